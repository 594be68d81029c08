import { sql } from 'kysely';
import { mailboxId, personId, type MailboxId } from '../../core/ids';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import { compiledOnce } from '../../platform/db/compiled-once';
import type { Db } from '../../platform/db/runner';
import type { OrderEntry, StandingOrder } from '../domain/standing-order';
import type { RosterPart } from './roster-store';
import { rosterDb, type RosterOrderRow } from './tables';

export async function saveRosterOrders(trx: Db, { rosterOrders = [] }: RosterPart): Promise<boolean> {
  for (const order of rosterOrders) {
    await rosterDb(trx)
      .insertInto('roster_order')
      .values(toRow(order))
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ undone_at: orNull(order.undoneAt) }))
      .execute();
  }
  return true;
}

/** False when somebody else changed the roster of one of them in between. */
export async function saveRosterBase(trx: Db, { rosterBase = [] }: RosterPart): Promise<boolean> {
  for (const { mailboxId: mailbox, version } of rosterBase) {
    const values = { mailbox_id: mailbox, version: version + 1 };
    const saved =
      version === 0
        ? await rosterDb(trx)
            .insertInto('roster_version')
            .values(values)
            .onConflict((conflict) => conflict.doNothing())
            .returning('version')
            .execute()
        : await rosterDb(trx)
            .updateTable('roster_version')
            .set(values)
            .where('mailbox_id', '=', mailbox)
            .where('version', '=', version)
            .returning('version')
            .execute();
    if (saved.length === 0) return false;
  }
  return true;
}

/** Of each of them, in their order. */
export async function versionsOf(db: Db, mailboxes: readonly MailboxId[]): Promise<readonly number[]> {
  const rows = await selectVersions(db, { mailboxes });
  const versions = new Map(rows.map((row) => [row.mailbox_id, row.version]));
  return mailboxes.map((mailbox) => versions.get(mailbox) ?? 0);
}

const selectVersions = compiledOnce((db, { mailboxes }: { readonly mailboxes: readonly MailboxId[] }) =>
  rosterDb(db)
    .selectFrom('roster_version')
    .select(['mailbox_id', 'version'])
    .where('mailbox_id', 'in', mailboxes),
);

/** Those that are not undone; an earlier one may be in force as long as no later one is. */
export async function listRosterOrders(
  db: Db,
  only?: readonly MailboxId[],
): Promise<readonly StandingOrder[]> {
  const rows = await selectOrders(db, { only });
  return rows.map(fromRow);
}

const selectOrders = compiledOnce((db, { only }: { readonly only: readonly MailboxId[] | undefined }) =>
  rosterDb(db)
    .selectFrom('roster_order')
    .selectAll()
    .where('undone_at', 'is', sql.lit(null))
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? []))
    .orderBy('from_date')
    .orderBy('at'),
);

const toRow = (order: StandingOrder): RosterOrderRow => ({
  id: order.id,
  mailbox_id: order.mailboxId,
  from_date: order.from,
  entries: JSON.stringify(order.entries),
  by_id: order.byId,
  at: order.at,
  undone_at: orNull(order.undoneAt),
});

const fromRow = (row: RosterOrderRow): StandingOrder => ({
  id: row.id,
  mailboxId: mailboxId(row.mailbox_id),
  from: toDate(row.from_date),
  entries: JSON.parse(row.entries) as readonly OrderEntry[],
  byId: personId(row.by_id),
  at: toInstant(row.at),
  undoneAt: orUndefined(row.undone_at, toInstant),
});
