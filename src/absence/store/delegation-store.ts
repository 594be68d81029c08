// What is remembered about delegations and about the mail rules that put them in effect (P7).

import type { Delegation } from '../domain/delegation';
import type { DelegationId, NoticeId, PersonId } from '../../core/ids';
import type { Instant } from '../../core/time';

/** A delegation as it is to be from now on. */
export interface DelegationChange {
  /**
   * The version that the decision was made on; 0 for one that was not saved yet, which is a conflict while another of
   * the same owner and time is open.
   */
  readonly expectedVersion: number;
  readonly delegation: Delegation;
}

/** A mail rule to be made or taken away, decided and saved but not carried out yet. */
export interface NewRuleWork {
  readonly kind: 'make' | 'remove';
  readonly delegationId: DelegationId;
  /** Not to be carried out before, by the duty clock. */
  readonly notBefore: Instant;
}

/** What one decision changes about delegations. */
export interface AbsencePart {
  readonly delegations?: readonly DelegationChange[];
  readonly ruleWork?: readonly NewRuleWork[];
}

/** One piece of rule work, claimed for this process. */
export interface RuleWork extends NewRuleWork {
  readonly attempts: number;
  /** Tells this claim from others, by the database's own clock. */
  readonly claimedUntil: number;
}

/** How a try ended; `later` names the real time in milliseconds before which it is not tried again. */
export type RuleSettlement =
  | { readonly kind: 'done' }
  | { readonly kind: 'later'; readonly notBeforeMillis: number }
  | { readonly kind: 'failed' };

/** Reads see what has been saved; a delegation itself is changed through `Store.save` alone. */
export interface DelegationStore {
  find(id: DelegationId): Promise<Delegation | undefined>;
  /** Every delegation of these people, the latest absence last. */
  listOf(owners: readonly PersonId[]): Promise<readonly Delegation[]>;
  /** Neither settled nor ended, in the order of their ids, after that one; a page of them. */
  listOpen(after: DelegationId | undefined, most: number): Promise<readonly Delegation[]>;
  /** Those of people led by that manager whose absence is not over at that instant. */
  listLedBy(managerId: PersonId, at: Instant): Promise<readonly Delegation[]>;
  /** Managers of anybody whose absence is not over at that instant. */
  listManagers(at: Instant): Promise<readonly PersonId[]>;
  /** Delegations that nobody leads, not settled and not ended. */
  listWithoutManager(): Promise<readonly Delegation[]>;
  /** Owners who said that their mail must not be read by others. */
  listExempt(owners: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
  /** Every notice that was made about it. */
  listNotices(id: DelegationId): Promise<readonly NoticeId[]>;
  /** Claims one due piece of rule work; a claim lapses with its process. One at a time for a delegation. */
  claimRuleWork(by: {
    owner: string;
    now: Instant;
    realMillis: number;
    leaseMillis: number;
  }): Promise<RuleWork | undefined>;
  /** Nothing when the claim was lost; what was asked for anew meanwhile stays waiting. */
  settleRuleWork(work: RuleWork, settlement: RuleSettlement): Promise<void>;
}
