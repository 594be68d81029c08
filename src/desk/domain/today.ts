// "I dag" on the work page: what waits for its reader, and the mailboxes of the day (F1–F4).

import type { FreeDay } from '../../core/calendar';
import type { IncomingId, MailboxId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';
import type { OpeningCard } from '../../duty/domain/opening-cards';
import type { DutyOverviewCard } from './desk-cards';

/** A request for its answer; an appeal to be registered, and then to be handed over or dismissed. */
export const urgentKinds = ['request', 'appeal', 'handOver'] as const;
export type UrgentKind = (typeof urgentKinds)[number];

/**
 * What waits for somebody, in the order to do it: requests and appeals, the mailbox that nobody has opened, days that nobody
 * has, answers whose
 * day has come, swaps that somebody asks for, decisions, whose mail nobody reads, what is gone or late or to be registered, other answers, what is to be saved.
 */
export const taskKinds = [
  ...urgentKinds,
  'open',
  'gap',
  'swap',
  'decision',
  'mail',
  'overdue',
  'gone',
  'late',
  'register',
  'answer',
  'file',
] as const;

export type Task =
  | {
      readonly kind: UrgentKind | 'swap' | 'decision' | 'gone' | 'late' | 'register' | 'overdue';
      readonly count: number;
      /** Counted in that one alone; else in all of the reader's. */
      readonly mailbox?: { readonly id: MailboxId; readonly name: string } | undefined;
    }
  | { readonly kind: 'mail'; readonly names: readonly string[] }
  | { readonly kind: 'open'; readonly mailboxId: MailboxId; readonly name: string }
  | {
      readonly kind: 'gap';
      readonly mailboxId: MailboxId;
      readonly name: string;
      readonly days: readonly LocalDate[];
    }
  | {
      readonly kind: 'answer' | 'file';
      readonly messageId: IncomingId;
      readonly mailbox: string;
      readonly arrivedAt: Instant;
      readonly dueOn: LocalDate | undefined;
      readonly isDue: boolean;
    };

export interface TodayMailbox {
  readonly id: MailboxId;
  readonly address: string;
  readonly row: DutyOverviewCard['rows'][number];
  /** Of the reader's own: with the day's ladder and what may be done. */
  readonly opening: OpeningCard | undefined;
  /** It cannot be read now: since when, and when it last could be. */
  readonly failing: { readonly since: Instant; readonly seenAt: Instant | undefined } | undefined;
}

export interface Today {
  readonly now: Instant;
  readonly date: LocalDate;
  readonly isWorkingDay: boolean;
  /** Why a weekday is free: today, and the day after it. */
  readonly free: FreeDay | undefined;
  readonly freeTomorrow: FreeDay | undefined;
  readonly tasks: readonly Task[];
  readonly mailboxes: readonly TodayMailbox[];
}
