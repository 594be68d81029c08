// What was done in words a moment ago and is said otherwise now: the new holds, and the old is taken back (F2).

import type { Act } from '../../../chat/domain/acts/acts';
import type { Instead } from '../../../chat/domain/acts/understanding';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { startOfDay } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { lastDayOf, type RosterChange } from '../../../roster/domain/roster';
import type { DeskContext } from '../../context';
import { undoRosterChange } from '../undoing/undo-change';

/** The change of a roster that it made; undefined where it made none that still stands. */
export async function changeMade(
  context: DeskContext,
  { id }: Person,
  { act, instead }: { readonly act: Act; readonly instead: Instead },
): Promise<RosterChange | undefined> {
  const today = dateToday(context);
  const { from = today, until = from } = instead;
  const whose = await whoseAfter(context, { writerId: id, act, instead });
  const since = startOfDay(today, context.municipality().calendar.zone);
  const decided = await context.store.roster.listDecidedBy(id, since);
  return decided.findLast(
    (change) =>
      change.undoneAt === undefined &&
      change.byId === id &&
      change.date === from &&
      lastDayOf(change) === until &&
      change.kind === (act === 'duty.cannot' ? 'passes' : 'takes') &&
      change.personId === whose,
  );
}

async function whoseAfter(
  { store }: DeskContext,
  { writerId, act, instead }: { readonly writerId: PersonId; readonly act: Act; readonly instead: Instead },
) {
  if (act !== 'duty.give') return writerId;
  if (instead.person === undefined) return undefined;
  const found = await store.people.findNamed(instead.person);
  return found?.id;
}

/** Nothing is said of it: the answer is what holds now. */
export async function takeBack(context: DeskContext, { id: actorId }: Person, id: string): Promise<void> {
  await undoRosterChange(context, { actorId, changeId: id, noticeId: undefined });
}
