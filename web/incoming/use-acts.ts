// What is done about messages: shown at once as under way, confirmed by the server, undoable.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { Refused, type Api } from '../frame/api';
import type { Many, Row } from '../frame/facts';
import { useWords } from '../frame/words';
import { inWords, outcomeOf } from './row-words';
import { putRow } from './use-rows';

export type Inputs = Readonly<Record<string, unknown>>;
export interface Target {
  readonly id: string;
  readonly version: number;
}
type Done =
  { readonly kind: 'one'; readonly target: Target } | { readonly kind: 'batch'; readonly batch: string };

/** `version`: as it is now, where that is known. */
export interface Acted {
  readonly isDone: boolean;
  readonly version: number | undefined;
}

export interface Acts {
  /** Else why not stands at the row. */
  readonly act: (target: Target, verb: string, inputs?: Inputs) => Promise<Acted>;
  readonly actOnMany: (targets: readonly Target[], verb: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Something was done here that can be taken back. */
  readonly hasDone: boolean;
  readonly isPending: (id: string) => boolean;
  readonly problemOf: (id: string) => string | undefined;
  readonly forget: (id: string) => void;
  /** What is told to everybody, also to who does not see it. */
  readonly said: string;
}

export function useActs(api: Api): Acts {
  const { page, frame } = useWords();
  const client = useQueryClient();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, say] = useState('');
  const [done] = useState<Done[]>([]);
  const [hasDone, setHasDone] = useState(false);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    <T>(path: string, body: object): Promise<T> => {
      const answer = api.post<T>(path, body);
      underWay.current = answer.catch(() => undefined);
      return answer;
    },
    [api],
  );

  const refresh = useCallback(() => {
    for (const key of ['me', 'messages', 'message', 'today'])
      void client.invalidateQueries({ queryKey: [key] });
  }, [client]);
  const forget = useCallback((id: string) => {
    setProblems((now) => (now.has(id) ? new Map([...now].filter(([one]) => one !== id)) : now));
  }, []);
  const refuse = useCallback(
    (id: string, error: unknown) => {
      const words = error instanceof Refused ? error.words : frame.notSaved;
      setProblems((now) => new Map([...now, [id, words]]));
      const fresh =
        error instanceof Refused ? (error.now as { readonly row?: Row } | undefined)?.row : undefined;
      if (fresh) putRow(client, fresh);
      return { isDone: false, version: fresh?.version };
    },
    [client, frame],
  );

  const act = useCallback(
    async ({ id, version }: Target, verb: string, inputs: Inputs = {}): Promise<Acted> => {
      setPending((now) => new Set([...now, id]));
      forget(id);
      try {
        const { row } = await send<{ row?: Row }>(`/messages/${id}/acts`, { verb, version, ...inputs });
        if (row) putRow(client, row);
        if (row && verb !== 'message.undo') done.push({ kind: 'one', target: row });
        const told = verb === 'message.undo' ? page.undoneOne : page.doneOne;
        say(row ? told(inWords(row.says.arrived), inWords(outcomeOf(row))) : '');
        return { isDone: true, version: row?.version };
      } catch (error) {
        say('');
        return refuse(id, error);
      } finally {
        setHasDone(done.length > 0);
        setPending((now) => new Set([...now].filter((one) => one !== id)));
        refresh();
      }
    },
    [send, client, done, page, forget, refresh, refuse],
  );

  const actOnMany = useCallback(
    async (targets: readonly Target[], verb: string) => {
      try {
        const { count, left, batch } = await send<Many>('/messages/acts', { verb, rows: targets });
        if (batch) done.push({ kind: 'batch', batch });
        setHasDone(done.length > 0);
        setProblems((now) => new Map([...now, ...left.map(({ id, words }) => [id, words] as const)]));
        say([page.done(count), ...(left.length > 0 ? [page.left(left.length)] : [])].join(' '));
        return true;
      } catch (error) {
        say(error instanceof Refused ? error.words : frame.notSaved);
        return false;
      } finally {
        refresh();
      }
    },
    [send, done, frame, page, refresh],
  );

  /** The latest, also when its answer is not here yet. */
  const undo = useCallback(async () => {
    await underWay.current;
    const last = done.pop();
    setHasDone(done.length > 0);
    if (last === undefined) say(page.nothingToUndo);
    else if (last.kind === 'one') await act(last.target, 'message.undo');
    else {
      await api.post<{ count: number }>('/messages/undo', { batch: last.batch }).then(
        ({ count }) => {
          say(page.undone(count));
        },
        (error: unknown) => {
          say(error instanceof Refused ? error.words : frame.notSaved);
        },
      );
      refresh();
    }
  }, [act, api, done, frame, page, refresh]);

  return {
    act,
    actOnMany,
    undo,
    forget,
    said,
    hasDone,
    isPending: (id) => pending.has(id),
    problemOf: (id) => problems.get(id),
  };
}
