// What libraries write on the console by themselves becomes a counted line of the log, without what they wrote: the SDK
// of Teams prints a paragraph for every forged token, and so strangers could fill the log.

import type { OperatorLog } from '../core/log';

type Method = 'error' | 'warn' | 'log' | 'info' | 'debug' | 'trace';

const methods: readonly Method[] = ['error', 'warn', 'log', 'info', 'debug', 'trace'];

/** For a process of the bot's own. */
export function captureConsole(target: Pick<Console, Method>, log: OperatorLog): void {
  for (const method of methods) {
    target[method] = () => {
      log.warn('A library wrote on the console', { method, library: callerIn(new Error().stack) });
    };
  }
}

const callerIn = (stack = ''): string | undefined =>
  /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(stack)?.[1];
