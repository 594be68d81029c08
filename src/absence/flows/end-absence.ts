// Somebody is back, or was not away after all; what was taken back by mistake is said again (F2, T10).

import { covers, type Absence } from '../../people/domain/absence';
import { joinAbsences, overlaps, type AwayTime } from '../domain/away-time';
import type { AbsenceCards } from '../domain/delegation-cards';
import type { AbsenceResult } from '../domain/absence-refusal';
import { absenceId, noticeId, type PersonId } from '../../core/ids';
import { periodOf } from '../../core/period';
import { accept, refuse } from '../../core/refusal';
import type { Instant } from '../../core/time';
import type { AbsenceContext } from '../context';
import { loadStaff } from '../../people/flows/load-staff';
import { absenceCard } from './absence-card';
import { askOwners } from './ask-owners';
import { listOwnAbsences, loadFreeDays, openOnes, stretchesOf, type Stretch } from './own-absences';
import { notifyAway, notifyBack } from './notify-switchboard';
import { answerWith, entry } from './say-absence';
import { tendOwn } from './tend-delegations';

/** "tillbaka": ends what the sender said, and what others said of them, from now on. */
export async function sayBack(
  context: AbsenceContext,
  senderId: PersonId,
): Promise<AbsenceResult<readonly AbsenceCards[]>> {
  const now = context.clock.now();
  const { absences } = await loadStaff(context, now);
  const own = absences.filter(
    (absence) => absence.personId === senderId && absence.source !== 'automaticReplies',
  );
  const open = own.filter((absence) => covers(absence, now));
  if (open.length === 0) return refuse('not-found');
  const isFree = (await loadFreeDays(context, [senderId]))(senderId);
  await end(context, [...open, ...goingOn(own, context, isFree)], { actorId: senderId });
  await context.absenceChanged();
  const cards = await Promise.all(open.map((absence) => absenceCard(context, absence.id, senderId)));
  return accept(cards.filter((card) => card !== undefined));
}

/** What touches what holds now is one absence with it: who is back is back from all of it. */
function goingOn(
  own: readonly Absence[],
  context: AbsenceContext,
  isFree: AwayTime['isFree'],
): readonly Absence[] {
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
  { actorId, id, isWhole = false }: Ending,
): Promise<AbsenceResult<AbsenceCards>> {
  const absence = await context.store.people.findAbsence(absenceId(id));
  if (absence === undefined) return refuse('not-found');
  if (absence.personId !== actorId && absence.byId !== actorId) return refuse('not-allowed');
  if (absence.source === 'automaticReplies') return refuse('not-allowed');
  if (absence.endedAt !== undefined) return answerWith(context, absence, actorId);
  const { whole, parts } = isWhole ? await wholeOf(context, absence) : { whole: absence, parts: [absence] };
  const again = isWhole ? [] : await replacedBy(context, absence);
  await end(context, parts, { actorId, again });
  if (again.length > 0) await askOwners(context, [absence.personId]);
  const answer = await answerWith(context, absence, actorId);
  if (!answer.ok || answer.value.card !== 'absence') return answer;
  const { zone } = context.municipality().calendar;
  const [first] = again;
  return accept({
    ...answer.value,
    ...periodOf(whole, zone),
    ...(first && { again: periodOf(first, zone) }),
  });
}

interface Ending {
  readonly actorId: PersonId;
  readonly id: string;
  /** With what it touches: what was said day by day is one absence. */
  readonly isWhole?: boolean;
}

async function wholeOf(context: AbsenceContext, absence: Absence): Promise<Stretch> {
  const own = await openOnes(context, absence.personId);
  const stretches = await stretchesOf(context, absence.personId, own);
  const found = stretches.find(({ parts }) => parts.some(({ id }) => id === absence.id));
  return found ?? { whole: absence, parts: [absence] };
}

/** What it took the place of, to be said again as it was, where it is not over. */
async function replacedBy(
  context: AbsenceContext,
  { personId, seenAt, source }: Absence,
): Promise<readonly Absence[]> {
  if (source !== 'said') return [];
  const own = await listOwnAbsences(context, personId);
  return saidAgain(
    context,
    own.filter((it) => it.source === 'said' && it.endedAt === seenAt),
  );
}

function saidAgain(context: AbsenceContext, ended: readonly Absence[]): readonly Absence[] {
  const now = context.clock.now();
  return ended
    .filter(({ until }) => until === undefined || until > now)
    .map((it) => ({ ...it, id: absenceId(context.newId()), seenAt: now, endedAt: undefined }));
}

/** The undo of "tillbaka": what it ended is said again; undefined where it ended nothing. */
export async function sayAgain(
  context: AbsenceContext,
  personId: PersonId,
  since: Instant,
): Promise<AbsenceResult<readonly AbsenceCards[]> | undefined> {
  const own = (await listOwnAbsences(context, personId)).filter(({ source }) => source === 'said');
  const last = own
    .flatMap(({ endedAt }) => endedAt ?? [])
    .toSorted()
    .at(-1);
  if (last === undefined || last < since) return undefined;
  const again = saidAgain(
    context,
    own.filter(({ endedAt }) => endedAt === last),
  );
  if (again.length === 0) return undefined;
  await end(context, [], { actorId: personId, again });
  await tendOwn(context, personId, 'away');
  await askOwners(context, [personId]);
  await context.absenceChanged();
  const cards = await Promise.all(again.map(({ id }) => absenceCard(context, id, personId)));
  return accept(cards.filter((card) => card !== undefined));
}

async function end(
  context: AbsenceContext,
  absences: readonly Absence[],
  { actorId, again = [] }: { readonly actorId: PersonId; readonly again?: readonly Absence[] },
): Promise<void> {
  const endedAt = context.clock.now();
  const told = await Promise.all(again.map((one) => notifyAway(context, one)));
  await context.store.save({
    absences: [...absences.map((absence) => ({ ...absence, endedAt })), ...again],
    notices: [
      ...(await notifyBack(
        context,
        absences.filter(({ source }) => source !== 'automaticReplies'),
      )),
      ...told.flat(),
    ],
    redrawNotices: absences.filter(({ source }) => source === 'reported').map(({ id }) => noticeId(id)),
    log: [
      ...absences.map(({ personId }) => entry(context, actorId, { what: 'absence.ended', personId })),
      ...again.map(({ personId }) => entry(context, actorId, { what: 'absence.said', personId })),
    ],
  });
  context.wakeOutbox();
  for (const personId of new Set(absences.map((absence) => absence.personId)))
    await tendOwn(context, personId, 'notAway');
}
