// What the flows of duty are given: absences, what was seen, and the days.

import type { Instant } from '../core/time';
import type { DutyPart, DutyStore } from './store/duty-store';
import type { Change as AbsenceChange, AbsenceContext, AbsenceStores } from '../absence/context';
import type { Change as LookChange, LookContext, LookStores } from '../look/context';
import type { Save } from '../core/store';

/** All that one decision may change here. */
export type Change = AbsenceChange & LookChange & DutyPart;

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
}
