import { sql } from 'kysely';
import { mailboxId, personId, type MailboxId } from '../../core/ids';
import { isDoneHere, openingKinds, type Opening, type OpeningKind } from '../domain/opening';
import { keysOf } from '../../core/members';
import type { LocalDate } from '../../core/time';
import type { LookPart } from './mail-store';
import { chunksOf } from '../../platform/db/chunks';
import { compiledOnce, type OnDate } from '../../platform/db/compiled-once';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { lookDb, type OpeningRow } from './tables';

/**
 * Evidence is kept once, however often a look meets it again, and a retraction holds against what is only seen
 * again. Who says or does it anew at the same instant (the sandbox's clock can stand still) takes it back.
 */
export async function saveOpenings(trx: Db, { openings = [] }: LookPart): Promise<boolean> {
  const unique = new Map(openings.map((it) => [`${it.mailboxId}/${it.date}/${it.kind}/${it.at}`, it]));
  const rows = [...unique.values()].map(toRow);
  const [first] = rows;
  if (rows.length === 1 && first) await saveOne(trx, first);
  else for (const chunk of chunksOf(rows)) await upsert(trx, chunk).execute();
  return true;
}

const doneHere = sql.join(
  keysOf(openingKinds)
    .filter(isDoneHere)
    .map((kind) => sql.lit(kind)),
);

const upsert = (trx: Db, rows: readonly OpeningRow[]) =>
  lookDb(trx)
    .insertInto('opening')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['date', 'mailbox_id', 'kind', 'at']).doUpdateSet({
        retracted_at: sql<string | null>`case
          when excluded.kind in (${doneHere}) then excluded.retracted_at
          else coalesce(excluded.retracted_at, opening.retracted_at) end`,
      }),
    );

/** What a click attests. */
const saveOne = compiledOnce((trx, row: OpeningRow) => upsert(trx, [row]));

export async function listOpenings(
  db: Db,
  date: LocalDate,
  only?: readonly MailboxId[],
): Promise<readonly Opening[]> {
  const rows = await selectOpenings(db, { date, only });
  return rows.map(fromRow);
}

const selectOpenings = compiledOnce((db, { date, only }: OnDate) =>
  lookDb(db)
    .selectFrom('opening')
    .selectAll()
    .where('date', '=', date)
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? []))
    .orderBy('mailbox_id')
    .orderBy('at'),
);

const toRow = (opening: Opening): OpeningRow => ({
  mailbox_id: opening.mailboxId,
  date: opening.date,
  kind: opening.kind,
  at: opening.at,
  person_id: orNull(opening.personId),
  retracted_at: orNull(opening.retractedAt),
});

const fromRow = (row: OpeningRow): Opening => ({
  mailboxId: mailboxId(row.mailbox_id),
  date: toDate(row.date),
  kind: row.kind as OpeningKind,
  at: toInstant(row.at),
  personId: orUndefined(row.person_id, personId),
  retractedAt: orUndefined(row.retracted_at, toInstant),
});
