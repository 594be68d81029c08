// Processes that a benchmark starts and asks.

import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const startChild = (file: string, ...args: readonly (string | number)[]): ChildProcess =>
  fork(join(__dirname, file), args.map(String), { execArgv: process.execArgv });

export const answerOf = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = () => {
      reject(new Error('A process of the benchmark ended'));
    };
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });

export function ask<T>(child: ChildProcess, order: object = {}): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(order);
  return answer;
}
