// What is done about messages: shown at once as under way, confirmed by the server, undoable.

import { useCallback, useState } from 'react';
import type { Api } from '../frame/api';
import type { Many, Row } from '../frame/facts';
import { useWords } from '../frame/words';
import { draftsOf, settle, type Numbered } from './drafts';
import { doneWords, outcomeWords, undoneWords, whyOf, type Telling } from './told-words';
import { useOnce } from './use-once';
import { useSending, type Acted, type Inputs, type Target } from './use-sending';

type Done =
  | { readonly kind: 'one'; readonly target: Target; readonly row: Row }
  | {
      readonly kind: 'rows';
      readonly targets: readonly Target[];
      readonly undoneBy?: string;
      readonly as?: string;
    }
  | { readonly kind: 'batch'; readonly batch: string; readonly count: number };

type Told = (by: Telling) => string;

interface ManyAs {
  readonly as: string;
  /** What takes it back, where that is no undo. */
  readonly undoneBy?: string;
  /** That were marked. */
  readonly rows?: readonly Row[];
}

export interface Acts {
  /** Else why not stands at the row. */
  readonly act: (target: Target, verb: string, inputs?: Inputs) => Promise<Acted>;
  /** Each in its turn, and taken back as one; tells of those that were refused. */
  readonly saveNumbers: (numbers: readonly Numbered[]) => Promise<readonly Numbered[]>;
  /** False where nothing was done with any of them. */
  readonly actOnMany: (rows: readonly Row[], verb: string, inputs?: Inputs) => Promise<boolean>;
  /** All that are marked so in Outlook, in that mailbox or all of the reader's. */
  readonly actOnCategory: (registration: string, mailbox: string | undefined) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** What was told last is old: another list is shown. It can still be undone. */
  readonly quiet: () => void;
  /** What was done here last and can be taken back, as the button says it. */
  readonly undoes: (by: Telling) => string | undefined;
  /** What was done last and is not finished: on its way to another mailbox or to who answers, or to get its number; of several one. */
  readonly followed: string | undefined;
  readonly isPending: (id: string) => boolean;
  readonly problemOf: (id: string) => string | undefined;
  readonly wrongPersonOf: (id: string) => string | undefined;
  readonly forget: (id: string) => void;
  /** What is told to everybody, also to who does not see it. */
  readonly said: Told;
}

/** Who has taken some lets them go in the same way. */
const manyAs = (verb: string, rows: readonly Row[]): ManyAs => ({
  ...{ as: verb, rows },
  ...(verb === 'message.claim' && { undoneBy: verb }),
});

/** Something is sent with it, and then it is not taken back. */
const areHandedOver = (last: Done | undefined): boolean =>
  last?.kind === 'rows' && (last.as === 'message.register' || last.as === 'assignment.approve');

/** It does not end with what is done here. */
const goesOn = (row: Row | undefined): boolean =>
  row !== undefined && (row.isInDiary || row.registration === 'passedOn' || row.answer === 'approved');

function followedIn(last: Done | undefined): string | undefined {
  if (last?.kind === 'one') return goesOn(last.row) ? last.row.id : undefined;
  return last?.kind === 'rows' && areHandedOver(last) ? last.targets[0]?.id : undefined;
}

const targetOf = ({ id, version }: Target): Target => ({ id, version });

/** Taken back each in its own way: what undo would take back of the row is an earlier deed. */
const isBeside: ReadonlySet<string> = new Set(['message.claim', 'message.note']);

/** What is told last, and what can be taken back. */
function useTold() {
  const [said, setSaid] = useState<{ readonly told: Told }>({ told: () => '' });
  const say = useCallback((told: Told | string) => {
    setSaid({ told: typeof told === 'string' ? () => told : told });
  }, []);
  const [done] = useState<Done[]>([]);
  const [last, setLast] = useState<Done>();
  const [followed, follow] = useState<string>();
  const remember = useCallback(
    (one?: Done) => {
      if (one) done.push(one);
      setLast(done.at(-1));
      follow(followedIn(done.at(-1)));
    },
    [done],
  );
  const rememberOne = useCallback(
    (row: Row | undefined, verb: string) => {
      const isUndo = verb === 'message.undo';
      const isUndoable = row?.canUndo === true && !isUndo && !isBeside.has(verb);
      // After what is not taken back it is not clear what would be.
      if (!isUndoable && !isUndo) done.length = 0;
      remember(isUndoable ? { kind: 'one', target: targetOf(row), row } : undefined);
      if (goesOn(row)) follow(row?.id);
    },
    [done, remember],
  );
  const quiet = useCallback(() => {
    say('');
    setLast(undefined);
    follow(undefined);
  }, [say]);
  return { said, say, done, last, remember, rememberOne, followed, quiet };
}

/** As below; what is pressed again while it is on its way is done once. */
export function useActs(api: Api, onDone?: OnDone): Acts {
  const once = useOnce();
  const acts = useEachAct(api, onDone);
  const { act, actOnMany, actOnCategory } = acts;
  const actOnce = useCallback<Acts['act']>(
    (target, verb, inputs) => once([targetOf(target), verb, inputs], () => act(target, verb, inputs)),
    [once, act],
  );
  return {
    ...acts,
    act: actOnce,
    actOnMany: (rows, verb, inputs) =>
      once([rows.map(targetOf), verb, inputs], () => actOnMany(rows, verb, inputs)),
    actOnCategory: (registration, mailbox) =>
      once([registration, mailbox], () => actOnCategory(registration, mailbox)),
  };
}

type OnDone = (id: string, verb: string, row: Row | undefined) => void;

/** `onDone`: something was done about one message, which is so now; undefined where nothing of it is left. */
function useEachAct(api: Api, onDone?: OnDone): Acts {
  const { page } = useWords();
  const { sendOne, send, isAnswered, leave, wordsOf, refresh, ...sending } = useSending(api);
  const { said, say, done, last, remember, rememberOne, followed, quiet } = useTold();

  const act = useCallback(
    async (target: Target, verb: string, inputs: Inputs = {}): Promise<Acted> => {
      const { row, says, ...acted } = await sendOne(target, verb, inputs);
      if (acted.isDone) onDone?.(target.id, verb, row);
      // It gets no number.
      if (acted.isDone && verb === 'message.register' && inputs['registration'] !== 'registered')
        draftsOf(api).delete(target.id);
      if (acted.isDone) rememberOne(row, verb);
      say((by) => (row === undefined ? (says ?? '') : outcomeWords({ row, verb, inputs, says }, by, page)));
      refresh();
      return acted;
    },
    [api, sendOne, onDone, rememberOne, say, page, refresh],
  );
  const saveNumbers = useCallback(
    async (numbers: readonly Numbered[]) => {
      const [saved, left]: [Target[], Numbered[]] = [[], []];
      const same = new Set<string>();
      const whys = new Set<string>();
      for (const one of numbers) {
        const inputs = { registration: 'registered', number: one.number };
        const acted = await sendOne(one, 'message.register', inputs);
        settle(draftsOf(api), one, acted);
        if (acted.isDone) onDone?.(one.id, 'message.register', acted.row);
        if (acted.row) saved.push(targetOf(acted.row));
        if (acted.says !== undefined) same.add(acted.says);
        if (!acted.isDone) left.push(one);
        if (acted.why !== undefined) whys.add(acted.why);
      }
      remember(saved.length > 0 ? { kind: 'rows', targets: saved } : undefined);
      const told = saved.length > 0 ? [page.numbersSaved(saved.length)] : [];
      const notSaved =
        left.length > 0 ? [page.numbersLeft(left.length, whys.size === 1 ? [...whys][0] : undefined)] : [];
      say([...told, ...notSaved, ...same].join(' '));
      refresh();
      return left;
    },
    [api, sendOne, onDone, remember, say, page, refresh],
  );

  const sendMany = useCallback(
    async (path: string, body: object, { as, rows = [], undoneBy = 'message.undo' }: ManyAs) => {
      try {
        const { count, left, batch, done: moved = [], ...told } = await send<Many>(path, body);
        const asRows: Done | undefined =
          moved.length > 0 ? { kind: 'rows', targets: moved, undoneBy, as } : undefined;
        remember(batch === undefined ? asRows : { kind: 'batch', batch, count });
        leave(left);
        const ids = new Set(moved.map(({ id }) => id));
        const done = { ...told, count, as, rows: rows.filter(({ id }) => ids.has(id)) };
        const news = (by: Telling) => (count > 0 || left.length === 0 ? [doneWords(done, by, page)] : []);
        const many = left.length > 0 ? [page.left(left.length)] : [];
        say((by) => [...news(by), ...many, ...whyOf(left, rows, by)].join(' '));
        return count > 0;
      } catch (error) {
        say(wordsOf(error));
        return false;
      } finally {
        refresh();
      }
    },
    [send, leave, remember, say, wordsOf, page, refresh],
  );

  const undoMany = useCallback(
    async (batch: Exclude<Done, { kind: 'one' }>) => {
      try {
        if (batch.kind === 'batch') {
          const { count } = await api.post<{ count: number }>('/messages/undo', { batch: batch.batch });
          say(page.undone(count));
          return;
        }
        const asked = { verb: batch.undoneBy ?? 'message.undo', rows: batch.targets };
        const { count, left } = await api.post<Many>('/messages/acts', asked);
        leave(left);
        say(undoneWords(count, left, page));
      } catch (error) {
        say(wordsOf(error));
      } finally {
        refresh();
      }
    },
    [api, leave, say, wordsOf, page, refresh],
  );

  /** The latest, also when its answer is not here yet. */
  const undo = useCallback(async () => {
    await isAnswered();
    const latest = done.pop();
    remember();
    if (latest === undefined) say(page.nothingToUndo);
    else if (latest.kind === 'one') await act(latest.target, 'message.undo');
    else await undoMany(latest);
  }, [isAnswered, act, undoMany, done, remember, say, page]);

  const undoes = (by: Telling) => {
    if (last?.kind === 'one') return by.canUndo(last.row) ? page.undoWhat(by.nameOf(last.row)) : undefined;
    if (areHandedOver(last) && by.areSent) return undefined;
    return last && page.undoMany(last.kind === 'rows' ? last.targets.length : last.count);
  };
  return {
    ...{ act, saveNumbers, undo, quiet, undoes, followed, said: said.told, ...sending },
    actOnMany: (rows, verb, inputs) =>
      sendMany('/messages/acts', { verb, rows: rows.map(targetOf), ...inputs }, manyAs(verb, rows)),
    actOnCategory: (registration, mailbox) =>
      sendMany('/messages/category', { registration, mailbox }, { as: registration }),
  };
}
