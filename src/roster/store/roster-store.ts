// Who has which mailbox on a day, as far as it was decided in Brevvakt: dated changes and standing orders.

import type { MailboxId, NoticeId, PersonId } from '../../core/ids';
import type { NoticeState } from '../../core/notice';
import type { Instant, LocalDate } from '../../core/time';
import type { HolderChange, LastTold } from '../domain/holder-change';
import type { RosterChange } from '../domain/roster';
import type { StandingOrder } from '../domain/standing-order';
import type { RosterNotices } from '../domain/roster-notices';

/** What one decision changes about the roster. */
export interface RosterPart {
  /** Inserted, or by id: undone, accepted, shortened. */
  readonly rosterChanges?: readonly RosterChange[];
  /** Inserted, or undone by id. */
  readonly rosterOrders?: readonly StandingOrder[];
  /** What the cards of days that nobody has, and of changes, show from now on. */
  readonly daysShown?: readonly Pick<GapTold | ChangeTold, 'id' | 'content'>[];
  /** A person's new secret address, in the place of the one before. */
  readonly calendarLinks?: readonly {
    readonly personId: PersonId;
    readonly secret: string;
    readonly madeAt: Instant;
  }[];
  /** Whose secret address leads nowhere from now on. */
  readonly calendarEnds?: readonly PersonId[];
  /** Who was told outside to have a mailbox from now on; a conflict when its number is not the next one. */
  readonly told?: readonly LastTold[];
  /** Of these what the webhook is to be sent. */
  readonly holderChanges?: readonly HolderChange[];
  /** By id, what it has taken, or need not be sent any more. */
  readonly holderTaken?: readonly string[];
  /** By id, what was answered to what it has not taken. */
  readonly holderAnswers?: readonly { readonly id: string; readonly answer: string }[];
  /** What the decision was made on: somebody else's change in between makes it a conflict. */
  readonly rosterBase?: readonly { readonly mailboxId: MailboxId; readonly version: number }[];
}

/** The kind of work that sends a mailbox's changes, in order; its key is the mailbox's id. */
export const webhookWork = 'webhook';

export interface WaitingChanges {
  readonly count: number;
  readonly oldestAt: Instant | undefined;
  /** To the oldest that was tried. */
  readonly lastAnswer: string | undefined;
}

/** Days, both included; of these mailboxes, or all. */
export interface RosterSpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  readonly only?: readonly MailboxId[] | undefined;
}

/** All that is written of rosters about some days. */
export interface WrittenRoster {
  /** The oldest first, undone ones and those that wait for a yes among them. */
  readonly changes: readonly RosterChange[];
  /** In force, or to be. */
  readonly orders: readonly StandingOrder[];
}

interface DaysTold<Kind extends 'emptyRoster' | 'rosterChange'> {
  readonly id: NoticeId;
  readonly receiverId: PersonId;
  readonly state: NoticeState;
  readonly content: { readonly kind: Kind } & RosterNotices[Kind];
}

/** A notice of days that nobody has, and what became of it. */
export type GapTold = DaysTold<'emptyRoster'>;
/** The same of a change. */
export type ChangeTold = DaysTold<'rosterChange'>;

export interface RosterStore {
  /** Those that touch the day, the oldest first; of these mailboxes, or all. */
  listChanges(date: LocalDate, only?: readonly MailboxId[]): Promise<readonly RosterChange[]>;
  /** One reading. */
  readSpan(span: RosterSpan): Promise<WrittenRoster>;
  findChange(id: string): Promise<RosterChange | undefined>;
  listSwap(swapId: string): Promise<readonly RosterChange[]>;
  /** Made, or agreed to, by the person since then, the oldest first. */
  listDecidedBy(personId: PersonId, since: Instant): Promise<readonly RosterChange[]>;
  /** What was told of these changes, or swaps. */
  listNotices(ids: readonly string[]): Promise<readonly ChangeTold[]>;
  /** What was told of days on which nobody has a mailbox, on or after that one. */
  listGaps(from: LocalDate): Promise<readonly GapTold[]>;
  /** Whose own days the secret opens. */
  findCalendarOwner(secret: string): Promise<PersonId | undefined>;
  /** Since when somebody has such an address. */
  calendarSince(personId: PersonId): Promise<Instant | undefined>;
  /** Of all mailboxes of which anything was told. */
  listTold(): Promise<readonly LastTold[]>;
  /** What the webhook has not taken of a mailbox: the first of it. */
  firstWaiting(mailboxId: MailboxId): Promise<HolderChange | undefined>;
  /** What it has not taken at all. */
  countWaiting(): Promise<WaitingChanges>;
  listOrders(): Promise<readonly StandingOrder[]>;
  /** 0 before the first change. */
  versionOf(mailboxId: MailboxId): Promise<number>;
}
