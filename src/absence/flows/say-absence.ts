// People say of themselves, and rosters of each other, who is away; managers and next in turn follow by the ladder (F2, T10).

import type { AbsenceEvent } from '../domain/absence-log';
import type { AbsenceNotice } from '../domain/absence-notices';
import type { Absence, AbsenceSource } from '../../people/domain/absence';
import { overlaps } from '../domain/away-time';
import type { AbsenceCards } from '../domain/delegation-cards';
import type { SaidAnswer } from '../domain/delegation-cards';
import type { PersonId } from '../../core/ids';
import { absenceId, noticeId } from '../../core/ids';
import type { AbsenceRefusal, AbsenceResult } from '../domain/absence-refusal';
import { periodOf } from '../../core/period';
import { accept, refuse } from '../../core/refusal';
import { findWhole, isStanding, saidStretches } from '../domain/switchboard';
import { clockOf, type DayPart } from '../../chat/domain/days/day-part';
import type { Calendar } from '../../core/calendar';
import { nextWorkingDay, previousWorkingDay } from '../../core/calendar';
import type { Instant, LocalDate, Zone } from '../../core/time';
import { atLocal, dateOf, mondayOf, plusDays, startOfDay } from '../../core/time';
import type { NewNotice } from '../../core/notice';
import { absenceCard } from './absence-card';
import { askOwners, leftToAsk } from './ask-owners';
import type { AbsenceContext } from '../context';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import { managersOf, rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';
import { listOwnAbsences, loadFreeDays } from './own-absences';
import { notifyAway, notifyBack, whenNotified } from './notify-switchboard';
import { tendOwn } from './tend-delegations';

/** Local dates, both included; `lastDay` undefined: until further notice. */
export interface AwaySpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
  /** Of one day: only this part of it. */
  readonly part?: DayPart | undefined;
}

interface SayingAll {
  readonly senderId: PersonId;
  /** Said in one breath: all of them are kept or none, and they are taken back together. */
  readonly spans: readonly AwaySpan[];
  /** How the answer reads (`SaidAnswer`). */
  readonly isLeave: boolean;
  readonly isOffering: boolean;
  /** What one span takes the place of. */
  readonly replaces?: Absence | undefined;
}

export interface SayingAway extends Omit<SayingAll, 'spans'> {
  readonly span: AwaySpan;
}

/**
 * "jag är borta 1–5 december": the sender is away for those dates. Answers with the absence, and what the switchboard is
 * told. What was said before is not said again.
 */
export async function sayAway(
  context: AbsenceContext,
  { span, ...said }: SayingAway,
): Promise<AbsenceResult<AbsenceCards>> {
  const all = await sayAllAway(context, { ...said, spans: [span] });
  if (!all.ok) return all;
  const [card] = all.value;
  return card ? accept(card) : refuse('not-found');
}

/** The same of several spans. */
export async function sayAllAway(
  context: AbsenceContext,
  { senderId, spans, replaces, ...said }: SayingAll,
): Promise<AbsenceResult<readonly AbsenceCards[]>> {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const absences: Absence[] = [];
  for (const span of spans) {
    const absence = newAbsence(context, { personId: senderId, span, source: 'said', byId: senderId, now });
    const refusal = refuseDays(span, absence, { now, calendar });
    if (refusal !== undefined) return refuse(refusal);
    absences.push(absence);
  }
  const known = (await listOwnAbsences(context, senderId)).filter(({ id }) => id !== replaces?.id);
  const isFree = (await loadFreeDays(context, [senderId]))(senderId);
  const stretches = saidStretches(known.filter(isStanding), { now, calendar, isFree });
  const sameAs = (absence: Absence): Absence | undefined => {
    if (replaces?.from === absence.from && replaces.until === absence.until) return replaces;
    if (replaces !== undefined || !findWhole(stretches, absence)) return undefined;
    return known.findLast((it) => isStanding(it) && overlaps(it, absence));
  };
  const kept = absences.filter((absence) => sameAs(absence) === undefined);
  if (kept.length > 0) await keepSaid(context, kept, replaces);
  const cards: AbsenceCards[] = [];
  for (const absence of absences) {
    const answer = await answerSaid(context, sameAs(absence) ?? absence, { ...said, replaces });
    if (!answer.ok) return answer;
    cards.push(answer.value);
  }
  return accept(cards);
}

function refuseDays(
  { from, lastDay }: AwaySpan,
  { until }: Absence,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): AbsenceRefusal | undefined {
  if (lastDay !== undefined && lastDay < from) return 'end-before-start';
  if (lastDay !== undefined && lastDay < dateOf(now, calendar.zone)) return 'date-in-past';
  return until !== undefined && until <= now ? 'date-in-past' : undefined;
}

/** With what the switchboard is told, and the days that can be added. */
async function answerSaid(
  context: AbsenceContext,
  absence: Absence,
  { isLeave, isOffering, replaces }: Omit<SayingAll, 'senderId' | 'spans'>,
): Promise<AbsenceResult<AbsenceCards>> {
  const answer = await answerWith(context, absence, absence.personId);
  if (!answer.ok || answer.value.card !== 'absence') return answer;
  const { calendar } = context.municipality();
  const at = await whenKnown(context, absence);
  const today = dateToday(context);
  const { lastDay, clock } = answer.value;
  // Who is ill today may be so tomorrow, whether they wrote the day or not.
  const isToday = lastDay === today && clock === undefined && !isLeave && replaces === undefined;
  const offers = isOffering || isToday ? daysToOffer(calendar, today) : [];
  const isInstead = replaces !== undefined && !findWhole([absence], replaces);
  const instead = isInstead ? { instead: periodOf(replaces, calendar.zone) } : {};
  const left = await leftToAsk(context, absence);
  return accept({ ...answer.value, ...instead, told: { at, isLeave, left, offers } });
}

/** The next working day, the Friday after it, and until further notice. */
function daysToOffer(calendar: Calendar, today: LocalDate): readonly (LocalDate | 'open')[] {
  const next = nextWorkingDay(calendar, today);
  const friday = plusDays(mondayOf(next), 4);
  const last = previousWorkingDay(calendar, plusDays(friday, 1));
  return last > next ? [next, last, 'open'] : [next, 'open'];
}

/** Who is long enough away is asked for a delegate at once. */
async function keepSaid(
  context: AbsenceContext,
  absences: readonly Absence[],
  replaces: Absence | undefined,
): Promise<void> {
  const [first] = absences;
  if (first === undefined) return;
  const { personId } = first;
  const ended = replaces === undefined ? [] : [{ ...replaces, endedAt: first.seenAt }];
  // Of days that are no longer said the switchboard hears, too.
  const gone = ended.filter((it) => !findWhole(absences, it));
  const told = await Promise.all(absences.map((absence) => notifyAway(context, absence)));
  await context.store.save({
    absences: [...ended, ...absences],
    notices: [...(await notifyBack(context, gone)), ...told.flat()],
    log: [
      entry(context, personId, {
        ...{ what: 'absence.said', personId, absenceIds: absences.map(({ id }) => id) },
        ...(replaces && { insteadOf: replaces.id }),
      }),
    ],
  });
  context.wakeOutbox();
  await tendOwn(context, personId, replaces === undefined ? 'away' : 'notAway');
  await askOwners(context, [personId]);
}

/** Undefined when the switchboard knows; what begins today is told within the minute. */
async function whenKnown(context: AbsenceContext, absence: Absence): Promise<SaidAnswer['at']> {
  const toldAt = await whenNotified(context, absence);
  const now = context.clock.now();
  return toldAt === now && absence.from <= now ? undefined : toldAt;
}

interface Reporting {
  readonly senderId: PersonId;
  readonly personId: PersonId;
  readonly part: DayPart | undefined;
}

/** "NN är borta i dag": for somebody in the same roster, by anyone in it, its manager or deputy; once, however often it is written. */
export async function reportAway(
  context: AbsenceContext,
  { senderId, personId, part }: Reporting,
): Promise<AbsenceResult<AbsenceCards>> {
  if (!(await sharesRoster(context, senderId, personId))) return refuse('not-allowed');
  const today = dateToday(context);
  const span = { from: today, lastDay: today, part };
  const now = context.clock.now();
  const absence = newAbsence(context, { personId, span, source: 'reported', byId: senderId, now });
  const same = (await listOwnAbsences(context, personId)).find(
    (it) => it.byId === senderId && it.endedAt === undefined && findWhole([it], absence),
  );
  if (same !== undefined) return answerWith(context, same, senderId);
  await context.store.save({
    absences: [absence],
    notices: [tellThePerson(context, absence), ...(await notifyAway(context, absence))],
    log: [entry(context, senderId, { what: 'absence.reported', personId })],
  });
  context.wakeOutbox();
  return answerWith(context, absence, senderId);
}

export async function answerWith(
  context: AbsenceContext,
  absence: Absence,
  readerId: PersonId,
): Promise<AbsenceResult<AbsenceCards>> {
  await context.absenceChanged();
  const card = await absenceCard(context, absence.id, readerId);
  return card ? accept(card) : refuse('not-found');
}

export async function sharesRoster(
  context: AbsenceContext,
  senderId: PersonId,
  personId: PersonId,
): Promise<boolean> {
  const municipality = context.municipality();
  const staff = await loadStaff(context, context.clock.now());
  return municipality.mailboxes.some((mailbox) => {
    const roster = rosterOf(mailbox, staff).map((member) => member.personId);
    const mayReport = [...roster, ...managersOf(mailbox, municipality, staff)];
    return roster.includes(personId) && mayReport.includes(senderId);
  });
}

interface AbsenceDraft {
  readonly personId: PersonId;
  readonly span: AwaySpan;
  readonly source: AbsenceSource;
  readonly byId: PersonId;
  readonly now: Instant;
}

function newAbsence(context: AbsenceContext, { personId, span, source, byId, now }: AbsenceDraft): Absence {
  const { zone } = context.municipality().calendar;
  return {
    id: absenceId(context.newId()),
    personId,
    ...instantsOf(span, zone),
    source,
    seenAt: now,
    byId,
    endedAt: undefined,
  };
}

/** A part is of one day alone. */
function instantsOf({ from, lastDay, part }: AwaySpan, zone: Zone): Pick<Absence, 'from' | 'until'> {
  const until = lastDay && startOfDay(plusDays(lastDay, 1), zone);
  if (part === undefined || from !== lastDay) return { from: startOfDay(from, zone), until };
  const clock = clockOf(part);
  return {
    from: clock.from === undefined ? startOfDay(from, zone) : atLocal(from, clock.from, zone),
    until: clock.until === undefined ? until : atLocal(from, clock.until, zone),
  };
}

/** Who is reported away hears of it and can take it back; the notice has the absence's id, to be drawn anew by. */
export const tellThePerson = (context: AbsenceContext, { id, personId }: Absence): NewNotice<AbsenceNotice> =>
  newNotice(context, {
    id: noticeId(id),
    key: `absence/${id}/${personId}`,
    receiverId: personId,
    content: { kind: 'absenceReported', absenceId: id },
  });

export const entry = (context: AbsenceContext, actorId: PersonId, event: AbsenceEvent) => ({
  at: context.clock.now(),
  actorId,
  mailboxId: undefined,
  date: undefined,
  event,
});
