// The operator's log: pino, JSON lines, static sentences with metadata; what says the same again and again is counted.

import pino from 'pino';
import type { OperatorLog } from '../core/log';
import { foldRepeats } from './fold-repeats';

const foldedMillis = 60_000;

/** To stderr, so that commands can print their results to stdout. */
export function operatorLog(level: string): OperatorLog {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return foldRepeats(
    {
      debug: (sentence, data) => {
        logger.debug(data ?? {}, sentence);
      },
      info: (sentence, data) => {
        logger.info(data ?? {}, sentence);
      },
      warn: (sentence, data) => {
        logger.warn(data ?? {}, sentence);
      },
      error: (sentence, data) => {
        logger.error(data ?? {}, sentence);
      },
    },
    foldedMillis,
  );
}

type Method = 'error' | 'warn' | 'log' | 'info' | 'debug' | 'trace';

const methods: readonly Method[] = ['error', 'warn', 'log', 'info', 'debug', 'trace'];

/**
 * What libraries write on the console by themselves becomes a counted line of the log, without what they wrote: the SDK
 * of Teams prints a paragraph for every forged token, and so strangers could fill the log. For a process of the bot's own.
 */
export function captureConsole(target: Pick<Console, Method>, log: OperatorLog): void {
  for (const method of methods) {
    target[method] = () => {
      log.warn('A library wrote on the console', { method, library: callerIn(new Error().stack) });
    };
  }
}

const callerIn = (stack = ''): string | undefined =>
  /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(stack)?.[1];
