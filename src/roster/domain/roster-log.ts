// What the log says of rosters: who gave, took, asked, agreed and took back which days (F2).

import type { PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { LocalDate } from '../../core/time';

interface Days {
  readonly lastDay: LocalDate;
}

export interface RosterEvents {
  'roster.given': Days & { toId: PersonId };
  'roster.givenOutside': Days & { toId: PersonId };
  'roster.taken': Days;
  'roster.passed': Days;
  'roster.swapAsked': Days & { toId: PersonId };
  /** The days of one half, and of the other. */
  'roster.swapped': Days & { toId: PersonId; other?: Days & { from: LocalDate } };
  'roster.declined': Days & { toId: PersonId };
  'roster.undone': object;
  /** Somebody said on which weekdays they never work; which, stands in no log. */
  'roster.daysOff': object;
  'roster.ordered': object;
  'roster.orderUndone': object;
}
export type RosterEvent = Of<RosterEvents, 'what'>;
