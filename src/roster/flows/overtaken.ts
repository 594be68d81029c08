// The days of a change that a later one decides, with who has them, and the cards that say so (F2).

import { isWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { NoticeId, PersonId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import type { LocalDate } from '../../core/time';
import type { RosterContext } from '../context';
import { isOvertaken } from '../domain/overtaken';
import { isInForce, lastDayOf, placesOf, type RosterChange } from '../domain/roster';
import { loadRoster } from './load-roster';
import { datesOf } from './who-has';

interface DayOvertaken {
  readonly date: LocalDate;
  /** Who has it; undefined: nobody. */
  readonly holder: PersonId | undefined;
  readonly name: string | undefined;
}

export interface DaysOvertaken {
  readonly days: readonly DayOvertaken[];
  /** None of its days is left that it decides. */
  readonly isWhole: boolean;
}

const none: DaysOvertaken = { days: [], isWhole: false };

/** Of the working days that are left of it; of all when it is over. */
async function daysOvertaken(context: RosterContext, change: RosterChange): Promise<DaysOvertaken> {
  const mailbox = findMailbox(context.municipality(), change.mailboxId);
  if (mailbox === undefined || !isInForce(change)) return none;
  const { calendar } = context.municipality();
  const [today, lastDay] = [dateToday(context), lastDayOf(change)];
  const from = change.date < today && today <= lastDay ? today : change.date;
  const { factsOn, staff } = await loadRoster(context, { from, lastDay, only: [mailbox.id] });
  const dates = datesOf(from, lastDay).filter((date) => isWorkingDay(calendar, date));
  const days = dates.flatMap((date) => {
    const facts = factsOn(mailbox, date);
    if (!isOvertaken(facts, change)) return [];
    const holder = placesOf(facts)[0]?.holder;
    return [{ date, holder, name: holder && staff.byId.get(holder)?.name }];
  });
  return { days, isWhole: dates.length > 0 && days.length === dates.length };
}

/** Of a swap both halves: each is decided by itself, and it is overtaken when both are. */
export async function overtakenOf(
  context: RosterContext,
  changes: readonly RosterChange[],
): Promise<DaysOvertaken> {
  const each = await Promise.all(changes.map((change) => daysOvertaken(context, change)));
  return {
    days: each.flatMap(({ days }) => days),
    isWhole: each.length > 0 && each.every(({ isWhole }) => isWhole),
  };
}

/** Of these changes and the other halves of their swaps: the ids, or the swap's, of what later changes decide instead. */
export async function overtakenAmong(
  context: RosterContext,
  changes: readonly RosterChange[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(changes.map(({ id, swapId = id }) => swapId))];
  const each = ids.map(async (id) => {
    const whole = changes.filter(({ id: own, swapId = own }) => swapId === id);
    const isSwap = whole.some(({ swapId }) => swapId !== undefined);
    const all = isSwap ? await context.store.roster.listSwap(id) : whole;
    return (await overtakenOf(context, all)).isWhole ? [id] : [];
  });
  return new Set((await Promise.all(each)).flat());
}

/** The cards of what else was changed about those days, which may say something else from now on. */
export async function cardsBeside(
  context: RosterContext,
  changes: readonly RosterChange[],
): Promise<readonly NoticeId[]> {
  const own = changes.map(({ id, swapId = id }) => swapId);
  const beside = await Promise.all(
    changes.map(async (change) => {
      const span = { from: change.date, lastDay: lastDayOf(change), only: [change.mailboxId] };
      return (await context.store.roster.readSpan(span)).changes;
    }),
  );
  const ids = beside.flat().map(({ id, swapId = id }) => swapId);
  return context.store.roster.listNotices([...new Set(ids)].filter((id) => !own.includes(id)));
}
