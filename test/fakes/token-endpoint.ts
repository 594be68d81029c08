import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type TokenAnswer = 'token' | 'AADSTS7000222' | 'AADSTS7000215' | 'notAssigned';

export interface TokenEndpoint {
  /** Where a managed identity is asked for. */
  readonly identityUrl: string;
  readonly asked: () => number;
  /** Of the last request for a token; empty until its end. */
  readonly lastBody: () => URLSearchParams;
  /** What is answered from now on; Entra's refusals are of an app's secret, `notAssigned` is a host's. */
  answer: TokenAnswer;
  close(): Promise<void>;
}

const words = {
  AADSTS7000222: "The provided client secret keys for app 'b07b07b0' are expired.",
  AADSTS7000215: 'Invalid client secret provided. Ensure the secret being sent is the client secret value.',
};

/**
 * Entra's token endpoint and a host's managed identity on this machine. What goes to login.microsoftonline.com over
 * https is taken there until it is closed; nothing of the libraries is replaced.
 */
export async function startTokenEndpoint(): Promise<TokenEndpoint> {
  let asked = 0;
  let body = new URLSearchParams();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'https://login.microsoftonline.com');
    const isToken = /\/token$/.test(pathname);
    if (isToken) asked += 1;
    const answer = isToken ? tokenAnswer(endpoint.answer) : { status: 200, body: metadata(pathname) };
    const content = text(request);
    if (isToken) void content.then((it) => (body = new URLSearchParams(it)));
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { globalAgent } = https;
  https.globalAgent = agentTo(port);
  const endpoint: TokenEndpoint = {
    identityUrl: `http://127.0.0.1:${port}/identity/token`,
    asked: () => asked,
    lastBody: () => body,
    answer: 'token',
    close: () => {
      https.globalAgent = globalAgent;
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
  return endpoint;
}

function agentTo(port: number): https.Agent {
  const agent = new https.Agent();
  agent.createConnection = () => net.connect(port, '127.0.0.1');
  return agent;
}

function tokenAnswer(answer: TokenAnswer): { status: number; body: object } {
  if (answer === 'notAssigned')
    return { status: 400, body: { statusCode: 400, message: 'No User Assigned Managed Identity found' } };
  if (answer !== 'token') {
    const error_description = `${answer}: ${words[answer]} Trace ID: 00000000-0000-0000-0000-000000000000`;
    return { status: 401, body: { error: 'invalid_client', error_description } };
  }
  const inAnHour = 3_600;
  const expires_on = String(Math.floor(Date.now() / 1_000) + inAnHour);
  return {
    status: 200,
    body: { token_type: 'Bearer', access_token: 'a-token', expires_in: inAnHour, expires_on, resource: 'r' },
  };
}

function metadata(pathname: string): object {
  const tenant = `https://login.microsoftonline.com/${pathname.split('/')[1] ?? ''}`;
  return {
    issuer: `${tenant}/v2.0`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
  };
}
