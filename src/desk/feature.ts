// What draws on several features: status, help, the week, retention lists, undo.

import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { listMessageRetention } from './flows/list-message-retention';
import { listRetention } from './flows/list-retention';
import { tellPeopleTrouble } from './flows/tell-people-trouble';
import { tellWeek } from './flows/tell-week';

export const desk = {
  steps: {
    absence: [{ place: 2, run: tellPeopleTrouble, isAlways: true }],
    week: [{ place: 1, run: tellWeek }],
    retention: [
      { place: 1, run: listRetention },
      { place: 2, run: listMessageRetention },
    ],
  } satisfies JobSteps<FlowContext>,
};
