// What a notice to the switchboard shows: a correction is one card, which closes those that it takes the place of (T10).

import { sentence, type SentenceCard } from '../../core/card-facts';
import type { AbsenceId, NoticeId, PersonId } from '../../core/ids';
import type { Periods } from '../../core/period';
import type { Absence } from '../../people/domain/absence';
import type { AbsenceContext } from '../context';
import { periodsOf } from '../domain/day-parts';
import type { NoteCard } from '../domain/delegation-cards';
import { findWhole, isTold, predecessorsOf, saidStretches } from '../domain/switchboard';
import { listOwnAbsences, loadFreeDays } from './away/own-absences';
import {
  fatesOf,
  isToldInPlace,
  keyOf,
  nameApart,
  newsOf,
  saidFates,
  switchboardMatter,
  type Told,
} from './notify-switchboard';

/** Undefined when the absence or its person is no longer known; one line where a correction of it has been said. */
export async function switchboardCard(
  context: AbsenceContext,
  told: Told & { readonly id: AbsenceId },
): Promise<NoteCard | SentenceCard | undefined> {
  const absence = await context.store.people.findAbsence(told.id);
  const person = absence && (await context.store.people.find(absence.personId));
  if (absence && (await isClosed(context, absence, told))) return sentence({ what: 'newerCard' });
  const news = absence && (await newsOf(context, absence, told));
  if (absence === undefined || person === undefined || news === undefined) return undefined;
  const name = await nameApart(context, person);
  if (news.what === 'back') return { card: 'note', say: { what: 'back', name } };
  if (news.what === 'notAway') {
    const still = await stillOf(context, absence);
    return { card: 'note', say: { what: 'notAway', name, period: news.period, ...(still && { still }) } };
  }
  const gone = await goneWith(context, absence, told.receiver);
  const instead = gone.length === 0 ? undefined : periodsOf(gone, context.municipality().calendar);
  return { card: 'note', say: { what: 'away', name, period: news.period, ...(instead && { instead }) } };
}

/** Of what was said in the same breath, and told by the same card, what stands and is not over. */
async function stillOf(context: AbsenceContext, { personId, seenAt }: Absence): Promise<Periods | undefined> {
  const now = context.clock.now();
  const all = await listOwnAbsences(context, personId);
  const left = all.filter(
    (it) => isTold(it) && it.seenAt === seenAt && (it.until === undefined || it.until > now),
  );
  return left.length === 0 ? undefined : periodsOf(left, context.municipality().calendar);
}

/** Another card has taken its place. */
const isClosed = async (context: AbsenceContext, absence: Absence, { receiver, isBack }: Told) =>
  (await isToldInPlace(context, absence, { receiver, states: saidFates })) ||
  (!isBack && (await isCovered(context, absence, receiver)));

/** The cards of what it takes the place of, or tells of with more: one of it is live. */
export async function closedByNews(
  context: AbsenceContext,
  { id, receiver }: { readonly id: AbsenceId; readonly receiver: PersonId },
): Promise<readonly NoticeId[]> {
  const absence = await context.store.people.findAbsence(id);
  if (absence === undefined) return [];
  const closed = [...(await toldBefore(context, absence, receiver)), ...(await coveredBy(context, absence))];
  const cards = await Promise.all(
    closed.map((one) => context.store.outbox.listOfMatter(receiver, switchboardMatter(one.id))),
  );
  return cards.flat().flatMap(({ id: card, state }) => (state === 'said' ? [card] : []));
}

/** What was said before of days that lie within the stretch that it makes. */
async function coveredBy(context: AbsenceContext, absence: Absence): Promise<readonly Absence[]> {
  const all = (await listOwnAbsences(context, absence.personId)).filter(isTold);
  const stretch = findWhole(await stretchesNow(context, absence, all), absence);
  return stretch === undefined
    ? []
    : all.filter((it) => it.seenAt < absence.seenAt && findWhole([stretch], it) !== undefined);
}

/** A later card tells of it with more. */
async function isCovered(context: AbsenceContext, absence: Absence, receiver: PersonId): Promise<boolean> {
  if (!isTold(absence)) return false;
  const all = (await listOwnAbsences(context, absence.personId)).filter(isTold);
  const stretch = findWhole(await stretchesNow(context, absence, all), absence);
  for (const one of all) {
    if (one.seenAt <= absence.seenAt || stretch === undefined || !findWhole([stretch], one)) continue;
    const fate = await context.store.outbox.findFate(keyOf(one.id, { receiver, isBack: false }));
    if (fate !== undefined && saidFates.includes(fate)) return true;
  }
  return false;
}

async function stretchesNow(context: AbsenceContext, { personId }: Absence, all: readonly Absence[]) {
  const { calendar } = context.municipality();
  const isFree = (await loadFreeDays(context, [personId]))(personId);
  return saidStretches(all, { now: context.clock.now(), calendar, isFree });
}

/** Of what it took the place of, what the receiver was told: of what was said in one breath one card tells. */
async function toldBefore(context: AbsenceContext, absence: Absence, receiver: PersonId) {
  const all = await listOwnAbsences(context, absence.personId);
  const told: Absence[] = [];
  const left = [...predecessorsOf(absence, all)];
  const met = new Set(left);
  for (let one = left.shift(); one !== undefined; one = left.shift()) {
    const { seenAt } = one;
    const breath = [one, ...left.filter((it) => it.seenAt === seenAt)];
    for (const other of breath.slice(1)) left.splice(left.indexOf(other), 1);
    const fates = await Promise.all(
      breath.map((it) => fatesOf(context, { ...it, endedAt: undefined }, receiver)),
    );
    if (fates.flat().includes('said')) told.push(...breath);
    else
      left.push(
        ...firstMet(
          breath.flatMap((it) => predecessorsOf(it, all)),
          met,
        ),
      );
  }
  return told;
}

/** Those that were not met before. */
function firstMet(found: readonly Absence[], met: Set<Absence>): readonly Absence[] {
  const fresh = [...new Set(found)].filter((it) => !met.has(it));
  for (const it of fresh) met.add(it);
  return fresh;
}

/** What the receiver was told before and does not hold any more because of it. */
async function goneWith(context: AbsenceContext, absence: Absence, receiver: PersonId) {
  const all = await listOwnAbsences(context, absence.personId);
  const now = context.clock.now();
  const standing = await stretchesNow(context, absence, all.filter(isTold));
  const told = await toldBefore(context, absence, receiver);
  return told.filter((it) => (it.until ?? now) >= now && findWhole(standing, it) === undefined);
}
