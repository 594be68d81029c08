// `npm run person -- export WHO [--out FILE]` and `… remove WHO --yes`: all that is kept about a person, and its removal.

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { exportPerson, removePerson } from '../src/platform/db/person-data';
import { readMunicipality } from '../src/app/config/read-municipality';
import { municipalityFile, readSettings, type Settings } from '../src/app/config/settings';
import { peopleOf } from './doctor/check-people';
import { personal } from '../src/app/features';
import { operatorLog } from '../src/app/operator-log';
import { runCommand } from './run-command';

const usage =
  'Usage: npm run person -- export WHO [--out FILE] | remove WHO --yes (WHO: user principal name or Entra id)';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, yes: { type: 'boolean' } },
  });
  const [what, who] = positionals;
  if (who === undefined) throw new Error(usage);
  const settings = readSettings(process.env);
  const asked = { url: settings.DATABASE_URL, log: operatorLog('warn'), who, personal };
  if (what === 'export') {
    await write(await known(exportPerson(asked), who), values.out);
    return;
  }
  if (what !== 'remove' || values.yes !== true) throw new Error(usage);
  await refuseNamed(settings, (await known(exportPerson(asked), who)).address);
  const removed = await known(removePerson(asked, new Date().toISOString()), who);
  const lines = removed.map(({ table, count }) => `${table}: ${count} removed`);
  const left =
    (await exportPerson(asked))?.kept.map(({ table, rows }) => `${table}: ${rows.length} kept`) ?? [];
  const why = 'What is kept is a public record until a retention decision says otherwise: docs/privacy.md.';
  process.stdout.write(`${[...lines, ...left, why].join('\n')}\n`);
}

async function known<T>(found: Promise<T | undefined>, who: string): Promise<T> {
  const value = await found;
  if (value === undefined) throw new Error(`The database knows nobody called ${who}.`);
  return value;
}

/** Somebody who still has a duty would only be met again at the next sweep. */
async function refuseNamed(settings: Settings, address: string | undefined): Promise<void> {
  const municipality = await readMunicipality(municipalityFile(settings));
  if (address === undefined || !peopleOf(municipality).includes(address)) return;
  throw new Error(`${address} still stands in the municipality file. Take the person out of it first.`);
}

async function write(data: unknown, out: string | undefined): Promise<void> {
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text, { mode: 0o600 });
}

runCommand(main);
