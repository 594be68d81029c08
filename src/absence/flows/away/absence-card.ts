// The card of an absence that was said or reported, with its undo (F2).

import type { AbsenceCard } from '../../domain/delegation-cards';
import type { AbsenceId, PersonId, MailboxId } from '../../../core/ids';
import { mayEnd, type Absence } from '../../../people/domain/absence';
import { whenNotified } from '../notify-switchboard';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import { isWorkingDay, nextOfficeTime, nextWorkingDay, officeHoursOn } from '../../../core/calendar';
import { atLocal, dateOf, latest, plusDays, timeOf, type Instant, type LocalDate } from '../../../core/time';
import type { AbsenceContext } from '../../context';
import { periodOf } from '../../../core/period';
import { awayAt, nameIn, partlyAwayAt, partsOn } from '../../../people/flows/load-staff';
import { dutyHoursOn, dutyTimeOn } from '../../../roster/domain/duty-hours';
import { emptyDaysWithin } from '../../../roster/flows/gaps';
import { daysAhead } from '../../../roster/flows/look-ahead';
import { managersOf, rosterOf } from '../../../roster/flows/mailbox-staff';
import { findWhole, isStanding } from '../../domain/switchboard';
import { listOwnAbsences } from './own-absences';
import { findStandIn } from '../../../roster/flows/acting-manager';
import type { Person } from '../../../people/domain/person';
import { whoHas, type RosterDay } from '../../../roster/flows/who-has';
import type { DutyMailbox } from '../../../core/municipality';
import { asHeld, holderThere, placesOf } from '../../../roster/domain/roster';
import { factsAt, loadRoster } from '../../../roster/flows/load-roster';

/** Undefined when the absence or its person is no longer known. */
export async function absenceCard(
  context: AbsenceContext,
  id: AbsenceId,
  readerId: PersonId,
): Promise<AbsenceCard | undefined> {
  const absence = await findShown(context, id);
  if (absence === undefined) return undefined;
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const period = periodOf(absence, calendar.zone);
  const { lastDay } = period;
  const day = dayOf(context, latest(absence.from, now));
  const also = [absence.personId, readerId, ...(absence.byId === undefined ? [] : [absence.byId])];
  const roster = await whoHas(context, { date: day.date, also });
  const person = roster.staff.byId.get(absence.personId);
  if (person === undefined) return undefined;
  const scene: Scene = { context, day, roster, readerId };
  // Taken back, or for a part of a day, it changes nobody's day.
  const movesDays = absence.endedAt === undefined && !isPartOfDay(absence, calendar);
  return {
    card: 'absence',
    now,
    absenceId: absence.id,
    name: person.name,
    isReader: person.id === readerId,
    source: absence.source,
    ...period,
    byName: absence.byId === readerId ? undefined : nameIn(roster.staff, absence.byId),
    ...(await toldToSwitchboard(context, absence)),
    ...(await checksIn(scene, absence)),
    ended: absence.endedAt && { at: absence.endedAt, name: undefined },
    can: { end: absence.endedAt === undefined && mayEnd(absence, readerId) },
    ...(person.id === readerId && movesDays
      ? await decidesFor(context, person, latest(absence.from, now))
      : {}),
    mailboxes:
      movesDays && (lastDay === undefined || day.date <= lastDay)
        ? await mailboxesOf(scene, person.id, lastDay)
        : [],
  };
}

/** A colleague's report that is taken back, where the person has said it themself: that stands, and is shown. */
async function findShown(context: AbsenceContext, id: AbsenceId): Promise<Absence | undefined> {
  const absence = await context.store.people.findAbsence(id);
  const { source, endedAt } = absence ?? {};
  if (absence === undefined || source !== 'reported' || endedAt === undefined) return absence;
  const own = await listOwnAbsences(context, absence.personId);
  const standing = own.filter((it) => isStanding(it) && it.seenAt <= endedAt);
  return findWhole(standing, absence) ?? absence;
}

/** A part of a day moves nothing, except that the card of the check goes to the next when it covers its time; who is there is told. */
async function checksIn(scene: Scene, absence: Absence): Promise<Pick<AbsenceCard, 'checks'>> {
  const { calendar } = scene.context.municipality();
  if (absence.endedAt !== undefined || !isPartOfDay(absence, calendar)) return {};
  return checksOf(scene, absence, await heldInHours(scene.context, absence, scene.roster));
}

export function checksOf(
  { context, roster }: Pick<Scene, 'context' | 'roster'>,
  absence: Pick<Absence, 'personId' | 'from' | 'until'>,
  held: HeldInHours = new Map(),
): Pick<AbsenceCard, 'checks'> {
  const { calendar, mailboxes } = context.municipality();
  const date = dateOf(absence.from, calendar.zone);
  const checks = mailboxes.flatMap((mailbox) => {
    const { order = [], regularId, givenById } = roster.answers.get(mailbox.id) ?? {};
    // Who is away at this very hour stands in the order no more.
    const isTheirs =
      held.has(mailbox.id) ||
      order[0] === absence.personId ||
      (regularId === absence.personId && givenById === undefined);
    const check = dutyTimeOn(mailbox, mailbox.checkBy, { date, calendar });
    const hours = dutyHoursOn(mailbox, date, calendar);
    const { from, until = hours?.to } = absence;
    const isOver = hours === undefined || until === undefined || until <= hours.from || from >= hours.to;
    if (isOver || !isTheirs) return [];
    const isCovered = check !== undefined && from <= check && check < until;
    const isAhead = isCovered && context.clock.now() < check;
    const partly = partlyAwayAt(roster.staff, isCovered ? check : latest(from, hours.from), calendar);
    const there = held.has(mailbox.id)
      ? held.get(mailbox.id)
      : order.find((id) => id !== absence.personId && !partly.includes(id));
    const next = nameIn(roster.staff, there);
    return [{ mailbox: mailbox.name, ...(isAhead && { at: timeOf(check, calendar.zone) }), next }];
  });
  return checks.length === 0 ? {} : { checks };
}

async function toldToSwitchboard(
  context: AbsenceContext,
  absence: Absence,
): Promise<Pick<AbsenceCard, 'switchboard'>> {
  if (absence.source !== 'reported' || absence.endedAt !== undefined) return {};
  if (context.municipality().switchboard === undefined) return {};
  return { switchboard: (await whenNotified(context, absence)) ?? 'known' };
}

/** A manager of the file, or whose people are away, reads who decides in their place. */
async function decidesFor(
  context: AbsenceContext,
  { id, upn }: Person,
  from: Instant,
): Promise<Pick<AbsenceCard, 'decides'>> {
  const isNamed = context.municipality().mailboxes.some(({ manager }) => manager === upn);
  if (!isNamed && !(await context.store.delegations.listManagers(context.clock.now())).includes(id))
    return {};
  const standIn = await findStandIn(context, id, from);
  const name = standIn && (await context.store.people.find(standIn))?.name;
  return { decides: { name } };
}

/** Those of the person whose day has not ended. */
async function mailboxesOf(
  scene: Scene,
  ofId: PersonId,
  lastDay: LocalDate | undefined,
): Promise<AbsenceCard['mailboxes']> {
  const { context, day, roster } = scene;
  const from = plusDays(day.date, 1);
  const own = context
    .municipality()
    .mailboxes.filter(
      (mailbox) =>
        isRunning(context, mailbox, day) &&
        (rosterOf(mailbox, roster.staff).some(({ personId }) => personId === ofId) ||
          roster.answers.get(mailbox.id)?.fallenId === ofId),
    );
  const told = await Promise.all(own.map((mailbox) => isToldReader(scene, mailbox, ofId)));
  return Promise.all(
    own
      .filter((_, at) => told[at] !== true)
      .map(async (mailbox) => {
        const holder = await shownHolder(scene, mailbox);
        const later = lastDay && (await emptyDaysWithin(context, { mailbox, from, lastDay }));
        // Where nobody has it on the first day either, that is one of them.
        const isAll = holder.onDuty === undefined && later !== undefined && later.length > 0;
        return { name: mailbox.name, ...holder, emptyDays: isAll ? [day.date, ...later] : later };
      }),
  );
}

/** Whoever says that a colleague is away and has the mailbox now hears that by the mailbox's own card, once. */
async function isToldReader(
  { context, day, roster, readerId }: Scene,
  { id }: DutyMailbox,
  ofId: PersonId,
): Promise<boolean> {
  if (readerId === ofId || roster.answers.get(id)?.order[0] !== readerId) return false;
  return (await context.listHeard(id, day.date)).includes(readerId);
}

interface Day {
  readonly date: LocalDate;
  readonly at: Instant;
}

/** The duty day that the card tells of: today's while it runs, else the next working day as it begins. */
function dayOf(context: AbsenceContext, from: Instant): Day {
  const { calendar, mailboxes } = context.municipality();
  const now = context.clock.now();
  const date = dateOf(from, calendar.zone);
  const isToday = date === dateOf(now, calendar.zone);
  const today = { date, at: now };
  if (isToday && mailboxes.some((mailbox) => isRunning(context, mailbox, today))) return today;
  const next = !isToday && isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
  return { date: next, at: atLocal(next, calendar.officeHours.from, calendar.zone) };
}

function isRunning(context: AbsenceContext, mailbox: DutyMailbox, { date, at }: Day): boolean {
  const hours = dutyHoursOn(mailbox, date, context.municipality().calendar);
  return hours !== undefined && at < hours.to;
}

interface Scene {
  readonly context: AbsenceContext;
  readonly day: Day;
  readonly roster: RosterDay;
  readonly readerId: PersonId;
}

type Holder = Pick<AbsenceCard['mailboxes'][number], 'onDuty' | 'isUsual' | 'out' | 'manager'>;

async function shownHolder(scene: Scene, mailbox: DutyMailbox): Promise<Holder> {
  const { order: [onDutyId] = [], regularId, fallenId } = scene.roster.answers.get(mailbox.id) ?? {};
  return {
    onDuty: nameIn(scene.roster.staff, onDutyId),
    ...(onDutyId !== undefined && onDutyId === regularId && fallenId === undefined && { isUsual: true }),
    ...outOf(scene, mailbox),
    manager: onDutyId === undefined ? await managerOf(scene, mailbox) : undefined,
  };
}

/** Whoever has it may be there for a part of the day alone. */
function outOf({ context, day, roster }: Scene, mailbox: DutyMailbox): Pick<Holder, 'out'> {
  const { calendar } = context.municipality();
  const { order: [onDutyId, ...others] = [] } = roster.answers.get(mailbox.id) ?? {};
  const hours = dutyHoursOn(mailbox, day.date, calendar);
  const parts = partsOn(roster.staff, day.date, calendar);
  const part = parts.find(
    ({ personId, from, until }) =>
      personId === onDutyId && hours !== undefined && from < hours.to && until > latest(day.at, hours.from),
  );
  const { clock } = part === undefined ? { clock: undefined } : periodOf(part, calendar.zone);
  if (part === undefined || hours === undefined || clock === undefined) return {};
  const partly = partlyAwayAt(roster.staff, latest(part.from, hours.from), calendar);
  const there = others.find((id) => !partly.includes(id));
  return { out: { clock, there: nameIn(roster.staff, there) } };
}

/** Who hears that nobody has the mailbox: of today at once or when it begins, of a day to come ahead. */
async function managerOf(
  { context, day, roster, readerId }: Scene,
  mailbox: DutyMailbox,
): Promise<Holder['manager']> {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const at = heardAt(context, day);
  if (at === undefined) return undefined;
  const managers = managersOf(mailbox, context.municipality(), roster.staff);
  const away = awayAt(roster.staff, at, calendar);
  const id = managers.find((person) => !away.has(person));
  const name = nameIn(roster.staff, id);
  if (id === undefined || name === undefined) return undefined;
  const heard = await context.listHeard(mailbox.id, day.date);
  const isAhead = day.date > dateOf(now, calendar.zone);
  return { name, isReader: id === readerId, at, isTold: heard.includes(id) || (isAhead && at <= now) };
}

function heardAt(context: AbsenceContext, { date, at }: Day): Instant | undefined {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const begins = officeHoursOn(calendar, date)?.from;
  if (begins === undefined || date === dateOf(now, calendar.zone)) return begins && latest(at, begins);
  const weekBefore = atLocal(plusDays(date, -daysAhead), calendar.officeHours.from, calendar.zone);
  return nextOfficeTime(calendar, latest(now, weekBefore));
}

type HeldInHours = ReadonlyMap<MailboxId, PersonId | undefined>;

async function heldInHours(
  context: AbsenceContext,
  { personId, from }: Pick<Absence, 'personId' | 'from'>,
  { answers }: RosterDay,
): Promise<HeldInHours> {
  const { calendar } = context.municipality();
  const only = [...answers].flatMap(([id, { isParted }]) => (isParted ? [id] : []));
  if (only.length === 0) return new Map();
  const date = dateOf(from, calendar.zone);
  const { staff, mailboxes, factsOn } = await loadRoster(context, { from: date, lastDay: date, only });
  return new Map(
    mailboxes.flatMap((mailbox) => {
      const hours = dutyHoursOn(mailbox, date, calendar);
      if (hours === undefined) return [];
      const at = timeOf(latest(from, hours.from), calendar.zone);
      const facts = factsAt(asHeld(factsOn(mailbox, date)), at, { staff, calendar });
      return placesOf(facts)[0]?.holder === personId ? [[mailbox.id, holderThere(facts)] as const] : [];
    }),
  );
}
