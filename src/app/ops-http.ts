// The operators' own port: metrics in Prometheus' form.

import express from 'express';
import type { House } from './compose';
import type { Metrics } from './metrics';

export function opsApp({ context }: Pick<House, 'context'>, metrics: Metrics): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_request, response) => {
    const [counts, looks] = await Promise.all([
      context.store.outbox.counts(context.clock.now()),
      context.store.mail.listCounts(),
    ]);
    metrics.waiting.set(counts.waiting + counts.sending);
    metrics.failed.set(counts.failed);
    metrics.unreadable.set(looks.filter((look) => look.failingSince !== undefined).length);
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return app;
}
