// The operator's log (not the händelselogg): static sentences with metadata, never personal data.

/** Metadata of an entry: ids of jobs, codes, counts. */
export type LogData = Readonly<Record<string, string | number | boolean | undefined>>;

/** For whoever runs the bot. Writing never throws. */
export interface OperatorLog {
  debug(sentence: string, data?: LogData): void;
  info(sentence: string, data?: LogData): void;
  warn(sentence: string, data?: LogData): void;
  error(sentence: string, data?: LogData): void;
}
