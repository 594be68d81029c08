// What is remembered for a while of many, in this process alone: bounded, and forgotten after its time.

import type { Clock } from './clock';

export interface ShortMemory<Key, Value> {
  readonly find: (key: Key) => Value | undefined;
  /** In the place of what was remembered before. */
  readonly remember: (key: Key, value: Value) => void;
}

interface Bounds {
  readonly lifeMillis: number;
  readonly most: number;
}

export function shortMemory<Key, Value>(
  clock: Pick<Clock, 'realMillis'>,
  { lifeMillis, most }: Bounds,
): ShortMemory<Key, Value> {
  const kept = new Map<Key, { readonly value: Value; readonly until: number }>();
  return {
    find: (key) => {
      const found = kept.get(key);
      if (found !== undefined && found.until > clock.realMillis()) return found.value;
      kept.delete(key);
      return undefined;
    },
    remember: (key, value) => {
      kept.delete(key);
      kept.set(key, { value, until: clock.realMillis() + lifeMillis });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
