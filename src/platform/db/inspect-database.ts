import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import type { OperatorLog } from '../../core/log';
import { parseDatabaseUrl, withDatabase } from './connect';
import { inWords } from './driver-error';
import { migrationsFor } from './migrations/migrations';

/** `empty` and `older` are mended by the next start; `newer` refuses to start. */
export type DatabaseState = 'current' | 'empty' | 'older' | 'newer';

/** How the database stands to this code; changes nothing. Throws StoreFault. */
export async function inspectDatabase(url: string, log: OperatorLog): Promise<DatabaseState> {
  try {
    return await inspect(url, log);
  } catch (error) {
    throw inWords(error);
  }
}

async function inspect(url: string, log: OperatorLog): Promise<DatabaseState> {
  const target = parseDatabaseUrl(url);
  if (target.kind === 'sqlite' && !existsSync(target.path)) return 'empty';
  return withDatabase(target, log, async (db) => {
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    if (!tables.some(({ name }) => name === 'kysely_migration')) return 'empty';
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    const known = Object.keys(migrationsFor(target.kind));
    if (rows.some(({ name }) => !known.includes(name))) return 'newer';
    return rows.length === known.length ? 'current' : 'older';
  });
}
