import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export const appId = 'b07b07b0-0000-4000-8000-000000000001';
export const channelServiceUrl = 'https://smba.trafficmanager.net/emea/';

interface SigningKey {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export function makeKey(kid: string): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

const seconds = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

/** What the channel's token says, as it should be. */
export const goodClaims = (): Record<string, unknown> => ({
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: channelServiceUrl,
  nbf: seconds(-10),
  exp: seconds(50),
});

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function signToken(key: SigningKey, claims: Record<string, unknown>, alg = 'RS256'): string {
  const text = `${part({ alg, kid: key.kid, typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
}

export const unsignedToken = (claims: Record<string, unknown>, signature = ''): string =>
  `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.${signature}`;

export interface OpenIdServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Publishes the keys as the channel does, with its endorsement of Teams. */
export async function startOpenIdServer(
  keys: readonly SigningKey[],
  endorsements = ['msteams'],
): Promise<OpenIdServer> {
  const published = keys.map(({ kid, publicKey }) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid,
    endorsements,
  }));
  const server = http.createServer((request, response) => {
    const body = request.url === '/keys' ? { keys: published } : { jwks_uri: `${origin()}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${origin()}/.well-known/openidconfiguration`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
