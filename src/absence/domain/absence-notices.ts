// What the bot says about who is away, who reads the mail meanwhile, and to the switchboard (P7, T10).

import type { AbsenceId, DelegationId, PersonId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { Of } from '../../core/members';
import type { DelegationState } from './delegation';

/** For whom a delegation's card is drawn. */
export type DelegationRole = 'owner' | 'delegate' | 'manager' | 'admin';

/** How the keys of the cards on return begin, which tell the owner of their mail as well. */
export const returnMatter = 'return/';

export interface AbsenceNotices {
  absenceReported: { absenceId: AbsenceId };
  delegation: {
    role: DelegationRole;
    delegationId: DelegationId;
    /** The state that it tells of. */
    state: DelegationState;
    /** Said at any hour: somebody else has written down the owner's consent. */
    isAtOnce?: true;
  };
  switchboard: {
    absenceId: AbsenceId;
    isBack: boolean;
    /** Of one that was taken back, and no return. */
    isMistake?: true;
  };
  /** Hours of every working day that somebody said, or ended. */
  switchboardHours: {
    personId: PersonId;
    hoursId: string;
    isBack: boolean;
    /** What was said after it was taken back, and it holds again. */
    after?: string;
  };
  /** At eight: today and the coming days. */
  switchboardList: { date: LocalDate };
  /** The switchboard could not be told after all: the person has to. */
  switchboardMissed: { absenceId: AbsenceId };
  staffChanges: { quarter: string };
}
export type AbsenceNotice = Of<AbsenceNotices>;
