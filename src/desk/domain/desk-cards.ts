// What the cards show that draw on several features: status, help, the first day, the week, what the admins hear.

import type { FreeDay } from '../../core/calendar';
import type { WhoWhen, ShownOut } from '../../core/card-facts';
import type { DelegationId, MailboxId, NoticeId } from '../../core/ids';
import type { Period } from '../../core/period';
import type { Instant, LocalDate } from '../../core/time';
import type { DutyState, HowOpened } from '../../duty/domain/duty-day';
import type { RegistrationKind } from '../../incoming/domain/incoming';
import type { RuleSource } from '../../rules/domain/question-cards';
import type { ShownRule } from '../../rules/domain/rule-duties';
import type { Task } from './tasks';

/** "hjälp": its examples are the reader's own. */
export interface HelpCard {
  readonly card: 'help';
  readonly isInRoster: boolean;
  readonly isManager: boolean;
  readonly isAdmin: boolean;
  /** Hears from everybody who is away, and is asked about them. */
  readonly isSwitchboard?: boolean;
  /** Somebody gave them a message to answer. */
  readonly hasAnswers?: boolean;
  /** Somebody else in a roster of the reader's. */
  readonly colleague: string | undefined;
  /** Days ahead, for the example of an absence. */
  readonly away: { readonly from: LocalDate; readonly lastDay: LocalDate };
}

/** "lathund": the rules that matter on the first day. */
export interface FirstDayCard {
  readonly card: 'firstDay';
  readonly audience: 'employee' | 'registrar';
  readonly rules: readonly ShownRule[];
  readonly document: RuleSource;
}

/** "status" and "vem har brevlådan": each mailbox of the reader's, or all. */
export interface DutyOverviewCard {
  readonly card: 'overview';
  readonly now: Instant;
  readonly date: LocalDate;
  readonly isWorkingDay: boolean;
  /** Why a weekday is free. */
  readonly free?: FreeDay | undefined;
  /** Asked who has them, not how they stand. */
  readonly isWhoHas?: boolean;
  /** Asked how the bot is, by who looks after it. */
  readonly isHealth?: boolean;
  readonly rows: readonly {
    readonly name: string;
    readonly state: DutyState;
    readonly opened: (WhoWhen & { readonly how: HowOpened }) | undefined;
    /** Beside a missed or unchecked day. */
    readonly openedLater?: (WhoWhen & { readonly how: HowOpened }) | undefined;
    readonly unread: number;
    readonly junkReviewed?: WhoWhen | undefined;
    readonly onDuty: string | undefined;
    /** They are away for these hours, and who is there then. */
    readonly out?: ShownOut | undefined;
    readonly unreadableSince: Instant | undefined;
    /** Where the reader may give, swap or take its days. */
    readonly plan?: MailboxId | undefined;
  }[];
  /** On a day off: who has each of them on the next working day. */
  readonly next?: {
    readonly date: LocalDate;
    readonly rows: readonly {
      readonly name: string;
      readonly holder: string | undefined;
      /** Who has which hours, where it is not one alone. */
      readonly parts?: readonly {
        readonly hours: NonNullable<Period['clock']>;
        readonly holder: string | undefined;
      }[];
      readonly plan: MailboxId | undefined;
    }[];
  };
  /** Asked what there is to do: what waits for the reader, in the order to do it. */
  readonly waits?: readonly Task[];
  /** Asked how it stands, by who leads them: what lies in them that is to be done, late or not registered. */
  readonly standing?: readonly Task[];
  /** For admins: what is wrong with the bot itself. */
  readonly health: BotHealth | undefined;
}

export interface BotHealth {
  readonly unreachable: readonly string[];
  readonly waiting: number;
  readonly failed: number;
  readonly lastSweepAt: Instant | undefined;
}

export interface WeekSpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  readonly onDuty: string | undefined;
  readonly next: string | undefined;
  /** Of a day of several: these alone are theirs, and who comes next is not told. */
  readonly hours?: Period['clock'];
}

/** Monday morning: who has each mailbox, who is next, unread junk, missed days. */
export interface WeekCard {
  readonly card: 'week';
  readonly monday: LocalDate;
  /** For people in a roster: questions that wait for an answer, and what the rules did not answer. */
  readonly questions?: { readonly waiting: number; readonly gaps: number } | undefined;
  readonly rows: readonly {
    readonly name: string;
    readonly onDuty: string | undefined;
    readonly next: string | undefined;
    /** Days in a row with the same people, where the working days that are left of the week are not all alike. */
    readonly spans?: readonly WeekSpan[];
    readonly unreadJunk: number;
    readonly missed: readonly LocalDate[];
    /** Those of them on which messages were handled that had come before the last opening. */
    readonly handledOn?: readonly LocalDate[];
    readonly notCheckable: readonly LocalDate[];
  }[];
  /** For whom the reader leads: who is away, and whether the mail is arranged. */
  readonly away?: readonly { readonly name: string; readonly period: Period; readonly isArranged: boolean }[];
}

/** To who has been away: what happened in their mailboxes, what waits for them, what their delegate did; or what happened on days that they ask of. */
export interface ReturnCard {
  readonly card: 'return';
  readonly isAsked?: true;
  readonly noticeId: NoticeId | undefined;
  readonly period: Period;
  readonly mailboxes: readonly {
    readonly name: string;
    readonly arrived: number;
    /** How many of them were registered meanwhile, or are of minor importance. */
    readonly handled: number;
    /** Of how many working days that are over; `unchecked`: of those, on which the mailbox could not be read. */
    readonly opened: { readonly count: number; readonly of: number; readonly unchecked?: number };
    /** To be registered now; of a mailbox that the reader only leads none. */
    readonly open: number;
    readonly missed: readonly LocalDate[];
  }[];
  /** Answers that are the reader's, proposals that wait for their decision, questions to their mailboxes. */
  readonly waiting: {
    readonly answers: number;
    /** Of the answers: those whose day has passed. */
    readonly answersLate?: number;
    readonly decisions: number;
    readonly questions: number;
  };
  /** In the mailboxes that the reader leads, as "vad är försenat" shows it: answers and proposals, and what is not registered. */
  readonly late?: { readonly answers: number; readonly unregistered: number };
  /** Who had the mail, and on which days, one after the other. */
  readonly delegates?: readonly {
    readonly name: string;
    readonly from: LocalDate;
    readonly lastDay: LocalDate;
  }[];
  /** It was asked who reads it, and nobody did. */
  readonly isUnread?: boolean;
  /** To whom rules still send the mail; `isForIt`: IT takes it away, and not the reader. */
  readonly rulesLeft?: readonly {
    readonly to: string;
    readonly isForIt: boolean;
    /** Where the reader says that it is gone. */
    readonly delegation: { readonly id: DelegationId; readonly version: number };
  }[];
}

/** For admins and managers: people in the file whom the directory or the bot cannot find or reach. */
export interface PeopleTroubleCard {
  readonly card: 'peopleTrouble';
  readonly unknown: readonly string[];
  readonly disabled: readonly string[];
  readonly unreachable: readonly string[];
  /** Watched people without a mailbox: nobody can see whether they are away. */
  readonly withoutMailbox?: readonly string[];
  /** People who are away and whom nobody leads in the directory. */
  readonly withoutManager?: readonly string[];
  /** The switchboard's channel did not take the last notice. */
  readonly isChannelSilent?: boolean;
  /** The bot's own mailbox, in which nobody has read bounces and replies. */
  readonly unreadOwn?: { readonly address: string; readonly unread: number };
}

/** For the registrar of the bot's own records: what the retention plan lists as due; nothing is deleted. */
export interface RetentionCard {
  readonly card: 'retention';
  readonly month: string;
  readonly rows: readonly {
    /** A mailbox's name, or what the plan calls records of the bot's own. */
    readonly what: string;
    /** Only messages of this kind. */
    readonly registration?: RegistrationKind | undefined;
    readonly count: number;
    readonly before: LocalDate;
    readonly decision: string;
  }[];
}

/** Every card of this part. */
export type DeskCards =
  | HelpCard
  | FirstDayCard
  | DutyOverviewCard
  | WeekCard
  | ReturnCard
  | PeopleTroubleCard
  | RetentionCard;
