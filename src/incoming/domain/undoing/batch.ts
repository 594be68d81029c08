// What somebody decided about many messages in one go, and how long it is offered to be taken back (F3, E4).

import type { IncomingId, PersonId } from '../../../core/ids';
import type { Instant, LocalDate, Zone } from '../../../core/time';
import { dateOf, plusDays, plusMinutes, startOfDay } from '../../../core/time';

export type ManyChoice = 'minor' | 'keptInOrder';

export interface Batch {
  readonly id: string;
  readonly byId: PersonId;
  readonly at: Instant;
  readonly choice: ManyChoice;
  /** Those that were set by it, also when they have been changed since. */
  readonly messages: readonly IncomingId[];
}

const undoableDays = 7;

/** The last day on which it is offered to be taken back. */
export const undoableUntil = (at: Instant, zone: Zone): LocalDate => plusDays(dateOf(at, zone), undoableDays);
/** What was done before is not offered to be taken back any more. */
export const undoableSince = (now: Instant, zone: Zone): Instant =>
  startOfDay(plusDays(dateOf(now, zone), -undoableDays), zone);
/** What was done before that instant is offered in no zone. */
export const forgottenBefore = (now: Instant): Instant => plusMinutes(now, -(undoableDays + 2) * 24 * 60);
