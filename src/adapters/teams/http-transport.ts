import http from 'node:http';
import https from 'node:https';
import { ConnectorFault } from './connector-fault';
import { parseRetryAfter } from './retry-after';
import type { Transport } from './sdk-types';

type Outgoing = Parameters<Transport['sendRequest']>[0];
type Incoming = Awaited<ReturnType<Transport['sendRequest']>>;

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

const largestAnswer = 1024 * 1024;

export interface HttpTransport extends Transport {
  /** Closes idle connections. */
  close(): void;
}

/**
 * Carries requests to the Connector once, never again, and says exactly how far a failed one came: whoever repeats a
 * message must know whether it may have arrived. Answers other than 2xx are thrown as faults.
 */
export function createHttpTransport(timeoutMillis: number): HttpTransport {
  const agents = keepAliveAgents();
  return {
    async sendRequest(outgoing) {
      const answer = await exchange(outgoing, agents, timeoutMillis);
      if (answer.status < 200 || answer.status > 299) throw faultOf(answer);
      return responseTo(outgoing, answer);
    },
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

function keepAliveAgents(): Agents {
  // Idle sockets are given up before servers that keep them for 5 s close them in the middle of a new request.
  const settings = { keepAlive: true, maxSockets: 64, timeout: 4_000, scheduling: 'lifo' } as const;
  return { http: new http.Agent(settings), https: new https.Agent(settings) };
}

function faultOf(answer: Answer): ConnectorFault {
  const retryAfterMillis = parseRetryAfter(answer.headers['retry-after'], Date.now());
  const named = /"code"\s*:\s*"([A-Za-z]{1,60})"/.exec(answer.text.slice(0, 2_000))?.[1];
  const code = `http-${answer.status}${named === undefined ? '' : ` ${named}`}`;
  return new ConnectorFault({ kind: 'status', status: answer.status, retryAfterMillis }, code);
}

function responseTo(request: Outgoing, answer: Answer): Incoming {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  // A 2xx is carried out, whatever its body looks like; the SDK must not stumble over it.
  return { request, headers, status: 200, bodyAsText: isJson(answer.text) ? answer.text : '{}' };
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function exchange(outgoing: Outgoing, agents: Agents, timeoutMillis: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = open(outgoing, agents);
    const hasArrived = watchArrival(request);
    const fail = (code: string) => {
      clearTimeout(timer);
      const kind = hasArrived() ? 'lost' : 'notSent';
      reject(new ConnectorFault({ kind }, `${kind} ${code}`));
    };
    const timer = setTimeout(() => {
      fail('timeout');
      request.destroy();
    }, timeoutMillis);
    request.on('error', (error: NodeJS.ErrnoException) => {
      fail(error.code ?? 'error');
    });
    request.on('response', (response) => {
      readAnswer(response).then(
        (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        () => {
          fail('cut');
        },
      );
    });
    request.end(bodyOf(outgoing));
  });
}

const bodyOf = (outgoing: Outgoing): string => (typeof outgoing.body === 'string' ? outgoing.body : '');

function open(outgoing: Outgoing, agents: Agents): http.ClientRequest {
  const url = new URL(outgoing.url);
  const options = { method: outgoing.method, headers: headersFor(outgoing) };
  return url.protocol === 'https:'
    ? https.request(url, { ...options, agent: agents.https })
    : http.request(url, { ...options, agent: agents.http });
}

/** Until there is a connection nothing can have been received; after that, anything may have. */
function watchArrival(request: http.ClientRequest): () => boolean {
  let isConnected = false;
  request.on('socket', (socket) => {
    isConnected = request.reusedSocket;
    if (!isConnected)
      socket.once(request.protocol === 'https:' ? 'secureConnect' : 'connect', () => (isConnected = true));
  });
  return () => isConnected;
}

function headersFor(outgoing: Outgoing): http.OutgoingHttpHeaders {
  const headers: http.OutgoingHttpHeaders = outgoing.headers.toJson();
  delete headers['accept-encoding'];
  return { ...headers, 'content-length': Buffer.byteLength(bodyOf(outgoing)) };
}

/** Rejects when a good answer's body is cut; of a bad one the status is enough. */
function readAnswer(response: http.IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const status = response.statusCode ?? 0;
    let text = '';
    const done = () => {
      resolve({ status, headers: response.headers, text });
    };
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
      if (text.length <= largestAnswer) return;
      done();
      response.destroy();
    });
    response.on('end', done);
    response.on('error', (error) => {
      if (status >= 200 && status <= 299) reject(error);
      else done();
    });
  });
}
