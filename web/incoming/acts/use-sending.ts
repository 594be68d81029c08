// What is done about messages, on its way: one at a time, shown as under way, refused at its row.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { isRefusal, Refused, type Api } from '../../frame/api';
import type { Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { putDone, putRow } from '../list/use-rows';

export type Inputs = Readonly<Record<string, unknown>>;
export interface Target {
  readonly id: string;
  readonly version: number;
  /** Who saw to it then, where that is known. */
  readonly taken?: Row['taken'];
}

/** `version`: as it is now, where that is known. */
export interface Acted {
  readonly isDone: boolean;
  readonly version: number | undefined;
  /** What was asked for was so already: it is no more to be saved. */
  readonly isSame?: true;
}

interface Sent extends Acted {
  readonly row: Row | undefined;
  /** To be known besides. */
  readonly says?: string | undefined;
  /** Why not. */
  readonly why?: string;
  /** The server said no, and would say it again. */
  readonly isRefused?: boolean;
}

interface Left {
  readonly id: string;
  readonly words: string;
  /** About who was chosen in a form. */
  readonly isOfPerson?: boolean;
  /** Told of several: until the next act. */
  readonly isOfMany?: boolean;
}

export interface Sending {
  /** About one message; why it was refused stands at its row. */
  readonly sendOne: (target: Target, verb: string, inputs: Inputs) => Promise<Sent>;
  /** About several. */
  readonly send: <T>(path: string, body: object) => Promise<T>;
  /** What was sent last is answered. */
  readonly isAnswered: () => Promise<unknown>;
  readonly leave: (left: readonly Left[]) => void;
  readonly forget: (id: string) => void;
  readonly wordsOf: (error: unknown) => string;
  readonly refresh: () => void;
  readonly isPending: (id: string) => boolean;
  readonly problemOf: (id: string) => string | undefined;
  /** What is wrong with who was chosen, told at the field. */
  readonly wrongPersonOf: (id: string) => string | undefined;
}

export function useSending(api: Api): Sending {
  const { frame } = useWords();
  const client = useQueryClient();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<ReadonlyMap<string, Left>>(new Map());
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    <T>(path: string, body: object): Promise<T> => {
      setProblems((now) => new Map([...now].filter(([, { isOfMany }]) => isOfMany !== true)));
      const answer = api.post<T>(path, body);
      underWay.current = answer.catch(() => undefined);
      return answer;
    },
    [api],
  );
  const isAnswered = useCallback(() => underWay.current, []);
  const refresh = useCallback(() => {
    for (const key of ['me', 'messages', 'message', 'today'])
      void client.invalidateQueries({ queryKey: [key] });
  }, [client]);
  const forget = useCallback((id: string) => {
    setProblems((now) => (now.has(id) ? new Map([...now].filter(([one]) => one !== id)) : now));
  }, []);
  const leave = useCallback((left: readonly Left[]) => {
    const ofMany = left.map((one) => [one.id, { ...one, isOfMany: true }] as const);
    setProblems((now) => new Map([...now, ...ofMany]));
  }, []);
  const wordsOf = useCallback(
    (error: unknown) => (error instanceof Refused ? error.words : frame.notSaved),
    [frame],
  );
  const sendOne = useCallback(
    async ({ id, version }: Target, verb: string, inputs: Inputs): Promise<Sent> => {
      setPending((now) => new Set([...now, id]));
      forget(id);
      try {
        const { row, says } = await send<{ row?: Row; says?: string }>(`/messages/${id}/acts`, {
          verb,
          version,
          ...inputs,
        });
        if (row) putDone(client, row, { version, verb, inputs });
        return { isDone: true, version: row?.version, row, says };
      } catch (error) {
        const now = error instanceof Refused ? (error.now as { readonly row?: Row } | undefined) : undefined;
        if (now?.row) putRow(client, now.row);
        if (now?.row && isNumbered(error, inputs))
          return {
            isDone: false,
            isSame: true,
            version: now.row.version,
            row: now.row,
            says: wordsOf(error),
          };
        const problem = { id, words: wordsOf(error), ...(isOfPerson(error, inputs) && { isOfPerson: true }) };
        setProblems((before) => new Map([...before, [id, problem]]));
        const why = { why: wordsOf(error), isRefused: isRefusal(error) };
        return { isDone: false, version: now?.row?.version, row: undefined, ...why };
      } finally {
        setPending((now) => new Set([...now].filter((one) => one !== id)));
      }
    },
    [send, client, forget, wordsOf],
  );
  return {
    ...{ sendOne, send, leave, forget, wordsOf, refresh, isAnswered },
    isPending: (id) => pending.has(id),
    problemOf: (id) => problems.get(id)?.words,
    wrongPersonOf: (id) => {
      const problem = problems.get(id);
      return problem?.isOfPerson === true ? problem.words : undefined;
    },
  };
}

/** The number stands there, as it was typed or in the register's own form. */
const isNumbered = (error: unknown, inputs: Inputs): boolean =>
  error instanceof Refused && error.refusal === 'already-done' && inputs['registration'] === 'registered';

const isOfPerson = (error: unknown, inputs: Inputs): boolean =>
  error instanceof Refused && error.refusal.startsWith('person-') && inputs['responder'] !== undefined;
