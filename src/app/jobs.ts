// What each due job does: the features' steps in their order (docs/reference.md, Jobs).

import { carryGraphWork } from './carry-graph-work';
import { deliverAll } from './deliver-all';
import { steps } from './features';
import type { FlowContext } from './flow-context';
import type { JobName, JobSteps } from '../core/job-step';

const ownSteps: JobSteps<FlowContext> = {
  outbox: [
    { place: 1, run: carryGraphWork },
    { place: 1, run: deliverAll },
  ],
};

export async function runJob(job: JobName, context: FlowContext): Promise<void> {
  const all = [...steps, ownSteps].flatMap((feature) => feature[job] ?? []);
  const faults: unknown[] = [];
  for (const place of [...new Set(all.map((step) => step.place))].toSorted()) {
    const due = all.filter((step) => step.place === place && (faults.length === 0 || step.isAlways));
    try {
      await Promise.all(due.map(async ({ run }) => run(context)));
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}
