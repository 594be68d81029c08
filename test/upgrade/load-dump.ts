import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { parseDatabaseUrl } from '../../src/platform/db/connect';
import { openFile } from '../../src/platform/db/sqlite-file';

export const dataOf = (version: string, file: string): string => join(__dirname, '../data', version, file);

/** Puts an older version's whole database into an empty one of its kind, as that version left it. */
export async function loadDump(url: string, version: string): Promise<void> {
  const target = parseDatabaseUrl(url);
  const dump = readFileSync(dataOf(version, `${target.kind}.sql`), 'utf8');
  if (target.kind === 'sqlite') {
    const database = openFile(target.path);
    database.exec(`pragma foreign_keys = on; begin; ${dump}; commit`);
    database.close();
    return;
  }
  const client = new Client({ connectionString: target.connectionString });
  await client.connect();
  await client.query(dump);
  await client.end();
}
