// What the cards of rosters show (F2).

import type { MailboxId } from '../../core/ids';
import type { Instant, LocalDate, Weekday } from '../../core/time';
import type { PlanSpan } from './plan';
import type { DayPart, RosterChange } from './roster';
import type { ChangeStep } from './roster-notices';

export interface Named {
  readonly name: string;
  readonly isReader: boolean;
}

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
  readonly state: 'waiting' | 'inForce' | 'undone';
  /** The days that the asker takes in return. */
  readonly swap?: PlanSpan | undefined;
  /** Of the days those on which the person is away: the order holds then. */
  readonly awayOn?: readonly LocalDate[];
  /** Who gives access in Outlook, where it is not known that the person has it. */
  readonly access?: readonly string[];
  readonly can: { readonly decline: boolean; readonly agree: boolean; readonly undo: boolean };
}

export interface OrderLine {
  readonly name: string;
  readonly days: readonly Weekday[] | undefined;
  readonly weeks: number | undefined;
}

/** Who has a mailbox in the days to come, and what the reader may do about it. */
export interface RosterPlanCard {
  readonly card: 'rosterPlan';
  readonly today: LocalDate;
  readonly mailboxId: MailboxId;
  readonly mailbox: string;
  readonly span: PlanSpan;
  /** Working days in stretches of one holder; undefined: nobody has it. */
  readonly stretches: readonly (PlanSpan & { readonly holder: string | undefined })[];
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
    readonly isReaders: boolean;
  }[];
  /** On which weekdays the reader never works. */
  readonly off?: readonly {
    readonly days: readonly Weekday[];
    readonly from: LocalDate;
    readonly lastDay: LocalDate | undefined;
  }[];
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
  /** The day from which the order is another, where that is why it is said. */
  readonly news?: LocalDate | undefined;
  /** Days that nobody has, given in one press. */
  readonly gap?: PlanSpan | undefined;
}

export type RosterCards = RosterChangeCard | RosterPlanCard;
