// What the bot says about incoming messages (F3, F4).

import type { IncomingId, MailboxId, PersonId } from '../../../core/ids';
import type { NamedMessage } from '../../../core/log-entry';
import type { Of } from '../../../core/members';
import { noticesOf } from '../../../core/notice';
import type { LocalDate } from '../../../core/time';
import type { AnswerWay } from '../incoming';
import type { ReminderStep } from '../answering/assignment-times';

/** For whom a message's card is drawn. */
export type MessageRole = 'registrar' | 'manager' | 'responder';

/** Why it is said; `opened`: the person asked for it. */
export type MessageStep =
  | ReminderStep
  | 'urgent'
  /** The day that a request or an appeal has by itself is over. */
  | 'trackLate'
  /** Whoever had taken it is away. */
  | 'released'
  | 'requestGiven'
  /** Whoever answers has moved the day. */
  | 'moved'
  /** The proposed day had passed when it was approved. */
  | 'newDay'
  /** Without an answer, with why. */
  | 'requestClosed'
  | 'opened'
  | 'assigned'
  | 'givenBack'
  /** Somebody else than who proposed took the proposal back. */
  | 'withdrawn'
  /** Nobody of a function has taken it. */
  | 'untaken'
  | 'ended'
  | 'forwardFailed'
  | 'passFailed'
  | 'diaryFailed'
  | 'deleteFailed';

/** What becomes of it as a record. */
export interface WishedRecord {
  readonly registration?: 'registered' | 'keptInOrder' | 'passedOn';
  readonly number?: string;
  /** Of an appeal. */
  readonly inTime?: 'yes' | 'no';
  /** Where it belongs, of `passedOn`. */
  readonly passTo?: MailboxId;
  /** What was said to be done with it, or to be done already. */
  readonly pressed?: PressedDeed;
  /** As a new case in the register of cases. */
  readonly isNewCase?: true;
  /** How it was answered, as far as that was said. */
  readonly ways?: readonly AnswerWay[];
}

/** What one press does that asks for nothing more. */
export type PressedDeed = 'minor' | 'notNeeded' | 'answered' | 'approve';

/** What somebody said in words of a message: who is to answer it and by when, or what becomes of it; it stands in the card's forms. */
export interface Wished extends WishedRecord {
  readonly responderId?: PersonId;
  readonly dueOn?: LocalDate;
}

export interface MessageNotices {
  message: {
    incomingId: IncomingId;
    role: MessageRole;
    step: MessageStep;
    /** Of the answer; a later proposal makes it untrue. */
    round: number;
    /** For the log; notices of before have neither. */
    mailboxId?: MailboxId;
    of?: NamedMessage;
    wished?: Wished;
  };
  inbox: {
    mailboxId: MailboxId | undefined;
    page: number;
    /** Said by the bot at 15:00, not asked for. */
    isReminder: boolean;
    /** What lies in the junk folders is ticked: something was to be done with all of it. */
    isJunkTicked?: true;
    /** What came last is ticked, as it was when somebody said so. */
    ticked?: readonly IncomingId[];
    /** Which are urgent and told by it. */
    tells?: readonly IncomingId[];
  };
  messageList: {
    mailboxId: MailboxId;
    from: LocalDate;
    lastDay: LocalDate;
    /** What somebody looked for; `isCut`: only among the latest. */
    found?: readonly IncomingId[];
    isCut?: boolean;
    /** All that came on those days. */
    isOfDays?: true;
    /** Who has them, and whether they are answered, was asked. */
    isStanding?: true;
    /** What was ordered of one of them: it stands in the forms of whichever is opened. */
    wished?: Wished;
  };
  agreements: object;
  overdue: {
    /** Somebody asked what is late or, with `responderId`, what that person is to answer, or, with `isOfAll`, what anybody is. */
    isAsked?: true;
    responderId?: PersonId;
    isOfAll?: true;
    /** Of one mailbox. */
    mailboxId?: MailboxId;
    /** Of that kind alone. */
    ofKind?: 'request' | 'appeal';
  };
  /** Several proposals of a mailbox that wait for whoever decides; where they were asked for, of all their mailboxes. `isToRead`: it was asked which, not to approve them; `except`: those of them were to stay. */
  proposals: { mailboxId?: MailboxId; isToRead?: true; except?: readonly (PersonId | IncomingId)[] };
  /** What its receiver is to answer; `wishedOn`: the day that they would move it to; `wishedOf`: of these alone. */
  ownAnswers: { wishedOn?: LocalDate; wishedOf?: readonly IncomingId[] };
  responderAway: { responderId: PersonId };
  /** What the spam filter held back, told on that morning. */
  held: { mailboxId: MailboxId; date: LocalDate; step: 'first' | 'again' | 'manager' };
}
export type MessageNotice = Of<MessageNotices>;
export const isMessageNotice = noticesOf<MessageNotices>();

/** The prefix by which all cards of a message are found. */
export const messageKey = (id: IncomingId, rest: string): string => `message/${id}/${rest}`;

/** What is late to a manager, said or asked for; and what one person is to answer, or everybody. */
export const overdueMatter = (of: PersonId | 'all' | undefined): string =>
  of === undefined ? 'overdue/' : `overdueOf/${of}/`;

/** The lists of proposals that wait in a mailbox, or in all of the reader's. */
export const proposalsMatter = (mailboxId: MailboxId | undefined): string =>
  `proposals/${mailboxId ?? 'all'}/`;

export const agreementsMatter = 'agreements/';
