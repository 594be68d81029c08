// What a manager wrote down about somebody's mail and can take back in words as on the card (P7).

import type { PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { AbsenceContext } from '../../context';
import type { DelegationCard } from '../../domain/delegation-cards';
import { hasDelegate, type Delegation } from '../../domain/delegation';
import { actOnDelegation } from '../delegation/act-on-delegation';
import { delegationCard } from '../delegation/delegation-card';

/** Consents, and that none is needed, that the actor has written down since then and that hold. */
export async function notedSince(
  context: AbsenceContext,
  actorId: PersonId,
  since: Instant,
): Promise<readonly Delegation[]> {
  const led = await context.store.delegations.listLedBy(actorId, context.clock.now());
  const noted = (await context.store.log.listBy(actorId, ['delegation.noneNeeded'], since)).map(({ event }) =>
    'personId' in event ? event.personId : undefined,
  );
  return led.filter((one) =>
    hasDelegate(one)
      ? one.consent?.how === 'recorded' && one.consent.byId === actorId && one.consent.givenAt >= since
      : one.settledAs === 'noneNeeded' && one.since >= since && noted.includes(one.ownerId),
  );
}

export async function showNoted(
  context: AbsenceContext,
  readerId: PersonId,
  noted: Delegation,
): Promise<readonly DelegationCard[]> {
  const card = await delegationCard(context, noted, { role: 'manager', readerId });
  return card ? [card] : [];
}

/** What the manager wrote down, or the owner chose. */
export const undoOnCard = (context: AbsenceContext, actorId: PersonId, { id, version }: Delegation) =>
  actOnDelegation(context, {
    ...{ verb: 'delegation.end', actorId, delegationId: id, version },
    ...{ noticeId: undefined, delegate: undefined, how: undefined, heardOn: undefined },
  });
