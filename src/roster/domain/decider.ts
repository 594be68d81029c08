// Who of a mailbox's managers is asked (F2, F4).

import type { PersonId } from '../../core/ids';

/** Of manager, deputy and last resort the first who is there; nobody is: the manager, who finds it on coming back. */
export const deciderOf = (managers: readonly PersonId[], away: ReadonlySet<PersonId>): PersonId | undefined =>
  managers.find((id) => !away.has(id)) ?? managers[0];
