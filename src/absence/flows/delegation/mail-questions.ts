// What the work page asks and tells its reader about who reads whose mail: their own, what they were asked to read, and what is theirs to decide (P7).

import type { PersonId } from '../../../core/ids';
import type { AbsenceContext } from '../../context';
import type { DelegationCard } from '../../domain/delegation-cards';
import { listWithManager } from '../away/list-away';
import { delegationCard } from './delegation-card';
import { showOwnDelegation, showOwnTasks } from './show-delegations';

/** More than these are not shown at once; the next come when one is answered. */
const mostLed = 10;

export async function mailQuestions(
  context: AbsenceContext,
  readerId: PersonId,
): Promise<readonly DelegationCard[]> {
  const own = await showOwnDelegation(context, readerId, { isAsked: true, picked: undefined });
  const led = (await listWithManager(context, readerId))
    .slice(0, mostLed)
    .map((one) => delegationCard(context, one, { role: 'manager', readerId }));
  const cards = [own, ...(await showOwnTasks(context, readerId)), ...(await Promise.all(led))];
  return cards.filter((card) => card !== undefined);
}
