// What machines ask for: the operators' own port, metrics in Prometheus' form; and where Graph tells of changes.

import express, { type Router } from 'express';
import { letterWork } from '../duty/store/duty-store';
import { diaryWork } from '../incoming/store/diary-work-store';
import { publishedRouter } from '../incoming/pages/published-router';
import { dutyRouter } from '../roster/pages/duty-router';
import { notificationRouter } from '../look/graph/notification-router';
import { hintReceiver } from './hints';
import { textsOf } from './texts';
import { nextDueAt } from './timetable';
import type { FlowContext } from './flow-context';
import type { Metrics } from './metrics';

export function opsApp({ context }: { readonly context: FlowContext }, metrics: Metrics): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_request, response) => {
    const [isRead, isReady] = await Promise.all([
      readGauges(context, metrics).then(
        () => true,
        () => false,
      ),
      context.store.isReady(),
    ]);
    metrics.databaseUp.set(isRead && isReady ? 1 : 0);
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return app;
}

/** Read from the database, so that every replica tells the same and a restart forgets nothing. */
async function readGauges({ store, clock, municipality }: FlowContext, metrics: Metrics): Promise<void> {
  const now = clock.now();
  const ids = municipality().mailboxes.map(({ id }) => id);
  const [counts, mail, letters, looks, webhook, diary] = await Promise.all([
    store.outbox.counts(now),
    store.mailWork.counts(),
    store.work.counts([letterWork], now),
    store.mail.listCounts(ids),
    store.roster.countWaiting(),
    store.work.counts([diaryWork], now),
  ]);
  const seconds = (at: string) => Date.parse(at) / 1_000;
  const goodTimes = looks.flatMap(({ goodAt }) => goodAt ?? []);
  metrics.mailboxes.set(ids.length);
  metrics.waiting.set(counts.waiting + counts.sending);
  metrics.failed.set(counts.failed);
  const ageOf = (at: string | undefined) => (at === undefined ? 0 : seconds(now) - seconds(at));
  metrics.oldestSeconds.set(ageOf(counts.oldestWaitingAt));
  metrics.mailWaiting.set(mail.waiting);
  metrics.mailFailed.set(mail.failed + letters.failed);
  metrics.mailOldestSeconds.set(ageOf(mail.oldestWaitingAt));
  metrics.webhookWaiting.set(webhook.count);
  metrics.webhookOldestSeconds.set(ageOf(webhook.oldestAt));
  metrics.diaryWaiting.set(diary.waiting + diary.working);
  metrics.diaryOldestSeconds.set(ageOf(diary.oldestAt));
  metrics.unreadable.set(looks.filter((look) => look.failingSince !== undefined).length);
  const last = goodTimes.toSorted().at(-1);
  if (last !== undefined) metrics.sweepAt.set(seconds(last));
  // On weekends and holidays nothing is due between midnights, and nobody should be woken.
  const due = last === undefined ? undefined : nextDueAt('mailboxes', last, municipality());
  metrics.sweepLate.set(due !== undefined && due < now ? seconds(now) - seconds(due) : 0);
}

const dutyDoor = (
  { context }: { readonly context: FlowContext },
  { metrics, key }: { readonly metrics: Metrics; readonly key: string | undefined },
): Router =>
  dutyRouter(context, {
    key,
    count: (result) => {
      metrics.dutyRequests.inc({ result });
    },
  });

interface MachineParts {
  readonly dutyKey: string | undefined;
  readonly metrics: Metrics;
  /** What the subscriptions are made with; undefined where there are none. */
  readonly notifications: { readonly secret: string } | undefined;
}

/** What is for the municipality's web, in the municipality's language. */
const webList = ({ context }: { readonly context: FlowContext }): Router =>
  publishedRouter(context, () => {
    const { language } = context.municipality();
    return { language, texts: textsOf(language).incoming.publish };
  });

/** Where programs ask who has a mailbox, what is for the web, and the addresses that the subscriptions name. */
export function machineRouters(
  house: { readonly context: FlowContext },
  { metrics, notifications, dutyKey }: MachineParts,
): readonly Router[] {
  const open = [dutyDoor(house, { metrics, key: dutyKey }), webList(house)];
  if (notifications === undefined) return open;
  const { log } = house.context;
  const count = (result: string) => {
    metrics.notifications.inc({ result });
  };
  const { secret } = notifications;
  return [...open, notificationRouter({ log, count, secret, receiver: hintReceiver(house) })];
}
