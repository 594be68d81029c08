// That somebody cannot be given a message to answer today: whether and until when, never why (F4).

import type { LocalDate } from '../../core/time';

/** `isUnreached`: for nothing but that Teams does not reach them; `backOn`: where it is known. */
export interface NotThere {
  readonly isUnreached: boolean;
  readonly backOn: LocalDate | undefined;
}
