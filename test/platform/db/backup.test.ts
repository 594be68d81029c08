import { backupLines } from '../../../src/platform/db/backup';
import { personal } from '../../../src/app/features';
import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { exportPerson, removePerson } from '../../../src/platform/db/person-data';
import { restoreLines } from '../../../src/platform/db/restore';
import { personId, upn } from '../../../src/core/ids';
import { createRememberingLog } from '../../fakes/store-log';
import { postgresDatabases, sqliteDatabases, type TestDatabases } from '../../fakes/store-databases';
import * as sample from '../../fakes/store-samples';

const log = createRememberingLog();

/** People, days, notices, messages and a log, as a first morning leaves them. */
async function fill(store: OpenedStore): Promise<void> {
  await store.people.saveFromDirectory([sample.aPerson()]);
  await store.people.saveSeen(sample.anna, 'sv-SE');
  await store.outbox.saveConversation(sample.conversationOf(sample.anna));
  await store.mail.savePage({
    folder: sample.aFolder(),
    upserts: Array.from({ length: 450 }, (_, at) => sample.aMessage(`message-${at}`)),
    removals: [],
    openings: [sample.anOpening()],
  });
  await store.save({
    days: [{ expectedVersion: 0, day: sample.aDay({ version: 1 }) }],
    absences: [sample.anAbsence()],
    ...aRoster(),
    notices: [sample.aNotice('notice-1'), sample.aWeekNotice('notice-2')],
    log: [
      {
        at: sample.at('12:00'),
        actorId: sample.anna,
        mailboxId: sample.ks,
        date: sample.today,
        event: { what: 'day.missed' },
      },
    ],
  });
}

/** Anna gave a week, stands in a dated order, and never works on Fridays. */
function aRoster() {
  const { anna, bo, ks, today } = sample;
  const by = { byId: anna, at: sample.at('08:00'), undoneAt: undefined };
  const change = {
    id: 'c1',
    mailboxId: ks,
    date: today,
    lastDay: today,
    kind: 'takes' as const,
    personId: bo,
  };
  const off = { id: 'f1', personId: anna, days: ['fri' as const], from: today, lastDay: undefined };
  return {
    rosterBase: [{ mailboxId: ks, version: 0 }],
    rosterChanges: [{ ...change, ...by }],
    rosterOrders: [{ id: 'o1', mailboxId: ks, from: today, entries: [{ personId: anna }], ...by }],
    daysOff: [{ ...off, byId: anna, at: by.at, endedOn: undefined }],
  };
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  await Promise.resolve();
  yield* lines;
}

async function linesOf(url: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(url, new Date('2026-12-01T12:00:00Z'))) lines.push(line);
  return lines;
}

/** Tables with their rows in any order. */
const content = (lines: readonly string[]) => lines.slice(1, -1).toSorted();

describe.each<[string, TestDatabases, TestDatabases]>([
  ['SQLite to SQLite', sqliteDatabases(), sqliteDatabases()],
  ['PostgreSQL to PostgreSQL', postgresDatabases(), postgresDatabases()],
  ['SQLite to PostgreSQL', sqliteDatabases(), postgresDatabases()],
])('a backup from %s', (_, source, target) => {
  let original: string;
  beforeAll(async () => {
    await Promise.all([source.start(), target.start()]);
    original = await source.create();
    const store = await openStore(original, { log });
    await fill(store);
    await store.close();
  });
  afterAll(async () => {
    await target.stop();
  });

  test('holds everything when the original is gone, and the bot goes on from it', async () => {
    const lines = await linesOf(original);
    await source.stop();
    const url = await target.create();
    const { rows } = await restoreLines(url, from(lines), log);
    expect(rows).toBeGreaterThan(455);
    expect(content(await linesOf(url))).toEqual(content(lines));
    const store = await openStore(url, { log });
    expect((await store.duty.findDay(sample.ks, sample.today))?.version).toBe(1);
    const more = sample.aWeekNotice('notice-3', sample.bo);
    expect(await store.save({ notices: [more], log: [] })).toBe('saved');
    const event = { what: 'day.missed' } as const;
    await store.save({
      log: [{ at: sample.at('13:00'), actorId: undefined, mailboxId: sample.ks, date: sample.today, event }],
    });
    expect((await store.log.list(5)).map(({ number }) => number)).toEqual([2, 1]);
    await store.close();
  });
});

describe('a backup that is not right', () => {
  const databases = sqliteDatabases();
  let lines: string[];
  beforeAll(async () => {
    await databases.start();
    const url = await databases.create();
    const store = await openStore(url, { log });
    await fill(store);
    await store.close();
    lines = await linesOf(url);
  });
  afterAll(() => databases.stop());

  test.each<[string, () => readonly string[], RegExp]>([
    ['cut short', () => lines.slice(0, -40), /cut short/],
    ['changed by a letter', () => lines.map((line) => line.replace('Anna', 'Anni')), /changed or damaged/],
    ['of something else', () => ['{"hello":1}'], /no backup|none of a backup/],
    [
      'from a newer bot',
      () => [lines[0]!.replace('0001-duty', '9999-later'), ...lines.slice(1)],
      /newer version/,
    ],
  ])('%s leaves the database empty', async (_, broken, words) => {
    const url = await databases.create();
    await expect(restoreLines(url, from(broken()), log)).rejects.toThrow(words);
    await restoreLines(url, from(lines), log);
  });

  test('is not put over a database that is in use', async () => {
    const url = await databases.create();
    await restoreLines(url, from(lines), log);
    await expect(restoreLines(url, from(lines), log)).rejects.toThrow(/not empty/);
  });
});

describe.each([sqliteDatabases(), postgresDatabases()])(
  'what is kept about a person on $dialect',
  (databases) => {
    let url: string;
    beforeAll(async () => {
      await databases.start();
      url = await databases.create();
      const store = await openStore(url, { log });
      await fill(store);
      await store.close();
    });
    afterAll(() => databases.stop());

    test('is found in every table, by address', async () => {
      const data = await exportPerson({ url, log, personal, who: 'Anna.Registrator@ale.example' });
      expect(data?.kept.map(({ table }) => table)).toEqual(
        expect.arrayContaining([
          ...['people', 'absence', 'conversation', 'log', 'notice'],
          ...['roster_change', 'roster_order', 'days_off'],
        ]),
      );
      expect(await exportPerson({ url, log, personal, who: 'nobody@ale.example' })).toBeUndefined();
    });

    test('is found of somebody whose absences alone are watched', async () => {
      const store = await openStore(url, { log });
      const watched = sample.aPerson({ id: personId('watched'), upn: upn('watched@ale.example') });
      const state = { cursor: undefined, generation: 1, doneAt: undefined };
      await store.staff.saveListed({ people: [watched], gone: [], state });
      await store.close();
      const data = await exportPerson({ url, log, personal, who: 'watched@ale.example' });
      expect(data?.kept.map(({ table }) => table)).toEqual(['staff']);
    });

    test('is taken away but for the public records', async () => {
      const who = sample.anna;
      const removed = await removePerson({ url, log, personal, who }, '2027-01-01T00:00:00.000Z');
      expect(removed?.filter(({ count }) => count > 0).map(({ table }) => table)).toEqual([
        'conversation',
        'absence',
        'days_off',
      ]);
      const left = (await exportPerson({ url, log, personal, who }))?.kept.map(({ table }) => table);
      expect(left).toEqual(expect.arrayContaining(['log', 'roster_change', 'roster_order']));
      expect(left).not.toContain('days_off');
      expect(left).not.toContain('conversation');
      expect(left).not.toContain('absence');
    });
  },
);
