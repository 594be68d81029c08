import type { MailboxId } from '../../core/ids';
import { mailboxId, personId } from '../../core/ids';
import type { RosterChange } from '../domain/roster';
import type { LocalDate } from '../../core/time';
import { chunksOf } from '../../platform/db/chunks';
import { compiledOnce } from '../../platform/db/compiled-once';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { rosterDb } from './tables';
import type { OnDate } from '../../platform/db/compiled-once';
import type { RosterChangeRow } from './tables';
import type { RosterPart, RosterStore } from './roster-store';

export const createRosterStore = ({ read }: Runner): RosterStore => ({
  listChanges: (date, only) => read((db) => listRosterChanges(db, date, only)),
});

export async function saveRosterChanges(trx: Db, { rosterChanges = [] }: RosterPart): Promise<boolean> {
  const unique = new Map(rosterChanges.map((change) => [change.id, change]));
  for (const chunk of chunksOf([...unique.values()])) {
    await rosterDb(trx)
      .insertInto('roster_change')
      .values(chunk.map(toRow))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({ undone_at: eb.ref('excluded.undone_at') })),
      )
      .execute();
  }
  return true;
}

export async function listRosterChanges(
  db: Db,
  date: LocalDate,
  only?: readonly MailboxId[],
): Promise<readonly RosterChange[]> {
  const rows = await selectRosterChanges(db, { date, only });
  return rows.map(fromRow);
}

const selectRosterChanges = compiledOnce((db, { date, only }: OnDate) =>
  rosterDb(db)
    .selectFrom('roster_change')
    .selectAll()
    .where('date', '=', date)
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? []))
    .orderBy('at')
    .orderBy('id'),
);

const toRow = (change: RosterChange): RosterChangeRow => ({
  id: change.id,
  mailbox_id: change.mailboxId,
  date: change.date,
  kind: change.kind,
  person_id: change.personId,
  by_id: change.byId,
  at: change.at,
  undone_at: orNull(change.undoneAt),
});

const fromRow = (row: RosterChangeRow): RosterChange => ({
  id: row.id,
  mailboxId: mailboxId(row.mailbox_id),
  date: toDate(row.date),
  kind: row.kind as RosterChange['kind'],
  personId: personId(row.person_id),
  byId: personId(row.by_id),
  at: toInstant(row.at),
  undoneAt: orUndefined(row.undone_at, toInstant),
});
