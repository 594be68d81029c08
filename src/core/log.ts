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

/** What an operator may read of a fault: its kind and place, not its message, which can hold what people wrote. */
export function faultData(error: unknown): LogData {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return { error: error.name, at: at?.trim() };
}

/** Its message, of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
