// How long what failed waits before its next try: work, a call of Graph, a transaction.

interface Pauses {
  /** After the first failure; each further one doubles it. */
  readonly firstMillis: number;
  readonly mostMillis: number;
}

/** Real milliseconds; `attempts` failed before this one. */
export const growingPause = (attempts: number, { firstMillis, mostMillis }: Pauses): number =>
  Math.min(firstMillis * 2 ** Math.min(attempts, 40), mostMillis);
