// One's own days as a calendar at a secret address: without colleagues' names, and no longer than one has a part (F2).

import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { accept, refuse, type Result } from '../../core/refusal';
import { daysBetween, plusDays, type Instant, type LocalDate } from '../../core/time';
import type { Person } from '../../people/domain/person';
import type { RosterContext } from '../context';
import type { Hours } from './day-hours';
import { ownMailboxes } from './own-mailboxes';
import { hasIt, rosterGrid, type RosterRow } from './who-has';

/** Six months. */
const daysAhead = 183;

export interface OwnDays {
  readonly mailboxId: string;
  readonly mailbox: string;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  /** Of a day that is parted: theirs. */
  readonly hours?: readonly Hours[];
}

interface OwnCalendar {
  readonly owner: Person;
  readonly now: Instant;
  readonly days: readonly OwnDays[];
}

interface CalendarLink {
  /** Since when there is an address. */
  readonly since: Instant | undefined;
}

export async function showCalendarLink(context: RosterContext, readerId: PersonId): Promise<CalendarLink> {
  return { since: await context.store.roster.calendarSince(readerId) };
}

/** A new address; the one before leads nowhere from now on. It is told this once: what is kept does not say it. */
export async function renewCalendarLink(
  context: RosterContext,
  readerId: PersonId,
): Promise<Result<{ readonly secret: string }>> {
  if (!(await isInRoster(context, readerId))) return refuse('not-allowed');
  const secret = [context.newId(), context.newId()].join('').replaceAll('-', '');
  const link = { personId: readerId, secret, madeAt: context.clock.now() };
  await context.store.save({ calendarLinks: [link] });
  return accept({ secret });
}

/** Also for who is in no roster any more: the address leads nowhere from now on. */
export async function endCalendarLink(context: RosterContext, readerId: PersonId): Promise<void> {
  await context.store.save({ calendarEnds: [readerId] });
}

async function isInRoster(context: RosterContext, person: PersonId): Promise<boolean> {
  const own = await ownMailboxes(context, person);
  return own.some(({ parts }) => parts.includes('roster'));
}

/** Undefined for a secret that nobody has, and for somebody who is in no roster any more: nobody is told which. */
export async function readCalendar(context: RosterContext, secret: string): Promise<OwnCalendar | undefined> {
  const ownerId = await context.store.roster.findCalendarOwner(secret);
  const owner = ownerId && (await context.store.people.find(ownerId));
  if (owner?.isActive !== true || !(await isInRoster(context, owner.id))) return undefined;
  const today = dateToday(context);
  const { rows } = await rosterGrid(context, {
    from: today,
    lastDay: plusDays(today, daysAhead),
    also: [owner.id],
  });
  return {
    owner,
    now: context.clock.now(),
    days: rows.flatMap(({ mailbox: { id, name }, days }) =>
      stretchesOf(days, owner.id).map((stretch) => ({ mailboxId: id, mailbox: name, ...stretch })),
    ),
  };
}

type Stretch = Pick<OwnDays, 'from' | 'lastDay' | 'hours'>;

/** Days in a row are one, a day of which somebody else has a part is one by itself. */
function stretchesOf(days: RosterRow['days'], owner: PersonId): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { date, answer } of days) {
    const last = stretches.at(-1);
    const hours = answer.hours?.filter(({ holderId }) => holderId === owner).map((one) => one.hours);
    if (hours !== undefined && hours.length > 0) stretches.push({ from: date, lastDay: date, hours });
    if (hours !== undefined || !hasIt(answer, owner)) continue;
    const goesOn = last !== undefined && !last.hours && daysBetween(last.lastDay, date) === 1;
    if (goesOn) stretches[stretches.length - 1] = { ...last, lastDay: date };
    else stretches.push({ from: date, lastDay: date });
  }
  return stretches;
}
