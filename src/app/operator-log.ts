// The operator's log: pino, JSON lines, static sentences with metadata; what says the same again and again is counted.

import pino from 'pino';
import type { OperatorLog, LogData } from '../core/log';

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

// Keeps whoever can cause a line from filling the log: a warning or error that repeats itself is counted instead.

/** Different lines that are known at once; of more than these only the sentences are told apart. */
const mostLines = 500;

type Level = 'warn' | 'error';

/**
 * A line is written at once; the same line again within `everyMillis` is counted, and told once at their end with how
 * many there were (`repeated`). The count of the last minute is lost with the process.
 */
export function foldRepeats(log: OperatorLog, everyMillis: number): OperatorLog {
  const repeated = new Map<string, number>();
  const fold =
    (level: Level) =>
    (sentence: string, data: LogData = {}): void => {
      const isFull = repeated.size >= mostLines;
      const whole = `${level} ${sentence} ${JSON.stringify(data)}`;
      const line = isFull && !repeated.has(whole) ? `${level} ${sentence}` : whole;
      const times = repeated.get(line);
      if (times !== undefined) {
        repeated.set(line, times + 1);
        return;
      }
      log[level](sentence, data);
      begin(line, { level, sentence, data: line === whole ? data : {} });
    };
  const begin = (line: string, { level, sentence, data }: Line): void => {
    repeated.set(line, 0);
    setTimeout(() => {
      const times = repeated.get(line) ?? 0;
      repeated.delete(line);
      if (times === 0) return;
      log[level](sentence, { ...data, repeated: times });
      // What goes on and on is told once a while, without a new line of its own.
      begin(line, { level, sentence, data });
    }, everyMillis).unref();
  };
  return {
    debug: (sentence, data) => {
      log.debug(sentence, data);
    },
    info: (sentence, data) => {
      log.info(sentence, data);
    },
    warn: fold('warn'),
    error: fold('error'),
  };
}

interface Line {
  readonly level: Level;
  readonly sentence: string;
  readonly data: LogData;
}
