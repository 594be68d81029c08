// Days that a person is told of as one stretch.

import type { LocalDate } from './time';

/** Local dates, both included; `lastDay` undefined: the end is not known. */
export interface Period {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
}
