// What two may decide about at once is saved as long as it is what the decision was made on.

import type { Kysely } from 'kysely';
import type { Db } from './runner';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Whether the row was new (`expectedVersion` 0), or still of that version, and is saved now. */
export async function saveVersion(
  trx: Db,
  table: 'delegation' | 'question' | 'tie',
  { row, expectedVersion }: { readonly row: Versioned; readonly expectedVersion: number },
): Promise<boolean> {
  const db = trx as unknown as Kysely<Record<typeof table, Versioned>>;
  if (expectedVersion === 0) {
    const added = await db
      .insertInto(table)
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows) === 1;
  }
  const updated = await db
    .updateTable(table)
    .set(row)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return Number(updated.numUpdatedRows) === 1;
}
