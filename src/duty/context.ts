// What the flows of duty are given: absences, what was seen, and the days.

import type { Instant } from '../core/time';
import type { DutyPart, DutyStore } from './store/duty-store';
import type { Change as AbsenceChange, AbsenceContext, AbsenceStores } from '../absence/context';
import type { LookContext, LookStores } from '../look/context';
import type { AlsoSaying, Save } from '../core/store';
import type { DutyPost } from './domain/duty-letter';
import type { DutyNotice } from './domain/duty-notices';
import type { LookPart } from '../look/store/mail-store';

/** All that one decision may change here. */
export type Change = AlsoSaying<AbsenceChange, DutyNotice> & LookPart & DutyPart;

export interface DutyStores extends AbsenceStores, LookStores {
  readonly duty: DutyStore;
  readonly jobs: {
    /** When each job was last due and done. */
    listDone(): Promise<ReadonlyMap<string, Instant>>;
  };
  readonly save: Save<Change>;
}

export interface DutyContext extends AbsenceContext, LookContext {
  readonly store: DutyStores;
  /** Undefined where nothing is sent by mail. */
  readonly dutyPost?: DutyPost | undefined;
}
