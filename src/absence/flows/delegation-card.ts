// A delegation's card as it is now, for its owner, the delegate or the manager (P7).

import { previousWorkingDay } from '../../core/calendar';
import type { DelegationId, NoticeId, PersonId } from '../../core/ids';
import { periodOf } from '../../core/period';
import { accept, refuse } from '../../core/refusal';
import { startOfDay, latest, type Instant } from '../../core/time';
import type { Person } from '../../people/domain/person';
import { peopleNamed } from '../../people/flows/load-staff';
import { isOfOneAuthority } from '../../roster/domain/authority';
import type { AbsenceContext } from '../context';
import type { DelegationRole } from '../domain/absence-notices';
import type { AbsenceRefusal, AbsenceResult } from '../domain/absence-refusal';
import { canAcceptAfterAll, consentPeriod } from '../domain/answer-delegation';
import {
  delegateRefusal,
  likelyDelegates,
  type Candidate,
  type ChoiceFacts,
} from '../domain/delegate-choice';
import type { DelegationCard } from '../domain/delegation-cards';
import { isToStay } from '../domain/delegation-step';
import { consentVersion, hasDelegate, isArranged, type Delegation, type Consent } from '../domain/delegation';
import { answerBy } from '../domain/tend-delegation';
import { isAwayIn, loadAwayTimes } from './own-absences';
import { seeRepliesOf } from './see-absences';

interface CardWish {
  readonly role: DelegationRole;
  readonly readerId: PersonId;
  readonly noticeId?: NoticeId | undefined;
  readonly refusal?: AbsenceRefusal | undefined;
  /** Whom the reader named in words. */
  readonly picked?: PersonId | undefined;
}

/** Undefined when the delegation or its owner is no longer known. */
export async function delegationCardOf(
  context: AbsenceContext,
  id: DelegationId,
  wish: CardWish,
): Promise<DelegationCard | undefined> {
  const delegation = await context.store.delegations.find(id);
  return delegation && delegationCard(context, delegation, wish);
}

/** As `delegationCardOf`, of one that is already loaded. */
export async function delegationCard(
  context: AbsenceContext,
  delegation: Delegation,
  { role, readerId, noticeId, refusal, picked }: CardWish,
): Promise<DelegationCard | undefined> {
  const { owner, delegate, recorder, earlier } = await findPeople(context, delegation);
  if (owner === undefined) return undefined;
  const now = context.clock.now();
  const named = isAsking(delegation, role) ? await pickedFor(context, delegation, picked) : undefined;
  const isHidden =
    role === 'manager' && delegation.settledAs !== 'noneNeeded' && delegation.settledAs !== 'contacted';
  return {
    card: 'delegation',
    role,
    noticeId,
    ...{ delegationId: delegation.id, version: delegation.version, state: delegation.state },
    now,
    period: shownPeriod(context, delegation),
    isPlanned: delegation.isPlanned,
    hasBegun: now >= delegation.from,
    ownerName: owner.name,
    delegate: delegate && { name: delegate.name, address: delegate.upn },
    domains: context.municipality().domains,
    ...(await ruleFacts(context, delegation, { role, readerId })),
    method: delegation.method,
    reason: delegation.reason,
    ...goingOn(delegation, { role, earlierName: earlier?.name }),
    settledAs: isHidden ? undefined : delegation.settledAs,
    endedAs: delegation.endedAs,
    isArranged: isArranged(delegation),
    ...recordedFacts(delegation, role),
    ...{ recordedBy: recorder?.name, consentVersion: delegation.consent?.textVersion ?? consentVersion },
    likely: isAsking(delegation, role) ? await likelyWith(context, delegation, named) : [],
    ...(named && 'id' in named && { picked: named.id }),
    refusal: refusal ?? (named && 'refusal' in named ? named.refusal : undefined),
    ...(role === 'delegate' ? ofDelegate(delegation, readerId, now) : {}),
    ...deadlineOf(context, delegation, role),
  };
}

const ofDelegate = (delegation: Delegation, readerId: PersonId, now: Instant) => ({
  ...(canTakeBack(delegation, readerId, now) ? { canTakeBack: true } : {}),
  isNotTheirs: ![delegateOf(delegation), delegation.earlier?.delegateId].includes(readerId),
});

const canTakeBack = (delegation: Delegation, readerId: PersonId, now: Instant): boolean =>
  delegation.declined?.consent.delegateId === readerId && canAcceptAfterAll(delegation, now);

function recordedFacts({ consent }: Delegation, role: DelegationRole): Pick<DelegationCard, 'recorded'> {
  if (role !== 'owner' || consent?.heardOn === undefined) return {};
  return { recorded: { on: consent.heardOn, how: consent.note } };
}

async function ruleFacts(
  context: AbsenceContext,
  delegation: Delegation,
  reader: Pick<CardWish, 'role' | 'readerId'>,
): Promise<Pick<DelegationCard, 'neverRedirect' | 'hasWorked' | 'rulesLeft' | 'isRuleThere' | 'isLate'>> {
  const { neverRedirect } = context.municipality().absence;
  const { state, inEffectAt, escalatedAt } = delegation;
  const rulesLeft = await leftFacts(context, delegation, reader);
  const isStanding = delegation.rulesLeft?.some((rule) => isToStay(delegation, rule)) === true;
  return {
    ...(isStanding ? { isRuleThere: true } : {}),
    ...(neverRedirect.length > 0 ? { neverRedirect } : {}),
    ...(state === 'inEffect' || inEffectAt !== undefined ? { hasWorked: true } : {}),
    ...(rulesLeft.length > 0 ? { rulesLeft } : {}),
    ...(state === 'accepted' && escalatedAt !== undefined ? { isLate: true } : {}),
  };
}

/** Of a delegate who reads only the one to them; of the admins those that are theirs to take away. */
async function leftFacts(
  { store }: AbsenceContext,
  delegation: Delegation,
  { role, readerId }: Pick<CardWish, 'role' | 'readerId'>,
): Promise<NonNullable<DelegationCard['rulesLeft']>> {
  const rules = (delegation.rulesLeft ?? []).filter(
    (rule) =>
      !isToStay(delegation, rule) &&
      (role !== 'delegate' || rule.to === readerId) &&
      (role !== 'admin' || rule.by === 'it'),
  );
  const named = await Promise.all(
    rules.map(async ({ to, by }) => ({ to: (await store.people.find(to))?.name, isForIt: by === 'it' })),
  );
  return named.flatMap(({ to, isForIt }) => (to === undefined ? [] : [{ to, isForIt }]));
}

function goingOn(
  delegation: Delegation,
  { role, earlierName }: { readonly role: DelegationRole; readonly earlierName: string | undefined },
): Pick<DelegationCard, 'earlier' | 'longer'> {
  const { earlier, longer } = delegation;
  return {
    ...(earlier && earlierName
      ? { earlier: { name: earlierName, lastDay: earlier.lastDay, hasSaidYes: earlier.hasSaidYes === true } }
      : {}),
    ...(longer && (role === 'owner' || role === 'delegate') && hasDelegate(delegation)
      ? { longer: { lastDay: longer.lastDay, hasSaid: longer[role] } }
      : {}),
  };
}

/** Somebody else has it from the beginning of the day by which it had to be answered. */
function deadlineOf(
  context: AbsenceContext,
  delegation: Delegation,
  role: DelegationRole,
): Pick<DelegationCard, 'answerOn' | 'goesTo'> {
  const { calendar } = context.municipality();
  const { state, from, askedAt, since } = delegation;
  if ((role === 'owner' || role === 'manager') && state === 'asked')
    return { answerOn: previousWorkingDay(calendar, answerBy(delegation, askedAt, calendar)) };
  if (role === 'manager' || role === 'admin' || state !== 'proposed') return {};
  const goesOn = answerBy(delegation, since, calendar);
  return {
    answerOn: previousWorkingDay(calendar, goesOn),
    goesTo: startOfDay(goesOn, calendar.zone) < from ? 'owner' : 'manager',
  };
}

async function findPeople(context: AbsenceContext, delegation: Delegation) {
  const { ownerId, delegateId, consent } = delegation;
  const find = async (id: PersonId | undefined) =>
    id === undefined ? undefined : context.store.people.find(id);
  const [owner, delegate, recorder, earlier] = await Promise.all([
    find(ownerId),
    find(delegateOf({ delegateId, consent })),
    find(consent?.how === 'recorded' ? consent.byId : undefined),
    find(delegation.earlier?.delegateId),
  ]);
  return { owner, delegate, recorder, earlier };
}

const delegateOf = ({ delegateId, consent }: Pick<Delegation, 'delegateId' | 'consent'>) =>
  delegateId ?? consent?.delegateId;

const isAsking = ({ state, settledAs }: Delegation, role: DelegationRole): boolean =>
  (role === 'owner' || role === 'manager') &&
  (state === 'asked' || state === 'withManager' || settledAs === 'contacted');

/** The named period where there is one; before, what a consent given now would be for; afterwards, the absence. */
function shownPeriod(context: AbsenceContext, delegation: Delegation): DelegationCard['period'] {
  const { zone } = context.municipality().calendar;
  const { consent } = delegation;
  if (hasDelegate(delegation) && consent) return { from: consent.from, lastDay: consent.lastDay };
  if (isAsking(delegation, 'owner')) return consentPeriod(delegation, { now: context.clock.now(), zone });
  return periodOf(delegation, zone);
}

type Picked =
  { readonly id: PersonId; readonly name: string } | { readonly refusal: AbsenceRefusal } | undefined;

/** Who was named in words, or why they cannot be it. */
async function pickedFor(
  context: AbsenceContext,
  delegation: Delegation,
  id: PersonId | undefined,
): Promise<Picked> {
  if (id === undefined) return undefined;
  const candidate = await findCandidate(context, delegation, id);
  if (candidate === 'unavailable') return undefined;
  const refusal = delegateRefusal(candidate, await choiceFacts(context, delegation));
  if (refusal !== undefined) return { refusal };
  return candidate && { id: candidate.id, name: candidate.name };
}

async function likelyWith(
  context: AbsenceContext,
  delegation: Delegation,
  picked: Picked,
): Promise<DelegationCard['likely']> {
  const likely = await listLikely(context, delegation);
  if (picked === undefined || 'refusal' in picked) return likely;
  return [picked, ...likely.filter(({ id }) => id !== picked.id)];
}

// Looks up who could be a delegate: the likely ones, and the one that was chosen (P7).

const mostColleagues = 40;

/** At most five, of the same department and not away in the period. */
async function listLikely(
  context: AbsenceContext,
  delegation: Delegation,
): Promise<readonly { readonly id: PersonId; readonly name: string }[]> {
  const facts = await choiceFacts(context, delegation);
  const colleagues =
    facts.department === undefined
      ? []
      : await context.store.staff.listColleagues(facts.department, mostColleagues);
  const inFile = await context.store.people.list({ ids: [], upns: peopleNamed(context.municipality()) });
  const people = new Map([...inFile, ...colleagues].map((person) => [person.id, person]));
  const times = await loadAwayTimes(context, [...people.keys()]);
  const isOwn = await ownAuthority(context, delegation);
  const { saidNo = [] } = delegation;
  const candidates = [...people.values()]
    .filter(({ id }) => !saidNo.includes(id))
    .map(({ id, upn, name, department, isActive }): Candidate => ({
      ...{ id, upn, name, department },
      isEnabled: isActive,
      ...{ isGuest: false, isOwn: isOwn({ upn, department }) },
      isAway: isAwayIn(context, times.get(id) ?? [], spanFor(context, delegation)),
    }));
  return likelyDelegates(candidates, facts).map(({ id, name }) => ({ id, name }));
}

/** The consent for the chosen person, who is looked up on the server; a card's picker is only a proposal. */
export async function consentFor(
  context: AbsenceContext,
  delegation: Delegation,
  given: Pick<Consent, 'how' | 'byId' | 'note' | 'heardOn'> & { readonly delegateId: PersonId | undefined },
): Promise<AbsenceResult<Consent>> {
  const { delegateId, ...rest } = given;
  if (delegateId === undefined) return refuse('no-delegate-chosen');
  const candidate = await findCandidate(context, delegation, delegateId);
  if (candidate === 'unavailable') return refuse('busy');
  const refusal = delegateRefusal(candidate, await choiceFacts(context, delegation));
  if (refusal !== undefined) return refuse(refusal);
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const period = consentPeriod(delegation, { now, zone }, given.how);
  return accept({ ...rest, ...period, delegateId, textVersion: consentVersion, givenAt: now });
}

async function findCandidate(
  context: AbsenceContext,
  delegation: Delegation,
  id: PersonId,
): Promise<Candidate | 'unavailable' | undefined> {
  const lookup = await context.directory.find(id);
  if (lookup.kind === 'unavailable') return 'unavailable';
  const { person } = lookup;
  if (person === undefined) return undefined;
  if (person.isEnabled && !person.isGuest) await context.store.people.saveFromDirectory([person]);
  await seeRepliesOf(context, [id]);
  const times = await loadAwayTimes(context, [id]);
  const isOwn = (await ownAuthority(context, delegation))(person);
  return { ...person, isOwn, isAway: isAwayIn(context, times.get(id) ?? [], spanFor(context, delegation)) };
}

/** Whether somebody belongs to the owner's authority: no mail is entrusted to another. */
async function ownAuthority(context: AbsenceContext, { ownerId }: Delegation) {
  const owner = await context.store.people.find(ownerId);
  return (person: Pick<Person, 'upn' | 'department'>): boolean =>
    owner !== undefined && isOfOneAuthority(context.municipality(), owner, person);
}

async function choiceFacts(context: AbsenceContext, { ownerId }: Delegation): Promise<ChoiceFacts> {
  const owner = await context.store.people.find(ownerId);
  return { ownerId, department: owner?.department, domains: context.municipality().domains };
}

const spanFor = (context: AbsenceContext, { from, until }: Delegation) => ({
  from: latest(from, context.clock.now()),
  until,
});
