// That somebody cannot be given a message to answer today, or leaves soon: whether and until when, never why (F4).

import type { PersonId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import type { Leaving } from '../../../people/domain/leaving';

/** `isUnreached`: for nothing but that Teams does not reach them; `backOn`: where it is known. */
export interface NotThere {
  readonly isUnreached: boolean;
  readonly backOn: LocalDate | undefined;
  /** There until then. */
  readonly leaving?: Leaving | undefined;
}

/** Of a message that lists show. */
export interface Answerer {
  readonly responder: string | undefined;
  /** Of who is to answer it, or is proposed to. */
  readonly notThere?: NotThere | undefined;
}

/** Who may well be given it. */
export interface PersonChoice {
  readonly id: PersonId;
  readonly name: string;
  /** Leaves soon. */
  readonly notThere?: NotThere | undefined;
}
