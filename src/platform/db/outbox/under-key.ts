// The notices of one thing, by the index of their keys.

import { sql } from 'kysely';
import { noticeId, type NoticeId } from '../../../core/ids';
import type { Db } from '../runner';

/** Those whose key begins so; `matter` ends with a slash, after which comes a 0. */
export const underKey = (matter: string) =>
  sql<boolean>`key >= ${matter} and key < ${`${matter.slice(0, -1)}0`}`;

export async function listNoticesUnder(db: Db, matter: string): Promise<readonly NoticeId[]> {
  const rows = await db.selectFrom('notice').select('id').where(underKey(matter)).execute();
  return rows.map((row) => noticeId(row.id));
}
