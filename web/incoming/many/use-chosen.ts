// The rows that are marked: what has left the list, or was dealt with by itself, is none of them any more.

import { useCallback, useEffect, useState } from 'react';
import type { Row } from '../../frame/facts';
import type { Rows } from '../list/use-rows';

type Marked = ReadonlyMap<string, Row>;

interface Chosen {
  readonly chosen: Marked;
  readonly setChosen: (chosen: Marked) => void;
  /** Something was done about one message by itself. */
  readonly onDone: (id: string, verb: string, row: Row | undefined) => void;
}

/** After these it is still to be dealt with. */
const leavesIt: readonly string[] = ['message.claim', 'message.note'];

export function useChosen(): Chosen {
  const [chosen, setChosen] = useState<Marked>(new Map());
  const onDone = useCallback((id: string, verb: string, row: Row | undefined) => {
    setChosen((now) => {
      if (!now.has(id)) return now;
      const next = new Map(now);
      if (row !== undefined && leavesIt.includes(verb)) next.set(id, row);
      else next.delete(id);
      return next;
    });
  }, []);
  return { chosen, setChosen, onDone };
}

/** What others have dealt with meanwhile; of a list that is not there as a whole it is not known. */
export function useLeft({ chosen, setChosen }: Chosen, listed: Rows): void {
  useEffect(() => {
    if (listed.isLoading || chosen.size === 0) return;
    const isThere = (at: number) => listed.rowAt(at) !== undefined;
    if (listed.total === 0 ? listed.error : !isThere(0) || !isThere(listed.total - 1)) return;
    const there = [...chosen].filter(([id]) => listed.placeOf(id) !== undefined);
    if (there.length < chosen.size) setChosen(new Map(there));
  });
}
