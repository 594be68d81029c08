import type { IncomingMessage } from '../domain/incoming';
import type { Db } from '../../platform/db/runner';
import { fromIncomingRow } from './incoming-rows';
import { incomingDb } from './tables';

/** By the index of those that have a last day, also such as an undo would put there again: a few hundred at most. */
export async function listPublished(db: Db): Promise<readonly IncomingMessage[]> {
  const rows = await incomingDb(db)
    .selectFrom('incoming')
    .selectAll()
    .where('published_until', '>', '')
    .execute();
  return rows.map(fromIncomingRow);
}
