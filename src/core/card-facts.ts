// What a card shows, as facts in domain words: a flow gathers them, the Teams edge turns them into words and a picture.

import type { RegistrationKind } from '../incoming/domain/incoming';
import type { AbsenceSource } from '../people/domain/absence';
import type { ChatSay, HelpCard } from '../chat/domain/chat-cards';
import type { DelegationCards } from '../absence/domain/delegation-cards';
import type { Period } from './period';
import type { LeftMessage, MessageCards } from '../incoming/domain/message-cards';
import type { FirstDayCard } from '../desk/domain/first-day-card';
import type { SignatureCard } from '../people/domain/signature';
import type { QuestionCards } from '../rules/domain/question-cards';
import type { DutyState, HowOpened } from '../duty/domain/duty-day';
import type { AbsenceId, MailboxId, NoticeId } from './ids';
import type { Step } from '../duty/domain/ladder';
import type { Refusal } from './refusal';
import type { Instant, LocalDate } from './time';

/** Somebody did something at a time; `name` is undefined for what the bot saw by itself. */
export interface Deed {
  readonly at: Instant;
  readonly name: string | undefined;
}

/** What happens next to a mailbox that nobody opens; undefined `name` where nobody is known. */
export interface NextStep {
  readonly at: Instant;
  readonly kind: 'asks' | 'tellsManager' | 'notesMissed';
  readonly name: string | undefined;
}

/** One mailbox on an opening card. */
export interface OpeningSection {
  readonly mailboxId: MailboxId;
  readonly name: string;
  readonly address: string;
  readonly date: LocalDate;
  /** The duty day's version; goes with every action. */
  readonly version: number;
  readonly state: DutyState;
  readonly unread: number;
  readonly oldestUnreadAt: Instant | undefined;
  readonly unreadJunk: number;
  readonly junkReviewed: Deed | undefined;
  readonly opened: (Deed & { readonly how: HowOpened }) | undefined;
  readonly openedLater: (Deed & { readonly how: HowOpened }) | undefined;
  readonly unreadableSince: Instant | undefined;
  /** Who has it now. */
  readonly onDuty: { readonly name: string; readonly isReader: boolean } | undefined;
  /** The regular person, when away; until and including which date, if known. */
  readonly absent: { readonly name: string; readonly lastDay: LocalDate | undefined } | undefined;
  /** Who gave it to the reader. */
  readonly givenBy: string | undefined;
  /** To whom the reader gave it. */
  readonly givenTo?: Deed | undefined;
  /** Who was told in place of the reader, who passed it on, and when. */
  readonly passedTo?: Deed | undefined;
  /** The reader's one-off change of the roster that is in force and can be undone. */
  readonly undoChange?: string | undefined;
  /** When the reader got the later card that tells how the day ended; this one only says so. */
  readonly continuedAt?: Instant | undefined;
  /** Whether anyone in the roster has been asked today; a card claims no reminder that was never sent. */
  readonly isRosterAsked: boolean;
  readonly next: NextStep | undefined;
  /** What the reader may do now. */
  readonly can: {
    readonly confirm: boolean;
    readonly retract: boolean;
    readonly yesterday: boolean;
    readonly accept: boolean;
    readonly passOn: boolean;
    readonly give: boolean;
    readonly reviewJunk: boolean;
  };
}

export interface OpeningCard {
  readonly card: 'opening';
  readonly noticeId: NoticeId;
  readonly step: Step;
  readonly now: Instant;
  readonly sections: readonly OpeningSection[];
  /** Why the reader's last click changed nothing. */
  readonly refusal: Refusal | undefined;
}

/** For the admins: mailboxes that could not be read. */
export interface UnreadableCard {
  readonly card: 'unreadable';
  readonly now: Instant;
  readonly mailboxes: readonly {
    readonly name: string;
    readonly address: string;
    readonly since: Instant | undefined;
  }[];
}

/** For the admins: mailboxes that nobody opened and that nobody in roster or management could be told about. */
export interface DeadEndCard {
  readonly card: 'deadEnd';
  readonly date: LocalDate;
  readonly mailboxes: readonly { readonly name: string; readonly address: string }[];
}

/** "status" and "vem har brevlådan": each mailbox of the reader's, or all. */
export interface DutyOverviewCard {
  readonly card: 'overview';
  readonly now: Instant;
  readonly date: LocalDate;
  readonly isWorkingDay: boolean;
  readonly rows: readonly {
    readonly name: string;
    readonly state: DutyState;
    readonly opened: (Deed & { readonly how: HowOpened }) | undefined;
    /** Beside a missed or unchecked day. */
    readonly openedLater?: (Deed & { readonly how: HowOpened }) | undefined;
    readonly unread: number;
    readonly onDuty: string | undefined;
    readonly unreadableSince: Instant | undefined;
  }[];
  /** For admins: what is wrong with the bot itself. */
  readonly health: BotHealth | undefined;
}

export interface BotHealth {
  readonly unreachable: readonly string[];
  readonly waiting: number;
  readonly failed: number;
  readonly lastSweepAt: Instant | undefined;
}

/** A rule in its own words (`rules.show`). */
export interface RuleCard {
  readonly card: 'rule';
  readonly rules: readonly { readonly id: string; readonly section: string; readonly text: string }[];
  readonly document: {
    readonly title: string;
    readonly issuer: string;
    readonly dated: string;
    readonly decidedBy: string;
  };
  /** A rule says that mail is opened, so that it goes with a word about consent (V2). */
  readonly needsConsentNote?: boolean;
}

/** An absence that was said or reported, with an undo. */
export interface AbsenceCard {
  readonly card: 'absence';
  readonly now: Instant;
  readonly absenceId: AbsenceId;
  readonly name: string;
  readonly isReader: boolean;
  readonly source: AbsenceSource;
  readonly from: LocalDate;
  /** Undefined: until further notice. */
  readonly lastDay: LocalDate | undefined;
  readonly byName: string | undefined;
  readonly ended: Deed | undefined;
  /** Mailboxes that somebody else has because of it, and who. */
  readonly mailboxes: readonly {
    readonly name: string;
    readonly onDuty: string | undefined;
    /** Where nobody has it: which manager hears of it, and when; undefined where no manager is there. */
    readonly manager?:
      | { readonly name: string; readonly isReader: boolean; readonly at: Instant; readonly isTold: boolean }
      | undefined;
    /** Later working days of the absence on which nobody of the roster will be there, as far as is known. */
    readonly emptyDays?: readonly LocalDate[] | undefined;
  }[];
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
    readonly unreadJunk: number;
    readonly missed: readonly LocalDate[];
    readonly notCheckable: readonly LocalDate[];
  }[];
  /** For whom the reader leads: who is away, and whether the mail is arranged. */
  readonly away?: readonly { readonly name: string; readonly period: Period; readonly isArranged: boolean }[];
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

/** A plain sentence as an answer. */
export interface SentenceCard {
  readonly card: 'sentence';
  readonly say:
    | ChatSay
    | { readonly what: 'languageSet' }
    | { readonly what: 'languageUnknown' }
    | { readonly what: 'refused'; readonly refusal: Refusal; readonly onDuty?: string }
    | { readonly what: 'personNotFound'; readonly query: string }
    | { readonly what: 'personAmbiguous'; readonly names: readonly string[] }
    | { readonly what: 'notAwayAnyway' }
    /** "ångra" of what was decided about many messages in one go. */
    | {
        readonly what: 'manyUndone';
        readonly now: Instant;
        readonly count: number;
        readonly left: readonly LeftMessage[];
      }
    | { readonly what: 'welcome' }
    | { readonly what: 'fault' };
}

export type CardFacts =
  | OpeningCard
  | UnreadableCard
  | DeadEndCard
  | DutyOverviewCard
  | HelpCard
  | RuleCard
  | AbsenceCard
  | WeekCard
  | PeopleTroubleCard
  | RetentionCard
  | SentenceCard
  | DelegationCards
  | MessageCards
  | QuestionCards
  | SignatureCard
  | FirstDayCard;
