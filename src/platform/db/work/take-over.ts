// What replicas of version 0.1.0, which go on beside the new ones until they are replaced, left in queues of their own.

import { sql } from 'kysely';
import type { Db } from '../runner';
import { takeOverMail } from '../migrations/0014-mail-work';
import { takeOverOutbox } from '../migrations/0017-outbox-work';
import { takeOverRules } from '../migrations/0013-work';

const queues = [
  { table: 'rule_work', left: sql`1 = 1`, takeOver: takeOverRules },
  { table: 'outbox', left: sql`1 = 1`, takeOver: takeOverOutbox },
  { table: 'mail_work', left: sql`state in ('waiting', 'working', 'failed')`, takeOver: takeOverMail },
] as const;

/** All that waits there, and what they had in hand when they died. */
export async function takeOverOlder(trx: Db, realMillis: number): Promise<void> {
  for (const { table, left, takeOver } of queues) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${left} limit 1`.execute(trx);
    if (rows.length === 0) continue;
    await takeOver(trx, Math.floor(realMillis));
  }
}
