// What a swap in words means by the roster: whose of the days are whose, and who is asked (F2).

import { isWorkingDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import { holdersOf, isTheirs, type PlanSpan } from '../domain/plan';
import type { RosterFacts } from '../domain/roster';
import { loadRoster, type ReadingContext } from './load-roster';
import { datesOf } from './who-has';

interface SwapSaid {
  readonly actorId: PersonId;
  readonly mailboxId: MailboxId;
  readonly mine: PlanSpan;
  readonly theirs: PlanSpan;
  /** The words do not tell whose days are whose. */
  readonly isEither: boolean;
}

export interface SwapMeant {
  readonly mine: PlanSpan;
  readonly theirs: PlanSpan;
  /** Whether the asker has all of their days. */
  readonly isOwn: boolean;
  /** Who alone has the other days. */
  readonly otherId: PersonId | undefined;
}

/** As it is said, or turned round where only that can be meant. */
export async function swapMeant(context: ReadingContext, said: SwapSaid): Promise<SwapMeant> {
  const { actorId, isEither } = said;
  const [mine, theirs] = await Promise.all([
    daysOf(context, said, said.mine),
    daysOf(context, said, said.theirs),
  ]);
  const isOwn = (days: readonly RosterFacts[]) =>
    days.length > 0 && days.every((facts) => isTheirs(facts, actorId));
  const isTurned = isEither && !isOwn(mine) && isOwn(theirs);
  const [own, others] = isTurned ? [theirs, mine] : [mine, theirs];
  const [holder, another] = holdersOf(others, [actorId]);
  return {
    ...(isTurned ? { mine: said.theirs, theirs: said.mine } : { mine: said.mine, theirs: said.theirs }),
    isOwn: isOwn(own),
    otherId: another === undefined ? holder : undefined,
  };
}

async function daysOf(
  context: ReadingContext,
  { mailboxId }: SwapSaid,
  { from, lastDay }: PlanSpan,
): Promise<readonly RosterFacts[]> {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, mailboxId);
  if (mailbox === undefined) return [];
  const { factsOn } = await loadRoster(context, { from, lastDay, only: [mailboxId] });
  return datesOf(from, lastDay)
    .filter((date) => isWorkingDay(municipality.calendar, date))
    .map((date) => factsOn(mailbox, date));
}
