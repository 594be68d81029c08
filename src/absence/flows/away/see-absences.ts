// Sees who is away: the directory and automatic replies of everybody in rosters and management (F2).

import { eachAtOnce } from '../../../core/each-at-once';
import { absenceId, type PersonId, type Upn, type DelegationId } from '../../../core/ids';
import { peopleOfLadders } from '../../../core/municipality';
import { plusMinutes, type Instant } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import { loadStaff, peopleNamed, idsOf } from '../../../people/flows/load-staff';
import type { AutomaticReplies } from '../../../people/graph/directory';
import type { AbsenceContext } from '../../context';
import { hasDelegate } from '../../domain/delegation';
import { decideSeenAbsence, type SeenReplies } from '../../domain/seen-absence';

const lookupsAtOnce = 8;

/** Looks everybody in the file up, then the automatic replies of whom a ladder can meet; what fails for one is left until the next time. */
export async function seeAbsences(context: AbsenceContext): Promise<void> {
  await lookUpPeople(context);
  const staff = await loadStaff(context, context.clock.now());
  await seeRepliesOf(context, idsOf(peopleOfLadders(context.municipality()), staff));
}

/** Reads the directory for everybody in the file. Somebody who is not there any more counts as absent. */
async function lookUpPeople(context: AbsenceContext): Promise<void> {
  const staff = await loadStaff(context, context.clock.now());
  let silences = 0;
  let strangers = 0;
  await eachAtOnce(peopleNamed(context.municipality()), lookupsAtOnce, async (who) => {
    // One person may be trouble; a directory that is silent for as many as are asked at once is silent for all.
    if (silences >= lookupsAtOnce) return;
    const outcome = await lookUp(context, who, staff.byUpn.get(who)?.id);
    silences = outcome === 'silent' ? silences + 1 : 0;
    if (outcome === 'nobody') strangers += 1;
  });
  if (strangers === 0) return;
  context.log.warn('The municipality file names people whom the directory does not know', {
    count: strangers,
    remedy: 'npm run doctor says which (person.exists). Mend their addresses: until then they count as away.',
  });
}

async function lookUp(context: AbsenceContext, who: Upn, known: PersonId | undefined) {
  const lookup = await context.directory.find(who);
  if (lookup.kind === 'unavailable') {
    context.log.warn('The directory did not answer for a person in the file', { code: lookup.code });
    return 'silent';
  }
  if (lookup.person) {
    await context.store.people.saveFromDirectory([lookup.person]);
    return 'found';
  }
  if (known) await context.store.people.deactivate(known);
  return 'nobody';
}

/** Reads automatic replies of these people and keeps what they say of absences; never the replies' text. */
export async function seeRepliesOf(context: AbsenceContext, ids: readonly PersonId[]): Promise<void> {
  await saveSeen(context, await context.directory.automaticReplies(ids), 'ahead');
}

/** Whether the file names somebody whom the bot has never looked up. */
export async function hasUnknownPeople(context: AbsenceContext): Promise<boolean> {
  const staff = await loadStaff(context, context.clock.now());
  return peopleNamed(context.municipality()).some((who) => !staff.byUpn.has(who));
}

/** `now`: the reading knows only this moment, so what is planned stays; `ahead`: it knows what is planned, too. */
type Reading = 'now' | 'ahead';

const horizonMinutes = 800 * 24 * 60;

/**
 * Keeps what automatic replies tell of absences: started, changed or ended; never the replies' text (F2, P7).
 * Absences seen by automatic replies that are not over, the latest to begin first.
 */
export async function openSeen(
  context: AbsenceContext,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Absence[]>> {
  const now = context.clock.now();
  const far = plusMinutes(now, horizonMinutes);
  const absences = people.length === 0 ? [] : await context.store.people.listAbsences(now, far, people);
  const open = absences.filter((it) => it.source === 'automaticReplies' && it.endedAt === undefined);
  const byPerson = new Map<PersonId, readonly Absence[]>();
  for (const one of open.toSorted(latestFirst))
    byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
  return byPerson;
}

const latestFirst = (a: Absence, b: Absence): number => (a.from < b.from ? 1 : -1);

/** Those whose replies could not be read are left as they are. */
export async function saveSeen(
  context: AbsenceContext,
  seen: ReadonlyMap<PersonId, AutomaticReplies>,
  reading: Reading,
): Promise<void> {
  const now = context.clock.now();
  const open = await openSeen(context, [...seen.keys()]);
  const absences = [...seen].flatMap(([personId, replies]) => {
    if (replies.kind === 'noMailbox' || replies.kind === 'unavailable') return [];
    const known = open.get(personId) ?? [];
    const meant =
      reading === 'now' && replies.kind === 'off' ? known.filter(({ from }) => from <= now) : known;
    return decideOne({ now, personId, replies }, meant[0], context) ?? [];
  });
  if (absences.length > 0) await context.store.save({ absences });
}

const decideOne = (
  seen: { readonly now: Instant; readonly personId: PersonId; readonly replies: SeenReplies },
  open: Absence | undefined,
  context: AbsenceContext,
): Absence | undefined => decideSeenAbsence({ ...seen, open, newId: absenceId(context.newId()) });

/**
 * At every sweep: who of those whom a duty or a delegation rests on is away now, by mailbox settings (F2, P7).
 * Reads the automatic replies of people in rosters, their managers, delegates, and everybody who is away by their
 * replies, so that a step of the ladder never rests on an older answer. Who is not answered for stays as known, and
 * a fault is loud but never stops the sweep.
 */
export async function seeDutyAbsences(context: AbsenceContext): Promise<void> {
  try {
    await seeAll(context);
  } catch (error) {
    context.log.error('Absences could not be read at a sweep', { error: String(error) });
  }
}

async function seeAll(context: AbsenceContext): Promise<void> {
  const named = peopleOfLadders(context.municipality());
  const staff = await loadStaff(context, context.clock.now(), { upns: named, ids: [] });
  const people = [...idsOf(named, staff), ...(await listDelegates(context)), ...(await listAway(context))];
  await seeRepliesOf(context, [...new Set(people)]);
}

const pageSize = 200;

async function listDelegates(context: AbsenceContext): Promise<readonly PersonId[]> {
  const delegates: PersonId[] = [];
  let after: DelegationId | undefined;
  for (;;) {
    const open = await context.store.delegations.listOpen(after, pageSize);
    delegates.push(
      ...open.flatMap((one) => (hasDelegate(one) && one.delegateId !== undefined ? [one.delegateId] : [])),
    );
    if (open.length < pageSize) return delegates;
    after = open.at(-1)?.id;
  }
}

/** Those whose absence has begun; one to come is seen again by night. */
async function listAway(context: AbsenceContext): Promise<readonly PersonId[]> {
  const now = context.clock.now();
  const open = await context.store.people.listOpenAbsences('automaticReplies', now);
  return open.filter(({ from }) => from <= now).map(({ personId }) => personId);
}
