import { sql } from 'kysely';
import { mailboxId, type MailboxId } from '../../core/ids';
import { compiledOnce } from './compiled-once';
import type { Db, Runner } from './runner';

/** How often each mailbox has changed: what every replica asks, so that open pages show what another one did. */
export interface ChangeCounter {
  /** Only grows; under `everyMailbox` what concerns all. */
  read(): Promise<ReadonlyMap<MailboxId, number>>;
}

/** Who is away, and what else no single mailbox owns. */
export const everyMailbox = mailboxId('');

export const createChangeCounter = ({ read }: Runner): ChangeCounter => ({
  read: async () => {
    const rows = await read((db) => db.selectFrom('mailbox_change').selectAll().execute());
    return new Map(rows.map(({ mailbox_id: id, count }) => [mailboxId(id), count]));
  },
});

/** In the order of the ids, and last in the transaction: whoever changes several never waits for who waits for them. */
export async function countChanges(trx: Db, mailboxes: readonly MailboxId[]): Promise<void> {
  for (const id of [...new Set(mailboxes)].toSorted()) await countOne(trx, { id });
}

const countOne = compiledOnce((trx, { id }: { readonly id: MailboxId }) =>
  trx
    .insertInto('mailbox_change')
    .values({ mailbox_id: id, count: sql<number>`1` })
    .onConflict((conflict) =>
      conflict.column('mailbox_id').doUpdateSet({ count: sql<number>`mailbox_change.count + 1` }),
    ),
);
