// What the log says of absences and of who reads the mail meanwhile; never why somebody is away (P7, T10, T11).

import type { AbsenceId, PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { DelegationEvent } from './delegation';

/** Of most steps of a delegation the log names its owner, of a choice of delegate the delegate. */
export interface AbsenceEvents extends Record<
  `delegation.${Exclude<DelegationEvent, 'named' | 'recorded'>}`,
  { personId: PersonId }
> {
  'delegation.named': { toId: PersonId };
  'delegation.recorded': { toId: PersonId };
  /** `insteadOf`: what it takes the place of, and what an undo says again. */
  'absence.said': {
    personId: PersonId;
    absenceIds?: readonly AbsenceId[];
    insteadOf?: AbsenceId | readonly AbsenceId[];
  };
  /** Standing hours of every working day. */
  'absence.hoursSaid': { personId: PersonId };
  'absence.hoursEnded': { personId: PersonId };
  'absence.reported': { personId: PersonId };
  /** `isUndo`: what had been said was taken back; else somebody is back, or was not away. */
  'absence.ended': { personId: PersonId; absenceId?: AbsenceId; isUndo?: true };
}

export type AbsenceEvent = Of<AbsenceEvents, 'what'>;
