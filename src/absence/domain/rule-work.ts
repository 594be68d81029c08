// A mail rule to be made or taken away: work of the queue, told by its key (P7).

import { delegationId, type DelegationId } from '../../core/ids';
import type { Instant } from '../../core/time';

/** Decided and saved but not carried out yet. */
export interface NewRuleWork {
  /** `tell`: the owner gets a mail that somebody else wrote down a consent of theirs. */
  readonly kind: 'make' | 'remove' | 'tell';
  readonly delegationId: DelegationId;
  /** Not to be carried out before, by the duty clock. */
  readonly notBefore: Instant;
}

type RuleTask = Pick<NewRuleWork, 'kind' | 'delegationId'>;

export const toKey = ({ kind, delegationId: id }: RuleTask): string => `${kind}/${id}`;

export function fromKey(key: string): RuleTask {
  const [kind, id = ''] = key.split('/');
  return { kind: kind === 'make' || kind === 'tell' ? kind : 'remove', delegationId: delegationId(id) };
}
