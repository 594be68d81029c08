// The operators' own port: metrics in Prometheus' form.

import express from 'express';
import type { House } from './compose';
import type { Metrics } from './metrics';

export function opsApp({ context }: Pick<House, 'context'>, metrics: Metrics): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_request, response) => {
    const isUp = await readGauges(context, metrics).then(
      () => true,
      () => false,
    );
    metrics.databaseUp.set(isUp ? 1 : 0);
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return app;
}

/** Read from the database, so that every replica tells the same and a restart forgets nothing. */
async function readGauges({ store, clock, municipality }: House['context'], metrics: Metrics): Promise<void> {
  const now = clock.now();
  const ids = municipality().mailboxes.map(({ id }) => id);
  const [counts, looks] = await Promise.all([store.outbox.counts(now), store.mail.listCounts(ids)]);
  const seconds = (at: string) => Date.parse(at) / 1_000;
  const goodTimes = looks.flatMap(({ goodAt }) => goodAt ?? []);
  metrics.mailboxes.set(ids.length);
  metrics.waiting.set(counts.waiting + counts.sending);
  metrics.failed.set(counts.failed);
  metrics.oldestSeconds.set(
    counts.oldestWaitingAt === undefined ? 0 : seconds(now) - seconds(counts.oldestWaitingAt),
  );
  metrics.unreadable.set(looks.filter((look) => look.failingSince !== undefined).length);
  if (goodTimes.length > 0) metrics.sweepAt.set(Math.max(...goodTimes.map(seconds)));
}
