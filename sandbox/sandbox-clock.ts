// POST /sandbox/clock: the virtual clock's only knob (docs/reference.md, Addresses).

import { Router, json, type Request } from 'express';
import { z } from 'zod';
import type { VirtualClock } from '../src/app/clock';
import type { FlowContext } from '../src/app/flow-context';
import type { OpenedStore } from '../src/app/open-store';
import type { JobRunner } from '../src/app/run-jobs';
import { isBetweenSteps } from '../src/app/timetable';
import { jobNames, type JobName } from '../src/core/job-step';
import { instant, plusDuration, type Instant, type Zone } from '../src/core/time';
import type { SandboxSettings } from './sandbox-settings';

interface ClockDeps {
  readonly now: () => Instant;
  readonly zone: () => Zone;
  /** Moves forward to that instant and answers as docs/reference.md says. */
  readonly move: (to: Instant) => Promise<object>;
}

const isInstant = (text: string) => /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
const body = z.union([
  z.strictObject({ now: z.string().refine(isInstant) }),
  z.strictObject({ advance: z.string().max(40) }),
]);

const hint =
  'Write {"now": "2026-12-01T12:00:00+01:00"} or {"advance": "PT30M"}; the clock only moves forward.';

/** Calls are carried out one after the other. */
export function clockRouter(deps: ClockDeps): Router {
  const router = Router();
  let queue: Promise<unknown> = Promise.resolve();
  router.post('/sandbox/clock', json({ limit: '4kb' }), async (request, response) => {
    const move = queue.then(() => {
      const target = targetOf(deps, request);
      return target === undefined ? undefined : deps.move(target);
    });
    queue = move.catch(() => undefined);
    const answer = await move;
    if (answer === undefined) response.status(400).json({ error: hint });
    else response.json(answer);
  });
  return router;
}

function targetOf(deps: ClockDeps, request: Request): Instant | undefined {
  const parsed = body.safeParse(request.body);
  if (!parsed.success) return undefined;
  const target =
    'now' in parsed.data
      ? instant(parsed.data.now)
      : plusDuration(deps.now(), parsed.data.advance, deps.zone());
  return target !== undefined && target >= deps.now() ? target : undefined;
}

export interface ClockAnswer {
  readonly now: Instant;
  readonly jobs: readonly JobName[];
  readonly delivered: number;
  /** Notices and mail still to be carried out, and one more for jobs that have not come to their end. */
  readonly pending: number;
  readonly failed: number;
}

interface ClockParts {
  readonly context: FlowContext;
  readonly clock: VirtualClock;
  readonly runner: JobRunner;
  /** How many notices and redraws have been delivered so far. */
  readonly deliveredSoFar: () => number;
  /** Keeps the virtual clock for a restart and for other replicas. */
  readonly keep: (now: Instant) => Promise<void>;
  /** How often something has happened in the mailboxes so far; unknown where another Graph stands in. */
  readonly stirs?: () => number;
  /** Lets so much real time pass; a test's own need not take it. */
  readonly pause?: (millis: number) => Promise<void>;
}

/**
 * No time passes for people while the clock is moved: the first look has seen all there is until something stirs, and
 * looks in between are left out. What decides (the steps of the ladder, a new day) rests
 * on a look of its own all the same, and the last one is where the clock stops.
 */
const besidesLooks = jobNames.filter((job) => job !== 'mailboxes');
const stirsSoFar = ({ stirs }: ClockParts): number => stirs?.() ?? 0;

/** The call answers after this much real time with what is left. */
const patienceMillis = 60_000;
/** Of that, at most this much is spent on waiting for the network before the target is reached. */
const onTheWayMillis = 40_000;
/** Most of what waits is done at the next look; a Retry-After takes longer. */
const [shortestPauseMillis, longestPauseMillis] = [3, 100];

/**
 * POST /sandbox/clock: moves the virtual clock forward; every job due on the way runs at its own virtual time.
 * Moves to `target`; an instant in the past moves nothing but still runs what is due.
 */
export async function moveClock(parts: ClockParts, target: Instant): Promise<ClockAnswer> {
  const { context, clock, runner } = parts;
  const before = parts.deliveredSoFar();
  const deadline = clock.realMillis() + patienceMillis;
  const waitUntil = clock.realMillis() + onTheWayMillis;
  const ran = new Set<JobName>();
  let stirred = -1;
  for (;;) {
    const isQuiet = stirred === stirsSoFar(parts);
    const next = runner.nextDue(clock.now(), isQuiet ? besidesLooks : jobNames);
    if (next === undefined || next >= target || clock.realMillis() > deadline) break;
    clock.moveTo(next);
    await parts.keep(clock.now());
    const jobs = isQuiet && isBetweenSteps(next, context.municipality()) ? besidesLooks : jobNames;
    stirred = stirsSoFar(parts);
    await settle(parts, { ran, jobs, deadline: waitUntil });
  }
  if (clock.realMillis() <= deadline) clock.moveTo(target);
  await parts.keep(clock.now());
  const isHeld = await settle(parts, { ran, jobs: jobNames, deadline });
  const counts = await context.store.outbox.counts(clock.now());
  const mail = await context.store.mailWork.counts();
  return {
    now: clock.now(),
    jobs: [...ran],
    delivered: parts.deliveredSoFar() - before,
    pending: counts.waiting + counts.sending + mail.waiting + Number(isHeld),
    failed: counts.failed + mail.failed,
  };
}

interface Settling {
  readonly ran: Set<JobName>;
  readonly jobs: readonly JobName[];
  readonly deadline: number;
}

/**
 * Runs what is due, then waits on real time for retries such as a Retry-After and for jobs that another process has,
 * until nothing is left or patience ends; true when a job is still under way or another process has it.
 */
async function settle(
  { context, clock, runner, pause = (millis) => clock.sleep(millis) }: ClockParts,
  { ran, jobs, deadline }: Settling,
): Promise<boolean> {
  for (let pauseMillis = shortestPauseMillis; ; pauseMillis = Math.min(2 * pauseMillis, longestPauseMillis)) {
    const run = await runner.runDue(jobs);
    for (const job of run.ran) ran.add(job);
    const { waiting, sending } = await context.store.outbox.counts(clock.now());
    const mail = await context.store.mailWork.counts();
    if ((waiting + sending + mail.waiting === 0 && !run.isHeld) || clock.realMillis() >= deadline)
      return run.isHeld;
    await pause(pauseMillis);
  }
}

interface Sharing {
  readonly settings: Pick<SandboxSettings, 'DATABASE_URL'>;
  readonly store: Pick<OpenedStore, 'clock'>;
  readonly clock: VirtualClock;
}

/** Real milliseconds between two glances at the shared clock. */
const everyMillis = 200;

/**
 * The sandbox's virtual clock on PostgreSQL: kept in the database, so that all replicas stand at the same time.
 * Follows whoever is ahead; a running clock that is itself ahead leads. With SQLite there is nobody to follow.
 */
export function shareClock({ settings, store, clock }: Sharing): { readonly stop: () => void } {
  if (settings.DATABASE_URL.startsWith('sqlite:')) return { stop: () => undefined };
  let isGlancing = false;
  const glance = async () => {
    const kept = await store.clock.read();
    if (kept !== undefined && kept > clock.now()) clock.moveTo(kept);
    else if (clock.mode === 'running') await store.clock.write(clock.now());
  };
  const timer = setInterval(() => {
    if (isGlancing) return;
    isGlancing = true;
    // A database that is away is loud elsewhere; the clock goes on alone meanwhile.
    void glance()
      .catch(() => undefined)
      .finally(() => {
        isGlancing = false;
      });
  }, everyMillis);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
