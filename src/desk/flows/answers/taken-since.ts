// An older yes takes a mailbox from nobody who has taken it since the question (F2).

import type { Choice } from '../../../chat/domain/acts/understanding';
import { clockOf } from '../../../chat/domain/days/day-part';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { nameIn } from '../../../people/flows/load-staff';
import { sinceOf, takenBy, withinPart } from '../../../roster/domain/roster';
import { loadRoster } from '../../../roster/flows/load-roster';
import { datesOf } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

/** Who takes a mailbox by them can be somebody else by the time of the yes. */
export const withAskedAt = <T extends Choice>({ clock }: Pick<DeskContext, 'clock'>, choice: T): T =>
  choice.act === 'duty.give' || choice.act === 'duty.take' ? { ...choice, askedAt: clock.now() } : choice;

interface Agreed {
  readonly saying: Pick<Choice, 'askedAt' | 'from' | 'until' | 'part'>;
  readonly mailbox: DutyMailbox;
  /** From whom and to whom it goes: of them nothing needs to be said. */
  readonly between: readonly (PersonId | undefined)[];
}

/** The first who has one of the days now by a change that was made after the question, by name. */
export async function takenSince(
  context: DeskContext,
  { saying: { askedAt, part, ...said }, mailbox, between }: Agreed,
): Promise<string | undefined> {
  if (askedAt === undefined) return undefined;
  const today = dateToday(context);
  const { from = today, until: lastDay = from } = said;
  const { factsOn, staff } = await loadRoster(context, { from, lastDay, only: [mailbox.id] });
  const taken = datesOf(from, lastDay)
    .map((date) => takenBy(withinPart(part && clockOf(part), factsOn(mailbox, date), today)))
    .find((one) => one && askedAt < sinceOf(one) && !between.includes(one.personId));
  return nameIn(staff, taken?.personId);
}
