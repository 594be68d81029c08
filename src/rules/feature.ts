// Questions about the municipality's rules.

import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { watchQuestions } from './flows/watch-questions';

export const rules = {
  steps: { assignments: [{ place: 3, run: watchQuestions }] } satisfies JobSteps<FlowContext>,
};
