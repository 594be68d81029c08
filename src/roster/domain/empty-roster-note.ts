// The note that nobody in a roster will be there (F2).

import type { LocalDate } from '../../core/time';

export interface EmptyRosterNote {
  readonly card: 'note';
  readonly say: {
    readonly what: 'emptyRoster';
    readonly mailbox: string;
    /** The working days of the stretch, the first ones when it is long. */
    readonly days: readonly LocalDate[];
  };
}
