// The operator's log: pino, JSON lines, static sentences with metadata.

import pino from 'pino';
import type { OperatorLog } from '../ports/log';

/** To stderr, so that commands can print their results to stdout. */
export function operatorLog(level: string): OperatorLog {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return {
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
  };
}
