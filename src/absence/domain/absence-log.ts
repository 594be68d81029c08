// What the log says of absences and of who reads the mail meanwhile; never why somebody is away (P7, T10, T11).

import type { PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { DelegationEvent } from './delegation';

/** Of most steps of a delegation the log names its owner, of a choice of delegate the delegate. */
export interface AbsenceEvents extends Record<
  `delegation.${Exclude<DelegationEvent, 'named' | 'recorded'>}`,
  { personId: PersonId }
> {
  'delegation.named': { toId: PersonId };
  'delegation.recorded': { toId: PersonId };
  'absence.said': { personId: PersonId };
  'absence.reported': { personId: PersonId };
  'absence.ended': { personId: PersonId };
}

export type AbsenceEvent = Of<AbsenceEvents, 'what'>;
