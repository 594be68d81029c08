// What the flows of absence are given: the roster, and what shows who is away.

import type { PersonalFacts } from '../core/private-text/personal-text';
import type { DelegationMethod } from './graph/delegation-method';
import type { OwnMail } from './domain/consent-letter';
import type { StaffRoom } from './graph/staff-room';
import type { AbsencePart, DelegationStore } from './store/delegation-store';
import type { StaffStore } from './store/staff-store';
import type { Change as RosterChange, RosterContext, RosterStores } from '../roster/context';
import type { AlsoSaying, Save } from '../core/store';
import type { AbsenceNotice } from './domain/absence-notices';
import type { WorkQueue } from '../platform/db/work/work';

/** All that one decision may change here. */
export type Change = AlsoSaying<RosterChange, AbsenceNotice> & AbsencePart;

export interface AbsenceStores extends RosterStores {
  readonly work: WorkQueue;
  readonly delegations: DelegationStore;
  readonly staff: StaffStore;
  readonly questions: PersonalFacts['store']['questions'];
  readonly save: Save<Change>;
}

export interface AbsenceContext extends RosterContext {
  readonly store: AbsenceStores;
  readonly staffRoom: StaffRoom;
  readonly rules: PersonalFacts['rules'];
  readonly inboxRule: DelegationMethod;
  readonly ownMail: OwnMail;
}
