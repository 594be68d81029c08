// The standing order of a mailbox: the file gives the first one, what was decided later holds from its date on (F2).

import type { MailboxId, PersonId } from '../../core/ids';
import type { Rotation } from '../../core/municipality';
import type { Instant, LocalDate, Weekday } from '../../core/time';

/** A person or a function in a dated order. */
export interface OrderEntry {
  readonly personId?: PersonId | undefined;
  readonly functionId?: string | undefined;
  readonly days?: readonly Weekday[] | undefined;
  readonly rotation?: Rotation | undefined;
}

/** Holds from its first day on until a later one does. */
export interface StandingOrder {
  readonly id: string;
  readonly mailboxId: MailboxId;
  readonly from: LocalDate;
  readonly entries: readonly OrderEntry[];
  readonly byId: PersonId;
  readonly at: Instant;
  readonly undoneAt: Instant | undefined;
}

/** Of a mailbox's own the one in force that day; undefined: the file's. Of two from the same day the one decided last. */
export function orderOn(own: readonly StandingOrder[], date: LocalDate): StandingOrder | undefined {
  const known = own.filter((order) => order.undoneAt === undefined && order.from <= date);
  return known.reduce<StandingOrder | undefined>(
    (latest, order) => (latest === undefined || isLater(order, latest) ? order : latest),
    undefined,
  );
}

const isLater = (one: StandingOrder, other: StandingOrder): boolean =>
  one.from === other.from ? one.at > other.at : one.from > other.from;
