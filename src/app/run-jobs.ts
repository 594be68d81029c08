// Runs what is due: once a minute on the real clock, or at each due time on the way when the virtual clock is moved.

import { atMost } from '../core/at-most';
import { jobNames, type JobName, type JobSteps, type JobWatch } from '../core/job-step';
import { messageOf } from '../core/log';
import type { Instant } from '../core/time';
import type { Work } from '../platform/db/work/work';
import type { Tracer } from '../core/tracer';
import { carryGraphWork, carryOutsideWork } from './carry-open-work';
import { deliverAll } from './deliver-all';
import { steps } from './features';
import type { FlowContext } from './flow-context';
import { lastDueAt, minuteJobs, nextDueAt } from './timetable';
import { untraced } from './trace-house';

/** A claim lapses when its process died; while a job runs its claim is renewed well before. */
const leaseMillis = 6_000;
const renewMillis = 1_500;

/** A job that takes longer goes on beside the others, which have times of their own to keep. */
const patienceMillis = 10_000;
/** The ladder rests on the look into the mailboxes; both are waited for. */
const waitedFor: ReadonlySet<JobName> = new Set(['mailboxes', 'ladder']);

/** Jobs that look at the present and so run at once when they never ran; others wait for their next due time. */
const runAtFirstStart: ReadonlySet<JobName> = new Set(['absenceAhead', 'mailboxes', 'subscriptions']);

interface Run {
  /** The jobs that ran, in order. */
  readonly ran: readonly JobName[];
  /** Some job is due but another process has it, or one had it that died a moment ago. */
  readonly isHeld: boolean;
}

export interface JobRunner {
  /** Runs every job, or each of these, whose latest due time has not been done. */
  runDue(jobs?: readonly JobName[]): Promise<Run>;
  /** When no job is under way any more. */
  settled(): Promise<void>;
  /** The next instant after `after` at which some job is due, or one of these. */
  nextDue(after: Instant, jobs?: readonly JobName[]): Instant | undefined;
}

/** One runner a process; calls are queued, so that a tick never overtakes the one before. */
export function jobRunner(
  context: FlowContext,
  watch: JobWatch = () => undefined,
  tracer: Tracer = untraced,
): JobRunner {
  let queue: Promise<unknown> = Promise.resolve();
  const running: Running = { context, watch, tracer, underWay: new Map(), ranLate: [] };
  return {
    runDue: (jobs = jobNames) => {
      const run = queue.then(() => runDueNow(running, jobs));
      queue = run.catch(() => undefined);
      return run;
    },
    settled: async () => {
      await Promise.allSettled([queue, ...running.underWay.values()]);
    },
    nextDue: (after, jobs = jobNames) => {
      const times = jobs.flatMap((job) => nextDueAt(job, after, context.municipality()) ?? []);
      return times.toSorted()[0];
    },
  };
}

interface Running {
  readonly context: FlowContext;
  readonly watch: JobWatch;
  readonly tracer: Tracer;
  readonly underWay: Map<JobName, Promise<Outcome>>;
  /** Came to their end after they had not been waited for any longer. */
  readonly ranLate: JobName[];
}

async function runDueNow(running: Running, jobs: readonly JobName[]): Promise<Run> {
  const { context } = running;
  const done = await context.store.jobs.listDone();
  const ran: JobName[] = running.ranLate.splice(0);
  let isHeld = false;
  let isSweepHeld = false;
  for (const job of jobs) {
    // Half a sweep of another process would tear what one notice says about several mailboxes in two.
    if (job === 'ladder' && isSweepHeld) continue;
    const outcome = await runPatiently(running, job, done.get(job));
    if (outcome === 'ran') ran.push(job);
    isHeld ||= outcome === 'held';
    isSweepHeld ||= outcome === 'held' && job === 'mailboxes';
  }
  return { ran, isHeld };
}

type Outcome = 'ran' | 'held' | 'notDue' | 'failed';

/** A network that does not answer must not make the noon card late. */
async function runPatiently(running: Running, job: JobName, doneAt: Instant | undefined): Promise<Outcome> {
  const { context, underWay, ranLate } = running;
  if (underWay.has(job)) return 'held';
  const run = runIfDue(running, job, doneAt);
  if (waitedFor.has(job)) return run;
  const ended = run.finally(() => underWay.delete(job));
  underWay.set(job, ended);
  const outcome = await atMost(context.clock, patienceMillis, ended);
  if (outcome !== undefined) return outcome;
  context.log.warn('A job takes long; the others go on beside it', { job });
  void ended.then(
    (later) => (later === 'ran' ? ranLate.push(job) : 0),
    (error: unknown) => {
      context.log.error('A job failed', { job, error: String(error) });
    },
  );
  return 'held';
}

async function runIfDue(running: Running, job: JobName, doneAt: Instant | undefined): Promise<Outcome> {
  const { context } = running;
  if (minuteJobs.has(job)) return runSafely(running, job);
  const dueAt = lastDueAt(job, context.clock.now(), context.municipality());
  if (dueAt === undefined || (doneAt !== undefined && doneAt >= dueAt)) return 'notDue';
  const { owner, clock } = context;
  const claim = { name: job, dueAt, owner, realMillis: clock.realMillis(), leaseMillis };
  const work = await context.store.jobs.claim(claim);
  if (work === undefined) return 'held';
  const isDue = doneAt !== undefined || runAtFirstStart.has(job);
  const outcome = isDue ? await renewing(context, work, () => runSafely(running, job)) : 'notDue';
  const again = { kind: 'later', notBeforeMillis: clock.realMillis() } as const;
  await context.store.work.settle(work, outcome === 'failed' ? again : { kind: 'done', doneAt: dueAt });
  return outcome;
}

async function renewing<T>(
  { store, clock, log }: FlowContext,
  claimed: Work,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => {
    store.work.renew(claimed, clock.realMillis() + leaseMillis).catch((error: unknown) => {
      log.warn('The claim of a job could not be renewed', { error: String(error) });
    });
  }, renewMillis);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** A job that fails is loud and stays due; it never stops the others. */
async function runSafely({ context, watch, tracer }: Running, job: JobName): Promise<Outcome> {
  const begun = performance.now();
  const tell = (isGood: boolean) => {
    watch({ job, isGood, seconds: (performance.now() - begun) / 1_000 });
  };
  try {
    await tracer.within(`job ${job}`, {}, async () => runJob(job, context));
    tell(true);
    return 'ran';
  } catch (error) {
    tell(false);
    context.log.error('A job failed', { job, error: messageOf(error) });
    return 'failed';
  }
}

const ownSteps: JobSteps<FlowContext> = {
  outbox: [
    { place: 0, run: ({ store, clock }) => store.work.takeOver(clock.realMillis()) },
    { place: 1, run: carryGraphWork },
    { place: 1, run: carryOutsideWork },
    { place: 1, run: deliverAll },
  ],
};

/** What each due job does: the features' steps in their order (docs/reference.md, Jobs). */
async function runJob(job: JobName, context: FlowContext): Promise<void> {
  const all = [...steps, ownSteps].flatMap((feature) => feature[job] ?? []);
  const faults: unknown[] = [];
  for (const place of [...new Set(all.map((step) => step.place))].toSorted()) {
    const due = all.filter((step) => step.place === place && (faults.length === 0 || step.isAlways));
    const ended = await Promise.allSettled(due.map(async ({ run }) => run(context)));
    for (const end of ended) if (end.status === 'rejected') faults.push(end.reason);
  }
  if (faults.length > 0) throw new AggregateError(faults, faults.map(messageOf).join('; '));
}
