// "I dag" on the work page: what waits for its reader, and the mailboxes of the day (F1–F4).

import type { FreeDay } from '../../core/calendar';
import type { MailboxId } from '../../core/ids';
import type { Instant, LocalDate, LocalTime } from '../../core/time';
import type { OpeningCard } from '../../duty/domain/opening-cards';
import type { DutyOverviewCard } from './desk-cards';
import type { Task } from './tasks';

export interface TodayMailbox {
  readonly id: MailboxId;
  readonly address: string;
  readonly row: DutyOverviewCard['rows'][number];
  /** From when on today somebody else has it, or nobody; `insteadOf`: is there in place of whoever has it, who is away then. */
  readonly then: readonly {
    readonly from: LocalTime;
    readonly holder: string | undefined;
    readonly insteadOf?: string | undefined;
  }[];
  /** To whoever has no part in it: how it stands is not theirs to read. */
  readonly isWhoHas: boolean;
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
  /** To be registered in mailboxes of the reader's that somebody else has now. */
  readonly elsewhere: readonly {
    readonly mailboxId: MailboxId;
    readonly name: string;
    readonly count: number;
    readonly holder: string | undefined;
  }[];
  readonly mailboxes: readonly TodayMailbox[];
}
