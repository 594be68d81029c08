import { Migrator } from 'kysely';
import { connect, parseDatabaseUrl } from '../../../src/platform/db/connect';
import { migrationsFor } from '../../../src/platform/db/migrations/migrations';
import { absenceDb } from '../../../src/absence/store/tables';
import { incomingDb } from '../../../src/incoming/store/tables';
import { openStore } from '../../../src/app/open-store';
import type { Db } from '../../../src/platform/db/runner';
import { delegationId, incomingId, questionId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { databaseBytes } from '../../fakes/database-text';
import { postgresDatabases, sqliteDatabases } from '../../fakes/store-databases';
import { createRememberingLog } from '../../fakes/store-log';
import { healthLines, markers } from '../../chat/flows/health-lines';

const log = createRememberingLog();
const gone = '(texten är borttagen)';

type Rows = Readonly<Record<string, string | number | null>>;
const rulesDb = (db: Db) => db.withTables<{ question: Rows; question_gap: Rows }>();

const openBare = (url: string) => connect(parseDatabaseUrl(url), log);

const aQuestion = (id: string, text: string, answer: string | null = null) => ({
  ...{ id, text, version: answer === null ? 1 : 2, mailbox_id: 'ks', asker_id: 'erik', receiver_id: 'anna' },
  ...{ asked_at: '2026-11-01T09:00:00.000Z', answer_text: answer },
  answered_by_id: answer === null ? null : 'anna',
  answered_at: answer === null ? null : '2026-11-01T10:00:00.000Z',
});

const aDelegation = (id: string, facts: object) => ({
  ...{ id, owner_id: 'erik', manager_id: null, state: 'settled', settled_as: 'noneNeeded', version: 2 },
  ...{ from_at: '2026-11-01T00:00:00.000Z', until_at: null, facts: JSON.stringify({ id, ...facts }) },
});

const anIncoming = (id: string, answer: object, undo: object | null = null) => ({
  ...{ id, mailbox_id: 'ks', message_id: `m-${id}`, folder: 'Inbox', arrived_at: '2026-11-01T09:00:00.000Z' },
  ...{ conversation: null, mark: null, is_internal: 0, is_request: 0, registration: 'open' },
  ...{ registration_text: null, answer_state: 'proposed', answer: JSON.stringify(answer), secrecy: null },
  ...{ undo: undo && JSON.stringify(undo), batch: null, is_closed: 0, version: 1 },
});

/** As the version before left it: more rows than are read at once. */
async function fill(db: Db): Promise<void> {
  const gaps = ['har migrän, blir hemma i dag', 'Får jag ta med hunden?'].map((text, at) => ({
    ...{ text, times: at + 2, last_asked_on: '2026-11-02', shown_rule: at === 1 ? 'F1' : null },
  }));
  await rulesDb(db).insertInto('question_gap').values(gaps).execute();
  const questions = healthLines.map((text, at) =>
    aQuestion(`health-${1000 + at}`, text, at % 2 ? text : null),
  );
  const plain = Array.from({ length: 700 }, (_, at) =>
    aQuestion(`plain-${1000 + at}`, `Ska ritning ${at} sparas?`),
  );
  for (const row of [...plain, ...questions]) await rulesDb(db).insertInto('question').values(row).execute();
  await rulesDb(db)
    .insertInto('question')
    .values(aQuestion('kind', 'Ska läkarintyg diarieföras?', 'Ja, alltid.'))
    .execute();
  for (const [at, note] of healthLines.entries()) {
    const consent = { how: 'recorded', note };
    await absenceDb(db)
      .insertInto('delegation')
      .values(aDelegation(`d-${at}`, { note, consent, reason: 'noAnswer' }))
      .execute();
    const answer = { note, back: { how: 'returned', reason: note }, savedIn: 'Akt 3' };
    const undo = { answer, before: { answer } };
    await incomingDb(db)
      .insertInto('incoming')
      .values(anIncoming(`i-${at}`, answer, undo))
      .execute();
  }
  const note = 'Sade ja i telefon 1 december';
  await absenceDb(db)
    .insertInto('delegation')
    .values(aDelegation('d-plain', { consent: { note } }))
    .execute();
  await incomingDb(db)
    .insertInto('incoming')
    .values(anIncoming('i-plain', { note: 'Erik svarade sist.' }))
    .execute();
}

describe.each([sqliteDatabases(), postgresDatabases()])('on $dialect', (databases) => {
  beforeAll(() => databases.start());
  afterAll(() => databases.stop());

  test('what was kept of health and family is gone, counts and all other texts stay', async () => {
    const url = await databases.createEmpty();
    const before = openBare(url);
    const all = migrationsFor(databases.dialect);
    const earlier = Object.fromEntries(Object.entries(all).filter(([name]) => name < '0009'));
    const provider = { getMigrations: () => Promise.resolve({ ...earlier }) };
    await new Migrator({ db: before, provider }).migrateToLatest();
    await fill(before);
    await before.destroy();

    const store = await openStore(url, { log });
    expect(await store.questions.listGaps(localDate('2026-01-01'), 10)).toMatchObject([
      { text: undefined, shownRule: 'F1', times: 3, lastAskedOn: '2026-11-02' },
      { text: undefined, shownRule: undefined, times: 2, lastAskedOn: '2026-11-02' },
    ]);
    expect(await store.questions.find(questionId('plain-1699'))).toMatchObject({
      text: 'Ska ritning 699 sparas?',
    });
    expect(await store.questions.find(questionId('kind'))).toMatchObject({
      text: 'Ska läkarintyg diarieföras?',
      answer: { text: 'Ja, alltid.' },
    });
    expect(await store.questions.find(questionId('health-1001'))).toMatchObject({
      text: gone,
      answer: { text: gone },
    });
    expect(await store.delegations.find(delegationId('d-plain'))).toMatchObject({
      consent: { note: 'Sade ja i telefon 1 december' },
    });
    expect(await store.delegations.find(delegationId('d-7'))).toMatchObject({
      note: gone,
      consent: { how: 'recorded', note: gone },
      reason: 'noAnswer',
    });
    expect((await store.incoming.find(incomingId('i-plain')))?.answer.note).toBe('Erik svarade sist.');
    expect((await store.incoming.find(incomingId('i-7')))?.answer).toMatchObject({
      note: gone,
      back: { how: 'returned', reason: gone },
      savedIn: 'Akt 3',
    });
    await store.close();

    const after = openBare(url);
    const rows = JSON.stringify([
      await rulesDb(after).selectFrom('question').selectAll().execute(),
      await rulesDb(after).selectFrom('question_gap').selectAll().execute(),
      await absenceDb(after).selectFrom('delegation').selectAll().execute(),
      await incomingDb(after).selectFrom('incoming').selectAll().execute(),
    ]);
    expect(healthLines.filter((line) => rows.includes(line))).toEqual([]);
    expect(markers.exec(rows)?.[0]).toBeUndefined();
    await after.destroy();
  });

  test('a question that is asked after it is kept and listed again, beside what was counted', async () => {
    const store = await databases.open(await databases.createEmpty());
    await store.save({
      gaps: [{ text: 'Hur?', shownRule: undefined, lastAskedOn: localDate('2026-12-01') }],
    });
    expect((await store.questions.listGaps(localDate('2026-01-01'), 10)).map(({ text }) => text)).toEqual([
      'Hur?',
    ]);
    await databases.closeAll();
  });
});

test('nor is it left in the bytes of the SQLite file, while the bot runs', async () => {
  const databases = sqliteDatabases();
  await databases.start();
  const url = await databases.createEmpty();
  const before = openBare(url);
  const earlier = Object.fromEntries(
    Object.entries(migrationsFor('sqlite')).filter(([name]) => name < '0009'),
  );
  const provider = { getMigrations: () => Promise.resolve({ ...earlier }) };
  await new Migrator({ db: before, provider }).migrateToLatest();
  await fill(before);
  await before.destroy();
  const path = url.replace('sqlite:', '');
  expect(databaseBytes(path)).toMatch(/migrän/u);
  const store = await openStore(url, { log });
  expect(markers.exec(databaseBytes(path))?.[0]).toBeUndefined();
  await store.close();
  await databases.stop();
});
