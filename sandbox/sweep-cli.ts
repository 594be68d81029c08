// `npm run sweep -- --at TIME [--dry] [--json]`: facts, decisions and notices for a time; --dry changes nothing.

import { parseArgs } from 'node:util';
import { messageOf } from '../src/core/log';
import { atLocal, instant, isLocalDate, isLocalTime, type Instant, type Zone } from '../src/core/time';
import { describeSweep, drySweep } from './dry-sweep';
import { readMunicipality } from '../src/app/config/read-municipality';
import { readSettings } from '../src/app/config/settings';

const usage = 'Usage: npm run sweep -- --at 2026-12-01T12:00 --dry [--json]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { at: { type: 'string' }, dry: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const settings = readSettings(process.env);
  const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? 'env/sandbox.municipality.yaml');
  const at = parseAt(values.at, municipality.calendar.zone);
  if (at === undefined) throw new Error(`--at is no time. ${usage}`);
  if (values.dry !== true) {
    print(await moveSandbox(settings.PORT, at));
    return;
  }
  const report = await drySweep({ settings, municipality, at });
  if (values.json === true) print(JSON.stringify(report, undefined, 2));
  else print(describeSweep(report, municipality));
}

/** A time without an offset is meant by the municipality's wall clock. */
function parseAt(text: string | undefined, zone: Zone): Instant | undefined {
  if (text === undefined) return undefined;
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : instant(text);
  const [date = '', time = ''] = text.split('T');
  const minutes = time.slice(0, 5);
  return isLocalDate(date) && isLocalTime(minutes) ? atLocal(date, minutes, zone) : undefined;
}

/** Without --dry only the sandbox, which must be running, is moved. */
async function moveSandbox(port: number, at: Instant): Promise<string> {
  const url = `http://127.0.0.1:${port}/sandbox/clock`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: at }),
  }).catch(() => undefined);
  if (response === undefined) {
    throw new Error(`No sandbox answers at ${url}. Start it with npm start, or add --dry to change nothing.`);
  }
  return response.text();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
