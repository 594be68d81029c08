import type { OperatorLog } from '../../src/core/log';

export interface RememberingLog extends OperatorLog {
  readonly sentences: string[];
}

/** Keeps what an operator would read. */
export function createRememberingLog(): RememberingLog {
  const sentences: string[] = [];
  const keep = (sentence: string) => void sentences.push(sentence);
  return { sentences, debug: keep, info: keep, warn: keep, error: keep };
}
