// Several askers, one reading: what is asked for in the same moment is read together.

/** `readAll` answers in the order of what is asked, at most so many at a time. Nothing is remembered. */
export type Gather = <K, V>(
  readAll: (asked: readonly K[]) => Promise<readonly V[]>,
  most: number,
) => (asked: K) => Promise<V>;
