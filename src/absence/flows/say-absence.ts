// People say of themselves, and rosters of each other, who is away; managers and next in turn follow by the ladder (F2, T10).

import type { AbsenceEvent } from '../domain/absence-log';
import type { AbsenceNotice } from '../domain/absence-notices';
import type { Absence, AbsenceSource } from '../../people/domain/absence';
import { overlaps } from '../domain/away-time';
import type { AbsenceCards } from '../domain/delegation-cards';
import type { SaidAnswer } from '../domain/delegation-cards';
import type { PersonId } from '../../core/ids';
import { absenceId, noticeId } from '../../core/ids';
import type { AbsenceResult } from '../domain/absence-refusal';
import { periodOf } from '../../core/period';
import { accept, refuse } from '../../core/refusal';
import { findWhole, isStanding, saidStretches } from '../domain/switchboard';
import { clockOf, type DayPart } from '../../chat/domain/days/day-part';
import type { Calendar } from '../../core/calendar';
import { nextWorkingDay, previousWorkingDay } from '../../core/calendar';
import type { LocalDate, Zone } from '../../core/time';
import { atLocal, dateOf, mondayOf, plusDays, startOfDay } from '../../core/time';
import type { NewNotice } from '../../core/notice';
import { absenceCard } from './absence-card';
import { askOwners } from './ask-owners';
import type { AbsenceContext } from '../context';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import { managersOf, rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';
import { listOwnAbsences } from './own-absences';
import { notifyAway, notifyBack, whenNotified } from './notify-switchboard';
import { tendOwn } from './tend-delegations';

/** Local dates, both included; `lastDay` undefined: until further notice. */
export interface AwaySpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
  /** Of one day: only this part of it. */
  readonly part?: DayPart | undefined;
}

export interface SayingAway {
  readonly senderId: PersonId;
  readonly span: AwaySpan;
  /** How the answer reads (`SaidAnswer`). */
  readonly isLeave: boolean;
  readonly isOffering: boolean;
  /** What it takes the place of. */
  readonly replaces?: Absence | undefined;
}

/**
 * "jag är borta 1–5 december": the sender is away for those dates. Answers with the absence, and what the switchboard is
 * told. What was said before is not said again.
 */
export async function sayAway(
  context: AbsenceContext,
  { senderId, span, isLeave, isOffering, replaces }: SayingAway,
): Promise<AbsenceResult<AbsenceCards>> {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  if (span.lastDay !== undefined && span.lastDay < span.from) return refuse('end-before-start');
  if (span.lastDay !== undefined && span.lastDay < dateOf(now, calendar.zone)) return refuse('date-in-past');
  const absence = newAbsence(context, { personId: senderId, span, source: 'said', byId: senderId });
  if (absence.until !== undefined && absence.until <= now) return refuse('date-in-past');
  const known = (await listOwnAbsences(context, senderId)).filter(({ id }) => id !== replaces?.id);
  const whole = findWhole(saidStretches(known.filter(isStanding), now, calendar), absence);
  const isUnchanged = replaces?.from === absence.from && replaces.until === absence.until;
  const same = isUnchanged
    ? replaces
    : replaces === undefined && whole
      ? known.findLast((it) => isStanding(it) && overlaps(it, absence))
      : undefined;
  if (same === undefined) await keepSaid(context, absence, replaces);
  const answer = await answerWith(context, same ?? absence, senderId);
  if (!answer.ok || answer.value.card !== 'absence') return answer;
  const at = await whenKnown(context, same ?? absence);
  const offers = isOffering ? daysToOffer(calendar, dateOf(now, calendar.zone)) : [];
  const { zone } = calendar;
  const isInstead = replaces !== undefined && !findWhole([absence], replaces);
  const instead = isInstead ? { instead: periodOf(replaces, zone) } : {};
  const own = await context.store.delegations.listOf([senderId]);
  const isAsked = own.some(({ state }) => state === 'asked');
  return accept({ ...answer.value, ...instead, told: { at, isLeave, isAsked, offers } });
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
  absence: Absence,
  replaces: Absence | undefined,
): Promise<void> {
  const { personId } = absence;
  const ended = replaces === undefined ? [] : [{ ...replaces, endedAt: context.clock.now() }];
  // Of days that are no longer said the switchboard hears, too.
  const gone = ended.filter((it) => !findWhole([absence], it));
  await context.store.save({
    absences: [...ended, absence],
    notices: [...(await notifyBack(context, gone)), ...(await notifyAway(context, absence))],
    log: [entry(context, personId, { what: 'absence.said', personId })],
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
  const absence = newAbsence(context, { personId, span, source: 'reported', byId: senderId });
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

async function sharesRoster(
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
}

function newAbsence(context: AbsenceContext, { personId, span, source, byId }: AbsenceDraft): Absence {
  const { zone } = context.municipality().calendar;
  return {
    id: absenceId(context.newId()),
    personId,
    ...instantsOf(span, zone),
    source,
    seenAt: context.clock.now(),
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
const tellThePerson = (context: AbsenceContext, { id, personId }: Absence): NewNotice<AbsenceNotice> =>
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
