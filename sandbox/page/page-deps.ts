import type { Calendar } from '../../src/core/calendar';
import type { SandboxDiary } from '../diary/start-diary';
import type { SandboxReceiver } from '../receiver/start-receiver';
import type { SandboxTeams } from '../teams/start-teams';

/** The same words in each language that the page speaks. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

export interface PagePerson {
  /** The Entra id. */
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  /** What the person does in the municipality, as "Registrator för Kommunstyrelsens förvaltningsbrevlåda". */
  readonly role: Words;
  /** The heading under which the person is listed; people of one group stand together. */
  readonly group: Words;
  /** The automatic replies that are in force or will be; a missing time is not known. */
  readonly away: { readonly from: Date | undefined; readonly until: Date | undefined } | undefined;
  /** Read as a chat, and picked by nobody. */
  readonly isChannel?: true;
}

export interface PageMail {
  readonly id: string;
  /** The path of the folder that it lies in. */
  readonly folder: string;
  readonly subject: string;
  readonly fromName: string;
  readonly body: string;
  readonly receivedAt: Date;
  readonly isRead: boolean;
  /** What somebody has set on it in Outlook. */
  readonly categories: readonly string[];
  readonly hasAttachments: boolean;
}

export interface PageFolder {
  readonly path: string;
  readonly name: string;
  readonly total: number;
  readonly unread: number;
}

export interface PageMailbox {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly folders: readonly PageFolder[];
  /** Latest first; the page shows the latest of each folder. */
  readonly mails: readonly PageMail[];
  /** That can be set in Outlook: those that the municipality has agreed on, and one that means nothing to it. */
  readonly categories: readonly string[];
}

interface NewMail {
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly body: string;
  /** The inbox unless told. */
  readonly folder?: string | undefined;
  /** Internet message headers, as a mailing list sets them. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly {
    readonly name: string;
    readonly size: number;
    readonly contentType: string;
  }[];
}

interface MailPlace {
  readonly mailbox: string;
  readonly mail: string;
}

/** Where mail and absences live; missing when the sandbox runs against somebody else's Graph. */
export interface PageTenant {
  mailboxes(): readonly PageMailbox[];
  deliver(mailbox: string, mail: NewMail): Promise<void>;
  /** The spam filter holds a mail back: it is in no folder. */
  hold(mailbox: string, mail: Pick<NewMail, 'from' | 'subject'>): Promise<void>;
  /** The oldest unread message of the inbox. */
  oldestUnread(mailbox: string): PageMail | undefined;
  mark(place: MailPlace, isRead: boolean): Promise<void>;
  move(place: MailPlace, folder: string): Promise<void>;
  remove(place: MailPlace): Promise<void>;
  /** Somebody sets that category in Outlook, or takes all off. */
  categorise(place: MailPlace, category: string | undefined): Promise<void>;
  /** Its sender writes once more in the same thread. */
  followUp(place: MailPlace): Promise<void>;
  /** It is answered from the mailbox, or by that person with a copy to it. */
  answer(place: MailPlace, personId: string | undefined): Promise<void>;
  /** Mail to a person comes back from now on, or gets through again. */
  setBounces(personId: string, isBouncing: boolean): Promise<void>;
  /** To whom it comes back. */
  bouncing(): readonly string[];
  /** Sets a person's automatic replies for that time, or takes them away. */
  setAway(personId: string, span: { readonly from: Date; readonly until: Date } | undefined): Promise<void>;
}

export interface ClockMove {
  readonly now?: string;
  /** An ISO duration, as PT30M. */
  readonly advance?: string;
}

/** What `POST /sandbox/clock` answers, too. */
interface ClockMoved {
  readonly now: string;
  readonly jobs: readonly string[];
  readonly delivered: number;
  readonly pending: number;
  readonly failed: number;
}

export interface PageClock {
  now(): Date;
  mode(): 'running' | 'frozen';
  advance(move: ClockMove): Promise<ClockMoved>;
}

export interface LogLine {
  readonly id: number;
  /** ISO. */
  readonly at: string;
  readonly text: Words;
}

/** A mail of the bot's own. */
export interface PageLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly at: Date;
}

/** What the page shows and sets in motion. */
export interface PageDeps {
  calendar(): Calendar;
  readonly clock: PageClock;
  /** In the order in which they are listed; the first one is proposed to begin with. */
  people(): readonly PagePerson[] | Promise<readonly PagePerson[]>;
  readonly tenant: PageTenant | undefined;
  /** The database is of an earlier start, and the mails are not. */
  readonly isAgain?: boolean;
  /** Missing when the sandbox runs against somebody else's Teams. */
  readonly teams: SandboxTeams | undefined;
  /** Those that it has sent from the mailbox of `notify.from`, the latest first. */
  readonly letters?: () => readonly PageLetter[];
  readonly receiver: Pick<SandboxReceiver, 'mode' | 'set' | 'list'>;
  readonly diary: Pick<SandboxDiary, 'mode' | 'set' | 'books'>;
  /** The latest lines of the event log, latest first. */
  log(limit: number): Promise<readonly LogLine[]>;
}
