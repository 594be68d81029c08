/** Processes that a benchmark starts and asks. */

import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';

export const startChild = (file: string, ...args: readonly (string | number)[]): ChildProcess =>
  fork(join(__dirname, file), args.map(String), { execArgv: process.execArgv });

export const answerOf = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as T);
    });
    child.once('exit', () => {
      reject(new Error('A process of the benchmark ended'));
    });
  });

export function ask<T>(child: ChildProcess, order: object = {}): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(order);
  return answer;
}
