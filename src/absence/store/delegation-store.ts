// What is remembered about delegations and about the mail rules that put them in effect (P7).

import type { Delegation } from '../domain/delegation';
import type { NewRuleWork } from '../domain/rule-work';
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

/** What one decision changes about delegations. */
export interface AbsencePart {
  readonly delegations?: readonly DelegationChange[];
  readonly ruleWork?: readonly NewRuleWork[];
}

/** Reads see what has been saved; a delegation itself is changed through `Store.save` alone. */
export interface DelegationStore {
  find(id: DelegationId): Promise<Delegation | undefined>;
  /** Every delegation of these people, the latest absence last. */
  listOf(owners: readonly PersonId[]): Promise<readonly Delegation[]>;
  /** Those to which something may still happen by itself, in the order of their ids, after that one; a page of them. */
  listOpen(after: DelegationId | undefined, most: number): Promise<readonly Delegation[]>;
  /** Of the open ones those that the person stands in, in whatever part, in the order of their ids. */
  listNaming(person: PersonId): Promise<readonly Delegation[]>;
  /** Those of people led by that manager whose absence is not over at that instant. */
  listLedBy(managerId: PersonId, at: Instant): Promise<readonly Delegation[]>;
  /** Managers of anybody whose absence is not over at that instant. */
  listManagers(at: Instant): Promise<readonly PersonId[]>;
  /** The same, of people whom nobody leads. */
  listWithoutManager(): Promise<readonly Delegation[]>;
  /** Owners who said that their mail must not be read by others. */
  listExempt(owners: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
  /** Every notice that was made about it. */
  listNotices(id: DelegationId): Promise<readonly NoticeId[]>;
}
