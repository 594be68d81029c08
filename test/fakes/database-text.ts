import { existsSync, readFileSync } from 'node:fs';
import { openFile } from '../../src/platform/db/sqlite-file';

/** Every row of every table of a SQLite file, as text. */
export function databaseText(path: string): string {
  const database = openFile(path, { readonly: true });
  try {
    const tables = database
      .prepare(`select name from sqlite_master where type = 'table' order by name`)
      .all([]);
    return (tables as readonly { readonly name: string }[])
      .map(({ name }) => `${name}: ${JSON.stringify(database.prepare(`select * from "${name}"`).all([]))}`)
      .join('\n');
  } finally {
    database.close();
  }
}

/** The bytes of the file and of what was written beside it and is not in it yet. */
export const databaseBytes = (path: string): string =>
  ['', '-wal']
    .filter((ending) => existsSync(path + ending))
    .map((ending) => readFileSync(path + ending).toString('utf8'))
    .join('\n');
