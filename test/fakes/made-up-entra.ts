import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { id, type Who } from '../support/flow-house';
import { makeKey } from './teams-keys';

const root = join(__dirname, '../..');
export const tenant = 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
export const app = 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';

/** Signs as Entra does, and publishes the key that it signs with. */
export class MadeUpEntra {
  readonly key = makeKey('entra-1');
  areKeysHad = true;
  keyLooks = 0;
  readonly #server = createServer((request, response) => {
    this.keyLooks += 1;
    const isKeys = request.url === `/${tenant}/discovery/v2.0/keys` && this.areKeysHad;
    const jwk = { ...this.key.publicKey.export({ format: 'jwk' }), kid: this.key.kid, use: 'sig' };
    response.writeHead(isKeys ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [jwk] }));
  });

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
      ...{ iss: `${this.authority}/${tenant}/v2.0`, aud: app, tid: tenant, oid: id(who), ver: '2.0' },
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
  const bot = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
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
