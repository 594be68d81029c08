// What is done about messages: shown at once as under way, confirmed by the server, undoable.

import { useCallback, type RefObject } from 'react';
import type { Api } from '../../frame/api';
import type { Many, Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { draftsOf, settle, type Numbered } from './drafts';
import { doneWords, outcomeWords, whyOf, type Telling } from './told-words';
import { isPast, undoesWords } from './undo-words';
import { useOnce } from './use-once';
import { useSending, type Acted, type Inputs, type Target } from './use-sending';
import { useTold, type Done, type DoneOne, type OnDone, type Told, type Undoer } from './use-told';
import { useUndo } from './use-undo';

interface ManyAs {
  readonly as: string;
  /** What takes it back, where that is no undo. */
  readonly undoneBy?: string;
  /** That were marked. */
  readonly rows?: readonly Row[];
}

export interface Acts {
  /** Else why not stands at the row; `undoneBy`: where that is no undo of the message. */
  readonly act: (target: Target, verb: string, inputs?: Inputs, undoneBy?: Undoer) => Promise<Acted>;
  /** Each in its turn, and taken back as one; tells of those that were refused, and how many wait for what is asked with them. */
  readonly saveNumbers: (numbers: readonly Numbered[], asking: number) => Promise<readonly Numbered[]>;
  /** False where nothing was done with any of them. */
  readonly actOnMany: (rows: readonly Row[], verb: string, inputs?: Inputs) => Promise<boolean>;
  /** All that are marked so in Outlook, in that mailbox or all of the reader's. */
  readonly actOnCategory: (registration: string, mailbox: string | undefined) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** What its button names. */
  readonly undoShown: () => Promise<void>;
  /** What was told last is old: another list is shown. It can still be undone. */
  readonly quiet: () => void;
  /** It is what was done here last. */
  readonly isOfLast: (id: string) => boolean;
  /** What was done here last and can be taken back, as the button says it. */
  readonly undoes: (by: Telling) => string | undefined;
  /** What was done last and is not finished: on its way to another mailbox or to who answers, or to get its number. */
  readonly followed: readonly string[];
  readonly isPending: (id: string) => boolean;
  readonly problemOf: (id: string) => string | undefined;
  readonly wrongPersonOf: (id: string) => string | undefined;
  readonly forget: (id: string) => void;
  /** At its row, before it is done. */
  readonly ask: (id: string, words: string) => void;
  /** What is told to everybody, also to who does not see it. */
  readonly said: Told;
  /** To everybody, of what is no act. */
  readonly say: (words: string) => void;
  /** As it is told now. */
  readonly telling: RefObject<Telling | undefined>;
}

/** Who has taken some lets them go in the same way. */
const manyAs = (verb: string, rows: readonly Row[]): ManyAs => ({
  ...{ as: verb, rows },
  ...(verb === 'message.claim' && { undoneBy: verb }),
});

const targetOf = ({ id, version }: Target): Target => ({ id, version });

/** They are no step of the message: its undo is of an earlier one. */
const standing: readonly string[] = ['message.note', 'message.publish', 'message.unpublish'];

/** What takes it back: what an undo would take back after a note or when it was taken is an earlier deed. */
function undoerOf(verb: string, row: Row | undefined, { taken }: Target): Undoer | undefined {
  // Who has taken it lets it go in the same way, but a colleague who had it would not get it back.
  if (verb === 'message.claim') return taken?.isReader === false ? undefined : { verb };
  return row?.canUndo === true && !standing.includes(verb) ? { verb: 'message.undo' } : undefined;
}

const doneOf = (target: Target, verb: string, row: Row | undefined): DoneOne => ({
  ...{ kind: 'one', target: targetOf(row ?? target), from: target.version, row, verb },
  undoneBy: undoerOf(verb, row, target),
});

/** What takes them back; those that stayed as they were are none of them. */
function manyOf({ batch, count, left, done = [] }: Many, asked: Required<ManyAs>): Done | undefined {
  const { as, rows, undoneBy } = asked;
  if (batch === undefined)
    return done.length > 0 ? { kind: 'rows', targets: done, undoneBy, as, rows } : undefined;
  const stay = new Set(left.map(({ id }) => id));
  return { kind: 'batch', batch, count, rows: rows.filter(({ id }) => !stay.has(id)) };
}

/** As below; what is pressed again while it is on its way is done once. */
export function useActs(api: Api, onDone?: OnDone): Acts {
  const once = useOnce();
  const acts = useEachAct(api, onDone);
  const { act, actOnMany, actOnCategory } = acts;
  const actOnce = useCallback<Acts['act']>(
    (target, verb, inputs, undoneBy) =>
      once([targetOf(target), verb, inputs], () => act(target, verb, inputs, undoneBy)),
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

/** `onDone`: something was done about one message, which is so now; undefined where nothing of it is left. */
function useEachAct(api: Api, onDone?: OnDone): Acts {
  const { page } = useWords();
  const sends = useSending(api);
  const told = useTold();
  const { sendOne, send, leave, wordsOf, refresh, isPending, problemOf, wrongPersonOf, forget } = sends;
  const { said, say, last, remember, rememberOne, forgetUndone, followed, quiet, refuse } = told;

  const act = useCallback(
    async (target: Target, verb: string, inputs: Inputs = {}, undoneBy?: Undoer): Promise<Acted> => {
      const { row, says, ...acted } = await sendOne(target, verb, inputs);
      if (acted.isDone) onDone?.(target.id, verb, row);
      // It gets no number.
      if (acted.isDone && verb === 'message.register' && inputs['registration'] !== 'registered')
        draftsOf(api).delete(target.id);
      const isNew = acted.isDone && verb !== 'message.undo';
      const one = isNew ? { ...doneOf(target, verb, row), ...(undoneBy && { undoneBy }) } : undefined;
      if (one) rememberOne(one);
      else if (acted.isDone) forgetUndone(target, row);
      else refuse();
      const news = { row, verb, inputs, says };
      say((by) => (row ? outcomeWords({ ...news, row }, by, page) : (says ?? '')), one);
      refresh();
      return acted;
    },
    [api, sendOne, onDone, rememberOne, forgetUndone, refuse, say, page, refresh],
  );
  const saveNumbers = useCallback(
    async (numbers: readonly Numbered[], asking: number) => {
      const [saved, left]: [DoneOne[], Numbered[]] = [[], []];
      const same = new Set<string>();
      for (const one of numbers) {
        const inputs = { registration: 'registered', number: one.number };
        const acted = await sendOne(one, 'message.register', inputs);
        settle(draftsOf(api), one, acted);
        if (acted.isDone) onDone?.(one.id, 'message.register', acted.row);
        if (acted.isDone && acted.row) saved.push(doneOf(one, 'message.register', acted.row));
        if (acted.says !== undefined) same.add(acted.says);
        if (!acted.isDone && !acted.isSame) left.push(one);
      }
      const [first, ...others] = saved;
      if (first && others.length === 0) rememberOne(first);
      else if (first)
        remember({
          kind: 'rows',
          targets: saved.map(({ target }) => target),
          rows: saved.flatMap(({ row }) => row ?? []),
        });
      else refuse();
      const news = first ? [page.numbersSaved(saved.map(({ row }) => row?.number ?? ''))] : [];
      const notSaved = left.length + asking > 0 ? [page.numbersLeft(left.length, asking)] : [];
      say([...news, ...notSaved, ...same].join(' '));
      refresh();
      return left;
    },
    [api, sendOne, onDone, remember, rememberOne, refuse, say, page, refresh],
  );

  const sendMany = useCallback(
    async (path: string, body: object, { as, rows = [], undoneBy = 'message.undo' }: ManyAs) => {
      try {
        const answer = await send<Many>(path, body);
        const { count, left, done: moved = [], ...rest } = answer;
        const all = manyOf(answer, { as, rows, undoneBy });
        remember(all);
        leave(left);
        const ids = new Set(moved.map(({ id }) => id));
        const done = { ...rest, count, as, rows: rows.filter(({ id }) => ids.has(id)) };
        const news = (by: Telling) => (count > 0 || left.length === 0 ? [doneWords(done, by, page)] : []);
        const many = left.length > 0 ? [page.left(left.length)] : [];
        say((by) => [...news(by), ...many, ...whyOf(left, rows, by, page)].join(' '), all);
        if (count === 0) refuse();
        return count > 0;
      } catch (error) {
        refuse();
        say(wordsOf(error));
        return false;
      } finally {
        refresh();
      }
    },
    [send, leave, remember, refuse, say, wordsOf, page, refresh],
  );

  const ask = useCallback(
    (id: string, words: string) => {
      leave([{ id, words }]);
      refuse();
    },
    [leave, refuse],
  );
  const undoing = useUndo(sends, told, onDone);
  const undoes = (by: Telling) => last && undoesWords(last, by, page);
  return {
    ...{ act, saveNumbers, ...undoing, quiet, isOfLast: told.isOfLast, undoes, followed, say },
    said: (by) => (said.of && isPast(said.of, by) ? '' : said.told(by)),
    telling: told.telling,
    ...{ isPending, problemOf, wrongPersonOf, forget, ask },
    actOnMany: (rows, verb, inputs) =>
      sendMany('/messages/acts', { verb, rows: rows.map(targetOf), ...inputs }, manyAs(verb, rows)),
    actOnCategory: (registration, mailbox) =>
      sendMany('/messages/category', { registration, mailbox }, { as: registration }),
  };
}
