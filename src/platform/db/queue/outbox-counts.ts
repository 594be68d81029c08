import type { Instant } from '../../../core/time';
import type { OutboxCounts } from './outbox-store';
import { orUndefined, toInstant } from '../row-values';
import type { Db } from '../runner';

export async function countOutbox(db: Db, now: Instant): Promise<OutboxCounts> {
  const rows = await db
    .selectFrom('outbox')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where((eb) => eb.or([eb('state', '!=', 'waiting'), eb('not_before', '<=', now)]))
    .groupBy('state')
    .execute();
  const countOf = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  const oldest = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.min('not_before').as('at'))
    .where('state', '=', 'waiting')
    .where('kind', '=', 'say')
    .where('not_before', '<=', now)
    .executeTakeFirst();
  return {
    waiting: countOf('waiting'),
    sending: countOf('sending'),
    failed: countOf('failed'),
    oldestWaitingAt: orUndefined(oldest?.at ?? null, toInstant),
  };
}
