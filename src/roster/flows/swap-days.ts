// Which days near one of them could be swapped: the reader's, and those of everybody else who has one; each is there on the
// other's (F2).

import { isWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { plusDays, type LocalDate } from '../../core/time';
import { nameIn } from '../../people/flows/load-staff';
import type { PlanSpan } from '../domain/plan';
import { placesOf, type RosterFacts } from '../domain/roster';
import type { SwapDays } from '../domain/roster-weeks';
import { partedHours } from './day-hours';
import { loadRoster, type ReadingContext } from './load-roster';
import { datesOf } from './who-has';

interface Asked {
  readonly mailbox: DutyMailbox;
  readonly date: LocalDate;
  readonly readerId: PersonId;
}

const daysNear = 27;

/** Within four weeks before and after the day, from today on. */
export async function swapDays(
  context: ReadingContext,
  { mailbox, date, readerId }: Asked,
): Promise<SwapDays> {
  const today = dateToday(context);
  const first = plusDays(date, -daysNear);
  const span = { from: first < today ? today : first, lastDay: plusDays(date, daysNear) };
  const asked = { ...span, only: [mailbox.id], also: [readerId] };
  const { staff, factsOn, awayOn } = await loadRoster(context, asked);
  const { calendar } = context.municipality();
  const isParted = (facts: RosterFacts) => partedHours(facts, mailbox, { staff, calendar }) !== undefined;
  // A day of several is nobody's to swap.
  const wholeHolders = (facts: RosterFacts) => (isParted(facts) ? [] : (placesOf(facts)[0]?.people ?? []));
  const days = datesOf(span.from, span.lastDay)
    .filter((day) => isWorkingDay(calendar, day))
    .map((day) => ({ day, people: wholeHolders(factsOn(mailbox, day)) }));
  const isThere = (id: PersonId, day: LocalDate) => !awayOn(day).has(id);
  const spansOf = (id: PersonId, suits: (day: LocalDate) => boolean) =>
    inARow(days.map(({ day, people }) => [day, people.includes(id) && suits(day)] as const));
  const others = [...new Set(days.flatMap(({ people }) => people))].filter((id) => id !== readerId);
  const holders = (days.find(({ day }) => day === date)?.people ?? []).filter((id) => id !== readerId);
  return {
    own: spansOf(readerId, (day) => holders.some((id) => isThere(id, day))),
    others: others.flatMap((id) => {
      const name = nameIn(staff, id);
      const spans = isThere(id, date) ? spansOf(id, (day) => isThere(readerId, day)) : [];
      return name === undefined || spans.length === 0 ? [] : [{ id, name, spans }];
    }),
    holders,
    isReaderAway: !isThere(readerId, date),
    isParted: isParted(factsOn(mailbox, date)),
  };
}

/** Working days that follow on each other are one span. */
function inARow(days: readonly (readonly [LocalDate, boolean])[]): readonly PlanSpan[] {
  const spans: { from: LocalDate; lastDay: LocalDate }[] = [];
  let isRunning = false;
  for (const [day, isTheirs] of days) {
    const last = spans.at(-1);
    if (isTheirs && isRunning && last !== undefined) last.lastDay = day;
    else if (isTheirs) spans.push({ from: day, lastDay: day });
    isRunning = isTheirs;
  }
  return spans;
}
