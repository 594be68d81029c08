// What is told last, and what can be taken back: the latest last, each with what takes it back.

import { useCallback, useRef, useState } from 'react';
import type { Row } from '../../frame/facts';
import type { Telling } from './told-words';
import type { Inputs, Target } from './use-sending';

interface Standing {
  /** It stays, and why was told: what was done before it is shown, and not taken back in its place. */
  readonly isTold?: true;
}

/** Of one message; `from`: the version on which it was done. */
export interface DoneOne extends Standing {
  readonly kind: 'one';
  readonly target: Target;
  readonly from: number;
  /** As it was left; undefined where nothing of it is the reader's any more. */
  readonly row: Row | undefined;
  readonly verb: string;
  /** Undefined where nothing takes it back. */
  readonly undoneBy: Undoer | undefined;
}

export interface Undoer {
  readonly verb: string;
  readonly inputs?: Inputs;
}

export type DoneMany = Standing & {
  /** As they were, by which what of them stays is named. */
  readonly rows: readonly Row[];
} & (
    | {
        readonly kind: 'rows';
        readonly targets: readonly Target[];
        readonly undoneBy?: string;
        readonly as?: string;
      }
    | { readonly kind: 'batch'; readonly batch: string; readonly count: number }
  );

export type Done = DoneOne | DoneMany;

/** Nothing takes it back. */
export const stays = (one: Done): boolean =>
  one.isTold === true || (one.kind === 'one' && one.undoneBy === undefined);

/** Something was done about one message, which is so now; undefined where nothing of it is left. */
export type OnDone = (id: string, verb: string, row: Row | undefined) => void;

export type Told = (by: Telling) => string;

/** Something is sent with it, and then it is not taken back. */
export const areHandedOver = (last: Done | undefined): boolean =>
  last?.kind === 'rows' && (last.as === 'message.register' || last.as === 'assignment.approve');

/** It does not end with what is done here. */
const goesOn = (row: Row | undefined): boolean =>
  row !== undefined && (row.isInDiary || row.registration === 'passedOn' || row.answer === 'approved');

const none: readonly string[] = [];

export function followedIn(last: Done | undefined): readonly string[] {
  if (last?.kind === 'one') return last.row && goesOn(last.row) ? [last.row.id] : none;
  return last?.kind === 'rows' && areHandedOver(last) ? last.targets.map(({ id }) => id) : none;
}

export function useTold() {
  const [said, setSaid] = useState<{ readonly told: Told; readonly of?: Done }>({ told: () => '' });
  /** `of`: what was done, where that is what is told. */
  const say = useCallback((told: Told | string, of?: Done) => {
    setSaid({ told: typeof told === 'string' ? () => told : told, ...(of && { of }) });
  }, []);
  const [done] = useState<Done[]>([]);
  const [last, setLast] = useState<Done>();
  const [followed, follow] = useState<readonly string[]>(none);
  /** What was tried last was not done: it is not what an undo takes back. */
  const wasRefused = useRef(false);
  /** Told by its button; without it nothing has one. */
  const show = useCallback((one: Done | undefined) => {
    wasRefused.current = false;
    setLast(one);
    follow(followedIn(one));
  }, []);
  const remember = useCallback(
    (one?: Done) => {
      if (one) done.push(one);
      show(done.at(-1));
    },
    [done, show],
  );
  /** What was done before it with the same message cannot be taken back alone. */
  const dropBefore = useCallback(
    (one: Done, at: number) => {
      const ids = new Set(idsOf(one));
      const isAlone = (it: Done, place: number) => place < at && it.kind === 'one' && ids.has(it.target.id);
      done.splice(0, done.length, ...done.filter((it, place) => !isAlone(it, place)));
    },
    [done],
  );
  const rememberOne = useCallback(
    (one: DoneOne) => {
      if (one.undoneBy === undefined) dropBefore(one, done.length);
      remember(one);
    },
    [done, dropBefore, remember],
  );
  /** It is on its way back: where it was. */
  const take = useCallback(
    (one: Done): number => {
      const at = done.indexOf(one);
      done.splice(at, 1);
      remember();
      return at;
    },
    [done, remember],
  );
  /** It could not be asked for: it can be taken back as before. */
  const putBack = useCallback(
    (one: Done, at: number) => {
      done.splice(at, 0, one);
      show(one);
    },
    [done, show],
  );
  /** It was refused, and that is told. */
  const stand = useCallback(
    (one: Done, at: number) => {
      done.splice(at, 0, { ...one, isTold: true });
      dropBefore(one, at);
      show(undefined);
    },
    [done, dropBefore, show],
  );
  /** Taken back: what was done before it on the same message is the latest there again. */
  const forgetOne = useCallback(
    ({ target: { id }, from }: Pick<DoneOne, 'target' | 'from'>, version: number | undefined) => {
      const at = done.findLastIndex((one) => isOn(one, id, from));
      const before = done[at];
      if (before?.kind === 'one' && version !== undefined) done[at] = { ...before, target: { id, version } };
      remember();
    },
    [done, remember],
  );
  /** It was taken back beside the list; on that version it had been left. */
  const forgetUndone = useCallback(
    ({ id, version: on }: Target, row: Row | undefined) => {
      const at = done.findLastIndex((one) => isOn(one, id, on));
      const [one] = at < 0 ? [] : done.splice(at, 1);
      if (one?.kind === 'one') forgetOne(one, row?.version);
      else remember();
    },
    [done, remember, forgetOne],
  );
  const quiet = useCallback(() => {
    say('');
    setLast(undefined);
    follow(none);
  }, [say]);
  const backs = { take, putBack, stand, show };
  const refuse = useCallback(() => {
    wasRefused.current = true;
  }, []);
  /** By what is known where it is told. */
  const telling = useRef<Telling>(undefined);
  return {
    telling,
    said,
    say,
    done,
    last,
    isOfLast: (id: string) => last !== undefined && idsOf(last).includes(id),
    remember,
    rememberOne,
    forgetOne,
    forgetUndone,
    followed,
    quiet,
    backs,
    wasRefused,
    refuse,
  };
}

export type ToldLast = ReturnType<typeof useTold>;

const idsOf = (one: Done): readonly string[] => {
  if (one.kind === 'one') return [one.target.id];
  return one.kind === 'rows' ? one.targets.map(({ id }) => id) : none;
};

const isOn = (one: Done, id: string, version: number): boolean =>
  one.kind === 'one' && one.target.id === id && one.target.version === version;
