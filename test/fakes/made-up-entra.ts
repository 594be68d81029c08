import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { id, type Who } from '../support/flow-house';
import { makeKey } from './teams-keys';

const root = join(__dirname, '../..');
export const tenant = 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
export const app = 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** What somebody has signed in for, until its code is redeemed. */
interface Granted {
  readonly asked: URLSearchParams;
  readonly idToken: string;
}

const refusal = (error: string, code: string): Answer => ({
  status: error === 'invalid_client' ? 401 : 400,
  body: { error, error_description: `${code}: Made up. Trace ID: 00000000-0000-0000-0000-000000000000` },
});

/** Signs as Entra does, publishes the key that it signs with, and gives tokens for its codes. */
export class MadeUpEntra {
  readonly key = makeKey('entra-1');
  areKeysHad = true;
  keyLooks = 0;
  /** Whether the registration has proved itself: undefined, or the code of why not. */
  proves: (body: URLSearchParams) => string | undefined = (body) =>
    body.get('client_secret') === 'a-secret' ? undefined : 'AADSTS7000215';
  /** Requests for tokens, as they came. */
  readonly tokenLooks: URLSearchParams[] = [];
  readonly #codes = new Map<string, Granted>();
  readonly #server = createServer((request, response) => {
    void this.#answer(request.url ?? '', text(request)).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });

  /** The code that a browser comes back with after somebody has signed in. */
  grant(asked: URLSearchParams, idToken: string): string {
    const code = randomUUID();
    this.#codes.set(code, { asked, idToken });
    return code;
  }

  async #answer(url: string, content: Promise<string>): Promise<Answer> {
    if (url === `/${tenant}/oauth2/v2.0/token`) return this.#redeem(new URLSearchParams(await content));
    // A host's managed identity, which gives what another registration may trust.
    if (url.startsWith('/identity/token?'))
      return {
        status: 200,
        body: { access_token: url, expires_on: String(seconds() + 3_600), token_type: 'Bearer' },
      };
    this.keyLooks += 1;
    const isKeys = url === `/${tenant}/discovery/v2.0/keys` && this.areKeysHad;
    const jwk = { ...this.key.publicKey.export({ format: 'jwk' }), kid: this.key.kid, use: 'sig' };
    return { status: isKeys ? 200 : 503, body: { keys: [jwk] } };
  }

  /** As RFC 6749 and 7636 have it: once, for the same client, address and verifier. */
  #redeem(body: URLSearchParams): Answer {
    this.tokenLooks.push(body);
    const fault = this.proves(body);
    if (fault !== undefined) return refusal('invalid_client', fault);
    const code = body.get('code') ?? '';
    const granted = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const isTheirs =
      body.get('grant_type') === 'authorization_code' &&
      granted?.asked.get('code_challenge_method') === 'S256' &&
      granted.asked.get('code_challenge') === challenge &&
      ['client_id', 'redirect_uri'].every((name) => granted.asked.get(name) === body.get(name));
    if (!isTheirs) return refusal('invalid_grant', 'AADSTS70008');
    const tokens = { token_type: 'Bearer', access_token: 'for-nothing', expires_in: 3_600 };
    return { status: 200, body: { ...tokens, id_token: granted.idToken } };
  }

  open(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.close();
  }

  get authority(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  claimsOf(who: Who, more: Readonly<Record<string, unknown>> = {}) {
    const now = seconds();
    return {
      ...{
        iss: `${this.authority}/${tenant}/v2.0`,
        aud: app,
        sub: id(who),
        tid: tenant,
        oid: id(who),
        ver: '2.0',
      },
      ...{ iat: now - 5, nbf: now - 5, exp: now + 3_600 },
      ...more,
    };
  }
}

export const seconds = () => Math.floor(Date.now() / 1_000);

export const singleTenant = [
  `MicrosoftAppId=${app}`,
  'MicrosoftAppPassword=a-secret',
  `MicrosoftAppTenantId=${tenant}`,
];

export interface Told {
  readonly publicUrl: string;
  readonly sheet?: string;
  readonly message: string;
}

/** The pages of a tenant as a process of its own (test/platform/web/sign-in-process.ts). */
export async function startPages(
  authority: string,
  variables: readonly string[],
): Promise<{ readonly bot: ChildProcess; readonly told: Told }> {
  const loader = join(root, 'test/support/register-typescript.js');
  const program = join(root, 'test/platform/web/sign-in-process.ts');
  const args = ['--require', loader, program, authority, ...variables];
  const identity = { IDENTITY_ENDPOINT: `${authority}/identity/token`, IDENTITY_HEADER: 'a-header' };
  const env = { ...process.env, ...identity };
  const bot = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const told = await new Promise<Told>((resolve, reject) => {
    bot.stdout.once('data', (line: Buffer) => {
      resolve(JSON.parse(line.toString()) as Told);
    });
    bot.once('exit', () => {
      reject(new Error('The pages ended before they listened'));
    });
  });
  return { bot, told };
}
