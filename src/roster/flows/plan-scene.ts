// What a plan of a mailbox's days is decided on: its roster on each of them, who acts, who is chosen (F2).

import { isWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { MailboxId, PersonId } from '../../core/ids';
import type { CoreEvent, NewLogEntry } from '../../core/log-entry';
import { findMailbox, type DutyMailbox } from '../../core/municipality';
import { newNotice } from '../../core/new-notice';
import type { NewNotice } from '../../core/notice';
import { accept, refuse, type InTheWay, type Refused } from '../../core/refusal';
import { noticeId } from '../../core/ids';
import { atLocal, earliest, type Instant, type LocalDate } from '../../core/time';
import { idsOf, nameIn } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { refuseCrossing, type CrossingRefusal } from '../domain/authority';
import { dutyHoursOn } from '../domain/duty-hours';
import { isTheirs, refuseSpan, type PlanSpan } from '../domain/plan';
import {
  givenOn,
  placesOf,
  withinPart,
  type DayPart,
  type RosterChange,
  type RosterFacts,
} from '../domain/roster';
import type { RosterEvent } from '../domain/roster-log';
import type { RosterNotice } from '../domain/roster-notices';
import type { RosterResult } from '../domain/roster-refusal';
import { partedHours } from './day-hours';
import { datesOf } from './who-has';
import { loadRoster, type LoadedRoster } from './load-roster';
import { managersOf, rosterOf } from './mailbox-staff';

export interface PlanAsked extends PlanSpan {
  readonly actorId: PersonId;
  readonly mailboxId: MailboxId;
  /** Of each of the days; all of it when left out. */
  readonly part?: DayPart | undefined;
  /** The version of the mailbox's roster that the actor saw; it must be this one still. */
  readonly rosterVersion?: number | undefined;
  /** Whom the plan is about beside the actor. */
  readonly also?: readonly PersonId[];
}

export interface PlanScene {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly mailbox: DutyMailbox;
  readonly loaded: LoadedRoster;
  readonly version: number;
  readonly isManager: boolean;
  /** In its roster today, or given it for each of the days. */
  readonly isInRoster: boolean;
  /** Of the working days of the span that have not ended. */
  readonly days: readonly RosterFacts[];
}

/** Refused where the days cannot be planned, or the actor is nothing to the mailbox. */
export async function planScene(context: RosterContext, asked: PlanAsked): Promise<RosterResult<PlanScene>> {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, asked.mailboxId);
  if (mailbox === undefined) return refuse('not-found');
  const [now, today] = [context.clock.now(), dateToday(context)];
  const reversed = refuseSpan(asked, today);
  if (reversed !== undefined) return refuse(reversed);
  const version = await context.store.roster.versionOf(mailbox.id);
  if ((asked.rosterVersion ?? version) !== version) return refuse('stale');
  const loaded = await loadRoster(context, {
    from: asked.from,
    lastDay: asked.lastDay,
    only: [mailbox.id],
    also: [asked.actorId, ...(asked.also ?? [])],
  });
  const { calendar } = municipality;
  const dates = datesOf(asked.from, asked.lastDay).filter((date) => isWorkingDay(calendar, date));
  if (dates.length === 0)
    return refuse('no-working-day', { name: undefined, days: datesOf(asked.from, asked.lastDay) });
  const { part } = asked;
  const endOf = (date: LocalDate) => {
    const close = dutyHoursOn(mailbox, date, calendar)?.to ?? now;
    return part?.until === undefined ? close : earliest(close, atLocal(date, part.until, calendar.zone));
  };
  const lasting = dates.filter((date) => now < endOf(date));
  if (lasting.length === 0) return refuse('day-ended');
  const days = lasting.map((date) => withinPart(part, loaded.factsOn(mailbox, date), today));
  const isGiven = (facts: RosterFacts) => givenOn(facts).includes(asked.actorId);
  const isManager = managersOf(mailbox, municipality, loaded.staff).includes(asked.actorId);
  const roster = rosterOf(mailbox, loaded.staff).map(({ personId }) => personId);
  const isInRoster = roster.includes(asked.actorId) || days.every(isGiven);
  if (!isManager && !isInRoster && !days.some(isGiven)) return refuse('not-allowed');
  return accept({ now, today, mailbox, loaded, version, isManager, isInRoster, days });
}

/** The days that are somebody else's, with who has the first of them; undefined when all are the person's. */
export function daysOfOthers(
  { days, loaded: { staff } }: Pick<PlanScene, 'days' | 'loaded'>,
  { person, reader }: { readonly person: PersonId; readonly reader: PersonId },
): InTheWay | undefined {
  const others = days.filter((facts) => !isTheirs(facts, person));
  const [first] = others;
  if (first === undefined) return undefined;
  const holder = placesOf(first)[0]?.holder;
  const same = others.filter((facts) => placesOf(facts)[0]?.holder === holder);
  return { name: nameIn(staff, holder), isReader: holder === reader, days: same.map(({ date }) => date) };
}

/** Nobody says in a swap what another authority will see, so none of its days goes there. */
export const refuseSwapped = (
  context: RosterContext,
  { mailbox, loaded: { staff } }: PlanScene,
  receivers: readonly PersonId[],
): CrossingRefusal | undefined =>
  receivers
    .flatMap((id) => staff.byId.get(id) ?? [])
    .map((person) =>
      refuseCrossing(context.municipality(), { mailbox, person, isManager: false, isSaid: false }),
    )
    .find((refusal) => refusal !== undefined);

/** A day of several is nobody's to swap: what of it would be whose, nobody could tell. */
export function refuseParted(
  context: RosterContext,
  { days, mailbox, loaded: { staff } }: PlanScene,
): Refused<'swap-parted'> | undefined {
  const known = { staff, calendar: context.municipality().calendar };
  const parted = days.filter((facts) => partedHours(facts, mailbox, known) !== undefined);
  if (parted.length === 0) return undefined;
  return refuse('swap-parted', { name: undefined, days: parted.map(({ date }) => date) });
}

/** Nobody is swapped into days on which they are away. */
export function refuseAway(
  { days, loaded }: PlanScene,
  { person, reader }: { readonly person: PersonId; readonly reader: PersonId },
): Refused<'person-away'> | undefined {
  const away = days.map(({ date }) => date).filter((date) => loaded.awayOn(date).has(person));
  const name = nameIn(loaded.staff, person);
  return away.length === 0
    ? undefined
    : refuse('person-away', { name, isReader: person === reader, days: away });
}

/** Names of those who give access in Exchange. */
export const accessGivers = (context: RosterContext, { staff }: LoadedRoster): readonly string[] =>
  idsOf(context.municipality().admins, staff).flatMap((id) => staff.byId.get(id)?.name ?? []);

interface Told {
  readonly change: Pick<RosterChange, 'id'>;
  readonly step: Extract<RosterNotice, { kind: 'rosterChange' }>['step'];
  readonly receiverId: PersonId;
  /** The notice has the change's own id, to be drawn anew by; one of each change. */
  readonly isMain?: boolean;
}

export function changeNotice(
  context: RosterContext,
  { change, step, receiverId, isMain }: Told,
): NewNotice<RosterNotice> {
  const notice = newNotice<RosterNotice>(context, {
    key: `roster/${change.id}/${step}/${receiverId}`,
    receiverId,
    content: { kind: 'rosterChange', step, changeId: change.id },
  });
  return isMain === true ? { ...notice, id: noticeId(change.id) } : notice;
}

interface Noted {
  readonly actorId: PersonId;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
}

export const rosterEntry = (
  context: RosterContext,
  noted: Noted,
  event: RosterEvent | CoreEvent,
): NewLogEntry => ({ at: context.clock.now(), ...noted, event });

/** A refusal is logged as of every other button, when it is one of rights. */
export async function noteRefused(
  context: RosterContext,
  noted: Noted,
  { verb, refusal }: { readonly verb: string; readonly refusal: string },
): Promise<void> {
  if (!isDenial(refusal)) return;
  await context.store.save({
    log: [rosterEntry(context, noted, { what: 'action.refused', verb, refusal })],
  });
}

const rights = ['not-allowed', 'not-your-days', 'other-authority', 'strict-authority'];
export const isDenial = (refusal: string): boolean => rights.includes(refusal);
