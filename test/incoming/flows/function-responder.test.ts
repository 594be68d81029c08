import { id, ks, townYaml, type Who } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

const town = townYaml.replace(
  'mailboxes:',
  `functions:
  - { id: kansli, name: Kansliet, people: [bo@ale.example, erik@ale.example, it@ale.example] }
  - { id: nobody, name: Ingen, people: [gone@ale.example] }
mailboxes:`,
);
const kansli = { responder: 'function/kansli' };

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse(town);
  await house.arrives();
  await house.open();
});
afterEach(() => house.close());

const answerOf = (who: Who) => house.latest(who, 'message').answer;
const refusalOf = (facts: object) => ('refusal' in facts ? facts.refusal : undefined);
const assigned = (who: Who) => house.saidTo(who).filter((it) => it === 'message assigned').length;

/** Carin has said yes, and the cards are out. */
async function approve(): Promise<void> {
  await house.propose(kansli);
  await house.to('09:10');
  await house.press('carin', 'assignment.approve');
  await house.to('09:20');
}

test('each of a function who is there gets the card, and nothing is forwarded before somebody takes it', async () => {
  expect(house.latest('anna', 'message').likely).toContainEqual({ id: 'function/kansli', name: 'Kansliet' });
  await house.write('it', 'jag är borta i dag');
  await approve();
  expect((['bo', 'erik', 'it'] as const).map(assigned)).toEqual([1, 1, 0]);
  const card = house.latest('erik', 'message');
  expect(card.can).toMatchObject({ take: true, answered: false });
  expect(card.answer).toMatchObject({
    state: 'approved',
    forwarding: 'none',
    responder: { name: 'Kansliet' },
  });
  expect(house.desk.sent()).toEqual([]);
});

test('the first who takes it has it alone: it is forwarded there, and the others see who', async () => {
  await approve();
  await house.press('erik', 'message.take');
  await house.to('09:30');
  expect(house.desk.sent().map(({ letter }) => letter?.to.address)).toEqual(['erik@ale.example']);
  expect(answerOf('erik')).toMatchObject({ state: 'forwarded', responder: { isReader: true } });
  const other = house.latest('bo', 'message');
  expect(other.answer.responder).toMatchObject({ name: 'Erik Testsson', isReader: false });
  expect([other.can.take, other.can.answered]).toEqual([false, false]);
  expect(assigned('erik')).toBe(1);
  const answered = await house.press('erik', 'assignment.answered', { how: 'phone' });
  expect(answered).toMatchObject({ answer: { state: 'answered', by: 'Erik Testsson' } });
});

test('two who take it at once: the second hears that somebody was first, and nothing is forwarded twice', async () => {
  await approve();
  const before = house.latest('bo', 'message');
  await house.press('erik', 'message.take');
  const late = { notice: before.noticeId, message: before.incomingId, version: before.version };
  const answer = await house.act('bo', 'message.take', late);
  expect(refusalOf(answer)).toBe('already-taken');
  await house.to('09:30');
  expect(house.desk.sent()).toHaveLength(1);
});

test('who is away when they take it, or no longer of the mailbox’s authority, does not get it', async () => {
  await approve();
  await house.write('erik', 'jag är borta i dag');
  expect(refusalOf(await house.press('erik', 'message.take'))).toBe('taker-away');
  await house.write('erik', 'tillbaka');
  const erik = [...house.directory.people.values()].find((person) => person.id === id('erik'));
  if (erik) house.directory.add({ ...erik, isGuest: true });
  expect(refusalOf(await house.press('erik', 'message.take'))).toBe('taker-unfit');
  expect(answerOf('anna')).toMatchObject({ responder: { name: 'Kansliet' }, forwarding: 'none' });
  await house.press('bo', 'message.take');
  await house.to('09:30');
  expect(house.desk.sent().map(({ letter }) => letter?.to.address)).toEqual(['bo@ale.example']);
});

test('when the last of a function is away the registrar has it the first working day, once', async () => {
  await approve();
  await house.write('bo', 'jag är borta 3–4 december');
  await house.write('erik', 'jag är borta 3–10 december');
  await house.to('09:00', '2026-12-03');
  expect(house.saidTo('anna')).not.toContain('overdue');
  await house.write('it', 'jag är borta 3–4 december');
  await house.to('12:00', '2026-12-04');
  expect(house.saidTo('anna').filter((kind) => kind === 'overdue')).toHaveLength(1);
  const card = house.latest('anna', 'overdue');
  expect(card).toMatchObject({ about: 'away', name: 'Kansliet', isBack: false });
  expect(card.rows).toHaveLength(1);
});

/** So many times the registrar has heard that nobody takes it. */
const untaken = () =>
  house.saidTo('anna').filter((it) => it === 'message untaken' || it === 'message that a newer one closed')
    .length;

test('nobody of a function takes it: the registrar hears it once, after the next working day, and gives it on', async () => {
  await approve();
  await house.to('16:55', '2026-12-02');
  expect(house.saidTo('anna')).not.toContain('message untaken');
  await house.to('08:05', '2026-12-03');
  expect(house.saidTo('anna')).toContain('message untaken');
  const card = house.latest('anna', 'message');
  expect(card).toMatchObject({ role: 'registrar', answer: { isUntaken: true }, can: { reassign: true } });
  const before = untaken();
  await house.to('12:00', '2026-12-07');
  expect(untaken()).toBe(before);
  const given = await house.press('anna', 'assignment.reassign', { responder: id('david') });
  expect(given).toMatchObject({ answer: { state: 'proposed', responder: { name: 'David Testsson' } } });
});

test('what somebody of the function took in time is told to nobody', async () => {
  await approve();
  await house.press('erik', 'message.take');
  await house.to('12:00', '2026-12-04');
  expect(house.saidTo('anna')).not.toContain('message untaken');
});

test('taken when the registrar has been told: the card says who has it', async () => {
  await approve();
  await house.to('08:05', '2026-12-03');
  await house.press('erik', 'message.take');
  await house.to('08:10');
  const card = house.latest('anna', 'message');
  expect(card.answer).toMatchObject({ responder: { name: 'Erik Testsson' } });
  expect(card.answer.isUntaken).toBeUndefined();
});

test('with the registrar away it is whoever looks after the mailbox that hears it', async () => {
  await approve();
  await house.write('anna', 'jag är borta 3–4 december');
  await house.to('08:05', '2026-12-03');
  expect(house.saidTo('anna')).not.toContain('message untaken');
  expect(house.saidTo('bo')).toContain('message untaken');
});

test('all of the function away is told as that, and whoever chose to wait is not asked again', async () => {
  await approve();
  for (const who of ['bo', 'erik', 'it'] as const) await house.write(who, 'jag är borta 2–3 december');
  await house.to('09:00', '2026-12-02');
  const { rows, noticeId } = house.latest('anna', 'overdue');
  await house.act('anna', 'assignment.wait', {
    ...{ notice: noticeId, message: rows[0]?.id, version: rows[0]?.version },
  });
  await house.to('12:00', '2026-12-07');
  expect(house.saidTo('anna')).not.toContain('message untaken');
});

test('somebody else takes nothing that was given to a function', async () => {
  await approve();
  const { noticeId, incomingId, version } = house.latest('erik', 'message');
  const data = { notice: noticeId, message: incomingId, version };
  const answer = await house.act('david', 'message.take', data);
  expect(answer).toMatchObject({ card: 'sentence', say: { refusal: 'not-allowed' } });
});

test('each who is there is reminded of the due day, and the answer of any of them counts', async () => {
  await approve();
  await house.to('09:00', '2026-12-08');
  const reminded = (['bo', 'erik', 'it'] as const).filter((who) =>
    house.saidTo(who).some((it) => it.startsWith('message due')),
  );
  expect(reminded).toEqual(['bo', 'erik', 'it']);
});

test.each([
  ['that nobody of is there', 'function/kansli', 'function-away'],
  ['with nobody in it', 'function/nobody', 'function-away'],
  ['that the file does not have', 'function/gone', 'person-unknown'],
])('a function %s is not proposed, and the card says why', async (_, responder, refusal) => {
  for (const who of ['bo', 'erik', 'it'] as const) await house.write(who, 'jag är borta i tre veckor');
  expect(refusalOf(await house.propose({ responder }))).toBe(refusal);
  expect(answerOf('anna').state).toBe('undecided');
});

test('who asked for a document is shown to each of the function on the card and in their list', async () => {
  house.desk.put('m2', { subject: 'Begäran om allmän handling', from: 'pelle@press.example' });
  house.mail.deliver(ks, 'm2', house.at('09:10'));
  await house.to('09:20');
  const { rows } = await house.inbox();
  const request = rows.find(({ isRequest }) => isRequest);
  const { noticeId: notice } = house.latest('anna', 'inbox');
  await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: request?.id });
  await house.propose(kansli);
  await house.to('09:30');
  const card = house.latest('erik', 'message');
  expect(card).toMatchObject({ isRequest: true, words: { from: 'pelle@press.example' } });
  await house.write('erik', 'vad ska jag svara på');
  expect(house.latest('erik', 'overdue').rows.map(({ words }) => words)).toMatchObject([
    { kind: 'read', from: 'pelle@press.example' },
  ]);
});

test('a function is away in the lists when all of it are', async () => {
  await approve();
  const row = async () => (await house.inbox('anna')).rows[0];
  await house.write('erik', 'jag är borta i dag');
  expect((await row())?.notThere).toBeUndefined();
  for (const who of ['bo', 'it'] as const) await house.write(who, 'jag är borta i dag');
  expect(await row()).toMatchObject({ responder: 'Kansliet', notThere: { isUnreached: false } });
});
