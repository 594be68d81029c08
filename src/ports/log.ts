// The operator's log (not the händelselogg): static sentences with metadata, never personal data.

export type LogData = Readonly<Record<string, string | number | boolean | undefined>>;

export interface OperatorLog {
  debug(sentence: string, data?: LogData): void;
  info(sentence: string, data?: LogData): void;
  warn(sentence: string, data?: LogData): void;
  error(sentence: string, data?: LogData): void;
}
