// What the cards about incoming messages and who answers them (F3–F7) show.

import type { AgreementId, IncomingId, NoticeId, PersonId } from '../../../core/ids';
import type { LogEntry } from '../../../core/log-entry';
import type {
  AnswerState,
  AnswerWay,
  CategorySet,
  Deletion,
  Forwarding,
  GivenBack,
  Mark,
  Registration,
} from '../incoming';
import type {
  HeldMailCard,
  InboxCard,
  LeftMessage,
  MailboxName,
  MessageListCard,
  OverdueCard,
  ShownUndone,
  ShownWords,
  UndoableBatch,
} from './list-cards';
import type { GuideStep } from '../record/guide';
import type { PersonChoice } from '../answering/not-there';
import type { MessageRole, MessageStep, WishedRecord } from './message-notices';
import type { MessageRefusal } from './message-refusal';
import type { InTheWay } from '../../../core/refusal';
import type { Instant, LocalDate } from '../../../core/time';
import type { ShownTracks } from './shown-tracks';
import type { UndoneStep } from '../undoing/undone';

/** One message, for the registrar, the manager or the responder. */
export interface IncomingMessageCard extends ShownTracks {
  readonly card: 'message';
  readonly noticeId: NoticeId;
  readonly incomingId: IncomingId;
  readonly version: number;
  readonly now: Instant;
  readonly role: MessageRole;
  /** The reader leads the mailbox: who would be told is the reader. */
  readonly isLead?: boolean | undefined;
  readonly step: MessageStep;
  readonly mailbox: MailboxName;
  readonly arrivedAt: Instant;
  readonly words: ShownWords;
  /** On the page, which keeps nothing: of what is closed, as its list shows it. */
  readonly closedWords?: ShownWords;
  readonly link: string | undefined;
  readonly mark: Mark | undefined;
  readonly isInternal: boolean;
  readonly isRequest: boolean;
  /** Not in its mailbox any more while it is open. */
  readonly isGone?: boolean;
  readonly hasAttachments: boolean;
  /** Names and sizes in bytes, read live; none where only their being there is known. */
  readonly attachments?: readonly { readonly name: string; readonly size: number }[];
  /** What it is marked as in Outlook, for those who have the mailbox. */
  readonly category?: CategorySet | undefined;
  /** Of those who have the mailbox, for them. */
  readonly note?: string | undefined;
  readonly taken?: { readonly name: string; readonly isReader: boolean; readonly at: Instant } | undefined;
  /** The municipality's own words for an answer, to be copied. */
  readonly drafts?: readonly { readonly name: string; readonly text: string }[] | undefined;
  readonly registration: Registration;
  /** By the end of that day, while it is open. */
  readonly registerBy?: LocalDate | undefined;
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
  /** As the reader ordered it in words. */
  readonly wished?:
    | (WishedRecord & { readonly responder?: PersonChoice; readonly dueOn?: LocalDate })
    | undefined;
  /** The working day after that of the answer, or after today. */
  readonly laterOn?: LocalDate | undefined;
  /** Of a proposal that waits. */
  readonly decision: ShownDecision | undefined;
  readonly caseFile: 'paper' | 'system';
  /** How a registration number of the mailbox looks. */
  readonly numberExample?: string | undefined;
  readonly sheetUrl: string | undefined;
  /** Its row on the work page. */
  readonly pageUrl?: string | undefined;
  readonly can: MessageAbilities;
  /** The latest step, where it was not the reader's, or not what the card is about. */
  readonly undoes?: UndoneStep | undefined;
  readonly undone?: ShownUndone | undefined;
  readonly refusal: MessageRefusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
}

/** The day that stands in the form for who is to answer: the wished one, the agreed one while it is ahead, else as usual. */
export function filledDueOn(
  { wished, answer, dueOnProposal }: Pick<IncomingMessageCard, 'wished' | 'answer' | 'dueOnProposal'>,
  today: LocalDate,
): LocalDate {
  const isAhead = answer.dueOn !== undefined && answer.dueOn >= today;
  return wished?.dueOn ?? (isAhead ? answer.dueOn : dueOnProposal);
}

/** Who has been asked to decide by now, and what follows when nobody does. */
export interface ShownDecision {
  readonly asked: readonly string[];
  /** Undefined when it has been. */
  readonly remindAt: Instant | undefined;
  /** Undefined when it has been, or when there is nobody else. */
  readonly deputy: { readonly name: string; readonly at: Instant } | undefined;
  /** On which it stands in the manager's list, where it is still undecided. */
  readonly listedOn?: LocalDate;
}

export interface ShownAnswer {
  readonly state: AnswerState;
  readonly since: Instant;
  readonly by: string | undefined;
  readonly responder:
    | {
        readonly id?: PersonId;
        readonly name: string;
        readonly isReader: boolean;
        readonly otherDepartment: string | undefined;
        /** Until it is answered: away today, or through the day for the answer. */
        readonly away?: 'today' | 'through' | undefined;
        readonly backOn?: LocalDate | undefined;
      }
    | undefined;
  readonly proposedBy: string | undefined;
  readonly isOwnProposal?: boolean;
  readonly note: string | undefined;
  readonly dueOn: LocalDate | undefined;
  /** The free day that was asked for in place of `dueOn`. */
  readonly freeDay?: LocalDate | undefined;
  /** The day that was proposed and had passed when it was approved. */
  readonly pastDay?: LocalDate | undefined;
  readonly hasMoreTime: boolean;
  /** On which the responder is reminded to save it, where that is to come. */
  readonly saveReminderOn?: LocalDate | undefined;
  /** Nobody of the function has taken it in time. */
  readonly isUntaken?: boolean;
  readonly isByAgreement: boolean;
  readonly forwarding: Forwarding;
  readonly way: AnswerWay | undefined;
  readonly savedIn: string | undefined;
  readonly back:
    | { readonly how: GivenBack['how']; readonly reason: string; readonly by: string | undefined }
    | undefined;
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
  /** Whom they choose so has it at once; else the manager decides. */
  readonly give?: boolean;
  /** For the function of which the reader is one. */
  readonly take?: boolean;
  readonly answered: boolean;
  /** How a request ended whose answer was seen. */
  readonly sayEnd?: boolean;
  readonly file: boolean;
  readonly note?: boolean;
  readonly claim?: boolean;
  readonly secret: boolean;
  /** Say what it is: a request, an appeal, or neither. */
  readonly kind?: boolean;
  /** Say where an appeal was handed over. */
  readonly handOver?: boolean;
  readonly prepareDelete: boolean;
  readonly confirmDelete: boolean;
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
  | HeldMailCard
  | RecordGuideCard
  | SendOnCard;

/** "ångra" of what was decided about many messages in one go. */
interface ManyUndone {
  readonly what: 'manyUndone';
  readonly now: Instant;
  readonly count: number;
  readonly left: readonly LeftMessage[];
  /** What it was, and when. */
  readonly of: Pick<UndoableBatch, 'at' | 'choice'>;
}

/** What the reader did about a message, or about several by one press, as the log has it. */
export interface StepTold {
  readonly entries: readonly LogEntry[];
  readonly now: Instant;
  /** Of one alone. */
  readonly number: string | undefined;
  /** Whom it was given to, by their ids: each of several perhaps to another. */
  readonly others: Readonly<Record<string, string>>;
  /** Where all of them lie. */
  readonly mailbox: string | undefined;
  readonly otherMailbox: string | undefined;
  /** Of one alone, where it is named by its number. */
  readonly arrivedAt: Instant | undefined;
  /** Of one alone without a number, where it may be shown. */
  readonly subject?: string;
}

/** What of it was taken back, and those that stay as they are. */
export type StepUndone = StepTold & { readonly left: readonly LeftMessage[] };

/** "ångra" of what the reader did last about messages; `refusal`: why it stands, and nothing older is undone in its place. */
type StepSay =
  | ({ readonly what: 'stepUndone' } & StepUndone)
  | ({ readonly what: 'stepDone'; readonly refusal?: string | undefined } & StepTold)
  | ({ readonly what: 'stepStands'; readonly refusal: string } & StepTold);

export type UndoSay = ManyUndone | StepSay;
