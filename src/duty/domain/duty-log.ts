// What the log says of a mailbox's day: who did what, never who did not (F1, F2).

import type { PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { HowOpened } from './duty-day';

export interface DutyEvents {
  'day.opened': { how: HowOpened };
  'day.openedLater': { how: HowOpened };
  'day.missed': object;
  'day.notCheckable': object;
  'opening.retracted': object;
  'junk.reviewed': object;
  'duty.accepted': object;
  'duty.passedOn': object;
  'duty.given': { toId: PersonId };
  /** Undefined where nobody has the mailbox; a stored entry has no such field then. */
  'duty.changed': { toId: PersonId | undefined };
  /** To somebody whom Teams does not reach; whether it arrived is not known. */
  'duty.mailed': { toId: PersonId };
  'mailbox.unreadable': object;
  'mailbox.readable': object;
  'ladder.deadEnd': object;
}

export type DutyEvent = Of<DutyEvents, 'what'>;
