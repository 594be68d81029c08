// What the cards about incoming messages and who answers them (F3–F7) show.

import type { AgreementId, IncomingId, MailboxId, NoticeId, PersonId } from '../../core/ids';
import type {
  AnswerState,
  AnswerWay,
  Deletion,
  Forwarding,
  GivenBack,
  Mark,
  Registration,
  RegistrationKind,
} from './incoming';
import type { ManyChoice } from './batch';
import type { GuideStep } from './guide';
import type { MessageRole, MessageStep } from './message-notices';
import type { MessageRefusal } from './message-refusal';
import type { Instant, LocalDate } from '../../core/time';
import type { ShownTracks } from './shown-tracks';
import type { MessageKindName } from './tracks';

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

export interface PersonChoice {
  readonly id: PersonId;
  readonly name: string;
}

/** One message, for the registrar, the manager or the responder. */
export interface IncomingMessageCard extends ShownTracks {
  readonly card: 'message';
  readonly noticeId: NoticeId;
  readonly incomingId: IncomingId;
  readonly version: number;
  readonly now: Instant;
  readonly role: MessageRole;
  readonly step: MessageStep;
  readonly mailbox: MailboxName;
  readonly arrivedAt: Instant;
  readonly words: ShownWords;
  readonly link: string | undefined;
  readonly mark: Mark | undefined;
  readonly isInternal: boolean;
  readonly isRequest: boolean;
  readonly hasAttachments: boolean;
  readonly registration: Registration;
  readonly answer: ShownAnswer;
  readonly secrecy:
    | {
        readonly by: string | undefined;
        readonly isPrinted: boolean;
        /** Confirmed and not finished. */
        readonly deletion?: Deletion['state'] | undefined;
        readonly isDeleted: boolean;
        /** What is to be printed or saved besides; undefined where it could not be read now. */
        readonly attachments?: readonly { readonly size: number; readonly contentType: string | undefined }[];
        /** The file names the decision that lets it be deleted. */
        readonly isDeletable?: boolean;
        /** Not in its mailbox any more. */
        readonly isGone?: boolean;
      }
    | undefined;
  /** Who may well answer, first who answered this conversation before. */
  readonly likely: readonly PersonChoice[];
  readonly dueOnProposal: LocalDate;
  /** Of a proposal that waits. */
  readonly decision: ShownDecision | undefined;
  readonly caseFile: 'paper' | 'system';
  /** How a registration number of the mailbox looks. */
  readonly numberExample?: string | undefined;
  readonly sheetUrl: string | undefined;
  readonly can: MessageAbilities;
  readonly refusal: MessageRefusal | undefined;
}

/** Who has been asked to decide by now, and what follows when nobody does. */
export interface ShownDecision {
  readonly asked: readonly string[];
  /** Undefined when it has been. */
  readonly remindAt: Instant | undefined;
  /** Undefined when it has been, or when there is nobody else. */
  readonly deputy: { readonly name: string; readonly at: Instant } | undefined;
}

export interface ShownAnswer {
  readonly state: AnswerState;
  readonly since: Instant;
  readonly by: string | undefined;
  readonly responder:
    | { readonly name: string; readonly isReader: boolean; readonly otherDepartment: string | undefined }
    | undefined;
  readonly proposedBy: string | undefined;
  readonly note: string | undefined;
  readonly dueOn: LocalDate | undefined;
  readonly hasMoreTime: boolean;
  readonly isByAgreement: boolean;
  readonly forwarding: Forwarding;
  readonly way: AnswerWay | undefined;
  readonly savedIn: string | undefined;
  readonly back:
    { readonly how: GivenBack['how']; readonly reason: string; readonly by: string | undefined } | undefined;
}

/** What the reader may do now. */
export interface MessageAbilities {
  readonly register: boolean;
  readonly undo: boolean;
  readonly notNeeded: boolean;
  readonly propose: boolean;
  readonly withdraw: boolean;
  readonly approve: boolean;
  readonly reassign: boolean;
  /** For the function of which the reader is one. */
  readonly take?: boolean;
  readonly answered: boolean;
  readonly file: boolean;
  readonly secret: boolean;
  /** Say what it is: a request, an appeal, or neither. */
  readonly kind?: boolean;
  /** Say where an appeal was handed over. */
  readonly handOver?: boolean;
  readonly prepareDelete: boolean;
  readonly confirmDelete: boolean;
}

/** One of many that was not changed, named by its arrival. */
export interface LeftMessage {
  readonly arrivedAt: Instant;
  /** Where the reader has several. */
  readonly mailbox: string | undefined;
  readonly refusal: MessageRefusal;
}

/** What the reader did in one go and can still take back. */
export interface UndoableBatch {
  readonly batch: string;
  readonly at: Instant;
  readonly choice: ManyChoice;
  /** So many of them have not been changed since. */
  readonly count: number;
}

/** What has just come of a button about many messages. */
export interface ManyOutcome {
  readonly done?: { readonly count: number; readonly choice: ManyChoice | 'undone' | 'opened' } | undefined;
  readonly left?: readonly LeftMessage[];
  readonly refusal?: MessageRefusal | undefined;
}

export interface InboxRow {
  readonly id: IncomingId;
  readonly mailbox: string;
  readonly arrivedAt: Instant;
  readonly words: ShownWords;
  readonly mark: Mark | undefined;
  readonly isInternal: boolean;
  readonly isRequest: boolean;
  readonly isAppeal?: boolean;
  readonly registration: RegistrationKind;
  readonly answer: AnswerState;
  readonly responder: string | undefined;
}

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
  /** Automatic replies, bounces, newsletters and junk among them that nobody has decided about. */
  readonly marked: number;
  readonly undo?: UndoableBatch | undefined;
}

export interface ListRow {
  readonly arrivedAt: Instant;
  readonly words: ShownWords;
  readonly registration: Registration;
  readonly answer: AnswerState;
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
  readonly total: number;
  readonly undo?: UndoableBatch | undefined;
  /** Undefined where the bot has no address of its own. */
  readonly links: { readonly csv: string; readonly xlsx: string; readonly choose: string } | undefined;
}

export interface AgreementRow {
  readonly id: AgreementId;
  readonly mailbox: string;
  readonly responder: string;
  readonly folder: string | undefined;
  readonly domain: string | undefined;
  readonly words: string | undefined;
  readonly madeBy: string | undefined;
  readonly madeAt: Instant;
  readonly agreedBy: string | undefined;
  readonly canAgree: boolean;
}

/** Standing agreements of the reader's mailboxes, and a form for a new one. */
export interface AgreementsCard {
  readonly card: 'agreements';
  readonly noticeId: NoticeId;
  readonly now: Instant;
  readonly mailboxes: readonly MailboxName[];
  readonly rows: readonly AgreementRow[];
  readonly refusal: MessageRefusal | undefined;
}

/** Monday's list for a manager: answers whose day has passed, and proposals that nobody has decided about. */
export interface OverdueCard {
  readonly card: 'overdue';
  readonly now: Instant;
  readonly rows: readonly {
    readonly mailbox: string;
    readonly arrivedAt: Instant;
    readonly dueOn: LocalDate | undefined;
    /** Of a proposal that waits. */
    readonly proposedAt?: Instant | undefined;
    readonly number: string | undefined;
    readonly kind?: MessageKindName;
  }[];
}

/** "är det här en allmän handling?": a question with its choices, or a plain next step. */
export interface RecordGuideCard {
  readonly card: 'recordGuide';
  readonly step: GuideStep;
}

/** How to send a mail, or a message of a Teams chat, on to the right duty mailbox (P4). */
export interface SendOnCard {
  readonly card: 'sendOn';
  readonly of: 'mail' | 'teamsMessage';
  readonly mailboxes: readonly (MailboxName & {
    /** Opens a mail to it that is already filled in. */
    readonly composeUrl?: string | undefined;
  })[];
}

/** Every card of this part. */
export type MessageCards =
  | IncomingMessageCard
  | InboxCard
  | MessageListCard
  | AgreementsCard
  | OverdueCard
  | RecordGuideCard
  | SendOnCard;

/** "ångra" of what was decided about many messages in one go. */
export interface ManyUndone {
  readonly what: 'manyUndone';
  readonly now: Instant;
  readonly count: number;
  readonly left: readonly LeftMessage[];
}
