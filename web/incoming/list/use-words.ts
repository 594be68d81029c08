// Subject and sender of the rows in sight: read live, in this view's memory alone, and gone with it.

import { useEffect, useRef, useState } from 'react';
import type { Api } from '../../frame/api';
import type { RowWords } from '../../frame/facts';

const atOnce = 20;
/** While somebody scrolls, nothing is asked. */
const restMillis = 40;
/** What could not be read is tried again, while it is in sight. */
const againMillis = 5_000;

export interface SeenWords {
  readonly of: (id: string) => RowWords | undefined;
  /** Of the rows in sight, how many the mailbox did not give in time. */
  readonly late: number;
}

/** `hidden`: what has become secret while it was shown is gone at once. */
export function useSeenWords(api: Api, ids: readonly string[], hidden: readonly string[]): SeenWords {
  const [known, setKnown] = useState<ReadonlyMap<string, RowWords>>(new Map());
  const asked = useRef(new Set<string>());
  const [turn, setTurn] = useState(0);
  const key = ids.join();
  useEffect(() => {
    const missing = key.split(',').filter((id) => id !== '' && !asked.current.has(id));
    if (missing.length === 0) return;
    const timer = setTimeout(() => {
      for (let at = 0; at < missing.length; at += atOnce) {
        const part = missing.slice(at, at + atOnce);
        for (const id of part) asked.current.add(id);
        api.post<{ rows: readonly RowWords[] }>('/messages/words', { ids: part }).then(
          ({ rows }) => {
            setKnown((now) => new Map([...now, ...rows.map((row) => [row.id, row] as const)]));
            // What was late is asked for again when it is next in sight.
            for (const { id, words } of rows) if (words.kind === 'late') asked.current.delete(id);
          },
          () => {
            for (const id of part) asked.current.delete(id);
            setTimeout(setTurn, againMillis, (now: number) => now + 1);
          },
        );
      }
    }, restMillis);
    return () => {
      clearTimeout(timer);
    };
  }, [api, key, turn]);
  const hiddenKey = hidden.join();
  useEffect(() => {
    const gone = hiddenKey.split(',');
    setKnown((now) =>
      gone.some((id) => now.has(id)) ? new Map([...now].filter(([id]) => !gone.includes(id))) : now,
    );
    for (const id of gone) asked.current.delete(id);
  }, [hiddenKey]);
  const late = ids.filter((id) => known.get(id)?.words.kind === 'late').length;
  useEffect(() => {
    if (late === 0) return;
    const timer = setInterval(() => setTurn((now) => now + 1), againMillis);
    return () => {
      clearInterval(timer);
    };
  }, [late]);
  return { of: (id) => (hidden.includes(id) ? undefined : known.get(id)), late };
}
