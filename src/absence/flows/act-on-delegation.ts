// Card buttons about a delegation: check who acts, take the step, answer with the fresh card (P7).

import type { CoreEvent } from '../../core/log-entry';
import type { ManagerAnswer, OwnerAnswer } from '../domain/answer-delegation';
import {
  answerAsDelegate,
  answerAsManager,
  answerAsOwner,
  isOwnersToAnswer,
} from '../domain/answer-delegation';
import { may, type Role } from '../../core/authorization';
import { delegationVerbs, type DelegationVerb } from '../domain/absence-verbs';
import { overlaps, type AwayTime } from '../domain/away-time';
import type { DelegationCard } from '../domain/delegation-cards';
import type { Delegation, DelegationStep } from '../domain/delegation';
import type { DelegationId, NoticeId, PersonId } from '../../core/ids';
import { hasSign } from '../../core/kept-text';
import { isPersonal } from '../../core/personal-text';
import type { DelegationRole } from '../domain/absence-notices';
import type { AbsenceRefusal, AbsenceResult } from '../domain/absence-refusal';
import { accept, refuse } from '../../core/refusal';
import { listStandIns } from '../../roster/flows/acting-manager';
import { askAnew } from './ask-owners';
import { consentFor, delegationCard } from './delegation-card';
import { takeStep } from './delegation-change';
import type { AbsenceContext } from '../context';
import { loadAwayTimes } from './own-absences';

export interface DelegationAction {
  readonly verb: DelegationVerb;
  readonly actorId: PersonId;
  readonly delegationId: DelegationId;
  readonly noticeId: NoticeId | undefined;
  readonly version: number;
  readonly delegate: PersonId | undefined;
  /** How a consent was given, or why none is needed. */
  readonly how: string | undefined;
}

export interface DelegationAnswer {
  readonly refusal: AbsenceRefusal | undefined;
  /** The fresh card; undefined when the person may not see one. */
  readonly card: DelegationCard | undefined;
}

/** Carries the action out, or says why not; nothing is changed then. */
export async function actOnDelegation(
  context: AbsenceContext,
  action: DelegationAction,
): Promise<DelegationAnswer> {
  const delegation = await context.store.delegations.find(action.delegationId);
  if (delegation === undefined) return { refusal: 'not-found', card: undefined };
  const roles = await rolesIn(context, delegation, action.actorId);
  const role = roles.find((one) => may(delegationVerbs[action.verb], [one]));
  if (role === undefined) return refuseAction(context, action);
  if (delegation.version !== action.version) return answer(context, action, { role, refusal: 'stale' });
  const step = await stepOf(context, delegation, { action, role });
  if (!step.ok) return answer(context, action, { role, refusal: step.refusal });
  const isSaved = await takeStep(context, { before: delegation, step: step.value, actorId: action.actorId });
  return answer(context, action, { role, refusal: isSaved ? undefined : 'stale' });
}

/** By the sender's own id; the manager is whom the directory named when the absence was seen, or who stands in. */
async function rolesIn(
  context: AbsenceContext,
  delegation: Delegation,
  actorId: PersonId,
): Promise<readonly DelegationRole[]> {
  const { managerId, ownerId } = delegation;
  const managers = managerId === undefined ? [] : await listStandIns(context, managerId);
  const all: readonly (readonly [DelegationRole & Role, readonly (PersonId | undefined)[]])[] = [
    ['owner', [ownerId]],
    ['delegate', [delegation.delegateId ?? delegation.consent?.delegateId]],
    ['manager', managers.filter((id) => id !== ownerId)],
  ];
  return all.filter(([, ids]) => ids.includes(actorId)).map(([role]) => role);
}

interface Doing {
  readonly action: DelegationAction;
  readonly role: DelegationRole;
}

async function stepOf(
  context: AbsenceContext,
  delegation: Delegation,
  { action, role }: Doing,
): Promise<AbsenceResult<DelegationStep>> {
  const municipality = context.municipality();
  const { method } = municipality.absence;
  const [now, { zone }] = [context.clock.now(), municipality.calendar];
  const facts = { now, zone, method, isStillAway: await isAwayFor(context, delegation) };
  if (role === 'delegate') {
    const given = delegateAnswers[action.verb];
    return given === undefined ? refuse('bad-input') : answerAsDelegate(delegation, given, facts);
  }
  if (role === 'manager') {
    const given = await managerAnswer(context, delegation, action);
    return given.ok ? answerAsManager(delegation, given.value, facts) : given;
  }
  const given = await ownerAnswer(context, delegation, action);
  return given.ok ? answerAsOwner(delegation, given.value, facts) : given;
}

const delegateAnswers: Readonly<Partial<Record<DelegationVerb, 'accept' | 'decline' | 'end'>>> = {
  'delegation.accept': 'accept',
  'delegation.decline': 'decline',
  'delegation.end': 'end',
};

const ownerAnswers: Readonly<Partial<Record<DelegationVerb, OwnerAnswer>>> = {
  'delegation.readMyself': { kind: 'settle', as: 'readMyself' },
  'delegation.notExternal': { kind: 'settle', as: 'notExternal' },
  'delegation.exempt': { kind: 'settle', as: 'exempt' },
  'delegation.askManager': { kind: 'askManager' },
  'delegation.confirm': { kind: 'confirm' },
  'delegation.end': { kind: 'end' },
};

async function ownerAnswer(
  context: AbsenceContext,
  delegation: Delegation,
  { verb, actorId, delegate }: DelegationAction,
): Promise<AbsenceResult<OwnerAnswer>> {
  const plain = ownerAnswers[verb];
  if (plain) return accept(plain);
  if (!isOwnersToAnswer(delegation)) return refuse('already-done');
  const given = { how: 'card', byId: actorId, note: undefined, delegateId: delegate } as const;
  const consent = await consentFor(context, delegation, given);
  return consent.ok ? accept({ kind: 'name', consent: consent.value }) : consent;
}

async function managerAnswer(
  context: AbsenceContext,
  delegation: Delegation,
  { verb, actorId, delegate, how }: DelegationAction,
): Promise<AbsenceResult<ManagerAnswer>> {
  if (verb === 'delegation.contact') return accept({ kind: 'contact' });
  const note = how?.trim();
  if (note !== undefined && (hasSign(note) || (await isPersonal(context, note))))
    return refuse('tells-of-somebody');
  if (verb === 'delegation.recordNone')
    return note ? accept({ kind: 'recordNone', note }) : refuse('how-missing');
  if (delegate === undefined) return refuse('no-delegate-chosen');
  if (!note) return refuse('how-missing');
  const consent = await consentFor(context, delegation, {
    how: 'recorded',
    byId: actorId,
    note,
    delegateId: delegate,
  });
  return consent.ok ? accept({ kind: 'recordConsent', consent: consent.value }) : consent;
}

async function refuseAction(
  context: AbsenceContext,
  { verb, actorId }: DelegationAction,
): Promise<DelegationAnswer> {
  const event: CoreEvent = { what: 'action.refused', verb, refusal: 'not-allowed' };
  const entry = { at: context.clock.now(), actorId, mailboxId: undefined, date: undefined, event };
  await context.store.save({ log: [entry] });
  return { refusal: 'not-yours', card: undefined };
}

async function answer(
  context: AbsenceContext,
  { actorId: readerId, delegationId, noticeId }: DelegationAction,
  { role, refusal }: { readonly role: DelegationRole; readonly refusal: AbsenceRefusal | undefined },
): Promise<DelegationAnswer> {
  const delegation = await context.store.delegations.find(delegationId);
  const wish = { role, readerId, noticeId, refusal };
  const card = delegation && (await delegationCard(context, delegation, wish));
  return { refusal: card ? refusal : (refusal ?? 'not-found'), card };
}

/** "min delegering": the latest that is not over, the question anew after one that was taken back unless it is only asked, or undefined. */
export async function showOwnDelegation(
  context: AbsenceContext,
  ownerId: PersonId,
  isAsked: boolean,
): Promise<DelegationCard | undefined> {
  const now = context.clock.now();
  const times = await timesOf(context, ownerId);
  const own = (await context.store.delegations.listOf([ownerId])).filter((one) => {
    if (one.settledAs === 'exempt') return one.state === 'settled';
    if (one.state === 'settled' && !times.some((time) => overlaps(time, one))) return false;
    return one.state !== 'ended' && (one.until === undefined || one.until > now);
  });
  const current =
    own.find(({ from }) => from <= now) ?? own[0] ?? (isAsked ? undefined : await askAnew(context, ownerId));
  return current && delegationCard(context, current, { role: 'owner', readerId: ownerId });
}

const timesOf = async (context: AbsenceContext, ownerId: PersonId): Promise<readonly AwayTime[]> =>
  (await loadAwayTimes(context, [ownerId])).get(ownerId) ?? [];

const isAwayFor = async (context: AbsenceContext, delegation: Delegation): Promise<boolean> =>
  (await timesOf(context, delegation.ownerId)).some((time) => overlaps(time, delegation));
