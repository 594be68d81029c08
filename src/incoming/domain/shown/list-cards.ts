// What the cards with lists of messages (F3, F4) show.

import type { Answerer, PersonChoice } from '../answering/not-there';
import type { IncomingId, MailboxId, NoticeId } from '../../../core/ids';
import type { CategoryKind } from '../../../core/municipality';
import type { InTheWay } from '../../../core/refusal';
import type { Instant, LocalDate } from '../../../core/time';
import type { ManyChoice } from '../undoing/batch';
import type { AnswerState, Mark, Registration, RegistrationKind } from '../incoming';
import type { HeldKind } from '../arrival/held-mail';
import type { MessageRefusal } from './message-refusal';
import type { StandingCounts, Waiting } from '../standing';
import type { MessageKindName } from '../arrival/tracks';
import type { UndoneStep } from '../undoing/undone';

/**
 * Subject and sender, read live for an open card of a normal mailbox. `hidden`: a strict mailbox; `late`: not read in
 * time; `gone`: no longer in the mailbox; `secret`; `done`: the card is finished and holds neither.
 */
export type ShownWords =
  | {
      readonly kind: 'read';
      readonly subject: string;
      /** Undefined where the reader does not see who asks for a public document. */
      readonly from: string | undefined;
    }
  | { readonly kind: 'hidden' | 'late' | 'gone' | 'secret' | 'done' };

export interface MailboxName {
  readonly id: MailboxId;
  readonly name: string;
  readonly address: string;
}

/** One of many that was not changed, named by its arrival. */
export interface LeftMessage {
  readonly arrivedAt: Instant;
  /** Where the reader has several. */
  readonly mailbox: string | undefined;
  readonly refusal: MessageRefusal;
  readonly inTheWay?: InTheWay | undefined;
}

/** What the reader did in one go and can still take back. */
export interface UndoableBatch {
  readonly batch: string;
  readonly at: Instant;
  readonly choice: ManyChoice;
  /** So many of them have not been changed since. */
  readonly count: number;
}

/** A row that is ticked, as it was shown. */
export interface Tick {
  readonly id: IncomingId;
  readonly version: number | undefined;
}

/** `given`: another is to answer; `proposed`: that is the manager's to decide. */
export type DoneChoice = ManyChoice | 'undone' | 'opened' | 'approved' | 'given' | 'proposed';

/** A step that was taken back: the reader's own, or whose. `by`: where somebody else took it back. */
export interface ShownUndone {
  readonly what: UndoneStep;
  readonly isReaders: boolean;
  readonly of: string | undefined;
  readonly by: string | undefined;
  readonly at: Instant;
}

/** What has just come of a button about many messages. */
export interface ManyOutcome {
  /** Still ticked: of this page and of others. */
  readonly ticked?: readonly Tick[];
  readonly done?:
    | {
        readonly count: number;
        readonly choice: DoneChoice;
        readonly undone?: readonly ShownUndone[] | undefined;
      }
    | undefined;
  readonly left?: readonly LeftMessage[];
  readonly refusal?: MessageRefusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
}

export interface InboxRow extends Waiting, Answerer {
  readonly id: IncomingId;
  readonly version: number;
  readonly mailbox: string;
  readonly arrivedAt: Instant;
  readonly words: ShownWords;
  readonly mark: Mark | undefined;
  readonly isInternal: boolean;
  readonly isRequest: boolean;
  readonly isAppeal?: boolean;
  readonly registration: RegistrationKind;
  /** Who sees to it. */
  readonly taken?: string | undefined;
  /** What it is marked as in Outlook. */
  readonly category?: CategoryKind | undefined;
  readonly canUndo?: boolean;
}

/** How many nobody has decided about are marked in Outlook, and as what; none where no category is looked at. */
export type CategoryCounts = Readonly<Record<CategoryKind, number>>;

/** "inkorg", and at 15:00 what is left. */
export interface InboxCard extends ManyOutcome {
  readonly card: 'inbox';
  readonly noticeId: NoticeId;
  readonly now: Instant;
  readonly isReminder: boolean;
  /** A newer list lies further down: this one is empty. */
  readonly isReplaced: boolean;
  /** It is empty because its reader has no mailbox any more. */
  readonly isNotYours?: boolean;
  readonly mailboxes: readonly MailboxName[];
  readonly shownMailbox: MailboxId | undefined;
  readonly rows: readonly InboxRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Of them all, when the one that has waited longest came. */
  readonly oldestAt: Instant | undefined;
  readonly standing: StandingCounts;
  /** Of them: what comes first. */
  readonly urgent?: { readonly requests: number; readonly appeals: number };
  /** Automatic replies, bounces, newsletters and junk among them that nobody has decided about. */
  readonly marked: number;
  readonly categories?: CategoryCounts | undefined;
  readonly undo?: UndoableBatch | undefined;
  /** Ticked on other pages of the list, or in another mailbox of it. */
  readonly elsewhere?: readonly InboxRow[];
  /** So many more were ticked than follow between the pages. */
  readonly unticked?: number;
  /** The same on the work page. */
  readonly pageUrl?: string | undefined;
}

export interface ListRow extends Waiting, Answerer {
  readonly id: IncomingId;
  readonly version: number;
  /** Where the list is of several. */
  readonly mailbox?: string | undefined;
  readonly arrivedAt: Instant;
  readonly isRequest: boolean;
  readonly words: ShownWords;
  readonly registration: Registration;
  readonly answer: AnswerState;
  /** Who sees to it. */
  readonly taken?: string | undefined;
  readonly canUndo: boolean;
  /** The latest step, where it was not the reader's. */
  readonly undoes?: UndoneStep | undefined;
}

/** "lista": what came in to a mailbox in a period. */
export interface MessageListCard extends ManyOutcome {
  readonly card: 'messageList';
  readonly noticeId: NoticeId;
  readonly now: Instant;
  readonly isReplaced: boolean;
  /** It is empty because its reader does not have the mailbox any more. */
  readonly isNotYours?: boolean;
  readonly mailbox: MailboxName;
  readonly mailboxes: readonly MailboxName[];
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  readonly rows: readonly ListRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** What somebody looked for, in place of all that came in a period; `cut`: among the latest alone. */
  readonly found?: 'whole' | 'cut' | undefined;
  /** Who has them, and whether they are answered, was asked. */
  readonly isStanding?: boolean;
  /** All that came on those days, in all of the reader's mailboxes. */
  readonly isOfDays?: boolean;
  readonly undo?: UndoableBatch | undefined;
  /** Undefined where the bot has no address of its own. */
  readonly links: { readonly csv: string; readonly xlsx: string; readonly choose: string } | undefined;
}

export interface OverdueRow extends Answerer {
  readonly id: IncomingId;
  readonly version: number;
  readonly mailbox: string;
  readonly arrivedAt: Instant;
  readonly words: ShownWords;
  /** The reader has it to answer. */
  readonly isReaders?: boolean;
  /** Who sees to it. */
  readonly taken?: string | undefined;
  readonly dueOn: LocalDate | undefined;
  /** Of a proposal that waits. */
  readonly proposedAt: Instant | undefined;
  readonly proposedBy?: string | undefined;
  readonly note?: string | undefined;
  readonly otherDepartment?: string | undefined;
  readonly number: string | undefined;
  readonly kind?: MessageKindName;
  /** It is among what is not registered in time as well. */
  readonly isUnregistered?: boolean;
  /** Left is to save it. */
  readonly isAnswered?: boolean;
  /** It waits for somebody else's decision. */
  readonly isProposed?: boolean;
  /** "Godkänn allt utom Eriks": it is not ticked. */
  readonly isExcepted?: boolean;
  /** Its reader may move it to the day that they wish. */
  readonly canMove?: boolean;
  /** Whom its reader chooses instead of who is away has it at once; else the manager decides. */
  readonly isGivenAtOnce?: boolean;
}

/** What the reader has approved, by its number in the register, else by its arrival. */
export interface ApprovedRow {
  readonly id: IncomingId;
  readonly version: number;
  readonly arrivedAt: Instant;
  readonly number: string | undefined;
  readonly responder: string;
  /** While the approval itself can be. */
  readonly canUndo: boolean;
}

/**
 * `late`: a manager's list of answers whose day has passed, proposals that nobody has decided about, and how many are not
 * registered in time; `away`: what somebody who is away is to answer, for the registrar;
 * `mine`: what the reader is to answer; `asked`: what is late in the reader's mailboxes and with the reader; `of`: what
 * somebody is to answer of the reader's mailboxes.
 */
export interface OverdueCard extends ManyOutcome {
  readonly card: 'overdue';
  /** All proposals are ticked already: it was written that they are to be approved. */
  readonly isTicked?: boolean;
  readonly about: 'late' | 'away' | 'proposals' | 'mine' | 'asked' | 'of' | 'all';
  /** A newer list lies further down; of a mailbox's proposals, newer cards of all that are left. */
  readonly isReplaced?: boolean;
  /** Of proposals: so many others have later cards of their own, further down. */
  readonly elsewhere?: number;
  /** Who is away, or is asked about. */
  readonly name?: string | undefined;
  readonly isBack?: boolean;
  /** Who has what is late meanwhile, since the reader is away. */
  readonly movedTo?: string;
  /** The day that its reader wrote, and the working day that it is or becomes. */
  readonly wished?: { readonly on: LocalDate; readonly day: LocalDate } | undefined;
  /** Of who is away: who may answer instead. */
  readonly likely?: readonly PersonChoice[];
  /** Of who is away: so many answers somebody waits for until they are back. */
  readonly waitedFor?: number;
  readonly noticeId: NoticeId;
  readonly now: Instant;
  readonly late: readonly { readonly mailbox: string; readonly count: number; readonly oldestAt: Instant }[];
  readonly rows: readonly OverdueRow[];
  /** Of proposals: what the reader has approved since the list came. */
  readonly approved?: readonly ApprovedRow[];
}

/** What the spam filter held back: how many, when each came; never from whom or about what. */
export interface HeldMailCard {
  readonly card: 'held';
  readonly noticeId: NoticeId;
  readonly version: number;
  readonly step: 'first' | 'again' | 'manager';
  readonly now: Instant;
  readonly mailbox: MailboxName;
  readonly mails: readonly { readonly receivedAt: Instant; readonly kind: HeldKind }[];
  readonly reviewed: { readonly at: Instant; readonly name: string | undefined } | undefined;
  /** The reader leads: the manager's step comes to them, too. */
  readonly isManager: boolean;
  readonly canReview: boolean;
  readonly refusal?: MessageRefusal | undefined;
}
