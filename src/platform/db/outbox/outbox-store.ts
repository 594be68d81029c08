// The outbox: notices to say and cards to draw anew, decided and saved but not yet carried out.

import type { NoticeId, PersonId } from '../../../core/ids';
import type { OfMatter } from '../../../core/matter';
import type { Notice, NoticeContent, NoticeState } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import type { Conversation } from '../../teams/messenger';
import type { Claim } from '../work/carry-work';
import type { Claimer, Work } from '../work/work';

/** A card of a notice that lies in a chat; a lost answer may have left two. */
export interface Copy {
  readonly conversation: Conversation;
  readonly activityId: string;
}

/** One piece of work, claimed for this process. */
export type OutboxWork = Say | Redraw;

interface Say extends Work {
  readonly kind: 'say';
  readonly notice: Notice;
  /** Undefined: the conversation has to be opened first. */
  readonly conversation: Conversation | undefined;
  /** The answer of an earlier try was lost: this is its one repetition. */
  readonly isRepetition: boolean;
}

interface Redraw extends Work {
  readonly kind: 'redraw';
  readonly notice: Notice;
  readonly copies: readonly Copy[];
}

/** Work, and its slot in the Connector's rate, which all replicas share: carry it out at that real time, not before. */
export interface Piece {
  readonly work: OutboxWork;
  readonly slot: { readonly atMillis: number };
}

/** Real milliseconds after which work that was not settled belongs to nobody any more. */
export const leaseMillis = 30_000;

export interface OutboxClaimer extends Omit<Claimer, 'leaseMillis'> {
  /** At most so many pieces; one unless told. */
  readonly most?: number;
}

/** How a try ended. Times with `Millis` are real ones since 1970; the others are of the duty clock. */
export type Settlement =
  | { readonly kind: 'done'; readonly at: Instant; readonly copy: Copy | undefined }
  | { readonly kind: 'later'; readonly notBeforeMillis: number }
  /** May have been carried out: repeated once, not before that time; a second loss ends as failed. */
  | { readonly kind: 'lost'; readonly at: Instant; readonly notBeforeMillis: number }
  | { readonly kind: 'unreachable'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly at: Instant }
  | { readonly kind: 'dropped'; readonly at: Instant }
  /** Not in office hours: wait until then, on the duty clock. */
  | { readonly kind: 'postponed'; readonly notBefore: Instant };

/** How the outbox stands, for figures and the watch. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly sending: number;
  readonly failed: number;
  readonly oldestWaitingAt: Instant | undefined;
}

/** Safe with many replicas: a piece of work is claimed by one process at a time. */
export interface OutboxStore {
  /**
   * Claims due work, each piece with a slot in the rates: 50 a second for the app, per conversation 7
   * in 1 s, 60 in 30 s and 1,800 an hour. Work that a process had in hand when it died is claimed again as a
   * repetition 30 s of real time after it began or was renewed. `now` is the duty clock.
   */
  claim(by: OutboxClaimer): Promise<Claim<Piece>>;
  /** It is still under way at that real time; false when it was claimed anew or ended. */
  renew(work: OutboxWork, realMillis: number): Promise<boolean>;
  /**
   * Ends the claim; log entries of the outcome are written in the same transaction. What was said is said, also when it
   * was claimed anew since.
   */
  settle(work: OutboxWork, settlement: Settlement): Promise<void>;
  /** Keeps where a person is talked with; the service URL is kept fresh from each activity. */
  saveConversation(conversation: Conversation): Promise<void>;
  findConversation(personId: PersonId): Promise<Conversation | undefined>;
  /** Whether this card is known as a copy of the notice. */
  hasCopy(noticeId: NoticeId, copy: Copy): Promise<boolean>;
  /** A click came from this card: remembered as a copy of the notice, if it was not known. */
  saveCopy(noticeId: NoticeId, copy: Copy): Promise<void>;
  /** The notices to that receiver whose keys begin so. */
  listOfMatter(receiver: PersonId, matter: string): Promise<readonly OfMatter[]>;
  /** What became of the notice with that key. */
  findFate(key: string): Promise<NoticeState | undefined>;
  /** What became of the latest notice to that receiver which came to an end: said, unreachable or failed. */
  findLastFate(receiver: PersonId): Promise<NoticeState | undefined>;
  /** What the receiver was told since then, the latest last; of much the latest alone. */
  listSaid(
    receiver: PersonId,
    since: Instant,
  ): Promise<readonly { readonly id: NoticeId; readonly content: NoticeContent; readonly saidAt: Instant }[]>;
  /** Work whose time has come at `now`, and what has failed. */
  counts(now: Instant): Promise<OutboxCounts>;
}
