// What the spam filter held back or filtered, by the message trace: it has arrived all the same (NJA 2024 s. 3; F3).

import { nextWorkingDay, type Calendar } from '../../../core/calendar';
import type { MailboxId, PersonId } from '../../../core/ids';
import type { Instant, LocalDate } from '../../../core/time';

export const heldKinds = ['quarantined', 'filteredAsSpam'] as const;
export type HeldKind = (typeof heldKinds)[number];

/** One of them: when it came and what became of it; never from whom or about what. */
export interface HeldMail {
  /** Of the trace, the same however often it is read. */
  readonly id: string;
  readonly receivedAt: Instant;
  readonly kind: HeldKind;
}

/** What was told of a mailbox on a morning, and whether somebody has looked through it. */
export interface HeldReport {
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  readonly reviewed: { readonly byId: PersonId; readonly at: Instant } | undefined;
  readonly version: number;
}

/** So far back each look reads: how late the trace is nobody says. */
export const lookBackDays = 3;
/** So many requests a tenant in five minutes. @source Graph: list messageTraces, throttling */
export const mostRequests = 100;
export const windowMillis = 5 * 60_000;

/** `later`: the trace does not answer now; `refused`: it never will as it is, e.g. without right or licence. */
export type TraceReading = { readonly requests: number } & (
  | { readonly kind: 'read'; readonly held: readonly HeldMail[] }
  | { readonly kind: 'later' | 'refused'; readonly code: string }
);

/** Reads of one address at a time, with an identity of its own. Never throws. */
export interface MessageTrace {
  /** In at most so many requests; what does not fit in them is `later`. */
  read(
    address: string,
    span: { readonly from: Instant; readonly to: Instant },
    most: number,
  ): Promise<TraceReading>;
}

/** Who is told now: again on the next working day, the manager from the one after. */
export function heldStep(
  { date, reviewed }: HeldReport,
  today: LocalDate,
  calendar: Calendar,
): 'first' | 'again' | 'manager' | undefined {
  if (reviewed !== undefined) return undefined;
  if (today <= date) return 'first';
  return today <= nextWorkingDay(calendar, date) ? 'again' : 'manager';
}
