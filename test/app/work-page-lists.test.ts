import { ks, people, townYaml, type Who } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';

const town = townYaml.replace(
  '    secrecy: normal',
  "    secrecy: normal\n    registrationPattern: 'KS \\d{4}/\\d+'\n    registrationExample: KS 2026/14",
);

let at: PageMessages;
let house: PageMessages['house'];
let page: PageMessages['page'];

beforeEach(async () => {
  at = await openPageMessages(town);
  ({ house, page } = at);
});
afterEach(() => at.close());

const comes: PageMessages['comes'] = (...mail) => at.comes(...mail);
const list: PageMessages['list'] = (...asked) => at.list(...asked);
const act: PageMessages['act'] = (...asked) => at.act(...asked);
const register = (number: string) => act('anna', 'message.register', { registration: 'registered', number });

test('what a manager is to decide is a list of its own, with what is not registered yet, and I dag leads to it', async () => {
  await comes('m1', 'Fråga om plank');
  await comes('m2', 'Fråga om mur', '08:05');
  expect((await list('carin', '?show=decision')).total).toBe(0);
  expect((await act('anna', 'assignment.propose', { responder: people.erik })).status).toBe(200);
  const { tasks } = (await page.get('carin', '/today')).body;
  expect(tasks.find(({ kind }) => kind === 'decision')?.text).toContain('1 förslag');
  expect((await list('carin', '?show=decision')).rows).toMatchObject([{ answer: 'proposed' }]);
  expect((await act('carin', 'assignment.approve')).status).toBe(200);
  expect((await list('carin', '?show=decision')).total).toBe(0);
});

test('requests and appeals are one list, and a request whose day has passed is overdue as on the manager’s card', async () => {
  await comes('m1', 'Begäran om allmän handling');
  await comes('m2', 'Fråga om plank', '08:05');
  expect((await list('anna', '?kind=urgent')).rows).toMatchObject([{ isRequest: true }]);
  expect((await register('KS 2026/1')).status).toBe(200);
  expect((await list('anna', '?show=overdue')).total).toBe(0);
  await house.to('08:45', '2026-12-02');
  const overdue = await list('anna', '?show=overdue');
  expect(overdue.rows.filter(({ isRequest }) => isRequest)).toHaveLength(1);
  expect(overdue.standing.overdue).toBe(overdue.total);
});

test('a proposal whose day has passed is overdue on the page when the manager’s list has it, not before', async () => {
  await comes('m1', 'Fråga om plank');
  expect((await register('KS 2026/1')).status).toBe(200);
  const proposed = { responder: people.erik, dueOn: '2026-12-01' };
  expect((await act('anna', 'assignment.propose', proposed)).status).toBe(200);
  const overdue = async () => {
    await house.write('carin', 'vad är försenat');
    const { total, standing } = await list('carin', '?show=overdue');
    return [house.latest('carin', 'overdue').rows.length, total, standing.overdue];
  };
  await house.to('08:45', '2026-12-02');
  expect(await overdue()).toEqual([0, 0, 0]);
  await house.to('08:45', '2026-12-03');
  expect(await overdue()).toEqual([1, 1, 1]);
});

test('a request that nobody has been given has the same day in the inbox, in a list and on the page', async () => {
  await comes('m1', 'Fråga om plank');
  await comes('m2', 'Begäran om allmän handling', '08:05');
  await house.to('09:20');
  expect((await list('anna', '?sort=due')).rows.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', undefined]);
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').rows.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', undefined]);
  await house.write('anna', 'lista i dag');
  const { rows } = house.latest('anna', 'messageList');
  expect(rows.map(({ dueOn }) => dueOn).toSorted()).toEqual(['2026-12-01', undefined]);
});

test('I dag counts of requests and appeals those that wait for the reader, and not what was given to somebody', async () => {
  await comes('m1', 'Begäran om allmän handling');
  const urgent = async () =>
    (await page.get('anna', '/today')).body.tasks.filter(({ kind }) => kind === 'request');
  expect(await urgent()).toMatchObject([{ text: '1 begäran om allmän handling ska besvaras genast' }]);
  expect((await act('anna', 'assignment.propose', { responder: people.erik })).status).toBe(200);
  expect(await urgent()).toEqual([]);
});

test('I dag says of an answer that it is a request, and of what is to be registered that requests are among it', async () => {
  await comes('m1', 'Fråga om plank');
  const of = async (who: 'anna' | 'erik', kind: string) =>
    (await page.get(who, '/today')).body.tasks.find((task) => task.kind === kind)?.text;
  expect(await of('anna', 'register')).toBe('1 meddelande ska registreras');
  await comes('m2', 'Begäran om allmän handling', '08:05');
  await house.to('09:20');
  expect(await of('anna', 'register')).toBe('2 meddelanden ska registreras, det som brådskar inräknat');
  const { id = '', version = 0 } = (await list('anna')).rows.find(({ isRequest }) => isRequest) ?? {};
  const given = { verb: 'assignment.propose', version, responder: people.erik };
  expect((await page.post('anna', `/messages/${id}/acts`, given)).status).toBe(200);
  expect(await of('erik', 'answer')).toMatch(
    /^Svara i dag på begäran om allmän handling som kom i dag kl\. 8\.05 · \S/u,
  );
});

test('a row says the day of its answer where its column has that of the registration', async () => {
  await comes('m1', 'Fråga om plank');
  const waits = async () => (await list('anna')).rows[0]?.says.waits.at(-1);
  const act = async (who: Who, inputs: object) => {
    const { id = '', version = 0 } = (await list('anna')).rows[0] ?? {};
    expect((await page.post(who, `/messages/${id}/acts`, { version, ...inputs })).status).toBe(200);
  };
  await act('anna', { verb: 'assignment.propose', responder: people.erik });
  await act('carin', { verb: 'assignment.approve' });
  expect(await waits()).toMatchObject({
    text: 'Väntar på svar från Erik Testsson, senast tisdag 8 december',
    short: 'Väntar på svar, senast tisdag 8 december',
  });
  await act('anna', { verb: 'message.register', registration: 'registered', number: 'KS 2026/9' });
  expect(await waits()).toMatchObject({ short: 'Väntar på svar' });
});

test('I dag says what is to be done with each appeal: it is registered, and then handed over', async () => {
  await comes('m1', 'Överklagande av beslut om bygglov');
  await comes('m2', 'Begäran om allmän handling', '08:05');
  await house.to('09:20');
  const urgent = async () =>
    (await page.get('anna', '/today')).body.tasks.flatMap(({ kind, text }) =>
      ['request', 'appeal', 'handOver'].includes(kind) ? [text] : [],
    );
  const answer = '1 begäran om allmän handling ska besvaras genast';
  expect(await urgent()).toEqual([
    answer,
    '1 överklagande ska diarieföras genast: se efter om det kom i tid',
  ]);
  const number = { registration: 'registered', number: 'KS 2026/7', inTime: 'yes' };
  expect((await act('anna', 'message.register', number)).status).toBe(200);
  expect(await urgent()).toEqual([answer]);
  await house.to('08:30', '2026-12-08');
  expect(await urgent()).toEqual([answer, '1 överklagande ska lämnas över dit det hör, eller avvisas']);
});

test('a number in small letters is the same number, and the search box finds what has it, open or closed', async () => {
  await comes('m1', 'Fråga om plank');
  expect((await register('ks 2026/214')).body).toMatchObject({ row: { number: 'KS 2026/214' } });
  for (const words of ['KS 2026/214', '2026/214', '214'])
    expect((await page.post('anna', '/messages/search', { words })).body).toMatchObject({
      rows: [{ number: 'KS 2026/214' }],
      isAny: false,
    });
  expect((await page.post('anna', '/messages/search', { words: '999' })).body.rows).toEqual([]);
});

test('somebody who is asked to swap days sees it among what waits, until it is answered', async () => {
  const swaps = async (who: 'anna' | 'bo') =>
    (await page.get(who, '/today')).body.tasks.filter(({ kind }) => kind === 'swap');
  await house.to('08:05');
  const days = { from: '2026-12-07', until: '2026-12-11' };
  const given = { verb: 'duty.give', mailbox: 'ks', person: people.bo };
  const theirs = { from: '2026-12-14', until: '2026-12-15' };
  expect((await page.post('carin', '/roster/acts', { ...given, ...theirs })).status).toBe(200);
  const swap = { verb: 'duty.swap', mailbox: 'ks', person: people.bo, ...days };
  const asked = { ...swap, theirFrom: theirs.from, theirUntil: theirs.until };
  expect((await page.post('anna', '/roster/acts', asked)).status).toBe(200);
  expect(await swaps('bo')).toMatchObject([{ text: '1 fråga om att byta dagar väntar på ditt svar' }]);
  expect(await swaps('anna')).toEqual([]);
});

test('what is to be registered waits for who has the mailbox now, and not for the others of its roster', async () => {
  await comes('m1', 'Fråga om plank');
  const kinds = async (who: 'anna' | 'bo') =>
    (await page.get(who, '/today')).body.tasks.map(({ kind }) => kind);
  expect(await kinds('anna')).toContain('register');
  expect(await kinds('bo')).not.toContain('register');
  await house.write('anna', 'jag är borta i dag');
  expect(await kinds('bo')).toContain('register');
});

test('what lies in a mailbox of theirs that somebody else has now is said with its number, and not as a task', async () => {
  await comes('m1', 'Fråga om plank');
  await comes('m2', 'Fråga om mur', '08:05');
  await house.to('09:20');
  const elsewhere = async (who: 'anna' | 'bo' | 'carin' | 'erik') =>
    (await page.get(who, '/today')).body.elsewhere;
  const { name } = house.context.municipality().mailboxes[0] ?? {};
  const [said] = await elsewhere('bo');
  expect(said).toEqual({
    mailboxId: 'ks',
    text: `I ${name ?? ''}, som Anna Testsson har, ska 2 meddelanden registreras.`,
  });
  // What is counted is what its list shows.
  const { total, standing } = await list('bo', '?mailbox=ks&show=open');
  expect([total, standing.gone + standing.late + standing.open]).toEqual([2, 2]);
  // To whoever has it they are tasks, to a manager all are counted, and of others nobody hears.
  for (const who of ['anna', 'carin', 'erik'] as const) expect(await elsewhere(who)).toEqual([]);
  await house.write('anna', 'jag är borta i dag');
  expect(await elsewhere('bo')).toEqual([]);
});

test('a mailbox that cannot be read says so in I dag, and how old the rest is', async () => {
  await comes('m1', 'Fråga om plank');
  const lines = async () =>
    (await page.get('anna', '/today')).body.mailboxes[0]?.lines.map(({ text }) => text);
  expect((await lines())?.join()).not.toContain('gått att läsa');
  house.mail.fail(ks);
  await house.to('09:30');
  const said = (await lines())?.join(' ');
  expect(said).toContain('gått att läsa');
  expect(said).toContain('Det som står här såg Brevvakt i dag kl. 9');
});
