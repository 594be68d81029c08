import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { parseDatabaseUrl } from '../../src/platform/db/connect';

export const dataOf = (version: string, file: string): string => join(__dirname, '../data', version, file);

/** Puts an older version's whole database into an empty one of its kind, as that version left it. */
export async function loadDump(url: string, version: string): Promise<void> {
  const target = parseDatabaseUrl(url);
  const dump = readFileSync(dataOf(version, `${target.kind}.sql`), 'utf8');
  if (target.kind === 'sqlite') {
    const database = new Database(target.path);
    database.pragma('foreign_keys = ON');
    database.transaction(() => database.exec(dump))();
    database.close();
    return;
  }
  const client = new Client({ connectionString: target.connectionString });
  await client.connect();
  await client.query(dump);
  await client.end();
}
