// A delegation's card as it is now, for its owner, the delegate or the manager (P7).

import { consentPeriod } from '../domain/answer-delegation';
import { periodOf } from '../../core/period';
import type { DelegationCard } from '../domain/delegation-cards';
import { consentVersion } from '../domain/consent-text';
import { hasDelegate, isArranged, type Delegation } from '../domain/delegation';
import { previousWorkingDay } from '../../core/calendar';
import { answerBy } from '../domain/tend-delegation';
import { startOfDay } from '../../core/time';
import type { DelegationId, NoticeId, PersonId } from '../../core/ids';
import type { DelegationRole } from '../domain/absence-notices';
import type { AbsenceRefusal } from '../domain/absence-refusal';
import { listLikely } from './choose-delegate';
import type { AbsenceContext } from '../context';

export interface CardWish {
  readonly role: DelegationRole;
  readonly readerId: PersonId;
  readonly noticeId?: NoticeId | undefined;
  readonly refusal?: AbsenceRefusal | undefined;
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
  { role, readerId, noticeId, refusal }: CardWish,
): Promise<DelegationCard | undefined> {
  const { owner, delegate, recorder } = await findPeople(context, delegation);
  if (owner === undefined) return undefined;
  const now = context.clock.now();
  const isHidden =
    role === 'manager' && delegation.settledAs !== 'noneNeeded' && delegation.settledAs !== 'contacted';
  return {
    card: 'delegation',
    role,
    noticeId,
    delegationId: delegation.id,
    version: delegation.version,
    now,
    state: delegation.state,
    period: shownPeriod(context, delegation),
    isPlanned: delegation.isPlanned,
    hasBegun: now >= delegation.from,
    ownerName: owner.name,
    delegate: delegate && { name: delegate.name, address: delegate.upn },
    domains: context.municipality().domains,
    method: delegation.method,
    reason: delegation.reason,
    settledAs: isHidden ? undefined : delegation.settledAs,
    endedAs: delegation.endedAs,
    isArranged: isArranged(delegation),
    recordedBy: recorder?.name,
    consentVersion: delegation.consent?.textVersion ?? consentVersion,
    likely: isAsking(delegation, role) ? await listLikely(context, delegation) : [],
    refusal,
    ...(role === 'delegate' ? { isNotTheirs: delegateOf(delegation) !== readerId } : {}),
    ...deadlineOf(context, delegation, role),
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
  if (role === 'owner' && state === 'asked')
    return { answerOn: previousWorkingDay(calendar, answerBy(delegation, askedAt, calendar)) };
  if (role === 'manager' || state !== 'proposed') return {};
  const goesOn = answerBy(delegation, since, calendar);
  return {
    answerOn: previousWorkingDay(calendar, goesOn),
    goesTo: startOfDay(goesOn, calendar.zone) < from ? 'owner' : 'manager',
  };
}

async function findPeople(context: AbsenceContext, { ownerId, delegateId, consent }: Delegation) {
  const find = async (id: PersonId | undefined) =>
    id === undefined ? undefined : context.store.people.find(id);
  const [owner, delegate, recorder] = await Promise.all([
    find(ownerId),
    find(delegateOf({ delegateId, consent })),
    find(consent?.how === 'recorded' ? consent.byId : undefined),
  ]);
  return { owner, delegate, recorder };
}

const delegateOf = ({ delegateId, consent }: Pick<Delegation, 'delegateId' | 'consent'>) =>
  delegateId ?? consent?.delegateId;

const isAsking = ({ state, settledAs }: Delegation, role: DelegationRole): boolean =>
  role !== 'delegate' && (state === 'asked' || state === 'withManager' || settledAs === 'contacted');

/** The named period where there is one; before, what a consent given now would be for; afterwards, the absence. */
function shownPeriod(context: AbsenceContext, delegation: Delegation): DelegationCard['period'] {
  const { zone } = context.municipality().calendar;
  const { consent } = delegation;
  if (hasDelegate(delegation) && consent) return { from: consent.from, lastDay: consent.lastDay };
  if (isAsking(delegation, 'owner')) return consentPeriod(delegation, { now: context.clock.now(), zone });
  return periodOf(delegation, zone);
}
