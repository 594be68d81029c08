// The days of a change that it does not decide, a later one does or whoever has them is away: who has them, and the cards that say so (F2).

import { isWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { NoticeId, PersonId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import type { LocalDate } from '../../core/time';
import { isOvertaken } from '../domain/overtaken';
import { isTheirs } from '../domain/plan';
import { lastDayOf, placesOf, withinPart, type RosterChange, type RosterFacts } from '../domain/roster';
import { nameIn } from '../../people/flows/load-staff';
import { partedHours, type HeldHours } from './day-hours';
import { loadRoster, type ReadingContext } from './load-roster';
import { datesOf } from './who-has';

/** A day of a change that it does not decide. */
export interface DayElsewhere {
  readonly date: LocalDate;
  readonly facts: RosterFacts;
  /** Who has it; undefined: nobody. */
  readonly holder: PersonId | undefined;
  readonly name: string | undefined;
  /** Of a day of several: who has which. */
  readonly hours?: readonly (HeldHours & { readonly name: string | undefined })[] | undefined;
}

export interface DaysElsewhere {
  readonly days: readonly DayElsewhere[];
  /** None of its days is left that it decides. */
  readonly isWhole: boolean;
}

const none: DaysElsewhere = { days: [], isWhole: false };

interface Day {
  readonly facts: RosterFacts;
  /** Several have it, by the hours. */
  readonly isParted: boolean;
  readonly isAway: boolean;
}

/** Of a swap both halves; empty when there is no such change. */
export async function changesOf(context: ReadingContext, id: string): Promise<readonly RosterChange[]> {
  const one = await context.store.roster.findChange(id);
  if (one !== undefined && one.swapId === undefined) return [one];
  return context.store.roster.listSwap(one?.swapId ?? id);
}

/** Of the working days that are left of it those that are meant; of all when it is over. */
async function daysElsewhere(
  context: ReadingContext,
  change: RosterChange,
  isMeant: (day: Day) => boolean,
): Promise<DaysElsewhere> {
  const mailbox = findMailbox(context.municipality(), change.mailboxId);
  if (mailbox === undefined || change.undoneAt !== undefined) return none;
  const { calendar } = context.municipality();
  const [today, lastDay] = [dateToday(context), lastDayOf(change)];
  const from = change.date < today && today <= lastDay ? today : change.date;
  const { factsOn, awayOn, staff } = await loadRoster(context, {
    ...{ from, lastDay, only: [mailbox.id], also: [change.personId] },
  });
  const dates = datesOf(from, lastDay).filter((date) => isWorkingDay(calendar, date));
  const days = dates.flatMap((date) => {
    const facts = withinPart(change.part, factsOn(mailbox, date), today);
    const parted = partedHours(facts, mailbox, { staff, calendar });
    const isAway = awayOn(date).has(change.personId);
    if (!isMeant({ facts, isAway, isParted: parted !== undefined })) return [];
    const hours = parted?.map((one) => ({ ...one, name: nameIn(staff, one.holderId) }));
    const holder = placesOf(facts)[0]?.holder;
    return [{ date, facts, holder, name: nameIn(staff, holder), hours }];
  });
  return { days, isWhole: dates.length > 0 && days.length === dates.length };
}

/** The days on which whoever has them by the change is away, so that it decides nothing then; away for hours they have them. */
export async function fallenOf(context: ReadingContext, change: RosterChange): Promise<DaysElsewhere> {
  if (change.kind === 'passes') return none;
  return daysElsewhere(context, change, ({ facts, isAway }) => isAway && !isOvertaken(facts, change));
}

/** Of a swap both halves: each is decided by itself, and it is overtaken when both are. */
export async function overtakenOf(
  context: ReadingContext,
  changes: readonly RosterChange[],
): Promise<DaysElsewhere> {
  const each = await Promise.all(
    changes.map((change) => daysElsewhere(context, change, ({ facts }) => isOvertaken(facts, change))),
  );
  return {
    days: each.flatMap(({ days }) => days),
    isWhole: each.length > 0 && each.every(({ isWhole }) => isWhole),
  };
}

/** Of a swap that is still asked the days that are not theirs to give any more, all of each, or are over: nobody can say yes to it. */
export async function lostOf(
  context: ReadingContext,
  changes: readonly RosterChange[],
): Promise<DaysElsewhere> {
  const today = dateToday(context);
  const isAsked = changes.every(
    ({ askedId, acceptedAt }) => askedId !== undefined && acceptedAt === undefined,
  );
  if (!isAsked) return none;
  const each = await Promise.all(
    changes.map((change) => {
      const owner = change.personId === change.byId ? change.askedId : change.byId;
      return daysElsewhere(
        context,
        change,
        ({ facts, isParted }) => owner !== undefined && (isParted || !isTheirs(facts, owner)),
      );
    }),
  );
  const days = each.flatMap((one) => one.days);
  return { days, isWhole: days.length > 0 || changes.some((change) => lastDayOf(change) < today) };
}

/** Of these changes and the other halves of their swaps: the ids, or the swap's, of what later changes decide instead. */
export async function overtakenAmong(
  context: ReadingContext,
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
  context: ReadingContext,
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
  const told = await context.store.roster.listNotices([...new Set(ids)].filter((id) => !own.includes(id)));
  return told.map(({ id }) => id);
}

/** Of these the swaps that nobody can say yes to any more. */
export async function lostAmong(
  context: ReadingContext,
  changes: readonly RosterChange[],
): Promise<ReadonlySet<string>> {
  const asked = changes.filter(
    ({ acceptedAt, undoneAt }) => acceptedAt === undefined && undoneAt === undefined,
  );
  const ids = [...new Set(asked.flatMap(({ swapId }) => swapId ?? []))];
  const each = ids.map(async (id) =>
    (await lostOf(context, await changesOf(context, id))).isWhole ? [id] : [],
  );
  return new Set((await Promise.all(each)).flat());
}
