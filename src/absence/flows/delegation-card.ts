// A delegation's card as it is now, for its owner, the delegate or the manager (P7).

import { previousWorkingDay } from '../../core/calendar';
import type { DelegationId, NoticeId, PersonId } from '../../core/ids';
import { periodOf } from '../../core/period';
import { startOfDay, type Instant } from '../../core/time';
import type { AbsenceContext } from '../context';
import type { DelegationRole } from '../domain/absence-notices';
import type { AbsenceRefusal } from '../domain/absence-refusal';
import { canAcceptAfterAll, consentPeriod } from '../domain/answer-delegation';
import type { DelegationCard } from '../domain/delegation-cards';
import { offersOf } from '../domain/delegation-offers';
import { isToStay } from '../domain/delegation-step';
import { consentVersion, hasDelegate, isArranged, type Delegation } from '../domain/delegation';
import { answerBy } from '../domain/tend-delegation';
import { likelyWith, pickedFor } from './find-delegate';

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
  const card: Omit<DelegationCard, 'can'> = {
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
  return { ...card, can: offersOf(card) };
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
