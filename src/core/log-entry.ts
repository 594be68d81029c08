// The log (händelselogg): who did what, when; append-only, itself a public record. It names who acted, never who did not.

import type { IncomingId, MailboxId, PersonId } from './ids';
import type { Of } from './members';
import type { Instant, LocalDate } from './time';

/** A message as people find it again: by its number in the register, else by its arrival. */
export interface NamedMessage {
  /** Entries of before do not have it. */
  readonly id?: IncomingId;
  readonly arrivedAt: Instant;
  readonly number?: string | undefined;
}

/** One card may be about several. */
type NamedMessages = NamedMessage | readonly NamedMessage[];

/**
 * What happened, with the names of the choices made; ids only, no text that people wrote. Each room names its own
 * events like these: what → facts.
 */
export interface CoreEvents {
  'notice.said': { kind: string; step?: string; toId: PersonId; of?: NamedMessages };
  'notice.perhapsTwice': { kind: string; toId: PersonId; of?: NamedMessages };
  'notice.unreachable': { kind: string; toId: PersonId; of?: NamedMessages };
  'notice.failed': { kind: string; toId: PersonId; of?: NamedMessages };
  'notice.dropped': { kind: string; toId: PersonId; of?: NamedMessages };
  'action.refused': { verb: string; refusal: string; of?: NamedMessage };
}

export type CoreEvent = Of<CoreEvents, 'what'>;

/** Of whichever room. */
export interface LogEvent {
  readonly what: string;
}

export interface NewLogEntry<E extends LogEvent = LogEvent> {
  readonly at: Instant;
  /** Who acted; undefined for what the bot did or saw by itself. */
  readonly actorId: PersonId | undefined;
  readonly mailboxId: MailboxId | undefined;
  readonly date: LocalDate | undefined;
  readonly event: E;
}

export interface LogEntry extends NewLogEntry {
  /** Counts up; the order in which entries were saved. */
  readonly number: number;
}
