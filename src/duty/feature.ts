// Was each mailbox opened today (F1, F2).

import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { turnCards } from './flows/turn-cards';
import { watchDayBefore, watchDuty } from './flows/watch-duty';

export const duty = {
  steps: {
    mailboxes: [
      { place: 3, run: watchDayBefore },
      { place: 4, run: turnCards },
    ],
    ladder: [{ place: 1, run: watchDuty }],
  } satisfies JobSteps<FlowContext>,
};
