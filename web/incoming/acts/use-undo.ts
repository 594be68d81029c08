// What was done on the work page is taken back, the latest first, each in its own way.

import { useCallback } from 'react';
import type { LastStep, Many } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { capital } from '../list/row-words';
import { outcomeWords, undoneWords } from './told-words';
import { beforeWords, staysWords, undoesWords } from './undo-words';
import { isRefusal } from '../../frame/api';
import type { Sending } from './use-sending';
import { stays, type Done, type DoneMany, type DoneOne, type OnDone, type ToldLast } from './use-told';

interface Undoing {
  /** The latest, also when its answer is not here yet. What stays is told; asked again, what was done before it is shown. */
  readonly undo: () => Promise<void>;
  /** What its button names. */
  readonly undoShown: () => Promise<void>;
}

export function useUndo(sends: Sending, told: ToldLast, onDone?: OnDone): Undoing {
  const { page } = useWords();
  const { isAnswered } = sends;
  const { say, done, last, backs, telling, wasRefused } = told;
  const { take, stand, show } = backs;
  const undoOne = useUndoOne(sends, told, onDone);
  const undoMany = useUndoMany(sends, told);
  const undoIt = useCallback(
    async (one: Done) => {
      const at = take(one);
      await (one.kind === 'one' ? undoOne(one, at) : undoMany(one, at));
    },
    [take, undoOne, undoMany],
  );
  const findLast = useLastOfToday(sends, told);
  const undo = useCallback(async () => {
    await isAnswered();
    const latest = done.at(-1);
    const by = telling.current;
    // What has been sent since, or changed by somebody else, is none.
    const isOpen = (one: Done) => !stays(one) && (!by || undoesWords(one, by, page) !== undefined);
    const before = done.findLast(isOpen);
    if (wasRefused.current && before !== undefined) {
      show(before);
      say(page.undoBeforeRefused);
    } else if (latest === undefined) await findLast();
    else if (!stays(latest)) await undoIt(latest);
    else if (latest.isTold === true) {
      show(before);
      say((by) => beforeWords({ latest, before }, by, page));
    } else {
      stand(latest, take(latest));
      say((by) => staysWords(latest, by, page));
    }
  }, [isAnswered, done, take, stand, show, undoIt, say, page, telling, wasRefused, findLast]);
  const undoShown = useCallback(async () => {
    await isAnswered();
    // Pressed twice it is on its way already.
    if (last !== undefined && done.includes(last)) await undoIt(last);
  }, [isAnswered, done, last, undoIt]);
  return { undo, undoShown };
}

/** What was done today before the page was opened: shown on the button, and taken back when that is asked for. */
function useLastOfToday({ send, wordsOf }: Sending, { say, remember }: ToldLast) {
  const { page } = useWords();
  return useCallback(async () => {
    try {
      const last = doneBefore(await send<LastStep>('/messages/last', {}));
      if (last) remember(last);
      say(last ? page.undoToday : page.nothingToUndo);
    } catch (error) {
      say(wordsOf(error));
    }
  }, [send, wordsOf, say, remember, page]);
}

function doneBefore({ rows, undoneBy, batch }: LastStep): Done | undefined {
  if (batch) return { kind: 'batch', ...batch, rows };
  const [row, ...others] = rows;
  if (row === undefined || undoneBy === undefined) return undefined;
  const targets = rows.map(({ id, version }) => ({ id, version }));
  if (others.length > 0) return { kind: 'rows', targets, rows, undoneBy };
  const target = { id: row.id, version: row.version };
  return { kind: 'one', target, from: row.version, row, verb: '', undoneBy: { verb: undoneBy } };
}

function useUndoOne(sends: Sending, { say, forgetOne, backs }: ToldLast, onDone?: OnDone) {
  const { page } = useWords();
  const { sendOne, forget, refresh } = sends;
  const { putBack, stand } = backs;
  return useCallback(
    async (latest: DoneOne, at: number) => {
      const { target, row: was, undoneBy } = latest;
      if (undoneBy === undefined) return;
      const { verb, inputs = {} } = undoneBy;
      const { row, says, isDone, isRefused, version, why = '' } = await sendOne(target, verb, inputs);
      if (isDone) {
        onDone?.(target.id, verb, row);
        forgetOne(latest, version);
      } else if (isRefused === true) stand(latest, at);
      else putBack(latest, at);
      // Its row may be in another list: why not is told where the button stood.
      forget(target.id);
      say((by) => {
        if (row) return outcomeWords({ row, verb, inputs, says }, by, page);
        return isDone || was === undefined ? (says ?? why) : capital(page.doneOne(by.nameOf(was), why));
      });
      refresh();
    },
    [sendOne, onDone, forgetOne, putBack, stand, forget, say, page, refresh],
  );
}

/** What of them stays is told, and nothing older is taken back in its place. */
function useUndoMany(sends: Sending, { say, backs }: ToldLast) {
  const { page } = useWords();
  const { send, leave, wordsOf, refresh } = sends;
  const { putBack, stand } = backs;
  return useCallback(
    async (many: DoneMany, at: number) => {
      try {
        if (many.kind === 'batch') {
          const { count, left } = await send<Many>('/messages/undo', { batch: many.batch });
          if (count < many.count) stand(many, at);
          leave(left);
          say((by) => undoneWords({ count, left, rows: many.rows }, by, page));
          return;
        }
        const asked = { verb: many.undoneBy ?? 'message.undo', rows: many.targets };
        const { count, left } = await send<Many>('/messages/acts', asked);
        const ids = new Set(left.map(({ id }) => id));
        if (left.length > 0) stand({ ...many, targets: many.targets.filter(({ id }) => ids.has(id)) }, at);
        leave(left);
        say((by) => undoneWords({ count, left, rows: many.rows }, by, page));
      } catch (error) {
        if (isRefusal(error)) stand(many, at);
        else putBack(many, at);
        say(wordsOf(error));
      } finally {
        refresh();
      }
    },
    [send, leave, say, wordsOf, putBack, stand, page, refresh],
  );
}
