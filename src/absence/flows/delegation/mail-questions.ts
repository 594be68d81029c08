// What the work page asks and tells its reader about who reads whose mail: their own, what they were asked to read, and what is theirs to decide (P7).

import type { PersonId } from '../../../core/ids';
import type { AbsenceContext } from '../../context';
import type { DelegationCard } from '../../domain/delegation-cards';
import { waitsFor } from '../../domain/delegation-offers';
import { listWithManager } from '../away/list-away';
import { delegationCard } from './delegation-card';
import { showOwnDelegation, showOwnTasks } from './show-delegations';

/** More than these are not shown at once; the next come when one is answered. */
const mostLed = 10;

export async function mailQuestions(
  context: AbsenceContext,
  readerId: PersonId,
): Promise<readonly DelegationCard[]> {
  const own = await ownQuestions(context, readerId);
  const led = (await listWithManager(context, readerId))
    .slice(0, mostLed)
    .map((one) => delegationCard(context, one, { role: 'manager', readerId }));
  return [...own, ...(await Promise.all(led)).filter((card) => card !== undefined)];
}

/** Of those that are not a manager's: how many answers and steps wait for the reader. */
export async function mailWaiting(context: AbsenceContext, readerId: PersonId) {
  const waiting = (await ownQuestions(context, readerId)).map(waitsFor);
  const count = (what: (typeof waiting)[number]) => waiting.filter((one) => one === what).length;
  return { answers: count('answer'), steps: count('step') };
}

async function ownQuestions(context: AbsenceContext, readerId: PersonId): Promise<readonly DelegationCard[]> {
  const own = await showOwnDelegation(context, readerId, { isAsked: true, picked: undefined });
  return [...(own ? [own] : []), ...(await showOwnTasks(context, readerId))];
}
