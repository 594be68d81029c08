// What operators see of the jobs: their faults, the sweep's length, and a call to the dead man's switch after a good one.

import type { FlowContext } from '../core/flow-context';
import type { Metrics } from './metrics';
import type { JobWatch } from './run-jobs';

interface Watching {
  readonly context: FlowContext;
  readonly metrics: Metrics;
  readonly pingUrl: string | undefined;
}

export const watchJobs =
  ({ context, metrics, pingUrl }: Watching): JobWatch =>
  ({ job, isGood, seconds }) => {
    if (!isGood) metrics.jobsFailed.inc({ job });
    if (job !== 'mailboxes') return;
    metrics.sweepSeconds.set(seconds);
    if (isGood && pingUrl !== undefined) void pingAfterGoodSweep(context, pingUrl);
  };

/** Silence is the alarm, so a sweep that missed a mailbox is silent. The address holds a secret and is never logged. */
async function pingAfterGoodSweep(context: FlowContext, pingUrl: string): Promise<void> {
  try {
    const looks = await context.store.mail.listCounts(context.municipality().mailboxes.map(({ id }) => id));
    if (looks.some(({ failingSince }) => failingSince !== undefined)) return;
    const response = await fetch(pingUrl, { method: 'POST', signal: AbortSignal.timeout(5_000) });
    if (!response.ok)
      context.log.warn("The dead man's switch did not take the call", { status: response.status });
  } catch (error) {
    context.log.warn("The dead man's switch could not be called", {
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}
