// What was done on the work page is taken back, the latest first, each in its own way.

import { useCallback } from 'react';
import type { Api } from '../frame/api';
import type { Many } from '../frame/facts';
import { useWords } from '../frame/words';
import { capital } from './row-words';
import { outcomeWords, undoneWords } from './told-words';
import type { Sending } from './use-sending';
import type { DoneMany, DoneOne, OnDone, ToldLast } from './use-told';

/** The latest, also when its answer is not here yet. */
export function useUndo(api: Api, sends: Sending, told: ToldLast, onDone?: OnDone): () => Promise<void> {
  const { page } = useWords();
  const { sendOne, isAnswered, leave, forget, wordsOf, refresh } = sends;
  const { say, done, remember, forgetOne } = told;

  const undoMany = useCallback(
    async (many: DoneMany) => {
      try {
        if (many.kind === 'batch') {
          const { count } = await api.post<{ count: number }>('/messages/undo', { batch: many.batch });
          say(page.undone(count));
          return;
        }
        const asked = { verb: many.undoneBy ?? 'message.undo', rows: many.targets };
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

  const undoOne = useCallback(
    async (latest: DoneOne) => {
      const { target, row: was, undoneBy } = latest;
      if (undoneBy === undefined) {
        // It stays: nothing older is undone in its place.
        remember(latest);
        say((by) => page.notUndone(was && by.nameOf(was)));
        return;
      }
      const { verb, inputs = {} } = undoneBy;
      const { row, says, isDone, version, why = '' } = await sendOne(target, verb, inputs);
      if (isDone) {
        onDone?.(target.id, verb, row);
        forgetOne(latest, version);
      }
      // Its row may be in another list: why not is told where the button stood.
      forget(target.id);
      say((by) => {
        if (row) return outcomeWords({ row, verb, inputs, says }, by, page);
        return isDone || was === undefined ? (says ?? why) : capital(page.doneOne(by.nameOf(was), why));
      });
      refresh();
    },
    [sendOne, onDone, remember, forgetOne, forget, say, page, refresh],
  );

  return useCallback(async () => {
    await isAnswered();
    const latest = done.pop();
    remember();
    if (latest === undefined) say(page.nothingToUndo);
    else if (latest.kind === 'one') await undoOne(latest);
    else await undoMany(latest);
  }, [isAnswered, undoOne, undoMany, done, remember, say, page]);
}
