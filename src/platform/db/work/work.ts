// One queue of leased work: asked for in the transaction that decides it, carried out by one process at a time.

import type { Instant } from '../../../core/time';

/** What is to be done. `kind` and `key` name it; whoever asks for what is known asks for it once more. */
export interface NewWork {
  readonly kind: string;
  readonly key: string;
  /** What it is about, where pieces about the same are kept apart. */
  readonly about?: string;
  /** Not before, by the duty clock; at once unless told. */
  readonly notBefore?: Instant;
}

/** One piece, claimed for this process. */
export interface Work {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly about: string | undefined;
  /** Tries that came to nothing so far: put off, lost, or left by a process that died. */
  readonly attempts: number;
  /** Times that nobody knows whether it was done: the answer was lost, or the process died. */
  readonly losses: number;
  /** Names the asking that is carried out; what is asked for anew meanwhile stays wanted. */
  readonly revision: number;
  /** Tells this claim from others. */
  readonly claim: number;
  /** What was found when it was claimed: put off or new, or perhaps done already. */
  readonly wasLost: boolean;
}

/** How a try ended. Times with `Millis` are real ones since 1970; the others are of the duty clock. */
export type WorkEnd =
  /** It is gone; with `doneAt`, it is kept as done for that time, until it is asked for again. */
  | { readonly kind: 'done'; readonly doneAt?: Instant }
  | { readonly kind: 'later'; readonly notBeforeMillis: number }
  /** May have been carried out. */
  | { readonly kind: 'lost'; readonly notBeforeMillis: number }
  | { readonly kind: 'postponed'; readonly notBefore: Instant }
  /** No try is worth it any more: kept, and counted. */
  | { readonly kind: 'failed' };

export interface Claimer {
  readonly owner: string;
  readonly now: Instant;
  readonly realMillis: number;
  /** Real milliseconds after which the claim belongs to nobody any more, unless it is renewed. */
  readonly leaseMillis: number;
  /** Ids of what it has in hand: not given to it again, however late it is. None unless told. */
  readonly inHand?: readonly number[];
}

export interface Which {
  readonly kind: string;
  /** This piece alone. */
  readonly key?: string;
  /** Not while another piece about the same is under way. */
  readonly isOneAtATime?: boolean;
}

export interface WorkCounts {
  /** Whose time has come, also for another try. */
  readonly waiting: number;
  /** In hand of some process. */
  readonly working: number;
  readonly failed: number;
  /** Of what waits or is in hand. */
  readonly oldestAt: Instant | undefined;
}

/** A kind of which something is open, and when it can be taken: in the past when now. */
export interface OpenKind {
  readonly kind: string;
  readonly atMillis: number;
}

/** Safe with many replicas. What is to be done is added in the transaction of the decision (ask-work.ts). */
export interface WorkQueue {
  /** The piece that has waited longest and whose time has come; undefined when there is none. */
  claim(which: Which, by: Claimer): Promise<Work | undefined>;
  /** Keeps the claim until that real time; false when it was claimed anew or has ended. */
  renew(work: Work, untilMillis: number): Promise<boolean>;
  /** It still counts after the claim lapsed, until the work is claimed anew. */
  settle(work: Work, end: WorkEnd): Promise<void>;
  counts(kinds: readonly string[], now: Instant): Promise<WorkCounts>;
  /** Takes in what a replica of an older version left in a queue of its own. */
  takeOver(realMillis: number): Promise<void>;
  /** What is open now, by kind. */
  listOpen(now: Instant): Promise<readonly OpenKind[]>;
}
