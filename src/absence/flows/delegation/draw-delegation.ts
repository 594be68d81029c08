// What a notice about a delegation shows, and whether it is still to be said (P7).

import { sentence, type SentenceCard } from '../../../core/card-facts';
import type { Notice } from '../../../core/notice';
import type { Of } from '../../../core/members';
import type { AbsenceContext } from '../../context';
import { returnMatter, type AbsenceNotices } from '../../domain/absence-notices';
import type { DelegationCard } from '../../domain/delegation-cards';
import { hasDelegate, type Delegation } from '../../domain/delegation';
import { delegationCard } from './delegation-card';

type DelegationNotice = Notice<Of<AbsenceNotices, 'kind', 'delegation'>>;

/** The card as it is now; to an owner who is back, one line where the card on return tells how it ended. */
export async function drawDelegation(
  context: AbsenceContext,
  { id: noticeId, receiverId: readerId, content: { role, delegationId } }: DelegationNotice,
): Promise<DelegationCard | SentenceCard | undefined> {
  const delegation = await context.store.delegations.find(delegationId);
  if (delegation === undefined) return undefined;
  const isOwner = role === 'owner' && delegation.state === 'ended';
  if (isOwner && (await isToldOnReturn(context, delegation, ['sending', 'said'])))
    return sentence({ what: 'newerCard' });
  return delegationCard(context, delegation, { role, readerId, noticeId });
}

/** Whose task came to its end hears it, also when the question is open again meanwhile; an owner who is back, by the card on return. */
export async function isDelegationTrue(
  context: AbsenceContext,
  { content: { role, state, delegationId } }: DelegationNotice,
): Promise<boolean> {
  const now = await context.store.delegations.find(delegationId);
  if (now === undefined) return false;
  const isOverForThem = role === 'delegate' && state === 'ended';
  if (isOverForThem && !hasDelegate(now)) return true;
  if (now.state !== state) return false;
  const isOwner = role === 'owner' && state === 'ended';
  return !isOwner || !(await isToldOnReturn(context, now, ['waiting', 'sending', 'said']));
}

/** Whether they were told, or will be, by the card on return; it has nothing of what never began. */
async function isToldOnReturn(
  { store }: AbsenceContext,
  { ownerId, since, inEffectAt }: Delegation,
  states: readonly Notice['state'][],
): Promise<boolean> {
  if (inEffectAt === undefined) return false;
  const returns = await store.outbox.listOfMatter(ownerId, returnMatter);
  return returns.some(({ state, createdAt }) => states.includes(state) && createdAt >= since);
}
