import { personId, tieId } from '../../core/ids';
import type { TieId } from '../../core/ids';
import { listNoticesUnder } from '../../platform/db/outbox/under-key';
import { orNull, orUndefined, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { saveVersion } from '../../platform/db/save-version';
import type { Tie } from '../domain/tied/tie';
import type { RulesPart } from './question-store';
import { rulesDb, type TieRow } from './tables';
import type { TieStore } from './tie-store';

/** False when one is not the one any more that the decision was made on. */
export async function saveTies(trx: Db, { ties = [] }: Pick<RulesPart, 'ties'>): Promise<boolean> {
  for (const { tie, expectedVersion } of ties)
    if (!(await saveVersion(trx, 'tie', { row: toRow(tie), expectedVersion }))) return false;
  return true;
}

export const createTieStore = ({ read }: Runner): TieStore => ({
  find: (id) => read((db) => findTie(db, id)),
  listOpen: () => read(listOpen),
  listNotices: (id) => read((db) => listNoticesUnder(db, `tie/${id}/`)),
});

async function findTie(db: Db, id: TieId): Promise<Tie | undefined> {
  const row = await rulesDb(db).selectFrom('tie').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

async function listOpen(db: Db): Promise<readonly Tie[]> {
  const rows = await rulesDb(db)
    .selectFrom('tie')
    .selectAll()
    .where('ended_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('text', 'is not', null),
        eb.exists(eb.selectFrom('question_gap').select('id').whereRef('id', '=', 'tie.gap_id')),
      ]),
    )
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

const toRow = (tie: Tie): TieRow => ({
  id: tie.id,
  version: tie.version,
  gap_id: tie.gapId,
  rule: orNull(tie.rule),
  document_version: tie.documentVersion,
  rule_mark: orNull(tie.ruleMark),
  proposed_by_id: tie.proposedById,
  proposed_at: tie.proposedAt,
  decided_by_id: orNull(tie.decided?.byId),
  decided_at: orNull(tie.decided?.at),
  text: orNull(tie.decided?.text),
  ended_by_id: orNull(tie.ended?.byId),
  ended_at: orNull(tie.ended?.at),
});

const fromRow = (row: TieRow): Tie => ({
  id: tieId(row.id),
  version: row.version,
  gapId: row.gap_id,
  rule: row.rule ?? undefined,
  documentVersion: row.document_version,
  ruleMark: row.rule_mark ?? undefined,
  proposedById: personId(row.proposed_by_id),
  proposedAt: toInstant(row.proposed_at),
  decided: orUndefined(row.decided_at, (at) => ({
    byId: personId(row.decided_by_id ?? ''),
    at: toInstant(at),
    text: row.text ?? undefined,
  })),
  ended: orUndefined(row.ended_at, (at) => ({ byId: personId(row.ended_by_id ?? ''), at: toInstant(at) })),
});
