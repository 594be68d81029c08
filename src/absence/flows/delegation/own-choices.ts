// What somebody chose today about their own mail, in words or on the card: taken back by "ångra" as by the card's button (P7, E4).

import type { PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { AbsenceContext } from '../../context';
import { hasDelegate, type Delegation } from '../../domain/delegation';
import type { DelegationCard } from '../../domain/delegation-cards';
import { delegationCard } from './delegation-card';

interface OwnChoice {
  readonly at: Instant;
  readonly delegation: Delegation;
  /** The manager was asked, and nothing takes that back. */
  readonly isWithManager: boolean;
}

/** Those that hold still. */
export async function ownChoicesSince(
  context: AbsenceContext,
  ownerId: PersonId,
  since: Instant,
): Promise<readonly OwnChoice[]> {
  const chosen = (await context.store.log.listBy(ownerId, choices, since)).map(({ at }) => at).toSorted();
  const own = chosen.length === 0 ? [] : await context.store.delegations.listOf([ownerId]);
  return own.flatMap((delegation) => {
    const from = chosenAt(delegation);
    const at = from === undefined || from < since ? undefined : chosen.find((one) => one >= from);
    return at === undefined ? [] : [{ at, delegation, isWithManager: delegation.state === 'withManager' }];
  });
}
const choices = ['delegation.answered', 'delegation.named', 'delegation.toManager'];

function chosenAt(delegation: Delegation): Instant | undefined {
  const { state, reason, settledAs, consent, since } = delegation;
  if (hasDelegate(delegation)) return consent?.how === 'card' ? consent.givenAt : undefined;
  const isOwn =
    state === 'settled'
      ? settledAs !== 'contacted' && settledAs !== 'noneNeeded'
      : state === 'withManager' && reason === 'ownerAsks';
  return isOwn ? since : undefined;
}

export async function showOwnChoice(
  context: AbsenceContext,
  readerId: PersonId,
  { delegation }: OwnChoice,
): Promise<readonly DelegationCard[]> {
  const card = await delegationCard(context, delegation, { role: 'owner', readerId });
  return card ? [card] : [];
}
