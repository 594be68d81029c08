// People say of themselves, and rosters of each other, who is away; managers and next in turn follow by the ladder (F2, T10).

import type { Absence, AbsenceSource } from '../../../people/domain/absence';
import { instantsOf, type AwaySpan } from '../../domain/away-span';
import { overlaps, type AwayTime } from '../../domain/away-time';
import type { AbsenceCard, SaidAnswer } from '../../domain/delegation-cards';
import { absenceId, type PersonId } from '../../../core/ids';
import type { AbsenceRefusal, AbsenceResult } from '../../domain/absence-refusal';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import { periodsOf } from '../../domain/day-parts';
import type { Period, Periods } from '../../../core/period';
import { accept, refuse } from '../../../core/refusal';
import { findWhole, isStanding, saidStretches } from '../../domain/switchboard';
import type { DayPart } from '../../../chat/domain/days/day-part';
import { nextWorkingDay, previousWorkingDay, type Calendar } from '../../../core/calendar';
import { dateOf, mondayOf, plusDays, type Instant, type LocalDate } from '../../../core/time';
import { askOwners, leftToAsk } from '../delegation/ask-owners';
import { asEnded } from './as-ended';
import { answerWith, entry, sharesRoster, tellThePerson } from './beside-absence';
import { breathCard } from './breath-card';
import type { AbsenceContext } from '../../context';
import { dateToday } from '../../../core/context';
import { listOwnAbsences, loadFreeDays } from './own-absences';
import { notifyAway, notifyBack, whenNotified } from '../notify-switchboard';
import { tendOwn } from '../delegation/tend-delegations';

interface SayingAll {
  readonly senderId: PersonId;
  /** Said in one breath: all of them are kept or none, and they are taken back together. */
  readonly spans: readonly AwaySpan[];
  /** How the answer reads (`SaidAnswer`). */
  readonly isLeave: boolean | undefined;
  readonly isOffering: boolean;
  /** When they are back was said, and nothing of longer. */
  readonly isReturn?: boolean;
  /** The same answer asks who reads the mail meanwhile. */
  readonly isAsked?: boolean;
  /** What they take the place of. */
  readonly replaces?: readonly Absence[];
  /** Of hours that lie within what is said now it is told, too, that they are replaced. */
  readonly tellsWithin?: boolean;
}

/**
 * "jag är borta 1–5 december": the sender is away for those dates, or for each of several spans. Answers with the absence,
 * and what the switchboard is told. What was said before is not said again.
 */
export async function sayAllAway(
  context: AbsenceContext,
  { senderId, spans, replaces = [], ...said }: SayingAll,
): Promise<AbsenceResult<AbsenceCard>> {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const meant = spans.map((span) => {
    const absence = newAbsence(context, { personId: senderId, span, source: 'said', byId: senderId, now });
    return { absence, refusal: refuseDays(span, absence, { now, calendar }) };
  });
  const absences = meant.flatMap(({ absence, refusal }) => (refusal === undefined ? [absence] : []));
  const refused = meant.flatMap(({ refusal }) => refusal ?? []);
  // Of days that were offered yesterday what is left of them is meant.
  const [wrong] = absences.length === 0 ? refused : refused.filter((one) => one === 'end-before-start');
  if (wrong !== undefined) return refuse(wrong);
  const own = await listOwnAbsences(context, senderId);
  const left = replaces.filter((it) => !absences.some((one) => isSame(it, one)));
  const isLeft = ({ id }: Absence): boolean => left.some((it) => it.id === id);
  const gone = [...left, ...own.filter((it) => !isLeft(it) && isCovered(it, absences, calendar))];
  const known = own.filter(({ id }) => !gone.some((it) => it.id === id));
  const isFree = (await loadFreeDays(context, [senderId]))(senderId);
  const stretches = saidStretches(known.filter(isStanding), { now, calendar, isFree });
  const sameAs = (absence: Absence): Absence | undefined => {
    // What takes other days back may say again what stands.
    const same = [...replaces, ...known.filter(isStanding)].find((it) => isSame(it, absence));
    if (same !== undefined || gone.length > 0 || !findWhole(stretches, absence)) return same;
    return known.findLast((it) => isStanding(it) && overlaps(it, absence));
  };
  const kept = absences.filter((absence) => sameAs(absence) === undefined);
  const standing = saidStretches([...known.filter(isStanding), ...kept], { now, calendar, isFree });
  if (kept.length > 0 || gone.length > 0)
    await keepSaid(context, { senderId, kept, gone, isAsked: said.isAsked });
  return answerSaid(
    context,
    absences.map((absence) => sameAs(absence) ?? absence),
    { ...said, replaces: gone, ...(gone.length === 0 && togetherOf(kept, standing, calendar)) },
  );
}

/** "Och i morgon" lengthens what was said before: all of it is told. */
function togetherOf([only, another]: readonly Absence[], stretches: readonly AwayTime[], calendar: Calendar) {
  const whole = only && another === undefined ? findWhole(stretches, only) : undefined;
  const isMore = only && whole && (whole.from < only.from || whole.until !== only.until);
  return isMore === true && { together: periodsOf([whole], calendar) };
}

/** Hours of a day that more hours of it, said later, hold: "går redan 11" after "borta från 12". */
const isCovered = (it: Absence, by: readonly Absence[], calendar: Calendar): boolean =>
  isStanding(it) &&
  isPartOfDay(it, calendar) &&
  by.some((one) => !isSame(it, one) && isPartOfDay(one, calendar) && findWhole([one], it));

const isSame = (one: Absence, other: Absence) => one.from === other.from && one.until === other.until;

function refuseDays(
  { from, lastDay }: AwaySpan,
  { until }: Absence,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): AbsenceRefusal | undefined {
  if (lastDay !== undefined && lastDay < from) return 'end-before-start';
  if (lastDay !== undefined && lastDay < dateOf(now, calendar.zone)) return 'date-in-past';
  return until !== undefined && until <= now ? 'time-in-past' : undefined;
}

/** With what the switchboard is told, and the days that can be added. */
async function answerSaid(
  context: AbsenceContext,
  absences: readonly Absence[],
  {
    isLeave,
    isOffering,
    isReturn = false,
    replaces = [],
    tellsWithin,
    together,
  }: Omit<SayingAll, 'senderId' | 'spans'> & { readonly together?: Periods },
): Promise<AbsenceResult<AbsenceCard>> {
  const [first] = absences;
  if (first === undefined) return refuse('not-found');
  await context.absenceChanged();
  const card = await breathCard(context, absences, first.personId);
  if (card === undefined) return refuse('not-found');
  const { calendar } = context.municipality();
  const times = await Promise.all(absences.map((absence) => whenKnown(context, absence)));
  const at = times.find((time) => time !== undefined);
  const today = dateToday(context);
  const isOne = card.also === undefined && card.clock === undefined;
  // Who is ill today may be so tomorrow, whether they wrote the day or not.
  const isToday = isOne && !isReturn && card.lastDay === today && isLeave !== true && replaces.length === 0;
  const more = isOffering || isToday ? daysToOffer(calendar, today) : [];
  // "I morgon med" is said already.
  const offers = more.filter((day) => day === 'open' || card.lastDay === undefined || day > card.lastDay);
  const isInstead = replaces.some((it) => tellsWithin === true || !findWhole(absences, it));
  const instead = isInstead ? { instead: periodsOf(replaces, calendar) } : {};
  const isSooner = isOne && (isReturn || (isInstead && endsSooner(card, periodsOf(replaces, calendar))));
  const back = isSooner ? { backOn: await firstDayAfter(context, card.lastDay, first.personId) } : {};
  const all = await Promise.all(absences.map((absence) => leftToAsk(context, absence)));
  const left = all.find((one) => one !== undefined);
  return accept({
    ...card,
    ...instead,
    ...back,
    ...(together && { together }),
    told: { at, isLeave, left, offers },
  });
}

/** It begins as before. */
const endsSooner = ({ from, lastDay }: Period, before: Period): boolean =>
  lastDay !== undefined && from === before.from && (before.lastDay === undefined || lastDay < before.lastDay);

/** On which they work. */
async function firstDayAfter(context: AbsenceContext, lastDay: LocalDate | undefined, personId: PersonId) {
  const { calendar } = context.municipality();
  const isFree = (await loadFreeDays(context, [personId]))(personId);
  let day = lastDay && nextWorkingDay(calendar, lastDay);
  for (let i = 0; i < 7 && day !== undefined && isFree?.(day) === true; i++)
    day = nextWorkingDay(calendar, day);
  return day;
}

/** The next working day, the Friday after it, and until further notice. */
function daysToOffer(calendar: Calendar, today: LocalDate): readonly (LocalDate | 'open')[] {
  const next = nextWorkingDay(calendar, today);
  const friday = plusDays(mondayOf(next), 4);
  const last = previousWorkingDay(calendar, plusDays(friday, 1));
  return last > next ? [next, last, 'open'] : [next, 'open'];
}

interface Keeping {
  readonly senderId: PersonId;
  readonly kept: readonly Absence[];
  readonly gone: readonly Absence[];
  /** Who is long enough away is not asked by a card of its own: the same answer asks. */
  readonly isAsked: boolean | undefined;
}

/** Who is long enough away is asked for a delegate at once. */
async function keepSaid(context: AbsenceContext, { senderId, kept, gone, isAsked }: Keeping): Promise<void> {
  const endedAt = kept[0]?.seenAt ?? context.clock.now();
  const ended = gone.map((it) => asEnded(context, it, { endedAt, isReturn: false }));
  // Of days that are no longer said the switchboard hears, too.
  const away = ended.filter((it) => !findWhole(kept, it));
  const told = await Promise.all(kept.map((absence) => notifyAway(context, absence)));
  await context.store.save({
    absences: [...ended, ...kept],
    notices: [...(await notifyBack(context, away, 'mistake')), ...told.flat()],
    log:
      kept.length === 0
        ? gone.map(({ id: absenceId }) =>
            entry(context, senderId, { what: 'absence.ended', personId: senderId, absenceId }),
          )
        : [
            entry(context, senderId, {
              what: 'absence.said',
              personId: senderId,
              absenceIds: kept.map(({ id }) => id),
              ...(gone.length > 0 && { insteadOf: gone.map(({ id }) => id) }),
            }),
          ],
  });
  context.wakeOutbox();
  await tendOwn(context, senderId, gone.length === 0 ? 'away' : 'notAway');
  if (isAsked !== true) await askOwners(context, [senderId]);
}

/** Undefined when the switchboard knows; what begins today is told within the minute. */
async function whenKnown(context: AbsenceContext, absence: Absence): Promise<SaidAnswer['at']> {
  const toldAt = await whenNotified(context, absence);
  const now = context.clock.now();
  const isToldNow = toldAt !== undefined && toldAt !== 'nobody' && toldAt <= now;
  return isToldNow && absence.from <= now ? undefined : toldAt;
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
): Promise<AbsenceResult<AbsenceCard>> {
  if (!(await sharesRoster(context, senderId, personId))) return refuse('not-allowed');
  const today = dateToday(context);
  const span = { from: today, lastDay: today, part };
  const now = context.clock.now();
  const absence = newAbsence(context, { personId, span, source: 'reported', byId: senderId, now });
  if (absence.until !== undefined && absence.until <= now) return refuse('time-in-past');
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
