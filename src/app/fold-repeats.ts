// Keeps whoever can cause a line from filling the log: a warning or error that repeats itself is counted instead.

import type { LogData, OperatorLog } from '../core/log';

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
