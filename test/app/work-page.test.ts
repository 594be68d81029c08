import { setTimeout as pause } from 'node:timers/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { id, ks, openFlowHouse, people, townYaml } from '../support/flow-house';
import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';
import { openPage, type PageClient } from '../support/page-client';

const twoBoxes = `${townYaml}
  - id: soc
    name: Socialnämndens myndighetsbrevlåda
    address: soc@ale.example
    department: Socialförvaltningen
    roster: [erik@ale.example]
    manager: david@ale.example
    registrationPattern: 'SN \\d{4}/\\d+'
    registrationExample: SN 2026/14
`;

let house: MessageHouse;
let page: PageClient;

beforeEach(async () => {
  house = await openMessageHouse(twoBoxes);
  page = await openPage(house.context);
});
afterEach(async () => {
  page.close();
  await house.close();
});

/** So many mails came to the mailbox since eight, a minute between them. */
async function come(count: number, address: string = ks): Promise<void> {
  for (let at = 0; at < count; at++) {
    const mail = `${address}-${String(at)}`;
    house.desk.put(mail, { subject: `Fråga ${String(at)}`, from: `lisa${String(at)}@post.example` });
    house.mail.deliver(address, mail, house.at(`08:${String(at % 60).padStart(2, '0')}`));
  }
  await house.to('09:00');
}

const rowsOf = async (who: 'anna' | 'bo' | 'carin' | 'erik', query = '') =>
  (await page.get(who, `/messages${query}`)).body;

const firstOf = <T>({ rows: [row] }: { readonly rows: readonly T[] }): T => {
  if (row === undefined) throw new Error('There is no row');
  return row;
};

test('a registrar sees the messages of her mailbox in parts, without a subject, and the words of those in sight', async () => {
  await come(30);
  const first = await rowsOf('anna', '?most=10');
  const next = await rowsOf('anna', '?most=10&start=10');
  expect(first).toMatchObject({ total: 30, from: 0, standing: { open: 30, late: 0, overdue: 0 } });
  expect(next.rows).toHaveLength(10);
  expect(new Set([...first.rows, ...next.rows].map((row) => row.id)).size).toBe(20);
  expect(JSON.stringify([first, next])).not.toContain('Fråga');
  const ids = first.rows.slice(0, 2).map((row) => row.id);
  const words = await page.post('anna', '/messages/words', { ids });
  expect(words.body.rows.map((row) => row.words)).toEqual([
    { kind: 'read', subject: 'Fråga 0', from: 'lisa0@post.example' },
    { kind: 'read', subject: 'Fråga 1', from: 'lisa1@post.example' },
  ]);
});

test('nobody sees, opens or changes what is in somebody else’s mailbox, and the refusal is logged', async () => {
  await come(1);
  const row = firstOf(await rowsOf('anna'));
  expect((await page.get('it', '/messages')).status).toBe(403);
  expect((await rowsOf('erik')).total).toBe(0);
  expect((await page.get('erik', `/messages?mailbox=ks`)).status).toBe(403);
  expect((await page.get('erik', `/messages/${row.id}`)).status).toBe(403);
  expect((await page.post('erik', '/messages/words', { ids: [row.id] })).body).toEqual({ rows: [] });
  expect((await page.post('erik', '/messages/search', { words: 'Fråga' })).body.rows).toEqual([]);
  const act = { verb: 'message.register', registration: 'minor', version: row.version };
  expect(await page.post('erik', `/messages/${row.id}/acts`, act)).toMatchObject({ status: 403 });
  const many = { verb: 'minor', rows: [{ id: row.id, version: row.version }] };
  expect((await page.post('erik', '/messages/acts', many)).status).toBe(403);
  expect((await page.post('erik', `/messages/${row.id}/open`, { isOpen: true })).status).toBe(403);
  expect(firstOf(await rowsOf('anna'))).toMatchObject({ version: row.version, registration: 'open' });
  const [last] = await house.store.log.list(1);
  expect(last).toMatchObject({ actorId: id('erik'), event: { what: 'action.refused' } });
});

test('of a strict mailbox neither subject nor sender leaves the server, in rows, words, search or the message', async () => {
  await come(1, 'soc@ale.example');
  const row = firstOf(await rowsOf('erik'));
  expect(`${String(row.isHidden)}: ${row.says.arrived}`).toMatch(/^true: .* kl\. \d+\.\d\d\.\d\d$/);
  const shown = await Promise.all([
    page.post('erik', '/messages/words', { ids: [row.id] }),
    page.post('erik', '/messages/search', { words: 'Fråga' }),
    page.get('erik', `/messages/${row.id}`),
  ]);
  expect(shown.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(JSON.stringify(shown)).not.toMatch(/Fråga 0|lisa0/);
  expect(shown[2].body).toMatchObject({ words: { kind: 'hidden' } });
  expect(shown[2].body).not.toHaveProperty('copy');
});

test('a number is checked against the mailbox’s pattern at once, and the one that was typed is not lost by the server’s no', async () => {
  await come(1, 'soc@ale.example');
  const row = firstOf(await rowsOf('erik'));
  const act = { verb: 'message.register', registration: 'registered', version: row.version };
  const wrong = await page.post('erik', `/messages/${row.id}/acts`, { ...act, number: '14' });
  expect(wrong).toMatchObject({ status: 409, body: { refusal: 'number-pattern' } });
  expect(wrong.body.words).toContain('SN 2026/14');
  const right = await page.post('erik', `/messages/${row.id}/acts`, { ...act, number: 'SN 2026/15' });
  expect(right).toMatchObject({
    status: 200,
    body: { row: { number: 'SN 2026/15', registration: 'registered' } },
  });
});

test('a number that the subject holds is offered, one of the mailbox’s own pattern alone', async () => {
  house.desk.put('m1', { subject: 'Svar på Offert 2026-117 i KS 2026/118, bygglov' });
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.to('09:00');
  const row = firstOf(await rowsOf('anna'));
  const words = await page.post('anna', '/messages/words', { ids: [row.id] });
  expect(words.body.rows[0]?.offered).toBe('KS 2026/118');
});

test('of two who act on the same row the second hears who was first, and sees it as it is', async () => {
  await come(1);
  const row = firstOf(await rowsOf('anna'));
  const act = (registration: string, more = {}) => ({
    ...{ verb: 'message.register', registration, version: row.version },
    ...more,
  });
  const first = await page.post('bo', `/messages/${row.id}/acts`, act('registered', { number: 'KS 2026/7' }));
  expect(first.status).toBe(200);
  const second = await page.post('anna', `/messages/${row.id}/acts`, act('minor'));
  expect(second).toMatchObject({
    status: 409,
    body: { refusal: 'stale', now: { row: { registration: 'registered', number: 'KS 2026/7' } } },
  });
  expect(second.body.words).toContain('Bo Testsson');
  // Nobody is told that they were before themselves.
  const own = await page.post('bo', `/messages/${row.id}/acts`, act('minor'));
  expect(own.body).toMatchObject({ refusal: 'stale' });
  expect(own.body.words).toBe(
    'Meddelandet har ändrats sedan det visades: Bo Testsson diarieförde meddelandet med nummer KS 2026/7, i dag kl. 9. Inget gjordes. Så här är det nu.',
  );
});

test('five are marked minor in one go, what has changed meanwhile is left and named, and one press takes it back', async () => {
  await come(5);
  const { rows } = await rowsOf('anna');
  const shown = rows.map(({ id: row, version }) => ({ id: row, version }));
  const changed = firstOf({ rows: shown });
  await page.post('bo', `/messages/${changed.id}/acts`, { verb: 'message.claim', version: changed.version });
  const done = await page.post('anna', '/messages/acts', { verb: 'minor', rows: shown });
  expect(done.body).toMatchObject({ count: 4, left: [{ id: changed.id }] });
  expect((await rowsOf('anna')).total).toBe(1);
  const undone = await page.post('anna', '/messages/undo', { batch: done.body.batch });
  expect(undone.body).toEqual({ count: 4, left: [] });
  expect((await rowsOf('anna')).total).toBe(5);
});

test('several that are registered need no answer by one press, and are as they were by one more', async () => {
  await come(3);
  const { rows } = await rowsOf('anna');
  for (const [at, { id: row, version }] of rows.entries()) {
    const register = {
      verb: 'message.register',
      registration: 'registered',
      number: `KS 2026/${String(at + 1)}`,
      version,
    };
    await page.post('anna', `/messages/${row}/acts`, register);
  }
  const waits = async () => (await rowsOf('anna')).rows.map((row) => row.waits);
  expect(await waits()).toEqual([['answerer'], ['answerer'], ['answerer']]);
  const shown = (await rowsOf('anna')).rows.map(({ id: row, version }) => ({ id: row, version }));
  const not = { verb: 'assignment.notNeeded', rows: shown };
  expect((await page.post('erik', '/messages/acts', not)).status).toBe(403);
  const done = await page.post('anna', '/messages/acts', not);
  expect(done.body).toMatchObject({ count: 3, left: [] });
  expect((await rowsOf('anna')).total).toBe(0);
  const undo = { verb: 'message.undo', rows: done.body.done ?? [] };
  expect((await page.post('anna', '/messages/acts', undo)).body).toMatchObject({ count: 3, left: [] });
  expect(await waits()).toEqual([['answerer'], ['answerer'], ['answerer']]);
});

test('a message shows what its card would, every act with its words, and what has happened', async () => {
  await come(1);
  const row = firstOf(await rowsOf('anna'));
  const shown = (await page.get('anna', `/messages/${row.id}`)).body;
  expect(shown.title).toBe('Vad ska hända med meddelandet?');
  expect(shown.buttons.map(({ verb }) => verb)).toEqual(
    expect.arrayContaining(['message.register', 'message.claim', 'message.secret']),
  );
  expect(shown.forms.map(({ title }) => title)).toContain('Registrera …');
  expect(JSON.stringify(shown)).not.toContain('"notice"');
  // The subject is its heading, and is said once.
  expect(shown.lines.map(({ text }) => text)).toContain('Från lisa0@post.example');
  expect(JSON.stringify(shown.lines)).not.toContain('Fråga 0');
  expect(shown.copy).toMatch(/^Inkom 2026-12-01 kl. 08.00\nFrån lisa0@post.example\nFråga 0$/);
  const propose = { verb: 'assignment.propose', responder: people.erik, version: row.version };
  expect((await page.post('anna', `/messages/${row.id}/acts`, propose)).status).toBe(200);
  const after = (await page.get('carin', `/messages/${row.id}`)).body;
  expect(after.title).toBe('Vem ska svara?');
  expect(after.log[0]?.text).toContain('Anna Testsson');
  const approve = { verb: 'assignment.approve', rows: [{ id: row.id, version: after.version }] };
  expect((await page.post('anna', '/messages/acts', approve)).status).toBe(403);
  expect((await page.post('carin', '/messages/acts', approve)).body).toMatchObject({ count: 1, left: [] });
  const responder = await page.get('erik', `/messages/${row.id}`);
  expect(responder.body.forms.map(({ title }) => title)).toContain('Jag har svarat …');
});

test('who else has a message open is shown, until it is closed', async () => {
  await come(1);
  const row = firstOf(await rowsOf('anna'));
  await page.post('bo', `/messages/${row.id}/open`, { isOpen: true });
  expect(firstOf(await rowsOf('anna')).openBy).toEqual(['Bo Testsson']);
  expect(firstOf(await rowsOf('bo')).openBy).toEqual([]);
  expect((await page.get('anna', `/messages/${row.id}`)).body.openBy).toEqual(['Bo Testsson']);
  await page.post('bo', `/messages/${row.id}/open`, { isOpen: false });
  expect(firstOf(await rowsOf('anna')).openBy).toEqual([]);
});

test('I dag tells a registrar what waits, in the order to do it, and an admin who has none only who has them', async () => {
  await come(2);
  const today = (await page.get('anna', '/today')).body;
  expect(today.tasks.map(({ kind }) => kind)).toEqual(['open', 'register']);
  expect(today.mailboxes).toHaveLength(1);
  expect(today.mailboxes[0]).toMatchObject({ id: 'ks', state: 'open' });
  expect(today.mailboxes[0]?.stops.map(({ clock }) => clock)).toEqual(['12', '13', '14.30', '16']);
  const box = firstOf({ rows: today.mailboxes });
  const confirm = { verb: 'opening.confirm', date: box.date, version: box.version };
  expect((await page.post('it', '/mailboxes/ks/acts', confirm)).status).toBe(403);
  expect((await page.post('anna', '/mailboxes/ks/acts', confirm)).status).toBe(200);
  expect((await page.get('anna', '/today')).body.mailboxes[0]?.state).toBe('opened');
  const others = (await page.get('it', '/today')).body;
  expect(others.mailboxes.map(({ buttons, links }) => [buttons, links])).toEqual([
    [[], []],
    [[], []],
  ]);
});

test('I dag shows who has none only who has each, and the last resort how those stand that they are asked about', async () => {
  const own = await openMessageHouse();
  const there = await openPage(own.context);
  try {
    const shown = async (who: 'erik' | 'david') => (await there.get(who, '/today')).body.mailboxes;
    expect(await shown('erik')).toMatchObject([
      { id: 'ks', brief: 'Anna Testsson har den', buttons: [], links: [] },
    ]);
    expect(JSON.stringify(await shown('erik'))).not.toMatch(/oläs|öppning/);
    expect(JSON.stringify(await shown('david'))).toMatch(/oläs/);
  } finally {
    there.close();
    await own.close();
  }
});

test('what is overdue is one question: late registrations and answers whose day has passed', async () => {
  await come(2);
  await house.to('09:00', '2026-12-04');
  const overdue = await rowsOf('anna', '?show=overdue');
  expect(overdue.total).toBe(2);
  expect(overdue.standing).toMatchObject({ late: 2, overdue: 2 });
});

test('an open page hears of a change within two seconds, also of one that another replica made, and of its own mailboxes alone', async () => {
  const file = `sqlite:${join(mkdtempSync(join(tmpdir(), 'brevvakt-page-')), 'two.db')}`;
  const one = await openFlowHouse(undefined, twoBoxes, { url: file });
  const other = await openFlowHouse(undefined, twoBoxes, { url: file });
  const there = await openPage(other.context);
  try {
    const [annas, eriks] = [await there.follow('anna'), await there.follow('erik')];
    await pause(1_200);
    const begun = performance.now();
    one.mail.deliver(ks, 'm1', one.at('08:00'));
    await one.to('09:00');
    while (!annas.told.some((line) => line.includes('"ks"')) && performance.now() - begun < 10_000)
      await pause(20);
    expect(annas.told.join('')).toContain('event: changed\ndata: {"mailboxes":["ks"]}');
    await pause(1_100);
    expect(eriks.told.join('')).not.toContain('"ks"');
    annas.stop();
    eriks.stop();
  } finally {
    there.close();
    await one.close();
    await other.close();
  }
});

test('what cannot be understood is refused, and changes nothing', async () => {
  await come(1);
  const row = firstOf(await rowsOf('anna'));
  for (const body of [{}, { verb: 'message.drop', version: 1 }, { verb: 'message.register', version: 'x' }]) {
    const { status } = await page.post('anna', `/messages/${row.id}/acts`, body);
    expect(status).toBe(400);
  }
  expect((await page.get('anna', '/messages?show=everything')).status).toBe(400);
  expect((await page.get('anna', '/messages/not-an-id')).status).toBe(400);
  expect(firstOf(await rowsOf('anna')).version).toBe(row.version);
});
