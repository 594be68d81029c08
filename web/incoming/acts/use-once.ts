// A second press while the first is on its way is the same press.

import { useCallback, useRef } from 'react';

type Once = <T>(what: unknown, run: () => Promise<T>) => Promise<T>;

export function useOnce(): Once {
  const underWay = useRef(new Map<string, Promise<unknown>>());
  return useCallback(<T>(what: unknown, run: () => Promise<T>) => {
    const key = JSON.stringify(what);
    const begun = underWay.current.get(key) as Promise<T> | undefined;
    if (begun !== undefined) return begun;
    const running = run().finally(() => underWay.current.delete(key));
    underWay.current.set(key, running);
    return running;
  }, []);
}
