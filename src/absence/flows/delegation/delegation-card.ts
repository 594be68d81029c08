// A delegation's card as it is now, for its owner, the delegate or the manager (P7).

import { previousWorkingDay } from '../../../core/calendar';
import type { NoticeId, PersonId } from '../../../core/ids';
import { periodOf } from '../../../core/period';
import { dateOf, plusDays, plusMinutes, startOfDay } from '../../../core/time';
import type { Instant, LocalDate, Zone } from '../../../core/time';
import { findActingManager } from '../../../roster/flows/acting-manager';
import type { AbsenceContext } from '../../context';
import type { DelegationRole } from '../../domain/absence-notices';
import type { AbsenceRefusal } from '../../domain/absence-refusal';
import { canRecordAnew } from '../../domain/answer-as-manager';
import { canAcceptAfterAll, consentPeriod } from '../../domain/answer-delegation';
import type { DelegationCard } from '../../domain/delegation-cards';
import { offersOf } from '../../domain/delegation-offers';
import { isToStay, readingsOf } from '../../domain/delegation-step';
import { consentVersion, hasDelegate, isArranged, type Delegation } from '../../domain/delegation';
import { answerBy } from '../../domain/tend-delegation';
import { likelyWith, pickedFor } from './find-delegate';

interface CardWish {
  readonly role: DelegationRole;
  readonly readerId: PersonId;
  readonly noticeId?: NoticeId | undefined;
  readonly refusal?: AbsenceRefusal | undefined;
  /** Whom the reader named in words. */
  readonly picked?: PersonId | undefined;
}

/** Undefined when its owner is no longer known. */
export async function delegationCard(
  context: AbsenceContext,
  delegation: Delegation,
  { role, readerId, noticeId, refusal, picked }: CardWish,
): Promise<DelegationCard | undefined> {
  const { owner, delegate, recorder, earlier } = await findPeople(context, delegation);
  if (owner === undefined) return undefined;
  const now = context.clock.now();
  const isChoosing = isAsking(delegation, role, now);
  const named = isChoosing ? await pickedFor(context, delegation, picked) : undefined;
  const isHidden = role === 'manager' && !/^(?:noneNeeded|contacted)$/.test(delegation.settledAs ?? '');
  const card: Omit<DelegationCard, 'can'> = {
    card: 'delegation',
    role,
    noticeId,
    ...{ delegationId: delegation.id, version: delegation.version, state: delegation.state },
    now,
    period: shownPeriod(context, delegation, role),
    ...{ isPlanned: delegation.isPlanned, hasBegun: now >= delegation.from },
    ownerName: owner.name,
    delegate: delegate && { name: delegate.name, address: delegate.upn },
    domains: context.municipality().domains,
    ...(await ruleFacts(context, delegation, { role, readerId })),
    ...{ method: delegation.method, reason: delegation.reason },
    ...goingOn(delegation, { role, earlierName: earlier?.name }),
    settledAs: isHidden ? undefined : delegation.settledAs,
    endedAs: delegation.endedAs,
    isArranged: isArranged(delegation),
    ...recordedFacts(delegation, role),
    ...{ recordedBy: recorder?.name, consentVersion: delegation.consent?.textVersion ?? consentVersion },
    likely: isChoosing ? await likelyWith(context, delegation, named) : [],
    ...(named && 'id' in named && { picked: named.id }),
    refusal: refusal ?? (named && 'refusal' in named ? named.refusal : undefined),
    ...(role === 'delegate' ? ofDelegate(delegation, readerId, now) : {}),
    ...(await ofManager(context, delegation, { role, readerId })),
    ...stillOpen(delegation, role, now),
    ...deadlineOf(context, delegation, role),
  };
  return { ...card, can: offersOf(card) };
}

/** Of who stood in for a manager who is there again. */
async function ofManager(
  context: AbsenceContext,
  { state, managerId, ownerId }: Delegation,
  { role, readerId }: Pick<CardWish, 'role' | 'readerId'>,
): Promise<Pick<DelegationCard, 'isNotTheirs'>> {
  const isStandIn = role === 'manager' && managerId !== undefined && readerId !== managerId;
  if (!isStandIn || state !== 'withManager') return {};
  return (await findActingManager(context, managerId, ownerId)) === managerId ? { isNotTheirs: true } : {};
}

const stillOpen = (
  delegation: Delegation,
  role: DelegationRole,
  now: Instant,
): Pick<DelegationCard, 'canRecordAnew' | 'mayTakeUp' | 'hasPassed'> => ({
  ...(role === 'manager' && canRecordAnew(delegation, now) && { canRecordAnew: true }),
  ...(mayTakeUp(delegation, role, now) && { mayTakeUp: true }),
  ...(delegation.until !== undefined && delegation.until <= now && { hasPassed: true }),
});

const ofDelegate = (delegation: Delegation, readerId: PersonId, now: Instant) => ({
  ...(canTakeBack(delegation, readerId, now) ? { canTakeBack: true } : {}),
  ...(delegation.declined?.wasAway === true ? { wasAway: true } : {}),
  isNotTheirs: ![delegateOf(delegation), delegation.earlier?.delegateId].includes(readerId),
});

const canTakeBack = (delegation: Delegation, readerId: PersonId, now: Instant): boolean =>
  delegation.declined?.consent.delegateId === readerId &&
  (delegation.declined.wasAway !== true || delegation.declined.isBack === true) &&
  canAcceptAfterAll(delegation, now);

/** Of an owner and a manager: what was agreed may be taken up again by who went away. */
const mayTakeUp = (delegation: Delegation, role: DelegationRole, now: Instant): boolean =>
  (role === 'owner' || role === 'manager') &&
  delegation.declined?.wasAway === true &&
  canAcceptAfterAll(delegation, now);

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
  const { state, inEffectAt, escalatedAt, managerId } = delegation;
  const rulesLeft = await leftFacts(context, delegation, reader);
  const isStanding = delegation.rulesLeft?.some((rule) => isToStay(delegation, rule)) === true;
  return {
    ...(isStanding ? { isRuleThere: true } : {}),
    ...(state === 'withManager' && managerId === undefined ? { isUnled: true } : {}),
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
): Pick<DelegationCard, 'earlier' | 'longer' | 'shorter'> {
  const { earlier, longer } = delegation;
  const isOfTwo = (role === 'owner' || role === 'delegate') && hasDelegate(delegation);
  return {
    ...(earlier && earlierName
      ? { earlier: { name: earlierName, lastDay: earlier.lastDay, hasSaidYes: earlier.hasSaidYes === true } }
      : {}),
    ...(longer && isOfTwo && longer.endsBy === undefined
      ? { longer: { lastDay: longer.lastDay, hasSaid: longer[role] } }
      : {}),
    ...(longer && isOfTwo && longer.endsBy !== undefined ? { shorter: { lastDay: longer.lastDay } } : {}),
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

function isAsking(delegation: Delegation, role: DelegationRole, now: Instant): boolean {
  const { state, settledAs } = delegation;
  const isOpen = state === 'asked' || state === 'withManager' || settledAs === 'contacted';
  return (role === 'owner' && isOpen) || (role === 'manager' && (isOpen || canRecordAnew(delegation, now)));
}

/**
 * The named period where there is one; before, what a consent given now would be for, or, to a manager, all that nobody
 * has read; afterwards, the absence.
 */
function shownPeriod(
  context: AbsenceContext,
  delegation: Delegation,
  role: DelegationRole,
): DelegationCard['period'] {
  const { zone } = context.municipality().calendar;
  const { consent } = delegation;
  if (hasDelegate(delegation) && consent) return { from: consent.from, lastDay: consent.lastDay };
  const now = context.clock.now();
  if (!isAsking(delegation, 'manager', now)) return periodOf(delegation, zone);
  const asked = consentPeriod(delegation, { now, zone });
  return role === 'manager'
    ? { ...asked, from: earlierOf(unreadSince(delegation, zone), asked.from) }
    : asked;
}

/** The first day of the absence after whoever read the mail last. */
function unreadSince(delegation: Delegation, zone: Zone): LocalDate {
  const { from } = periodOf(delegation, zone);
  const read = readingsOf(delegation).flatMap(({ until }) =>
    until ? [plusDays(dateOf(plusMinutes(until, -1), zone), 1)] : [],
  );
  return read.reduce((latest, date) => (date > latest ? date : latest), from);
}

const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
