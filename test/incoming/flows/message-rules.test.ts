import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { ks, people, townYaml } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

test('a stranger, and the responder where only the registrar may, are refused', async () => {
  await house.arrives();
  await house.open();
  const card = house.latest('anna', 'message');
  const data = { notice: card.noticeId, message: card.incomingId, version: card.version };
  expect(await house.act('erik', 'assignment.propose', { ...data, responder: people.erik })).toMatchObject({
    card: 'sentence',
    say: { refusal: 'not-allowed' },
  });
  expect(await house.act('erik', 'message.secret', data)).toMatchObject({ say: { refusal: 'not-allowed' } });
  expect((await house.store.log.list(3)).map(({ event }) => event.what)).toContain('action.refused');
});

test('a responder outside, disabled, without mailbox or away is refused with another proposal to make', async () => {
  const odd = (name: string, more: object) => {
    const entra = `11111111-0000-4000-8000-0000000000${name.length + 10}`;
    const person = { name, department: undefined, isEnabled: true, isGuest: false };
    house.directory.add({ ...person, id: entra as never, upn: `${name}@ale.example` as never, ...more });
    return entra;
  };
  await house.arrives();
  await house.open();
  const outside = odd('uta', { upn: 'uta@annan.example' });
  const disabled = odd('gone', { isEnabled: false });
  const boxless = odd('nobox', {});
  const away = odd('borta1', {});
  house.directory.replies.set(boxless as never, { kind: 'noMailbox' });
  house.directory.replies.set(away as never, { kind: 'on', from: undefined, until: undefined });
  const tries = [outside, disabled, boxless, away, 'Erik Någon'];
  const refusals = [];
  for (const responder of tries) {
    const facts = await house.propose({ responder });
    refusals.push(facts.card === 'message' ? facts.refusal : facts.card);
  }
  expect(refusals).toEqual([
    'person-outside',
    'person-unknown',
    'person-no-mail',
    'person-away',
    'person-unknown',
  ]);
  expect(house.latest('anna', 'message').likely.length).toBeGreaterThan(0);
});

test('thirty messages are minor in one go, and taken back in one go', async () => {
  for (let n = 1; n <= 30; n++) {
    house.desk.put(`n${n}`, { headers: { 'list-unsubscribe': '<https://x.example>' } });
    house.mail.deliver(ks, `n${n}`, house.at('08:00'));
  }
  await house.to('09:00');
  await house.write('anna', 'inkorg');
  const inbox = house.latest('anna', 'inbox');
  expect(inbox).toMatchObject({ total: 30, marked: 30, pages: 2 });
  const done = await house.act('anna', 'message.registerMany', {
    notice: inbox.noticeId,
    registration: 'minor',
    select: 'marked',
  });
  expect(done).toMatchObject({ total: 0, done: { count: 30, choice: 'minor' } });
  const batch = done.card === 'inbox' ? done.undo?.batch : undefined;
  expect(await house.act('anna', 'message.undo', { notice: inbox.noticeId, batch })).toMatchObject({
    total: 30,
    done: { count: 30, choice: 'undone' },
  });
});

test('what was done in one go can be taken back from another page, and the list stays where it is', async () => {
  for (let n = 1; n <= 30; n++) house.mail.deliver(ks, `n${n}`, house.at('08:00'));
  await house.to('09:00');
  await house.write('anna', 'inkorg');
  const inbox = house.latest('anna', 'inbox');
  const notice = inbox.noticeId;
  const messages = inbox.rows
    .slice(0, 5)
    .map((row) => row.id)
    .join(',');
  const many = { notice, registration: 'minor', page: 2, shown: 'all', messages };
  const done = await house.act('anna', 'message.registerMany', many);
  expect(done).toMatchObject({ page: 2, total: 25 });
  const batch = done.card === 'inbox' ? done.undo?.batch : undefined;
  expect(await house.act('anna', 'inbox.page', { notice, page: 1 })).toMatchObject({
    page: 1,
    undo: { count: 5, choice: 'minor', batch },
  });
  await house.act('anna', 'message.undo', { notice, batch, page: 1, shown: 'all' });
  expect(await house.act('anna', 'inbox.page', { notice, page: 2 })).toMatchObject({
    total: 30,
    undo: undefined,
  });
});

test('the automatic ones in one go are those of the mailbox that the list shows', async () => {
  await house.close();
  const own = townYaml.slice(townYaml.indexOf('  - id: ks'));
  const other = own.replace('id: ks', 'id: gem').replace(ks, 'gemensam@ale.example');
  house = await openMessageHouse(`${townYaml}${other}`);
  const automatic = { headers: { 'list-unsubscribe': '<https://x.example>' } };
  for (const [id, address] of [
    ['n1', ks],
    ['n2', 'gemensam@ale.example'],
  ] as const) {
    house.desk.put(id, automatic);
    house.mail.deliver(address, id, house.at('08:00'));
  }
  await house.to('09:00');
  await house.write('anna', 'inkorg');
  const { noticeId: notice } = house.latest('anna', 'inbox');
  const many = { notice, registration: 'minor', select: 'marked', page: 1, shown: 'ks' };
  expect(await house.act('anna', 'message.registerMany', many)).toMatchObject({
    shownMailbox: 'ks',
    total: 0,
    done: { count: 1 },
  });
  expect(await house.act('anna', 'inbox.page', { notice, page: 1 })).toMatchObject({ total: 1 });
});

test('what has come since the last look is on "inkorg" and "lista"; a mailbox that cannot be read keeps nobody waiting', async () => {
  await house.to('09:00');
  house.mail.deliver(ks, 'n1', house.at('09:00'));
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(1);
  house.mail.deliver(ks, 'n2', house.at('09:00'));
  await house.to('09:01');
  await house.write('anna', 'lista');
  expect(house.latest('anna', 'messageList').total).toBe(2);
  house.mail.fail(ks);
  await house.to('09:02');
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(2);
});

test('"lista förra veckan" is the list of the week before', async () => {
  await house.write('anna', 'lista förra veckan');
  const { from, lastDay } = house.latest('anna', 'messageList');
  expect([from, lastDay]).toEqual(['2026-11-23', '2026-11-29']);
});

test('secret by a slip is undone: the cards show it again, and the log says so', async () => {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.secret');
  await house.to('09:02');
  expect(house.latest('anna', 'message').can.undo).toBe(true);
  expect(await house.press('anna', 'message.undo')).toMatchObject({
    secrecy: undefined,
    words: { kind: 'read' },
    can: { undo: false, secret: true },
  });
  expect((await house.store.log.list(2)).map(({ event }) => event.what)).toEqual(
    expect.arrayContaining(['message.secret', 'message.undone']),
  );
});

test('secret empties every card, forwards nothing, and is deleted only after paper, number and a second yes', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  expect(await house.press('anna', 'message.secret')).toMatchObject({
    words: { kind: 'secret' },
    answer: { note: undefined },
  });
  await house.to('09:10');
  expect(house.latest('carin', 'message')).toMatchObject({
    words: { kind: 'secret' },
    answer: { note: undefined },
  });
  expect(house.latest('anna', 'inbox').rows[0]?.words).toEqual({ kind: 'secret' });
  await house.press('carin', 'assignment.approve');
  await house.to('09:20');
  expect(house.desk.sent()).toEqual([]);
  expect(house.latest('erik', 'message').answer.forwarding).toBe('link');
  expect(await house.press('anna', 'message.deleteConfirm')).toMatchObject({ refusal: 'print-first' });
  expect(
    await house.press('anna', 'message.delete', { number: 'KS 2026/13', printed: 'false' }),
  ).toMatchObject({
    refusal: 'print-first',
  });
  await house.press('anna', 'message.delete', { number: 'KS 2026/13', printed: 'true' });
  expect(house.desk.removed).toEqual([]);
  await house.to('09:25');
  await house.press('anna', 'message.deleteConfirm');
  await house.to('09:30');
  expect(house.desk.removed).toEqual(['m1']);
});

test('a standing agreement is proposed by the registrar, agreed by the manager, applied, and ended', async () => {
  await house.to('08:30');
  await house.write('anna', 'överenskommelser');
  const mine = house.latest('anna', 'agreements');
  expect(
    await house.act('anna', 'agreement.make', { notice: mine.noticeId, responder: people.erik }),
  ).toMatchObject({ refusal: 'kind-missing' });
  await house.act('anna', 'agreement.make', {
    notice: mine.noticeId,
    responder: people.erik,
    words: 'bullerplank',
  });
  await house.to('08:35');
  const theirs = house.latest('carin', 'agreements');
  expect(theirs.rows).toMatchObject([{ canAgree: true, agreedBy: undefined }]);
  await house.act('carin', 'agreement.make', { notice: theirs.noticeId, agreement: theirs.rows[0]?.id });
  await house.to('08:36');
  expect(house.latest('anna', 'agreements')).toMatchObject({ rows: [{ agreedBy: 'Carin Testsson' }] });
  await house.arrives('m2', '08:40');
  expect(house.latest('erik', 'message')).toMatchObject({
    answer: { isByAgreement: true, state: 'forwarded' },
  });
  expect(house.desk.sent()).toHaveLength(1);
  await house.act('anna', 'agreement.end', { notice: mine.noticeId, agreement: theirs.rows[0]?.id });
  await house.to('09:01');
  await house.arrives('m3', '08:59');
  await house.to('09:30');
  expect(house.desk.sent()).toHaveLength(1);
});

test.each(['create', 'write', 'send'])('a forward whose %s loses its answer goes out once', async (step) => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  house.desk.failNext(step, 'lost');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(house.desk.sent()).toHaveLength(1);
  expect(house.desk.drafts.size).toBe(1);
  expect((await house.store.incoming.listByAnswer(['forwarded'])).length).toBe(1);
});

test('at 15:00 the registrar hears what is left, at no other time and not when nothing is', async () => {
  await house.to('15:01');
  expect(house.saidTo('anna')).not.toContain('inbox');
  house.desk.put('m1');
  house.mail.deliver(ks, 'm1', house.at('15:10'));
  await house.to('15:00', '2026-12-02');
  expect(house.latest('anna', 'inbox')).toMatchObject({ isReminder: true, total: 1 });
});

test('at 15:00 it is whoever has the mailbox that day who hears it, and the manager where nobody has', async () => {
  await house.close();
  const own = 'roster: [anna@ale.example, bo@ale.example]';
  const byDays = '[{ person: anna@ale.example, days: [mon] }, { person: bo@ale.example, days: [tue] }]';
  house = await openMessageHouse(townYaml.replace(own, `roster: ${byDays}`));
  house.desk.put('m1');
  house.mail.deliver(ks, 'm1', house.at('08:10'));
  await house.to('15:01');
  expect(house.saidTo('bo')).toContain('inbox');
  expect(house.saidTo('anna')).not.toContain('inbox');
  await house.to('15:01', '2026-12-02');
  expect(house.saidTo('carin')).toContain('inbox');
  expect(house.saidTo('anna')).not.toContain('inbox');
});

test('the rule behind a confidential message comes with the one that it leans on', async () => {
  await house.arrives();
  await house.open();
  const marked = await house.press('anna', 'message.secret');
  const card = drawCard(marked, 'sv', zone('Europe/Stockholm')).card;
  expect(JSON.stringify(card)).toContain('"rule":"K3"');
  const shown = await house.act('anna', 'rules.show', { rule: 'K3' });
  expect(shown.card === 'rule' && shown.rules.map(({ id }) => id)).toEqual(['K1', 'K3']);
});

test('another person’s list answers nobody else, whatever is asked of it', async () => {
  await house.arrives();
  await house.write('anna', 'inkorg');
  const { noticeId: notice } = house.latest('anna', 'inbox');
  const refused = { card: 'sentence', say: { refusal: 'not-allowed' } };
  const many = { notice, registration: 'minor', messages: '' };
  expect(await house.act('bo', 'message.registerMany', many)).toMatchObject(refused);
  expect(await house.act('bo', 'inbox.page', { notice, page: 1 })).toMatchObject(refused);
  const batch = '11111111-0000-4000-8000-0000000000ff';
  expect(await house.act('bo', 'message.undo', { notice, batch })).toMatchObject(refused);
});
