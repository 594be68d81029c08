// The one answer to who has a duty mailbox on a day and who comes next, for a day and for the grid of a week (F2).

import { isWorkingDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { daysBetween, plusDays, type LocalDate } from '../../core/time';
import type { Staff } from '../../people/flows/load-staff';
import {
  fallenIn,
  functionOf,
  asHeld,
  isParted,
  placesOf,
  regularOf,
  takenBy,
  namedIn,
  type Named,
} from '../domain/roster';
import { partedHours, type HeldHours } from './day-hours';
import { loadRoster, type LoadedRoster, type ReadingContext, type RosterAsked } from './load-roster';

/** Who has a mailbox: somebody, a function with those of it who are there, or nobody. */
type Holder =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'function'; readonly id: PersonId; readonly people: readonly PersonId[] }
  | { readonly kind: 'nobody' };

export interface RosterAnswer {
  readonly holder: Holder;
  /** Everyone who can have the mailbox, first the one who has it; empty: nobody has it. */
  readonly order: readonly PersonId[];
  /** Of today: while who has it is away for some hours, until when, and who is there. */
  readonly out: Named['out'];
  /** Who would have it if everybody were there. */
  readonly regularId: PersonId | undefined;
  /** Who would have it by a dated change, and is away. */
  readonly fallenId: PersonId | undefined;
  /** Somebody else has it for some of the day's hours. */
  readonly isParted: boolean;
  /** Who has which of them, where it is not one alone. */
  readonly hours: readonly HeldHours[] | undefined;
  /** Who gave it, where a dated change did that. */
  readonly givenById: PersonId | undefined;
}

export interface RosterDay {
  readonly staff: Staff;
  /** No mailbox is there on a day off. */
  readonly answers: ReadonlyMap<MailboxId, RosterAnswer>;
}

interface DayAsked extends Pick<RosterAsked, 'only' | 'also'> {
  readonly date: LocalDate;
}

/** Of all mailboxes, or these; today as it is now, another day as far as is known. */
export async function whoHas(context: ReadingContext, { date, ...asked }: DayAsked): Promise<RosterDay> {
  const loaded = await loadRoster(context, { from: date, lastDay: date, ...asked });
  return {
    staff: { ...loaded.staff, away: loaded.awayOn(date) },
    answers: new Map(
      rowsOf(context, loaded, [date]).flatMap(({ mailbox, days }) =>
        days.map(({ answer }) => [mailbox.id, answer]),
      ),
    ),
  };
}

export interface RosterRow {
  readonly mailbox: DutyMailbox;
  /** The working days of the span, in order. */
  readonly days: readonly { readonly date: LocalDate; readonly answer: RosterAnswer }[];
}

export interface RosterGrid {
  readonly staff: Staff;
  readonly rows: readonly RosterRow[];
}

/** The same for each working day of a span: a week, a holiday to be planned. */
export async function rosterGrid(context: ReadingContext, asked: RosterAsked): Promise<RosterGrid> {
  const loaded = await loadRoster(context, asked);
  return { staff: loaded.staff, rows: rowsOf(context, loaded, datesOf(asked.from, asked.lastDay)) };
}

function rowsOf(
  context: ReadingContext,
  loaded: LoadedRoster,
  dates: readonly LocalDate[],
): readonly RosterRow[] {
  const { calendar } = context.municipality();
  const working = dates.filter((date) => isWorkingDay(calendar, date));
  return loaded.mailboxes.map((mailbox) => ({
    mailbox,
    days: working.map((date) => ({ date, answer: answerOn(context, loaded, { mailbox, date }) })),
  }));
}

/** Both included. */
export const datesOf = (from: LocalDate, lastDay: LocalDate): readonly LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, lastDay) + 1) }, (_, i) => plusDays(from, i));

export function answerOn(
  context: ReadingContext,
  { staff, factsOn }: LoadedRoster,
  { mailbox, date }: { readonly mailbox: DutyMailbox; readonly date: LocalDate },
): RosterAnswer {
  const now = factsOn(mailbox, date);
  const facts = asHeld(now);
  const places = placesOf(facts);
  const [first] = places;
  const givenById = takenBy(facts)?.byId;
  return {
    holder: holderIn(first),
    order: places.map(({ holder }) => holder),
    out: namedIn(now).out,
    isParted: isParted(facts),
    hours: partedHours(facts, mailbox, { staff, calendar: context.municipality().calendar }),
    regularId: regularOf(facts),
    fallenId: fallenIn(facts)?.personId,
    givenById,
  };
}

/** Whether the person has it, alone or as one of a function. */
export function hasIt({ holder }: RosterAnswer, person: PersonId): boolean {
  if (holder.kind === 'nobody') return false;
  return holder.kind === 'person' ? holder.id === person : holder.people.includes(person);
}

function holderIn(place: ReturnType<typeof placesOf>[number] | undefined): Holder {
  if (place === undefined) return { kind: 'nobody' };
  const { holder, people } = place;
  return functionOf(holder) === undefined
    ? { kind: 'person', id: holder }
    : { kind: 'function', id: holder, people };
}
