// That somebody who is there leaves soon: from when and until when, never why (F2, F4).

import type { LocalDate, LocalTime } from '../../core/time';

/** There now, and away from then on: within today with its hours, or until they are back. */
export interface Leaving {
  readonly on: LocalDate;
  /** From then, where it is not the whole day, and it is not so already. */
  readonly from?: LocalTime | undefined;
  /** Where they are there again that day. */
  readonly until?: LocalTime | undefined;
  readonly backOn?: LocalDate | undefined;
}
