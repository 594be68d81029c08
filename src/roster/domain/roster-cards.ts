// What the cards of rosters show (F2).

import type { MailboxId, PersonId } from '../../core/ids';
import type { Instant, LocalDate, Weekday } from '../../core/time';
import type { OffSaid } from './edit-days-off';
import type { GapNow } from './gap';
import type { PlanSpan } from './plan';
import type { DayPart, RosterChange } from './roster';
import type { ChangeStep } from './roster-notices';

export interface Named {
  readonly name: string;
  readonly isReader: boolean;
}

/** Days that somebody cannot have, and nobody else of the roster can. */
export interface NobodyNext {
  readonly days: readonly LocalDate[];
  /** Of each of the days that are meant. */
  readonly isAll: boolean;
  /** Which manager is asked about them: today, soon, or when the first of them is a week away; undefined: none. */
  readonly asks: { readonly who: Named; readonly when: 'today' | 'soon' | 'later' } | undefined;
}

/** Days with who has them; undefined: nobody. Of a day of several one of each part. */
export type DaysHeld = PlanSpan & {
  readonly holder: Named | undefined;
  readonly part?: DayPart | undefined;
};

/** What somebody gave, took, asked for or took back. */
export interface RosterChangeCard {
  readonly card: 'rosterChange';
  /** Why it is said; `done` is the answer to who did it. */
  readonly as: 'done' | ChangeStep;
  readonly changeId: string;
  readonly now: Instant;
  readonly mailbox: string;
  readonly address: string;
  readonly span: PlanSpan;
  readonly part: DayPart | undefined;
  readonly kind: RosterChange['kind'];
  /** Who has those days by it, or who passed them on. */
  readonly person: Named;
  /** Who made it. */
  readonly by: Named;
  /** `overtaken`: later changes decide all of its days. */
  readonly state: 'waiting' | 'inForce' | 'undone' | 'overtaken';
  /** Of its days those that a later change decides. */
  readonly overtaken?: readonly DaysHeld[];
  /** The days that the asker takes in return. */
  readonly swap?: PlanSpan | undefined;
  /** Of a swap: the other has said yes to it. */
  readonly isAgreed?: boolean;
  /** Of the days those on which the person is away. */
  readonly awayOn?: readonly DaysHeld[];
  /** All of those that are left. */
  readonly isFallen?: boolean;
  /** Of a swap: those of the days in return on which the asker is away, and whether it is all that are left. */
  readonly swapAwayOn?: readonly DaysHeld[];
  readonly isSwapFallen?: boolean;
  /** Of days that were passed on those that nobody has now. */
  readonly nobodyNext?: NobodyNext | undefined;
  /** Days that are given beside the weekdays of the person in the order. */
  readonly beside?:
    | { readonly weekdays: readonly Weekday[]; readonly days: readonly LocalDate[] }
    | undefined;
  /** Who gives access in Outlook, where it is not known that the person has it. */
  readonly access?: readonly string[];
  /** Of one that was taken back: who has all of its days now. */
  /** Of days that somebody cannot: who has all of them now. */
  readonly next?: string;
  readonly hasAgain?: { readonly name: string; readonly isReader: boolean };
  readonly can: { readonly decline: boolean; readonly agree: boolean; readonly undo: boolean };
}

export interface OrderLine {
  readonly name: string;
  readonly days: readonly Weekday[] | undefined;
  readonly weeks: number | undefined;
}

interface OrderAsked {
  readonly person?: { readonly id: PersonId; readonly name: string } | undefined;
  readonly days: readonly Weekday[];
  /** Every so many weeks. */
  readonly weeks?: number | undefined;
  readonly from: LocalDate | undefined;
}

/** Who has a mailbox in the days to come, and what the reader may do about it. */
export interface RosterPlanCard {
  readonly card: 'rosterPlan';
  readonly today: LocalDate;
  readonly mailboxId: MailboxId;
  readonly mailbox: string;
  readonly span: PlanSpan;
  /** Working days in stretches of one holder; undefined: nobody has it. A day of several by its `hours`. */
  readonly stretches: readonly (PlanSpan & {
    readonly holder: string | undefined;
    readonly hours?: DayPart | undefined;
  })[];
  readonly order: readonly OrderLine[];
  /** A dated order: from when on, and its id where the reader may take it back. */
  readonly dated: { readonly from: LocalDate; readonly undoId: string | undefined } | undefined;
  readonly changes: readonly {
    readonly id: string;
    readonly span: PlanSpan;
    readonly part?: DayPart | undefined;
    readonly person: string;
    readonly kind: RosterChange['kind'];
    readonly isWaiting: boolean;
    /** Later changes decide all of its days. */
    readonly isOvertaken?: boolean;
    /** What the reader made or agreed to, and so can take back. */
    readonly isReaders: boolean;
    /** The reader has the days by it, or passed them on. */
    readonly isOwn: boolean;
    /** The other half has the same. */
    readonly swapId?: string | undefined;
    /** With whom the reader swapped. */
    readonly swapWith?: string | undefined;
  }[];
  /** On which weekdays the reader never works. */
  readonly off?: readonly OffSaid[];
  readonly can: {
    readonly give: boolean;
    readonly swap: boolean;
    readonly take: boolean;
    readonly order: boolean;
    /** The reader's own weekdays off. */
    readonly off: boolean;
    /** Somebody of another authority can be chosen. */
    readonly cross: boolean;
  };
  /** The day from which the order is another, or was to be, where that is why it is said. */
  readonly news?: { readonly from: LocalDate; readonly isUndone: boolean } | undefined;
  /** Another order is asked for in words: what of it is filled in for who may change it. */
  readonly asked?: OrderAsked | undefined;
  /** Which can have a place in the order, for who may change it. */
  readonly functions?: readonly { readonly id: PersonId; readonly name: string }[];
  /** Days that were told as nobody's, given in one press while they are. */
  readonly gap?: GapNow | undefined;
}

/** On which weekdays the reader never works, now that they said it or took it back. */
export interface DaysOffCard {
  readonly card: 'daysOff';
  readonly undoId: string | undefined;
  readonly today: LocalDate;
  readonly off: readonly OffSaid[];
  /** As it is, for who looks: it is ended with one press. */
  readonly isShown?: boolean;
  /** Somebody else then has the mailbox. */
  readonly isInRoster: boolean;
}

/** Who has a mailbox now, for a channel: function, unit or name as the file has it, and nothing of who is away. */
export interface HolderCard {
  readonly card: 'holder';
  readonly now: Instant;
  readonly mailbox: string;
  /** Undefined: nobody, or it is a free day. */
  readonly holder: { readonly name: string; readonly until: Instant } | undefined;
}

export type RosterCards = RosterChangeCard | RosterPlanCard | DaysOffCard | HolderCard;
