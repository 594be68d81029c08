// What is done about messages: shown at once as under way, confirmed by the server, undoable.

import { useCallback, useState } from 'react';
import type { Api } from '../frame/api';
import type { Many, Row } from '../frame/facts';
import { useWords, type Words } from '../frame/words';
import { draftsOf, settle, type Numbered } from './drafts';
import { capital, inWords, outcomeOf } from './row-words';
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

/** How messages are called and stand when what was done to them is told: a subject is looked up then, and kept in no words. */
export interface Telling {
  readonly nameOf: (row: Row) => string;
  /** As it is now, where it is in the list. */
  readonly now: (row: Row) => Row | undefined;
  /** As far as is known: what has been sent since is not taken back. */
  readonly canUndo: (row: Row) => boolean;
  /** What several were handed over with has been sent. */
  readonly areSent: boolean;
}

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
  /** One of several that were handed over last. */
  readonly handedOver: string | undefined;
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

const handedOverIn = (last: Done | undefined): string | undefined =>
  last?.kind === 'rows' && last.as === 'message.register' ? last.targets[0]?.id : undefined;

const targetOf = ({ id, version }: Target): Target => ({ id, version });

/** What is told last, and what can be taken back. */
function useTold() {
  const [said, setSaid] = useState<{ readonly told: Told }>({ told: () => '' });
  const say = useCallback((told: Told | string) => {
    setSaid({ told: typeof told === 'string' ? () => told : told });
  }, []);
  const [done] = useState<Done[]>([]);
  const [last, setLast] = useState<Done>();
  const remember = useCallback(
    (one?: Done) => {
      if (one) done.push(one);
      setLast(done.at(-1));
    },
    [done],
  );
  const quiet = useCallback(() => {
    say('');
    setLast(undefined);
  }, [say]);
  return { said, say, done, last, remember, quiet };
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
  const { said, say, done, last, remember, quiet } = useTold();

  const act = useCallback(
    async (target: Target, verb: string, inputs: Inputs = {}): Promise<Acted> => {
      const { row, says, ...acted } = await sendOne(target, verb, inputs);
      if (acted.isDone) onDone?.(target.id, verb, row);
      // It gets no number.
      if (acted.isDone && verb === 'message.register' && inputs['registration'] !== 'registered')
        draftsOf(api).delete(target.id);
      const isUndoable = row?.canUndo === true && verb !== 'message.undo';
      remember(isUndoable ? { kind: 'one', target: targetOf(row), row } : undefined);
      const told = (by: Telling) => (row === undefined ? '' : outcomeWords({ row, verb, inputs }, by, page));
      say((by) => [told(by), says].filter(Boolean).join(' '));
      refresh();
      return acted;
    },
    [api, sendOne, onDone, remember, say, page, refresh],
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

  const handedOver = handedOverIn(last);
  const undoes = (by: Telling) => {
    if (last?.kind === 'one') return by.canUndo(last.row) ? page.undoWhat(by.nameOf(last.row)) : undefined;
    if (handedOver !== undefined && by.areSent) return undefined;
    return last && page.undoMany(last.kind === 'rows' ? last.targets.length : last.count);
  };
  return {
    ...{ act, saveNumbers, undo, quiet, undoes, handedOver, said: said.told, ...sending },
    actOnMany: (rows, verb, inputs) =>
      sendMany('/messages/acts', { verb, rows: rows.map(targetOf), ...inputs }, manyAs(verb, rows)),
    actOnCategory: (registration, mailbox) =>
      sendMany('/messages/category', { registration, mailbox }, { as: registration }),
  };
}

interface DoneMany extends Pick<Many, 'count' | 'passedTo' | 'proposed' | 'says'> {
  readonly as: string;
  readonly rows: readonly Row[];
}

function doneWords(
  { as, count, rows, passedTo, proposed, says = '' }: DoneMany,
  { nameOf }: Telling,
  page: Words['page'],
): string {
  if (proposed !== undefined) {
    const names = page.namedMany(rows.slice(0, mostNamed).map(nameOf), Math.max(count - mostNamed, 0));
    return capital(page.doneOne(names, `${page.proposed(proposed)} ${says}`));
  }
  const all: Readonly<Partial<Record<string, string>>> = page.doneAs;
  const what = passedTo === undefined ? all[as] : page.passedOnTo(passedTo);
  return what === undefined ? page.done(count) : page.doneAsMany(count, what);
}

/** Why some of them stay as they are is said once. */
function undoneWords(count: number, left: Many['left'], page: Words['page']): string {
  const undone = count > 0 || left.length === 0 ? [page.undone(count)] : [];
  const why = left.length > 0 ? [page.left(left.length), ...new Set(left.map(({ words }) => words))] : [];
  return [...undone, ...why].join(' ');
}

const mostNamed = 5;

/** What has left the list is told by its name, for its row is not there to say it. */
function whyOf(left: Many['left'], rows: readonly Row[], { nameOf }: Telling): readonly string[] {
  const named = (id: string) => rows.filter((row) => row.id === id).map((row) => capital(nameOf(row)));
  return [...new Set(left.slice(0, mostNamed).map(({ id, words }) => [...named(id), words].join(': ')))];
}

interface Acting {
  /** As the act left it. */
  readonly row: Row;
  readonly verb: string;
  readonly inputs: Inputs;
}

/** What was done to which message; of what a register was asked for, how that goes on. */
function outcomeWords({ row, verb, inputs }: Acting, { nameOf, now }: Telling, page: Words['page']): string {
  const name = nameOf(row);
  if (verb === 'message.note') {
    const isEmpty = typeof inputs['text'] !== 'string' || inputs['text'].trim() === '';
    return isEmpty ? page.noteRemoved(name) : page.noteSaved(name);
  }
  if (verb === 'message.undo') return page.undoneOne(name, capital(outcomeOf(row)));
  if (verb === 'message.claim') {
    const state = row.taken?.isReader === true ? inWords(page.row.yours) : page.row.released;
    return capital(page.doneOne(name, `${state}.`));
  }
  if (verb === 'assignment.propose' && row.answer === 'proposed' && row.responder !== undefined)
    return capital(page.doneOne(name, `${page.proposed(row.responder)} ${capital(outcomeOf(row, true))}`));
  const shown = row.isInDiary ? now(row) : row;
  return shown === undefined
    ? ''
    : capital(page.doneOne(name, outcomeOf(shown, verb.startsWith('assignment.'))));
}
