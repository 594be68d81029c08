// An account that has ended leaves a mailbox that nobody reads: its manager closes or redirects it (P7).

import { isOpen } from '../domain/delegation';
import type { PersonId } from '../../core/ids';
import { openDelegation } from './ask-owners';
import type { AbsenceContext } from '../context';

/** Of these accounts, those that were watched and active until now; what is open about them is dealt with elsewhere. */
export async function closeAccounts(context: AbsenceContext, ended: readonly PersonId[]): Promise<void> {
  const known = await context.store.staff.listByIds(ended);
  const left = known.filter((person) => person.isActive && person.hasMailbox);
  const delegations = await context.store.delegations.listOf(left.map((person) => person.id));
  const now = context.clock.now();
  for (const { id, upn, name, department } of left) {
    if (delegations.some((one) => one.ownerId === id && isOpen(one))) continue;
    const person = { id, upn, name, department, isEnabled: false, isGuest: false };
    await openDelegation(context, { person, span: { from: now, until: undefined }, reason: 'accountEnded' });
  }
}
