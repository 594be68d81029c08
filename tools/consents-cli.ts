// `npm run consents -- FILE --by UPN [--dry]`: records consents given on paper; the bot then asks the delegates.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openStore } from '../src/app/open-store';
import { connectGraph } from '../src/app/connect-graph';
import { fixedToken } from '../src/platform/graph/calls/token';
import { ownCredential } from '../src/platform/own-credential';
import { parseConsents, type ConsentProblem } from '../src/absence/domain/consent-lines';
import { upn } from '../src/core/ids';
import type { Municipality } from '../src/core/municipality';
import { dateOf } from '../src/core/time';
import {
  importConsent,
  type ConsentContext,
  type Imported,
} from '../src/absence/flows/delegation/import-consents';
import { realClock } from '../src/app/clock';
import { readMunicipality } from '../src/app/config/read-municipality';
import { municipalityFile, readSettings, type Settings } from '../src/app/config/settings';
import { operatorLog } from '../src/app/operator-log';
import { runCommand } from './run-command';

const usage = 'Usage: npm run consents -- FILE.csv --by chef@kommun.se [--dry]';

const problems: Readonly<Record<ConsentProblem['problem'], string>> = {
  columns: 'needs five columns: owner; delegate; from; last day; how',
  address: 'owner and delegate are written as addresses',
  outside: "owner and delegate must have addresses of the municipality's own domains",
  date: 'dates are written as 2026-12-01',
  'end-before-start': 'the last day lies before the first',
  'date-in-past': 'the last day has been',
  'delegate-is-owner': 'the delegate is the owner',
  'how-missing': 'how the consent was given is missing',
  'how-personal': "write how the consent was given without anything about somebody's health or family",
};

const outcomes: Readonly<Record<Imported, string>> = {
  recorded: 'recorded; the delegate is asked',
  'already-there': 'a delegation for that time is there already',
  'owner-unknown': 'the owner is not in the directory, disabled or a guest',
  'delegate-authority': 'the delegate belongs to another authority',
  'delegate-unknown': 'the delegate is not in the directory, disabled or a guest',
  unavailable: 'the directory did not answer; run it again',
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { by: { type: 'string' }, dry: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (file === undefined || values.by === undefined) throw new Error(usage);
  const settings = readSettings(process.env);
  const municipality = await readMunicipality(municipalityFile(settings));
  const today = dateOf(realClock.now(), municipality.calendar.zone);
  const parsed = parseConsents(readFileSync(file, 'utf8'), { domains: municipality.domains, today });
  for (const { line, problem } of parsed.problems) print(`line ${line}: ${problems[problem]}`);
  if (parsed.problems.length > 0) throw new Error('Nothing was recorded. Mend these lines and run it again.');
  if (values.dry === true) {
    print(`${parsed.lines.length} lines are in order.`);
    return;
  }
  const { context, close } = await open(settings, municipality);
  try {
    const by = await context.directory.find(upn(values.by));
    if (by.kind !== 'found' || by.person?.isEnabled !== true)
      throw new Error(`${values.by} is not in the directory.`);
    await context.store.people.saveFromDirectory([by.person]);
    for (const line of parsed.lines) {
      const outcome = await importConsent(context, line, by.person.id);
      print(`line ${line.line}: ${outcomes[outcome]}`);
    }
  } finally {
    await close();
  }
}

async function open(
  settings: Settings,
  municipality: Municipality,
): Promise<{ context: ConsentContext; close: () => Promise<void> }> {
  const log = operatorLog('error');
  const store = await openStore(settings.DATABASE_URL, { log });
  const isSandbox = settings.MicrosoftAppId === undefined;
  const credential = (isSandbox ? undefined : await ownCredential(process.env)) ?? fixedToken('sandbox');
  const graph = connectGraph({ baseUrl: settings.GRAPH_BASE_URL, credential, clock: realClock, log });
  const context: ConsentContext = {
    store,
    directory: graph.directory,
    staffRoom: graph.staffRoom,
    clock: realClock,
    municipality: () => municipality,
    newId: randomUUID,
    wakeOutbox: () => undefined,
  };
  return { context, close: () => store.close() };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

runCommand(main);
