import type { MessageEvent } from '../domain/message-log';
import type { GuideEnd, GuideQuestion } from '../domain/guide';
import type { AnswerState, AnswerWay, Mark, RegistrationKind } from '../domain/incoming';
import type { ListColumn } from '../domain/list-columns';
import type { MessageRefusal } from '../domain/message-refusal';
import type { AgreementTexts } from './agreement-texts';
import type { ManyTexts } from './many-texts';
import type { When } from '../../core/texts/when';

/** The first line of a message's card: what is true now. */
export interface MessageTitles {
  readonly decide: string;
  readonly decideAgain: string;
  readonly undecided: string;
  readonly request: string;
  readonly returned: string;
  readonly handedBack: string;
  readonly waiting: string;
  readonly assigned: (name: string) => string;
  readonly yours: string;
  readonly yoursSoon: (day: string) => string;
  readonly yoursToday: string;
  readonly failed: string;
  readonly answered: string;
  readonly youAnswered: string;
  readonly closed: string;
  readonly notNeeded: string;
  readonly takenBack: string;
  readonly secret: string;
  readonly printed: string;
  readonly deleting: string;
  readonly notDeleted: string;
  readonly deleted: string;
}

export interface MessageLines {
  readonly arrived: (when: When) => string;
  readonly from: (from: string, subject: string) => string;
  readonly noSubject: string;
  readonly noSender: string;
  readonly hidden: string;
  readonly late: string;
  readonly gone: string;
  readonly secret: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly internal: string;
  readonly request: string;
  readonly attachments: string;
  readonly registration: (kind: RegistrationKind, text: string) => string;
  readonly proposes: (by: string | undefined, name: string) => string;
  readonly answers: (name: string) => string;
  readonly byAgreement: string;
  readonly otherDepartment: (department: string) => string;
  readonly dueOn: (day: string) => string;
  readonly moreTime: string;
  readonly note: (note: string) => string;
  readonly gaveBack: (by: string | undefined, reason: string) => string;
  readonly decidedBy: (name: string, when: When) => string;
  readonly answeredHow: (way: AnswerWay, name: string | undefined) => string;
  readonly savedIn: (place: string) => string;
  readonly noDecision: (next: {
    readonly remindAt: When | undefined;
    readonly deputy: { readonly name: string; readonly at: When } | undefined;
  }) => string;
  readonly decides: (names: string) => string;
  readonly staysUndecided: string;
  readonly nobodyDecides: string;
  readonly saveBoth: string;
  readonly linkOnly: string;
  readonly forwarding: string;
  readonly forwardFailed: string;
  readonly forwardGivenUp: string;
  readonly dueOtherwise: string;
  readonly secretNext: string;
  readonly deleteNext: string;
  readonly deleting: string;
  readonly notDeleted: string;
  readonly restorable: string;
  readonly caseFile: Readonly<Record<'paper' | 'system', string>>;
}

export interface MessageButtons {
  readonly read: string;
  readonly sheet: string;
  readonly propose: string;
  readonly proposeSend: string;
  readonly register: string;
  readonly registerSend: string;
  readonly minor: string;
  readonly kept: string;
  readonly notNeeded: string;
  readonly withdraw: string;
  readonly approve: string;
  readonly approveOther: string;
  readonly approveOtherSend: string;
  readonly giveBack: string;
  readonly giveBackSend: string;
  readonly reassign: string;
  readonly reassignSend: string;
  readonly answered: string;
  readonly answeredSend: string;
  readonly moreTime: string;
  readonly moreTimeSend: string;
  readonly handBack: string;
  readonly handBackSend: string;
  readonly file: string;
  readonly fileSend: string;
  readonly secret: string;
  readonly delete: string;
  readonly deleteSend: string;
  readonly deleteConfirm: string;
  readonly deleteRest: string;
  readonly undo: string;
}

export interface InputTexts {
  readonly responder: string;
  readonly responderMissing: string;
  readonly note: string;
  readonly dueOn: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly way: string;
  readonly ways: Readonly<Record<AnswerWay, string>>;
  readonly until: string;
  readonly registration: string;
  readonly registrations: Readonly<Record<Exclude<RegistrationKind, 'open'>, string>>;
  readonly number: string;
  readonly numberIfCase: string;
  readonly like: (label: string, example: string) => string;
  readonly numberLike: (example: string) => string;
  readonly to: string;
  readonly savedIn: string;
  readonly placeMissing: string;
  readonly inCaseFile: Readonly<Record<'paper' | 'system', string>>;
  readonly printed: string;
  readonly confirm: string;
  readonly choose: string;
  readonly messages: string;
  readonly mailbox: string;
  readonly allMailboxes: string;
  readonly folder: string;
  readonly domain: string;
  readonly words: string;
}

export interface InboxTexts {
  readonly empty: string;
  readonly waiting: (count: number) => string;
  readonly left: (count: number) => string;
  readonly replaced: string;
  readonly notYours: string;
  readonly oldest: (when: When) => string;
  readonly page: (page: number, pages: number) => string;
  readonly registrations: Readonly<Record<Exclude<RegistrationKind, 'open'>, string>>;
  readonly what: string;
  readonly whatOnPage: string;
  readonly open: string;
  readonly marked: (count: number) => string;
  readonly markedMinor: (count: number) => string;
  readonly quoted: (subject: string) => string;
  readonly answerAtOnce: string;
  readonly by: (answer: string, name: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly show: string;
  readonly answers: Readonly<Record<Exclude<AnswerState, 'undecided'>, string>>;
  readonly hidden: string;
  readonly openMailbox: string;
}

export interface ListTexts {
  readonly title: (count: number, span: string) => string;
  readonly none: (span: string) => string;
  readonly replaced: string;
  readonly notYours: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly choose: string;
  readonly choosePage: { readonly title: string; readonly what: string; readonly strict: string };
  /** `other`: another mailbox of the reader's. */
  readonly how: (own: string, other: { readonly id: string; readonly name: string } | undefined) => string;
  readonly restInFiles: (count: number) => string;
  readonly logged: string;
  /** The beginning of its name as a file. */
  readonly file: string;
  readonly columns: Readonly<Record<ListColumn, string>>;
  readonly tooMany: (most: number) => string;
  /** Stands in a file where sender and subject would. */
  readonly unread: Readonly<Record<'late' | 'gone' | 'secret', string>>;
}

export interface GuideTexts {
  readonly title: string;
  readonly questions: Readonly<Record<GuideQuestion, { readonly ask: string; readonly help: string }>>;
  readonly choices: { readonly yes: string; readonly no: string; readonly unsure: string };
  readonly ends: Readonly<Record<GuideEnd, { readonly title: string; readonly next: readonly string[] }>>;
  readonly notLaw: string;
  readonly sendOn: { readonly title: string; readonly steps: readonly string[]; readonly teams: string };
  readonly takeOver: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly compose: string;
    readonly notKept: string;
  };
}

export interface SheetTexts {
  readonly title: string;
  readonly arrived: string;
  readonly number: string;
  readonly noNumber: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly sent: string;
  readonly attachments: string;
  readonly nameless: string;
  /** Of so many bytes. */
  readonly size: (bytes: number) => string;
  readonly cut: string;
  readonly signsMissing: string;
  readonly answer: string;
  readonly headers: string;
  readonly printed: (by: string, moment: string) => string;
  readonly notKept: string;
  readonly print: string;
  readonly pdf: string;
  /** The beginning of its name as a file. */
  readonly file: string;
}

export interface MessageTexts {
  readonly titles: MessageTitles;
  readonly lines: MessageLines;
  readonly buttons: MessageButtons;
  readonly inputs: InputTexts;
  readonly inbox: InboxTexts;
  readonly list: ListTexts;
  readonly agreements: AgreementTexts;
  readonly many: ManyTexts;
  readonly guide: GuideTexts;
  readonly sheet: SheetTexts;
  readonly overdue: {
    readonly title: (passed: number, waiting: number) => string;
    readonly row: (arrived: string, due: string) => string;
    readonly waitingRow: (arrived: string, since: string) => string;
    readonly what: string;
  };
  readonly letter: {
    readonly forward: (facts: {
      readonly mailbox: string;
      readonly address: string;
      readonly note: string | undefined;
      readonly due: string | undefined;
      readonly rule: string | undefined;
      readonly decidedBy: string | undefined;
    }) => string;
    readonly takeOver: (facts: {
      readonly text: string;
      readonly author: string | undefined;
      readonly at: string | undefined;
      readonly link: string | undefined;
    }) => { readonly subject: string; readonly body: string };
    readonly category: (name: string) => string;
    readonly linkRefused: string;
    readonly linkOld: string;
    readonly linkRenew: string;
    readonly linkRenewed: string;
    readonly signInRefused: string;
    readonly signInLater: string;
    readonly sheetUnread: string;
  };
}

export type MessageRefusalTexts = Readonly<Record<MessageRefusal, string>>;

/** Who acted, who it is about, and which choice was made. */
interface MessageLogNames {
  readonly actor: string | undefined;
  readonly other: string;
  readonly about: string;
}

export type MessageLogTexts = Readonly<Record<MessageEvent['what'], (names: MessageLogNames) => string>>;
