// Adds work, in the transaction of the decision that it follows from.

import { sql, type SelectQueryBuilder } from 'kysely';
import { keysOf } from '../../../core/members';
import { chunksOf } from '../chunks';
import { compiledOnce } from '../compiled-once';
import type { Db } from '../runner';
import type { Tables } from '../tables';
import type { NewWork } from './work';

/**
 * What is known is asked for once more: what is under way is done again afterwards. Of what waits, `at once` ends the
 * pause and forgets the tries, and `in its turn` leaves both.
 */
export async function askFor(
  trx: Db,
  works: readonly NewWork[],
  anew: 'at once' | 'in its turn' = 'in its turn',
): Promise<void> {
  for (const chunk of chunksOf(works))
    await trx
      .insertInto('work')
      .values(chunk.map(toRow))
      .onConflict((conflict) =>
        conflict.columns(['kind', 'key']).doUpdateSet((eb) => ({
          ...onceMore,
          ...(anew === 'at once' && {
            not_before: eb.ref('excluded.not_before'),
            attempts: 0,
            free_at: sql<number>`case when work.state = 'working' then work.free_at else 0 end`,
            state: sql<'working'>`case when work.state = 'working' then work.state else 'waiting' end`,
          }),
        })),
      )
      .execute();
}

/**
 * As `askFor` in its turn, for each row that is found, in one statement: `found` selects a key and what it is about, and
 * has a condition, without which SQLite takes the conflict for a join's.
 */
export function askForFound<T extends keyof Tables>(
  trx: Db,
  kind: string,
  found: SelectQueryBuilder<Tables, T, { readonly key: string; readonly about: string }>,
) {
  const row = toRow({ kind, key: '' });
  const names = keysOf(row).filter((name) => name !== 'key' && name !== 'about');
  return trx
    .insertInto('work')
    .columns(['key', 'about', ...names])
    .expression(found.select(names.map((name) => sql.lit(row[name]).as(name))))
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet(onceMore));
}

const onceMore = { revision: sql<number>`work.revision + 1` };

/** What is known is left as it is. */
export async function askOnce(trx: Db, works: readonly NewWork[]): Promise<void> {
  const [first, ...others] = works.map(toRow);
  if (first && others.length === 0) await insertOne(trx, first);
  else for (const chunk of chunksOf(works)) await insertNew(trx, chunk.map(toRow)).execute();
}

const insertNew = (trx: Db, rows: readonly ReturnType<typeof toRow>[]) =>
  trx
    .insertInto('work')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing());

/** What is asked for again and again, as a job is. */
const insertOne = compiledOnce((trx, row: ReturnType<typeof toRow>) => insertNew(trx, [row]));

interface Restart {
  readonly kind: string;
  readonly keys: readonly string[];
  readonly states: readonly ('waiting' | 'lost' | 'failed')[];
  readonly attempts: number;
}

/** Those of them in these states may be taken at once, as after so many tries. */
export async function restart(trx: Db, { kind, keys, states, attempts }: Restart): Promise<void> {
  for (const chunk of chunksOf(keys))
    await trx
      .updateTable('work')
      .set({ state: 'waiting', free_at: 0, attempts })
      .where('kind', '=', kind)
      .where('key', 'in', chunk)
      .where('state', 'in', states)
      .execute();
}

/** Those of them that nobody has tried yet are not wanted any more. */
export async function cancelUntried(trx: Db, { kind, keys }: Pick<Restart, 'kind' | 'keys'>): Promise<void> {
  await trx
    .deleteFrom('work')
    .where('kind', '=', kind)
    .where('key', 'in', keys)
    .where('attempts', '=', 0)
    .where('state', 'in', ['waiting', 'failed'])
    .execute();
}

const toRow = ({ kind, key, about, notBefore }: NewWork) => ({
  kind,
  key,
  about: about ?? null,
  state: 'waiting' as const,
  not_before: notBefore ?? '',
  free_at: 0,
  attempts: 0,
  losses: 0,
  revision: 1,
  claim: 0,
  claimed_by: null,
  done_at: null,
});
