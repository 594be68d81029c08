// Ends claims: the one way in which what became of a piece is kept.

import { unreachable } from '../../../core/refusal';
import { compiledOnce } from '../compiled-once';
import { hasRowLocks, type Db } from '../runner';
import type { WorkRow } from '../tables';
import type { Work, WorkEnd } from './work';

/**
 * Still counts after the claim lapsed, until the work is claimed anew; false from then on. What was asked for anew
 * meanwhile waits to be done again, whatever became of this try.
 */
export async function settle(trx: Db, work: Work, end: WorkEnd): Promise<boolean> {
  if (end.kind === 'done' && end.doneAt === undefined && (await deleteDone(trx, work))) return true;
  const [row] = await holdClaimed(trx, { id: work.id, claim: work.claim });
  if (row === undefined) return false;
  const isOver = end.kind === 'done' || end.kind === 'failed';
  const change = isOver && row.revision > work.revision ? fromStart : changeOf(row, end);
  await saveEnd(trx, { id: work.id, ...change });
  return true;
}

const holdClaimed = compiledOnce((trx, { id, claim }: Pick<Work, 'id' | 'claim'>) =>
  trx
    .selectFrom('work')
    .select(['attempts', 'revision'])
    .where('id', '=', id)
    .where('claim', '=', claim)
    .where('state', 'in', ['working', 'lost'])
    .$if(hasRowLocks(trx), (query) => query.forUpdate()),
);

const saveEnd = compiledOnce((trx, { id, ...change }: Pick<Work, 'id'> & Change) =>
  trx.updateTable('work').set(change).where('id', '=', id).returning('id'),
);

/** It is done for certain, whoever has claimed it since to do it again; false when it has ended, or was asked for anew. */
export async function settleLate(trx: Db, { id, revision }: Work): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('work')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Nearly always: done, and not asked for anew. */
async function deleteDone(trx: Db, { id, claim, revision }: Work): Promise<boolean> {
  return (await deleteClaimed(trx, { id, claim, revision })).length === 1;
}

const deleteClaimed = compiledOnce((trx, { id, claim, revision }: Pick<Work, 'id' | 'claim' | 'revision'>) =>
  trx
    .deleteFrom('work')
    .where('id', '=', id)
    .where('claim', '=', claim)
    .where('revision', '=', revision)
    .where('state', 'in', ['working', 'lost'])
    .returning('id'),
);

const fromStart = { state: 'waiting', free_at: 0, attempts: 0, losses: 0 } as const;

type Change = Partial<
  Pick<WorkRow, 'state' | 'not_before' | 'free_at' | 'attempts' | 'losses' | 'claimed_by' | 'done_at'>
>;

function changeOf({ attempts }: Pick<WorkRow, 'attempts'>, end: WorkEnd): Change {
  switch (end.kind) {
    case 'done':
      return { state: 'done', done_at: end.doneAt ?? null, claimed_by: null };
    case 'later':
    case 'lost':
      return {
        state: end.kind === 'lost' ? 'lost' : 'waiting',
        free_at: Math.ceil(end.notBeforeMillis),
        attempts: attempts + 1,
      };
    case 'postponed':
      return { state: 'waiting', not_before: end.notBefore, free_at: 0 };
    case 'failed':
      return { state: 'failed' };
    default:
      return unreachable(end);
  }
}
