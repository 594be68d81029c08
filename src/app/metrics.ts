// What operators can measure: counters and gauges in Prometheus' form; never ids or words of people.

import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { FlowContext } from './flow-context';
import type { OperatorLog } from '../core/log';
import type { GraphCallEvent } from '../platform/graph/calls/metrics-step';
import type { TeamsEvent } from '../platform/teams/teams-options';
import type { JobWatch } from '../core/job-step';
import { tokenTrouble } from './token-trouble';

export interface Metrics {
  readonly registry: Registry;
  readonly graphCalls: Counter<'route' | 'status'>;
  readonly graphSeconds: Histogram;
  readonly turns: Counter<'type' | 'status'>;
  readonly sends: Counter<'operation' | 'outcome'>;
  readonly tokenFailures: Counter;
  readonly graphTokenFailures: Counter;
  readonly notifications: Counter<'result'>;
  readonly dutyRequests: Counter<'result'>;
  readonly jobsFailed: Counter<'job'>;
  readonly sweepSeconds: Gauge;
  readonly sweepAt: Gauge;
  readonly sweepLate: Gauge;
  readonly unreadable: Gauge;
  readonly databaseUp: Gauge;
  readonly mailboxes: Gauge;
  readonly waiting: Gauge;
  readonly oldestSeconds: Gauge;
  readonly failed: Gauge;
  readonly mailWaiting: Gauge;
  readonly mailOldestSeconds: Gauge;
  readonly mailFailed: Gauge;
  readonly webhookWaiting: Gauge;
  readonly webhookOldestSeconds: Gauge;
  readonly diaryWaiting: Gauge;
  readonly diaryOldestSeconds: Gauge;
}

/** One registry a process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'brevvakt_' });
  const counter: MakeCounter = (name, help, labelNames) =>
    new Counter({ name: `brevvakt_${name}`, help, labelNames: [...labelNames], registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `brevvakt_${name}`, help, registers });
  return {
    registry,
    graphCalls: counter('graph_calls_total', 'Calls to Microsoft Graph by route and status', [
      'route',
      'status',
    ]),
    graphSeconds: new Histogram({
      name: 'brevvakt_graph_call_seconds',
      help: 'How long calls to Microsoft Graph took',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    ...turnCounters(counter),
    notifications: counter('graph_notifications_total', 'Change notifications by result', ['result']),
    dutyRequests: counter('duty_requests_total', 'Questions about who has a mailbox, by result', ['result']),
    jobsFailed: counter('jobs_failed_total', 'Jobs that ended with a fault', ['job']),
    sweepSeconds: gauge('sweep_seconds', 'How long the last sweep over the mailboxes took'),
    sweepAt: gauge('sweep_timestamp_seconds', 'When the last sweep over the mailboxes ended'),
    sweepLate: gauge(
      'sweep_late_seconds',
      'How long a sweep over the mailboxes has been due by the calendar without any mailbox being read well; 0 in time',
    ),
    unreadable: gauge('mailboxes_unreadable', 'Mailboxes that the last sweep could not read'),
    databaseUp: gauge('database_up', 'Whether the database answers and takes changes: 1 or 0'),
    mailboxes: gauge('mailboxes', 'Mailboxes in the municipality file'),
    oldestSeconds: gauge('outbox_oldest_seconds', 'How long the oldest notice in the outbox has waited'),
    waiting: gauge('outbox_waiting', 'Pieces of work waiting in the outbox'),
    failed: gauge('outbox_failed', 'Pieces of work that ended as failed'),
    ...mailGauges(gauge),
    ...webhookGauges(gauge),
    ...diaryGauges(gauge),
  };
}

const mailGauges = (gauge: (name: string, help: string) => Gauge) => ({
  mailWaiting: gauge('mail_work_waiting', 'Mail actions that wait: forwards, moves, deletions'),
  mailOldestSeconds: gauge('mail_work_oldest_seconds', 'How long the oldest mail action has waited'),
  mailFailed: gauge('mail_work_failed', 'Mail actions, and mails from notify.from, that were given up'),
});

const webhookGauges = (gauge: (name: string, help: string) => Gauge) => ({
  webhookWaiting: gauge('webhook_waiting', 'Changes of who has a mailbox that the webhook has not taken'),
  webhookOldestSeconds: gauge('webhook_oldest_seconds', 'How long the oldest of them has waited'),
});

const diaryGauges = (gauge: (name: string, help: string) => Gauge) => ({
  diaryWaiting: gauge('diary_waiting', 'Cases that the register of cases was asked for and has not answered'),
  diaryOldestSeconds: gauge('diary_oldest_seconds', 'How long the oldest of them has waited'),
});

type MakeCounter = <T extends string>(name: string, help: string, labelNames: readonly T[]) => Counter<T>;

const turnCounters = (counter: MakeCounter) => ({
  turns: counter('turns_total', 'Activities from Teams by type and status', ['type', 'status']),
  sends: counter('teams_calls_total', 'Calls to the Bot Connector by outcome', ['operation', 'outcome']),
  graphTokenFailures: counter(
    'graph_token_failures_total',
    'Times that the bot could not sign in to Microsoft Graph',
    [],
  ),
  tokenFailures: counter('teams_token_failures_total', 'Times that the bot could not sign in to Teams', []),
});

/** What the Graph adapter tells of each call. */
export const graphMetrics =
  (metrics: Metrics) =>
  (event: GraphCallEvent): void => {
    metrics.graphCalls.inc({ route: event.route, status: String(event.status) });
    metrics.graphSeconds.observe(event.millis / 1_000);
  };

/** No token for Graph: counted, and told with its reason and remedy, without the library's words, which may hold ids. */
export const graphTokenFailed =
  (metrics: Metrics, log: OperatorLog) =>
  (message: string): void => {
    metrics.graphTokenFailures.inc();
    const { words: reason, remedy } = tokenTrouble(message, 'graph');
    log.error('The bot cannot sign in to Microsoft Graph, so no mailbox can be read', { reason, remedy });
  };

/** What becomes of the Teams room's events; an error with its remedy when the bot cannot prove who it is. */
export const teamsMetrics =
  (metrics: Metrics, log: OperatorLog) =>
  (event: TeamsEvent): void => {
    switch (event.what) {
      case 'received':
        metrics.turns.inc({ type: event.type, status: String(event.status) });
        return;
      case 'called':
        metrics.sends.inc({ operation: event.operation, outcome: event.outcome });
        return;
      case 'tokenFailed': {
        metrics.tokenFailures.inc();
        const { words: reason, remedy } = tokenTrouble(event.code, 'teams');
        log.error('The bot cannot sign in to Teams, so nothing is said to anybody', {
          code: event.code,
          reason,
          remedy,
        });
      }
    }
  };

interface Watching {
  readonly context: FlowContext;
  readonly metrics: Metrics;
  readonly pingUrl: string | undefined;
}

/** Faults of jobs, the sweep's length, and a call to the dead man's switch after a good sweep. */
export const jobMetrics =
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
