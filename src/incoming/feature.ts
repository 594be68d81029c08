// What came in, who answers, what became of it (F3–F7, K1–K3, E1–E4).

import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { seeDeleted } from './flows/see-deleted';
import { tellInbox } from './flows/show-inbox';
import { takeInAll } from './flows/take-in-all';
import { tellOverdue } from './flows/tell-overdue';
import { watchAssignments } from './flows/watch-assignments';

export const incoming = {
  steps: {
    mailboxes: [{ place: 2, run: takeInAll }],
    assignments: [
      { place: 1, run: seeDeleted },
      { place: 2, run: watchAssignments },
    ],
    inbox: [{ place: 1, run: tellInbox }],
    week: [{ place: 2, run: tellOverdue }],
  } satisfies JobSteps<FlowContext>,
};
