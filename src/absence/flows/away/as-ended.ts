// What is ended held until then; what was said by mistake never held (F2).

import { dateOf, latest, type Instant } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import type { AbsenceContext } from '../../context';

interface Ending {
  readonly endedAt: Instant;
  /** They were away until then. */
  readonly isReturn: boolean;
}

/** Of what was said that day, or began then, it is known that nobody was away; who said it earlier was until then. */
export function asEnded(
  { municipality }: Pick<AbsenceContext, 'municipality'>,
  absence: Absence,
  { endedAt, isReturn }: Ending,
): Absence {
  const { zone } = municipality().calendar;
  const isFresh = dateOf(latest(absence.from, absence.seenAt), zone) >= dateOf(endedAt, zone);
  return { ...absence, endedAt, ...(!isReturn && isFresh && { isMistake: true }) };
}
