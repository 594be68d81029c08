// What every flow is given; each feature widens it by what its own flows need, and app joins them.

import type { Clock } from './clock';
import type { OperatorLog } from './log';
import type { Municipality } from './municipality';
import type { CoreStore } from './store';
import { dateOf, type LocalDate } from './time';
import type { Upward } from './upward';

export interface CoreContext extends Upward {
  readonly store: CoreStore;
  readonly clock: Clock;
  readonly gather: Gather;
  readonly log: OperatorLog;
  /** The file in force now; a reload replaces it. */
  readonly municipality: () => Municipality;
  /** A new UUID; those of one process sort as they were made, also those of one instant. */
  readonly newId: () => string;
  /** Names this process in claims. */
  readonly owner: string;
  /** Delivers what waits, until nothing is left to do now. */
  readonly deliver: () => Promise<unknown>;
  /** Called after a change that left something in the outbox, so that it is delivered at once. */
  readonly wakeOutbox: () => void;
}

/** The date that it is in the municipality now. */
export const dateToday = ({ clock, municipality }: Pick<CoreContext, 'clock' | 'municipality'>): LocalDate =>
  dateOf(clock.now(), municipality().calendar.zone);

/**
 * Several askers, one reading: what is asked for in the same turn of the event loop is read together, some at a time.
 * `readAll` answers in the order of what is asked, each as it stands when it was asked for or later. Nothing is remembered.
 */
export type Gather = <K, V>(
  readAll: (asked: readonly K[]) => Promise<readonly V[]>,
) => (asked: K) => Promise<V>;
