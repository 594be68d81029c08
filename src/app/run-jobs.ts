// Runs what is due: once a minute on the real clock, or at each due time on the way when the virtual clock is moved.

import type { Instant } from '../domain/time';
import type { JobName } from '../domain/timetable';
import { jobNames, lastDueAt, minuteJobs, nextDueAt } from '../domain/timetable';
import type { FlowContext } from '../flows/flow-context';
import { jobs } from './jobs';

/** A claim lapses when its process died; others take the job over within a minute. */
const leaseMillis = 50_000;

/** Jobs that look at the present and so run at once when they never ran; others wait for their next due time. */
const runAtFirstStart: ReadonlySet<JobName> = new Set(['absenceAhead', 'mailboxes', 'subscriptions']);

export interface JobRunner {
  /** Runs every job whose latest due time has not been done; answers with their names, in order. */
  runDue(): Promise<readonly JobName[]>;
  /** The next instant after `after` at which some job is due. */
  nextDue(after: Instant): Instant | undefined;
}

/** One runner a process; calls are queued, so that a tick never overtakes the one before. */
export function jobRunner(context: FlowContext): JobRunner {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    runDue: () => {
      const run = queue.then(() => runDueNow(context));
      queue = run.catch(() => undefined);
      return run;
    },
    nextDue: (after) => {
      const times = jobNames.flatMap((job) =>
        jobs[job] ? (nextDueAt(job, after, context.municipality()) ?? []) : [],
      );
      return times.toSorted()[0];
    },
  };
}

async function runDueNow(context: FlowContext): Promise<readonly JobName[]> {
  const done = await context.store.jobs.listDone();
  const ran: JobName[] = [];
  for (const job of jobNames) {
    if (jobs[job] && (await runIfDue(context, job, done.get(job)))) ran.push(job);
  }
  return ran;
}

async function runIfDue(context: FlowContext, job: JobName, doneAt: Instant | undefined): Promise<boolean> {
  if (minuteJobs.has(job)) return runSafely(context, job);
  const dueAt = lastDueAt(job, context.clock.now(), context.municipality());
  if (dueAt === undefined || (doneAt !== undefined && doneAt >= dueAt)) return false;
  const { owner } = context;
  const realMillis = context.clock.realMillis();
  if (!(await context.store.jobs.claim({ name: job, dueAt, owner, realMillis, leaseMillis }))) return false;
  const isDue = doneAt !== undefined || runAtFirstStart.has(job);
  const ran = isDue && (await runSafely(context, job));
  if (ran || !isDue) await context.store.jobs.done({ name: job, dueAt, owner });
  return ran;
}

/** A job that fails is loud and stays due; it never stops the others. */
async function runSafely(context: FlowContext, job: JobName): Promise<boolean> {
  try {
    await jobs[job]?.(context);
    return true;
  } catch (error) {
    context.log.error('A job failed', { job, error: error instanceof Error ? error.message : String(error) });
    return false;
  }
}
