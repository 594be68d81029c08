// `npm run backup [-- --out FILE]`: writes the database of DATABASE_URL to a compressed file while the bot goes on.

import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { backupLines } from '../src/platform/db/backup';
import { readSettings } from '../src/app/config/settings';
import { runCommand } from './run-command';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const settings = readSettings(process.env);
  const takenAt = new Date();
  const stamp = takenAt.toISOString().slice(0, 19).replace(/[-:]/g, '');
  const out = values.out ?? `.data/backup/brevvakt-${stamp}Z.jsonl.gz`;
  await mkdir(dirname(out), { recursive: true });
  await writeWhole(out, withEnds(backupLines(settings.DATABASE_URL, takenAt)));
  process.stdout.write(`${out}\n`);
}

/** A backup that broke off never bears the name of a good one; only its owner may read it. */
async function writeWhole(out: string, text: AsyncIterable<string>): Promise<void> {
  const beside = `${out}.part`;
  try {
    await pipeline(Readable.from(text), createGzip(), createWriteStream(beside, { mode: 0o600 }));
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

runCommand(main, 'No backup was made: ');
