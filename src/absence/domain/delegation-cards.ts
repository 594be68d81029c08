// What the cards about an absence and who reads the mail meanwhile (P7) show.

import type { AbsenceRule } from './ask-absence';
import type { Ending } from './delegation';
import type { DelegationFacts, DelegationOffer } from './delegation-offers';
import type { AbsenceSource } from '../../people/domain/absence';
import type { ChatSay, ChoicesCard } from '../../chat/domain/says/chat-cards';
import type { DaysOffCard } from '../../roster/domain/roster-cards';
import type { CoreSay, ShownOut, WhoWhen, SentenceCard } from '../../core/card-facts';
import type { PeopleSay } from '../../people/domain/person';
import type { AbsenceId, DelegationId, NoticeId, PersonId } from '../../core/ids';
import type { AbsenceRefusal } from './absence-refusal';
import type { Period, Periods } from '../../core/period';
import type { Instant, LocalDate, LocalTime } from '../../core/time';

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
  readonly clock?: Period['clock'];
  /** Those hours of every working day: half time, which goes on when it was said another day. */
  readonly isStanding?: boolean;
  /** Of what was said in one breath: the days after the first; its undo is of all of them. */
  readonly also?: readonly Period[] | undefined;
  readonly isBreath?: boolean;
  /** Said in several parts that touch: its undo is of all of them. */
  readonly isWhole?: boolean;
  readonly byName: string | undefined;
  readonly ended: WhoWhen | undefined;
  /** What its reader can do now. */
  readonly can: { readonly end: boolean };
  /** Of a correction: the days that it takes the place of. */
  readonly instead?: Periods | undefined;
  /** With what was said before and goes on. */
  readonly together?: Periods | undefined;
  /** Of a correction by which they are back sooner: the first of their working days. */
  readonly backOn?: LocalDate | undefined;
  /** That they were back, or not away, has been undone. */
  readonly isAgain?: boolean;
  /** Of a correction that was taken back: the days that hold again. */
  readonly again?: Periods | undefined;
  /** Of a part of a day: who is there meanwhile; over a mailbox's check, at which hour they get its card. */
  readonly checks?: readonly {
    readonly mailbox: string;
    readonly at?: LocalTime | undefined;
    readonly next: string | undefined;
  }[];
  /** Something else that was said in the same breath is not done. */
  readonly isPart?: boolean;
  /** Of what the reader has just said: what the switchboard knows, and more days to press. */
  readonly told?: SaidAnswer | undefined;
  /** Of one that was reported: when the switchboard hears it, or that it has; undefined without a switchboard. */
  readonly switchboard?: Instant | 'known' | 'nobody' | undefined;
  /** What was pressed stood under an older one: nothing was undone, and this is what holds. */
  readonly isChangedSince?: boolean;
  /** Of a manager's own: who decides meanwhile. */
  readonly decides?: { readonly name: string | undefined } | undefined;
  /** Mailboxes that somebody else has because of it, and who. */
  readonly mailboxes: readonly {
    readonly name: string;
    readonly onDuty: string | undefined;
    /** Where nobody has it: which manager hears of it, and when; undefined where no manager is there. */
    readonly manager?:
      | { readonly name: string; readonly isReader: boolean; readonly at: Instant; readonly isTold: boolean }
      | undefined;
    /** Who has it would have it if everybody were there. */
    readonly isUsual?: boolean;
    /** They are away for these hours of the day, and who is there then. */
    readonly out?: ShownOut;
    /** Later working days of the absence on which nobody of the roster will be there, as far as is known; with the first, where nobody has it then. */
    readonly emptyDays?: readonly LocalDate[] | undefined;
  }[];
}

/** The answer to what somebody said of themselves. */
export interface SaidAnswer {
  /** When the switchboard is told, if it does not know yet; `nobody`: nobody there can be told. */
  readonly at: Instant | 'nobody' | undefined;
  /** By their words it is leave, so that a sick note is out of the question; undefined where they tell nothing of it. Never kept. */
  readonly isLeave: boolean | undefined;
  /**
   * About who reads their mail meanwhile: they are `asked`, or whether it goes on (`keepOn`); their `manager` is; both
   * will be when it is near (`later`); somebody is chosen, and it is not in force (`notYet`). Undefined: nothing is left.
   */
  readonly left: 'asked' | 'keepOn' | 'manager' | 'later' | 'notYet' | undefined;
  /** Last days that are offered, or until further notice. */
  readonly offers: readonly (LocalDate | 'open')[];
}

/** A delegation as owner, delegate or manager sees it. */
export interface DelegationCard extends DelegationFacts {
  readonly card: 'delegation';
  /** What its reader can do now, in the order in which it is offered. */
  readonly can: readonly DelegationOffer[];
  readonly noticeId: NoticeId | undefined;
  readonly delegationId: DelegationId;
  readonly version: number;
  readonly now: Instant;
  /** The owner's absence; of a named delegate, the period that the consent is for. */
  readonly period: Period;
  readonly isPlanned: boolean;
  readonly ownerName: string;
  readonly delegate: { readonly name: string; readonly address: string } | undefined;
  readonly domains: readonly string[];
  /** Senders whose mail no rule passes on. */
  readonly neverRedirect?: readonly string[] | undefined;
  /** The delegate got the mail, now or before. */
  readonly hasWorked?: boolean | undefined;
  /** A rule of before to the delegate still stands, and may stay. */
  readonly isRuleThere?: boolean | undefined;
  /** The directory has no manager for the owner: nobody else has the question. */
  readonly isUnled?: boolean | undefined;
  /** It was not in force in time. */
  readonly isLate?: boolean | undefined;
  /** The absence is longer than the consent, and it was said that it ends as was agreed. */
  readonly shorter?: { readonly lastDay: LocalDate | undefined } | undefined;
  /** Of a delegate who was away themselves. */
  readonly wasAway?: boolean | undefined;
  /** To owner and manager: who was chosen is asked when they are back. */
  readonly mayTakeUp?: boolean | undefined;
  readonly endedAs: Ending | undefined;
  readonly isArranged: boolean;
  /** When they heard it and how, to the owner alone. */
  readonly recorded?: { readonly on: LocalDate; readonly how: string | undefined } | undefined;
  /** The version of the consent's words that was shown, or will be. */
  readonly consentVersion: string;
  /** The likeliest delegates first. */
  readonly likely: readonly { readonly id: PersonId; readonly name: string }[];
  /** One of them whom the reader named in words: chosen already, and no more. */
  readonly picked?: PersonId | undefined;
  readonly refusal: AbsenceRefusal | undefined;
  /** Of a question that waits for the owner or the delegate: the last day for an answer before it goes to somebody else. */
  readonly answerOn?: LocalDate | undefined;
  /** Of a question to the delegate: who has it when that day has passed. */
  readonly goesTo?: 'owner' | 'manager' | undefined;
}

/** Something to know, with nothing to press. */
export interface NoteCard {
  readonly card: 'note';
  readonly say:
    | {
        readonly what: 'away';
        readonly name: string;
        readonly period: Period;
        /** What they were told before, and does not hold any more. */
        readonly instead?: Periods;
      }
    | { readonly what: 'back'; readonly name: string }
    | {
        readonly what: 'notAway';
        readonly name: string;
        readonly period: Period;
        /** Of what was told with it, what stands. */
        readonly still?: Periods;
      }
    | {
        readonly what: 'list';
        readonly date: LocalDate;
        readonly rows: readonly { readonly name: string; readonly unit?: string; readonly period: Period }[];
      }
    | { readonly what: 'staffChanges' }
    /** `of`: whom the reader reported; undefined: the reader. */
    | { readonly what: 'noSwitchboard'; readonly of?: string }
    | { readonly what: 'noDelegation'; readonly rule: AbsenceRule };
}

/** Every card of this part. */
export type AbsenceCards = AbsenceCard | DelegationCard | NoteCard;

/** What its sentences say beside those of the chat. */
export interface AbsenceSay {
  readonly what: 'notAwayAnyway' | 'notAwayThen';
}

/** What is answered to words about an absence. */
export type AbsenceAnswer =
  | AbsenceCards
  | DaysOffCard
  | ChoicesCard
  | SentenceCard<CoreSay | ChatSay | PeopleSay | AbsenceSay>;
