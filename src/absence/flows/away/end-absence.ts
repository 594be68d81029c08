// Somebody is back, or was not away after all (F2, T10).

import { covers, mayEnd, type Absence } from '../../../people/domain/absence';
import { joinAbsences, mayGoOn, overlaps, type AwayTime } from '../../domain/away-time';
import type { AbsenceCard, AbsenceCards } from '../../domain/delegation-cards';
import type { AbsenceEvent } from '../../domain/absence-log';
import type { AbsenceResult } from '../../domain/absence-refusal';
import { absenceId, noticeId, type PersonId } from '../../../core/ids';
import { periodsOf } from '../../domain/day-parts';
import { findWhole, successorsOf } from '../../domain/switchboard';
import { accept, refuse } from '../../../core/refusal';
import type { AbsenceContext } from '../../context';
import { loadStaff } from '../../../people/flows/load-staff';
import { absenceCard } from './absence-card';
import { breathOf } from './breath-card';
import { dateToday } from '../../../core/context';
import { dateOf } from '../../../core/time';
import { askOwners } from '../delegation/ask-owners';
import { listOwnAbsences, loadFreeDays, openOnes, stretchesOf, type Stretch } from './own-absences';
import { asEnded } from './as-ended';
import { notifyAway, notifyBack } from '../notify-switchboard';
import { answerWith, entry } from './beside-absence';
import { replacedBy } from './say-again';
import { endHours } from './standing-hours';
import { tendOwn } from '../delegation/tend-delegations';

/** "tillbaka": ends what the sender said, and what others said of them, from now on. */
export async function sayBack(
  context: AbsenceContext,
  senderId: PersonId,
  isCorrection: boolean,
): Promise<AbsenceResult<readonly AbsenceCards[]>> {
  const now = context.clock.now();
  const { absences } = await loadStaff(context, now);
  const own = absences.filter(
    (absence) => absence.personId === senderId && absence.source !== 'automaticReplies',
  );
  const open = own.filter((absence) => covers(absence, now));
  const isFree = (await loadFreeDays(context, [senderId]))(senderId);
  if (open.length === 0) {
    await settleReturn(context, own, isFree);
    return refuse('not-found');
  }
  // "Nej, jag är frisk" right after it was said: nobody was away.
  const { zone } = context.municipality().calendar;
  const isReturn = !isCorrection || open.some(({ seenAt }) => dateOf(seenAt, zone) < dateToday(context));
  await end(context, [...open, ...goingOn(own, context, isFree)], { actorId: senderId, isReturn });
  await context.absenceChanged();
  // What lay within another is told with it.
  const told = open.filter((one) => !open.some((other) => isWithin(one, other)));
  const cards = await Promise.all(told.map((absence) => absenceCard(context, absence.id, senderId)));
  return accept(cards.filter((card) => card !== undefined));
}

/** Of two that are alike the first holds the other. */
function isWithin(one: Absence, other: Absence): boolean {
  if (one.id === other.id || !findWhole([other], one)) return false;
  return !findWhole([one], other) || other.id < one.id;
}

/** Whose last day has just passed, and who says that they are back, says no more that it goes on. */
async function settleReturn(context: AbsenceContext, own: readonly Absence[], isFree: AwayTime['isFree']) {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const last = joinAbsences(own, calendar, isFree).findLast(({ from }) => from <= now);
  if (last === undefined || !mayGoOn(last, now, calendar)) return;
  const ended = own.flatMap((it) =>
    it.until === last.until && it.endedAt === undefined ? [{ ...it, endedAt: it.until }] : [],
  );
  await context.store.save({
    absences: ended,
    log: ended.map(({ personId, id }) =>
      entry(context, personId, { what: 'absence.ended', personId, absenceId: id }),
    ),
  });
  await tendOwn(context, last.personId, 'notAway');
  await context.absenceChanged();
}

/** What touches what holds now is one absence with it: who is back is back from all of it. */
function goingOn(own: readonly Absence[], context: AbsenceContext, isFree: AwayTime['isFree']) {
  const now = context.clock.now();
  const running = joinAbsences(own, context.municipality().calendar, isFree).filter(
    ({ from, until }) => from <= now && (until === undefined || until > now),
  );
  return own.filter(
    (it) => it.endedAt === undefined && it.from > now && running.some((time) => overlaps(time, it)),
  );
}

/** The undo of an absence that was said or reported, by the person or by who reported it. */
export async function endAbsence(
  context: AbsenceContext,
  { actorId, id, isWhole = false, isBreath = false, isUndo = false, isReturn = false }: EndingOne,
): Promise<AbsenceResult<AbsenceCard>> {
  const absence = await context.store.people.findAbsence(absenceId(id));
  if (absence === undefined) return endHours(context, { actorId, id });
  if (!mayEnd(absence, actorId)) return refuse('not-allowed');
  if (absence.endedAt !== undefined) {
    // What was said in its place stands, and is what can be taken back.
    const [standing] = successorsOf(absence, await listOwnAbsences(context, absence.personId));
    const shown = await answerWith(context, standing ?? absence, actorId);
    return standing !== undefined && shown.ok ? accept({ ...shown.value, isChangedSince: true }) : shown;
  }
  const { periods, parts } = isWhole
    ? await wholeOf(context, absence)
    : ofBreath(isBreath ? breathOf(absence, await openOnes(context, absence.personId)) : [absence]);
  // Who was said to be away by somebody else says that they are not: that is no undo of theirs.
  const isTakenBack = isUndo && absence.byId === actorId;
  const again = isTakenBack && !isWhole ? await replacedBy(context, absence) : [];
  await end(context, parts, { actorId, again, isUndo: isTakenBack, isReturn });
  if (again.length > 0) await askOwners(context, [absence.personId]);
  const answer = await answerWith(context, absence, actorId);
  if (!answer.ok) return answer;
  const { calendar } = context.municipality();
  return accept({
    ...answer.value,
    ...(periods ?? periodsOf(parts, calendar)),
    ...(again.length > 0 && { again: periodsOf(again, calendar) }),
  });
}

const ofBreath = (parts: readonly Absence[]): Ended => ({ periods: undefined, parts });

interface EndingOne {
  readonly actorId: PersonId;
  readonly id: string;
  /** What was said was said by mistake; what a correction took the place of holds again. */
  readonly isUndo?: boolean;
  /** They were away until now. */
  readonly isReturn?: boolean;
  /** With what it touches: what was said day by day is one absence. */
  readonly isWhole?: boolean;
  /** With what was said together with it. */
  readonly isBreath?: boolean;
}

interface Ended {
  /** As one; undefined: as they are. */
  readonly periods: Stretch['period'] | undefined;
  readonly parts: readonly Absence[];
}

async function wholeOf(context: AbsenceContext, absence: Absence): Promise<Ended> {
  const own = await openOnes(context, absence.personId);
  const stretches = await stretchesOf(context, absence.personId, own);
  const found = stretches.find(({ parts }) => parts.some(({ id }) => id === absence.id));
  return found ? { periods: found.period, parts: found.parts } : ofBreath([absence]);
}

interface EndingAll {
  readonly actorId: PersonId;
  readonly again?: readonly Absence[];
  readonly isUndo?: boolean;
  /** They were away until now. */
  readonly isReturn?: boolean;
}

async function end(
  context: AbsenceContext,
  absences: readonly Absence[],
  { actorId, again = [], isUndo = false, isReturn = false }: EndingAll,
): Promise<void> {
  const endedAt = again[0]?.seenAt ?? context.clock.now();
  const told = await Promise.all(again.map((one) => notifyAway(context, one)));
  const ended = ({ id, personId }: Absence): AbsenceEvent => ({
    what: 'absence.ended',
    personId,
    absenceId: id,
    ...(isUndo && { isUndo }),
  });
  await context.store.save({
    absences: [...absences.map((absence) => asEnded(context, absence, { endedAt, isReturn })), ...again],
    notices: [
      ...(await notifyBack(
        context,
        absences.filter(({ source }) => source !== 'automaticReplies'),
        isReturn ? 'return' : 'mistake',
      )),
      ...told.flat(),
    ],
    redrawNotices: absences.filter(({ source }) => source === 'reported').map(({ id }) => noticeId(id)),
    log: [
      ...absences.map((absence) => entry(context, actorId, ended(absence))),
      ...again.map(({ personId, id }) =>
        entry(context, actorId, { what: 'absence.said', personId, absenceIds: [id] }),
      ),
    ],
  });
  context.wakeOutbox();
  for (const personId of new Set(absences.map((absence) => absence.personId)))
    await tendOwn(context, personId, 'notAway');
}
