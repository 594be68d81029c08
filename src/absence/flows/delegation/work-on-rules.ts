// Makes and takes away the mail rules that put delegations in effect, and looks daily whether they are still there (P7).

import { step } from '../../domain/delegation-step';
import type { Delegation } from '../../domain/delegation';
import { fromKey } from '../../domain/rule-work';
import { upn, type DelegationId, type PersonId } from '../../../core/ids';
import type { DelegationTask, MethodOutcome } from '../../graph/delegation-method';
import { carryWork, putOff } from '../../../platform/db/work/carry-work';
import type { Work, WorkEnd } from '../../../platform/db/work/work';
import { takeStep } from './delegation-change';
import { isOwnAddress } from '../../../core/municipality';
import { languageOf } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';

/** Then the owner gets the steps instead. */
const mostAttempts = 12;

/** Carries out all rule work that is due. Each piece can be begun again at any point without doing it twice. */
export const workOnRules = (context: AbsenceContext, untilMillis?: number): Promise<void> =>
  carryWork(context, { kind: 'rule', isOneAtATime: true, atOnce: 1, carry: carryOut }, untilMillis);

async function carryOut(context: AbsenceContext, work: Work): Promise<WorkEnd> {
  const { kind, delegationId } = fromKey(work.key);
  const delegation = await context.store.delegations.find(delegationId);
  if (delegation === undefined) return { kind: 'done' };
  if (kind === 'tell') return tell(context, delegation, work);
  return kind === 'make' ? make(context, delegation, work) : remove(context, delegation, work);
}

async function make(context: AbsenceContext, delegation: Delegation, work: Work): Promise<WorkEnd> {
  if (delegation.state !== 'accepted' || delegation.method !== 'inboxRule') return { kind: 'done' };
  const task = await taskOf(context, delegation);
  const outcome: MethodOutcome = task ? await context.inboxRule.begin(task) : noDelegate;
  const now = context.clock.now();
  if (outcome.kind === 'done') {
    const taken = step(delegation, { now }, { event: 'inEffect', state: 'inEffect' });
    const isSaved = await takeStep(context, { before: delegation, step: taken, actorId: undefined });
    return isSaved ? { kind: 'done' } : putOff(context, work);
  }
  if (outcome.kind === 'later' && work.attempts < mostAttempts)
    return putOff(context, work, outcome.afterMillis);
  context.log.error('A mail rule could not be made; the owner gets the steps instead', {
    code: 'code' in outcome ? outcome.code : outcome.kind,
  });
  // The owner who is there gets the steps; else it is a task, whatever was decided: the bot has just failed at it.
  const method = now < delegation.from ? 'instructions' : 'task';
  const taken = step(delegation, { now }, { event: 'accepted', method });
  await takeStep(context, { before: delegation, step: taken, actorId: undefined });
  return { kind: 'done' };
}

/** That a consent was written down by somebody else, to the owner's own mailbox; never outside the municipality's domains. */
async function tell(context: AbsenceContext, { ownerId, consent }: Delegation, work: Work): Promise<WorkEnd> {
  const municipality = context.municipality();
  const { notifyFrom: from, language: usual } = municipality;
  const find = async (id: PersonId | undefined) => (id ? context.store.people.find(id) : undefined);
  const [owner, by, delegate] = await Promise.all([
    find(ownerId),
    find(consent?.byId),
    find(consent?.delegateId),
  ]);
  if (from === undefined || !owner || !by || !delegate || consent?.heardOn === undefined)
    return { kind: 'done' };
  if (!isOwnAddress(municipality, owner.upn)) return { kind: 'done' };
  const outcome = await context.ownMail.tellOfConsent({
    from,
    to: owner.upn,
    language: languageOf(owner, usual),
    byName: by.name,
    delegateName: delegate.name,
    heardOn: consent.heardOn,
  });
  if (outcome.kind === 'later' && work.attempts < mostAttempts)
    return putOff(context, work, outcome.afterMillis);
  if (outcome.kind !== 'done') context.log.error('The mail about a recorded consent could not be sent');
  return { kind: 'done' };
}

const noDelegate: MethodOutcome = { kind: 'refused', code: 'noDelegate' };

/** Not when it was put in effect anew meanwhile. */
async function remove(context: AbsenceContext, delegation: Delegation, work: Work): Promise<WorkEnd> {
  const isWanted = delegation.state === 'accepted' || delegation.state === 'inEffect';
  if (isWanted && delegation.method === 'inboxRule') return { kind: 'done' };
  const outcome = await context.inboxRule.end(nameOnly(context, delegation));
  if (outcome.kind === 'done') return { kind: 'done' };
  context.log.warn('A mail rule could not be taken away yet', {
    code: 'code' in outcome ? outcome.code : outcome.kind,
  });
  // A rule that passes mail on is never given up.
  return putOff(context, work, outcome.kind === 'later' ? outcome.afterMillis : undefined);
}

/** What the rule is called in Outlook; the number tells it from every other. */
const ruleName = (id: DelegationId): string => `Brevvakt delegering ${id.slice(0, 8)}`;

const nameOnly = (context: AbsenceContext, { id, ownerId }: Delegation): DelegationTask => ({
  ownerId,
  name: ruleName(id),
  delegate: { upn: upn(''), name: '' },
  domains: context.municipality().domains,
  never: context.municipality().absence.neverRedirect,
});

async function taskOf(context: AbsenceContext, delegation: Delegation): Promise<DelegationTask | undefined> {
  const findDelegate = async (id: PersonId | undefined) => (id ? context.store.people.find(id) : undefined);
  const delegate = await findDelegate(delegation.delegateId);
  return (
    delegate && { ...nameOnly(context, delegation), delegate: { upn: delegate.upn, name: delegate.name } }
  );
}

const atOnce = 200;

/** Daily: a rule that is gone or changed ends the delegation, which both are told; it is not made again. */
export async function lookAfterRules(context: AbsenceContext): Promise<void> {
  let after: DelegationId | undefined;
  for (;;) {
    const open = await context.store.delegations.listOpen(after, atOnce);
    if (open.length === 0) return;
    for (const one of open)
      if (one.state === 'inEffect' && one.method === 'inboxRule') await lookAt(context, one);
    after = open.at(-1)?.id;
  }
}

async function lookAt(context: AbsenceContext, delegation: Delegation): Promise<void> {
  const task = await taskOf(context, delegation);
  const reading = task ? await context.inboxRule.look(task) : 'unknown';
  if (reading === 'inPlace' || reading === 'unknown') return;
  if (reading === 'outdated' && task) {
    await context.inboxRule.begin(task);
    return;
  }
  const now = context.clock.now();
  const gone = step(delegation, { now }, { event: 'ended', state: 'ended', endedAs: 'ruleGone' });
  await takeStep(context, { before: delegation, step: gone, actorId: undefined });
}
