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
