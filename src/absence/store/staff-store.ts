// The people whose absences are watched by group, and how far each sweep over them has come (P7).

import type { PersonId, Upn } from '../../core/ids';
import type { Instant } from '../../core/time';
import type { DirectoryPerson } from '../../people/graph/directory';

/** Somebody whose absences are watched. */
export interface StaffMember {
  readonly id: PersonId;
  readonly upn: Upn;
  readonly name: string;
  readonly department: string | undefined;
  readonly isActive: boolean;
  /** False once mailbox settings said that there is none. */
  readonly hasMailbox: boolean;
}

/** `listing`: who is watched; `presence`: by day; `settings`: by night. */
export type SweepName = 'listing' | 'presence' | 'settings';

/** How far a sweep has come. */
export interface SweepState {
  /** Where it goes on: a link, or the last person done; undefined: from the beginning. */
  readonly cursor: string | undefined;
  /** Counts full listings; whoever the present one has not met is gone. */
  readonly generation: number;
  /** The last time that it came to its end. */
  readonly doneAt: Instant | undefined;
}

/** Sweeps save after each page, so that one that was cut off goes on there. */
export interface StaffStore {
  /** A page of a listing: people met, people gone, and the sweep's new state, in one transaction. */
  saveListed(page: {
    readonly people: readonly DirectoryPerson[];
    readonly gone: readonly PersonId[];
    readonly state: SweepState;
  }): Promise<void>;
  /** People whom no listing since that generation has met are no longer watched. */
  dropUnlisted(generation: number): Promise<void>;
  /** Active people after that id, in order of their ids. */
  listAfter(after: string | undefined, most: number): Promise<readonly StaffMember[]>;
  listByIds(ids: readonly PersonId[]): Promise<readonly StaffMember[]>;
  /** Of a department, active, with a mailbox. */
  listColleagues(department: string, most: number): Promise<readonly StaffMember[]>;
  saveHasMailbox(without: readonly PersonId[], having: readonly PersonId[]): Promise<void>;
  /** How many have no mailbox, and the first names of them. */
  listWithoutMailbox(most: number): Promise<{ readonly count: number; readonly names: readonly string[] }>;
  findSweep(name: SweepName): Promise<SweepState | undefined>;
  saveSweep(name: SweepName, state: SweepState): Promise<void>;
}
