// `npm run restore -- FILE`: puts a backup into the empty database of DATABASE_URL, SQLite or PostgreSQL.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { RestoreRefused, restoreLines } from '../src/platform/db/restore';
import { readSettings } from '../src/app/config/settings';
import { operatorLog } from '../src/app/operator-log';
import { runCommand } from './run-command';

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new RestoreRefused('Usage: npm run restore -- FILE');
  const settings = readSettings(process.env);
  const { rows, takenAt } = await restoreLines(settings.DATABASE_URL, linesOf(file), operatorLog('warn'));
  process.stdout.write(`${rows} rows of the backup taken at ${takenAt} are back.\n`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.on('error', (error) => plain.destroy(error));
  try {
    for await (const line of createInterface({ input: plain, crlfDelay: Infinity })) yield line;
  } finally {
    plain.destroy();
    source.destroy();
  }
}

runCommand(main, 'Nothing was put back: ');
