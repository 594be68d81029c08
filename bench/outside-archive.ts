// A package of ten thousand messages for the archive, its memory on the way, and what its check refuses;
// BENCH_ARCHIVE=100000 writes so many, in proportion so long.

import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMunicipality } from '../src/app/config/read-municipality';
import { connectGraph } from '../src/app/connect-graph';
import { openStore, type OpenedStore } from '../src/app/open-store';
import { operatorLog } from '../src/app/operator-log';
import { textsOf } from '../src/app/texts';
import { realTime } from '../src/core/clock';
import { inbox, incomingId, mailboxId, messageId, personId } from '../src/core/ids';
import { instant, localDate, plusMinutes } from '../src/core/time';
import { noAnswer } from '../src/incoming/domain/incoming';
import { namedMessage } from '../src/incoming/domain/shown/message-log';
import { fixedToken } from '../src/platform/graph/calls/token';
import { breakPart, erms, list, rootList, type Part } from '../test/tools/archive/broken-package';
import { checkPackage } from '../tools/archive/check/check-package';
import { deliverPackage } from '../tools/archive/deliver-package';
import type { ArchiveDeps } from '../tools/archive/make-package';
import { answerOf, startChild } from './child';
import { idleMemory, tell } from './measure';
import type { LaidOut } from './outside-archive-graph-process';

const mailboxes = 4;
const usual = 10_000;
const messages = Number(process.env['BENCH_ARCHIVE'] ?? usual);
const messagesEach = messages / mailboxes;
/** Half an hour before the day ends: so many of each mailbox are of the small package. */
const first = instant('2026-11-02T22:30:00Z');
const log = operatorLog('silent');
const madeAt = instant('2026-12-01T09:00:00Z');

const municipality = parseMunicipality(
  [
    'name: Ale kommun (påhittad)',
    'domains: [ale.example]',
    'admins: [it@ale.example]',
    'mailboxes:',
    ...Array.from(
      { length: mailboxes },
      (_, no) =>
        `  - { id: mailbox-${String(no)}, name: Brevlåda ${String(no)}, address: mailbox-${String(no)}@ale.example, department: KS, roster: [anna@ale.example], manager: carin@ale.example, secrecy: normal }`,
    ),
  ].join('\n'),
  'bench',
);

/** Each with the three lines of the log that a message usually has. */
async function know(store: OpenedStore, { ids }: LaidOut): Promise<void> {
  const anna = personId('11111111-0000-4000-8000-000000000001');
  for (const [no, lying] of ids.entries()) {
    const mailbox = mailboxId(`mailbox-${String(no)}`);
    const known = lying.map((id, index) => ({
      id: incomingId(randomUUID()),
      mailboxId: mailbox,
      messageId: messageId(id),
      folder: inbox,
      arrivedAt: plusMinutes(first, index),
      conversation: undefined,
      mark: undefined,
      isInternal: false,
      isRequest: false,
      registration: { kind: 'keptInOrder' as const },
      answer: { ...noAnswer(plusMinutes(first, index)), state: 'notNeeded' as const },
      secrecy: undefined,
      undo: undefined,
      version: 1,
    }));
    const entries = known.flatMap((message) =>
      ['message.taken', 'answer.notNeeded', 'message.registered'].map((what, minute) => ({
        at: plusMinutes(message.arrivedAt, 30 + minute),
        actorId: anna,
        mailboxId: mailbox,
        date: undefined,
        event: { what, choice: 'keptInOrder', of: namedMessage(message) },
      })),
    );
    const incoming = known.map((message) => ({ expectedVersion: 0, message }));
    if ((await store.save({ incoming, log: entries })) !== 'saved') throw new Error('Not saved');
  }
}

const depsOf = (store: OpenedStore, url: string, onRecord: (count: number) => void): ArchiveDeps => {
  const clock = { ...realTime, now: () => madeAt };
  return {
    incoming: store.incoming,
    log: store.log,
    originalMail: connectGraph({ baseUrl: url, credential: fixedToken('sandbox'), clock, log }).originalMail,
    clock,
    patienceMillis: 60_000,
    municipality,
    words: {
      texts: textsOf('sv'),
      person: () => 'Anna Registrator',
      mailbox: (id) => id,
      zone: municipality.calendar.zone,
    },
    version: '0.1.0',
    newId: randomUUID,
    now: () => madeAt,
    onRecord,
  };
};

const orderOf = (out: string, until: string) => ({
  kind: 'make' as const,
  from: localDate('2026-11-01'),
  until: localDate(until),
  decision: 'KS 2026-11-03 § 112',
  out,
  name: 'package',
  schemas: undefined,
});

/** One of each kind. */
const breaks: readonly (readonly [string, (folder: string) => void])[] = [
  ...(
    [
      ['a list that is broken', rootList, '</metsHdr>', ''],
      ['an element that is missing', erms, /<maintenanceAgency>.*?<\/maintenanceAgency>/, ''],
      ['a date that is none', erms, 'received">2026-11-02', 'received">2026-11-31'],
      ['an id that is doubled', list, 'ID="rep1-file-2"', 'ID="rep1-file-1"'],
      ['a checksum that is wrong', list, /CHECKSUM="\w{8}/, 'CHECKSUM="00000000'],
    ] satisfies readonly (readonly [string, Part, string | RegExp, string])[]
  ).map(([name, part, from, to]): readonly [string, (folder: string) => void] => [
    name,
    (folder) => {
      breakPart(folder, part, [from, to]);
    },
  ]),
  [
    'a file that is missing',
    (folder) => {
      rmSync(join(folder, 'representations/rep1/data/logg/mailbox-0.csv'));
    },
  ],
  [
    'a file that is in no list',
    (folder) => {
      writeFileSync(join(folder, 'till.txt'), 'x');
    },
  ],
];

async function countRefused(small: string, folder: string): Promise<number> {
  let refused = 0;
  for (const [name, break_] of breaks) {
    const broken = join(folder, 'broken');
    cpSync(small, broken, { recursive: true });
    break_(broken);
    const { faults } = await checkPackage(broken);
    if (faults.length > 0) refused += 1;
    else console.log(`  not seen: ${name}`);
    rmSync(broken, { recursive: true });
  }
  return refused;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-archive-'));
  const child = startChild('outside-archive-graph-process.ts', mailboxes, messagesEach, first);
  const laidOut = await answerOf<LaidOut>(child);
  const store = await openStore(`sqlite:${join(folder, 'bot.db')}`, { log });
  try {
    await know(store, laidOut);
    const tenths: number[] = [];
    const deps = depsOf(store, laidOut.url, (count) => {
      if (count % (messages / 10) === 0) tenths.push(idleMemory() / 1_048_576);
    });
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const made = await deliverPackage({
      order: orderOf(join(folder, 'package'), '2026-11-30'),
      deps,
      save: store.save,
    });
    const seconds = (performance.now() - began) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    const records = made.kind === 'made' ? made.counts.records : 0;
    const small = depsOf(store, laidOut.url, () => undefined);
    await deliverPackage({
      order: orderOf(join(folder, 'small'), '2026-11-02'),
      deps: small,
      save: store.save,
    });
    const refused = await countRefused(join(folder, 'small'), folder);
    tell({ name: 'of its own processor time', value: (user + system) / 1e6, unit: 's' });
    console.log(`  memory at each tenth, MB: ${tenths.map((one) => one.toFixed(0)).join(' ')}`);
    const isGood = [
      tell({
        name: 'messages in the package',
        value: records,
        unit: '',
        bound: { is: 'atLeast', value: messages },
      }),
      tell({
        name: 'written and checked',
        value: seconds,
        unit: 's',
        bound: { is: 'atMost', value: 60 * (messages / usual) },
      }),
      tell({
        name: 'memory, last tenth over the second',
        value: (tenths.at(-1) ?? Infinity) / (tenths[1] ?? 1),
        unit: '×',
        bound: { is: 'atMost', value: 1.1 },
      }),
      tell({
        name: 'packages with one fault refused',
        value: refused,
        unit: `of ${String(breaks.length)}`,
        bound: { is: 'atLeast', value: breaks.length },
      }),
    ].every(Boolean);
    process.exitCode = isGood ? 0 : 1;
  } finally {
    await store.close();
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
