// A tenant's doctor, as the command and without a process of its own.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Finding } from '../../../tools/doctor/finding';
import { visitTenant } from '../../../tools/doctor/visit-tenant';

const root = join(__dirname, '../../..');

export interface Visit {
  readonly code: number;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const seenIn = (code: number, text: string): Visit => ({
  ...{ code, text },
  findings: text.startsWith('[') ? (JSON.parse(text) as Finding[]) : [],
});

/** As the command does it. */
export async function visitHere(env: NodeJS.ProcessEnv): Promise<Visit> {
  let text = '';
  const print = (more: string) => void (text += more);
  const isWell = await visitTenant({ args: ['--json'], env, print });
  return seenIn(isWell ? 0 : 1, text);
}

/** The command itself, which has to be built. */
export const runDoctor = (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Visit> =>
  new Promise((resolve) => {
    const options = { cwd: root, env, maxBuffer: 9e6 };
    execFile(process.execPath, ['dist/app/doctor-cli.js', ...args], options, (error, stdout, stderr) => {
      resolve(seenIn(error === null ? 0 : Number(error.code), stdout + stderr));
    });
  });
