// `npm run archive`: what was kept in order in a span, as a package for the archive; `-- --check FOLDER` looks at one.

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { realClock } from '../src/app/clock';
import { connectGraph } from '../src/app/connect-graph';
import { readMunicipality } from '../src/app/config/read-municipality';
import { municipalityFile, readSettings, type Settings } from '../src/app/config/settings';
import { openStore, type OpenedStore } from '../src/app/open-store';
import { operatorLog } from '../src/app/operator-log';
import { textsOf } from '../src/app/texts';
import type { Municipality } from '../src/core/municipality';
import { dateOf } from '../src/core/time';
import { fixedToken } from '../src/platform/graph/calls/token';
import { ownCredential } from '../src/platform/own-credential';
import { readOrder, refuseFuture, type AskedArchive } from './archive/archive-order';
import { ArchiveTrouble } from './archive/archive-trouble';
import { checkPackage } from './archive/check/check-package';
import { deliverPackage, faultLines } from './archive/deliver-package';
import type { ArchiveDeps } from './archive/make-package';
import { outcomeLines } from './archive/outcome-lines';
import { holdAgainst } from './archive/schemas/hold-against';
import { readSchemaFolder } from './archive/schemas/schema-folder';
import { runCommand } from './run-command';

/** Graph may ask for pauses of minutes, and a message may be of 150 MB. */
const patienceMillis = 15 * 60_000;
const tryMillis = 5 * 60_000;
/** Nothing was there to deliver: told apart from what went wrong. */
const nothingThere = 2;

async function main(): Promise<void> {
  const asked = readOrder(process.argv.slice(2));
  await (asked.kind === 'check' ? check(asked) : make(asked));
}

async function check({ folder, schemas }: Extract<AskedArchive, { kind: 'check' }>): Promise<void> {
  if (!existsSync(folder)) throw new ArchiveTrouble(`There is no folder ${folder}.`);
  const { faults, files, records, documents } = await checkPackage(folder);
  const held =
    schemas === undefined
      ? undefined
      : await holdAgainst({ root: folder, documents }, await readSchemaFolder(schemas));
  const all = [...faults, ...(held?.faults ?? [])];
  if (all.length > 0) throw new ArchiveTrouble(`${folder} is refused:\n${faultLines(all)}`);
  print(`${folder} is whole: ${String(files)} files, ${String(records)} records.`);
  if (held !== undefined) print(heldLine(held));
}

const heldLine = ({
  held,
  without,
}: {
  readonly held: number;
  readonly without: readonly string[];
}): string =>
  `Valid by the schemas: ${String(held)} documents.${without.length === 0 ? '' : ` The folder has no schema for ${without.join(', ')}.`}`;

async function make(order: Extract<AskedArchive, { kind: 'make' }>): Promise<void> {
  const settings = readSettings(process.env);
  const municipality = await readMunicipality(municipalityFile(settings));
  // The sandbox's clock is moved freely.
  if (!isSandbox(settings)) refuseFuture(order, dateOf(realClock.now(), municipality.calendar.zone));
  const log = operatorLog('error');
  const store = await openStore(settings.DATABASE_URL, { log });
  try {
    const deps = await depsOf(settings, municipality, store);
    const delivered = await deliverPackage({ order, deps, save: store.save, onBegun: takeAwayAtEnd });
    for (const line of outcomeLines(delivered, order, municipality)) print(line);
    if (delivered.kind === 'nothing') process.exitCode = nothingThere;
  } finally {
    await store.close();
  }
}

const isSandbox = ({ MicrosoftAppId }: Settings): boolean => MicrosoftAppId === undefined;

/** A half-written package looks like none, and goes when the command is cut off. */
function takeAwayAtEnd(folder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(1);
    });
}

async function depsOf(
  settings: Settings,
  municipality: Municipality,
  store: OpenedStore,
): Promise<ArchiveDeps> {
  const log = operatorLog('error');
  const credential =
    (isSandbox(settings) ? undefined : await ownCredential(process.env)) ?? fixedToken('sandbox');
  const graph = connectGraph({
    baseUrl: settings.GRAPH_BASE_URL,
    credential,
    clock: realClock,
    log,
    pace: { tryMillis },
  });
  const people = new Map((await store.people.list()).map(({ id, name }) => [id, name]));
  const mailboxes = new Map(municipality.mailboxes.map(({ id, name }) => [id, name]));
  return {
    incoming: store.incoming,
    log: store.log,
    originalMail: graph.originalMail,
    clock: realClock,
    patienceMillis,
    municipality,
    words: {
      texts: textsOf(municipality.language),
      person: (id) => people.get(id),
      mailbox: (id) => mailboxes.get(id),
      zone: municipality.calendar.zone,
    },
    version: versionOf(),
    newId: randomUUID,
    now: () => realClock.now(),
    onRecord: (count) => {
      if (count % 1_000 === 0) process.stderr.write(`${String(count)} records …\n`);
    },
  };
}

/** Beside the built program, or beside the source. */
function versionOf(): string {
  const places = [join(__dirname, '..', '..'), join(__dirname, '..')].map((folder) =>
    join(folder, 'package.json'),
  );
  const place = places.find((one) => existsSync(one));
  const told: unknown = place === undefined ? {} : JSON.parse(readFileSync(place, 'utf8'));
  return typeof told === 'object' && told !== null && 'version' in told ? String(told.version) : 'unknown';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

runCommand(main);
