// Incoming messages, what has just arrived, standing agreements and the lists that lie in chats (F3, F4).

import type { AgreementId, IncomingId, MailboxId, MessageId, NoticeId, PersonId } from '../../core/ids';
import type { Agreement } from '../domain/answering/agreement';
import type { Arrival } from '../../look/domain/arrival';
import type { Batch } from '../domain/undoing/batch';
import type { AnswerState, IncomingMessage, RegistrationKind } from '../domain/incoming';
import type { NewMailWork, SendingKind } from '../domain/mail-work';
import type { DiaryWorkEnd, NewDiaryWork } from './diary-work-store';
import type { Standing, StandingCounts } from '../domain/standing';
import type { CategoryKind } from '../../core/municipality';
import type { Instant, LocalDate } from '../../core/time';

/** An incoming message as it is to be from now on. */
export interface IncomingChange {
  /** The version that the decision was made on; 0 for a new one. */
  readonly expectedVersion: number;
  readonly message: IncomingMessage;
}

/** Which messages a list shows; not closed ones unless told. */
export interface IncomingFilter {
  readonly mailboxes: readonly MailboxId[];
  /** Arrived in this half-open span. */
  readonly span?: { readonly from: Instant; readonly to: Instant } | undefined;
  readonly withClosed?: boolean;
  /**
   * Only those that came automatically: with no registration yet, neither secret nor a request or an appeal. What only lies in
   * junk may be somebody's letter.
   */
  readonly onlyMarked?: boolean;
  /** Only those that are marked so in Outlook, with the same exceptions. */
  readonly category?: CategoryKind | undefined;
  readonly isLatestFirst?: boolean;
  /** What needs doing first comes first: requests, what is gone, what arrived before this and is open, what is open. */
  readonly lateBefore?: Instant;
  /** Part of its number. */
  readonly number?: string | undefined;
  readonly responderId?: PersonId | undefined;
  readonly standing?: Standing | undefined;
  /** `urgent`: requests and appeals. */
  readonly kind?: 'request' | 'appeal' | 'urgent' | 'secret' | 'marked' | 'category' | undefined;
  /** Of what is not registered: gone from its mailbox, late, or in time still. */
  readonly openPart?: { readonly is: 'gone' | 'late' | 'fresh'; readonly lateBefore: Instant } | undefined;
  /** Not registered in time, or among those whose day has passed. */
  readonly overdue?: { readonly lateBefore: Instant; readonly pastDay: readonly IncomingId[] } | undefined;
  /** The same, before all that is in time. */
  readonly overdueFirst?: IncomingFilter['overdue'];
  /** Whose answer stands so. */
  readonly answer?: AnswerState | undefined;
  readonly isDueFirst?: boolean | undefined;
  /** With it: those whose decision is late, each with its nearest day. */
  readonly lateDecisions?: readonly { readonly id: IncomingId; readonly day: LocalDate }[] | undefined;
  /** By arrival alone: what is urgent does not come first. */
  readonly isPlain?: boolean | undefined;
  /** Of these alone. */
  readonly only?: readonly IncomingId[] | undefined;
}

export interface LateOnes {
  readonly count: number;
  readonly oldestAt: Instant;
  readonly latestAt: Instant;
}

export interface Moved {
  readonly missing: readonly IncomingMessage[];
  readonly returned: readonly IncomingMessage[];
}

export interface OpenMessage {
  readonly incomingId: IncomingId;
  readonly personId: PersonId;
}

/** What arrived in a mailbox in a half-open span. */
export interface KeptSpan {
  readonly mailboxId: MailboxId;
  readonly span: { readonly from: Instant; readonly to: Instant };
}

/** The last one of the page before. */
export interface KeptAfter {
  readonly after: { readonly arrivedAt: Instant; readonly id: IncomingId } | undefined;
}

/** A part of a list: how many to leave out, and how many at most. */
export interface Slice {
  readonly from: number;
  readonly most: number;
}

/** A card of several messages in a chat; a newer one of the same kind takes its place. */
export interface LiveCard {
  readonly personId: PersonId;
  readonly kind:
    | 'inbox'
    | 'list'
    | 'overdue'
    | 'answers'
    | 'late'
    | `of/${string}`
    | `away/${string}`
    | `proposals/${string}`;
  readonly noticeId: NoticeId;
  readonly mailboxes: readonly MailboxId[];
}

/**
 * Reads see what has been saved; messages are changed through `Store.save` alone. No subject, sender or body is ever
 * in them.
 */
export interface IncomingStore {
  find(id: IncomingId): Promise<IncomingMessage | undefined>;
  findMany(ids: readonly IncomingId[]): Promise<readonly IncomingMessage[]>;
  /** The cards on which these stand. */
  listShowing(messages: readonly IncomingMessage[]): Promise<readonly NoticeId[]>;
  /** Requests and appeals that are not closed, then longest waiting first, unless told otherwise. */
  list(filter: IncomingFilter, slice: Slice): Promise<readonly IncomingMessage[]>;
  count(filter: IncomingFilter): Promise<number>;
  countStanding(mailboxes: readonly MailboxId[], lateBefore: Instant): Promise<StandingCounts>;
  /** Those to be registered that arrived before: how many, the oldest and the latest of each mailbox. */
  listLate(before: Instant): Promise<ReadonlyMap<MailboxId, LateOnes>>;
  /** Open ones that the last good look did not see in their mailbox, and those called gone that it did see. */
  listMoved(mailboxes: readonly MailboxId[]): Promise<Moved>;
  /** Open ones by mailbox, where there are any. */
  countOpen(): Promise<ReadonlyMap<MailboxId, number>>;
  /** Those not closed whose answer stands so. */
  listByAnswer(states: readonly AnswerState[]): Promise<readonly IncomingMessage[]>;
  /** Requests and appeals that are not closed. */
  listUrgent(): Promise<readonly IncomingMessage[]>;
  /** Those not closed that are marked as secret. */
  listSecret(): Promise<readonly IncomingMessage[]>;
  /** Those not closed that somebody has said they see to. */
  listTaken(): Promise<readonly IncomingMessage[]>;
  /** Those that are under way to that mailbox, latest first; at most 50. */
  listPassedTo(mailboxId: MailboxId): Promise<readonly IncomingMessage[]>;
  /** Those whose latest step was taken in that batch. */
  listBatch(batch: string): Promise<readonly IncomingMessage[]>;
  /** What the person did in one go since then, latest first, where something of it has not been changed; at most 20. */
  listBatches(byId: PersonId, since: Instant): Promise<readonly Batch[]>;
  /** Undefined also when it was taken back. */
  findBatch(id: string): Promise<Batch | undefined>;
  /** Of one mailbox and conversation, latest first; at most 50. */
  listConversation(mailboxId: MailboxId, conversation: string): Promise<readonly IncomingMessage[]>;
  /** Those of these messages that are known as incoming. */
  listByMessage(mailboxId: MailboxId, ids: readonly MessageId[]): Promise<readonly IncomingMessage[]>;
  /** Where something has arrived that has not been looked at. */
  listArrivalMailboxes(): Promise<readonly MailboxId[]>;
  /** What arrived and has not been looked at, oldest first. */
  listArrivals(mailboxId: MailboxId, most: number): Promise<readonly Arrival[]>;
  listAgreements(mailboxes: readonly MailboxId[]): Promise<readonly Agreement[]>;
  findAgreement(id: AgreementId): Promise<Agreement | undefined>;
  findLiveCard(personId: PersonId, kind: LiveCard['kind']): Promise<LiveCard | undefined>;
  /** Who has which of these open on the work page at that real time. */
  listOpen(ids: readonly IncomingId[], nowMillis: number): Promise<readonly OpenMessage[]>;
  /** Those that were put on the list for the web and not taken off it. */
  listPublished(): Promise<readonly IncomingMessage[]>;
  /** What was kept in order and, as traces, the secrets that were deleted, in the order of arrival: for the archive. */
  listKept(kept: KeptSpan & KeptAfter, most: number): Promise<readonly IncomingMessage[]>;
  /** All else that arrived then, by registration. */
  countNotKept(span: KeptSpan): Promise<Readonly<Partial<Record<RegistrationKind, number>>>>;
  /** Closed ones of a registration that arrived before: what a retention plan calls due (F7). */
  countDue(due: {
    readonly mailboxId: MailboxId;
    readonly registration: string | undefined;
    readonly before: Instant;
  }): Promise<number>;
}

/** What one decision changes about messages, in the same transaction as everything else of it. */
export interface MessagesPart {
  readonly incoming?: readonly IncomingChange[];
  readonly batches?: readonly Batch[];
  /** Taken back, as far as it could be. */
  readonly batchesUndone?: readonly string[];
  /** Opened on the work page, renewed, or closed where no time is given; at that real time. */
  readonly opened?: readonly {
    readonly message: Pick<IncomingMessage, 'id' | 'mailboxId'>;
    readonly byId: PersonId;
    readonly untilMillis: number | undefined;
    readonly nowMillis: number;
    /** Others are to see it. */
    readonly isNews: boolean;
  }[];
  /** Looked at: incoming now, or of no interest. */
  readonly arrivalsDone?: readonly Pick<Arrival, 'mailboxId' | 'messageId'>[];
  /** Inserted, or agreed and ended by id; one that has ended already is a conflict. */
  readonly agreements?: readonly Agreement[];
  /** Left out where the key is known; a deletion that failed is tried anew. */
  readonly mailWork?: readonly NewMailWork[];
  /** What these were to send is not sent; what an earlier try left in the drafts is taken out. */
  readonly cancelSending?: readonly { readonly id: IncomingId; readonly kind: SendingKind }[];
  /** The register of cases is asked; the reference is new. */
  readonly diaryWork?: readonly NewDiaryWork[];
  readonly diaryEnds?: readonly DiaryWorkEnd[];
  /** Left out where their notice is. */
  readonly liveCards?: readonly LiveCard[];
  /** These cards are not drawn anew: whoever acts on one gets it as the answer. */
  readonly keepCards?: readonly NoticeId[];
}
