import { id, ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

test('a message from 08:00 is proposed, approved, forwarded, answered and filed', async () => {
  await house.arrives();
  await house.open();
  expect(house.latest('anna', 'message')).toMatchObject({
    role: 'registrar',
    words: { kind: 'read', subject: 'Fråga om bullerplank', from: 'lisa@post.example' },
    answer: { state: 'undecided' },
  });
  expect(await house.propose()).toMatchObject({
    answer: { state: 'proposed', responder: { name: 'Erik Testsson' } },
  });
  await house.to('09:05');
  expect(house.latest('carin', 'message')).toMatchObject({
    role: 'manager',
    step: 'decide',
    can: { approve: true },
  });
  expect(await house.press('carin', 'assignment.approve')).toMatchObject({ answer: { state: 'approved' } });
  await house.to('09:10');
  const [letter] = house.desk.sent();
  expect(letter?.letter?.to.address).toBe('erik@ale.example');
  expect(letter?.letter?.replyTo).toEqual([{ address: 'lisa@post.example' }, { address: ks }]);
  expect(letter?.note).toContain('Erik svarade förra gången.');
  expect(letter?.note).toContain('tisdag 8 december');
  expect(letter?.note).toContain('F5');
  expect(house.desk.categories.get('m1')).toEqual(['Besvaras av Erik Testsson']);
  expect(house.latest('erik', 'message')).toMatchObject({ role: 'responder', can: { answered: true } });
  expect(await house.press('erik', 'assignment.answered', { how: 'phone' })).toMatchObject({
    answer: { state: 'answered' },
  });
  await house.to('09:12');
  const filed = await house.press('erik', 'assignment.file', {
    savedIn: 'Mappen Besvarat',
    number: 'KS 2026/12',
    caseFile: 'true',
  });
  expect(filed).toMatchObject({
    answer: { state: 'filed' },
    registration: { kind: 'registered', number: 'KS 2026/12' },
    words: { kind: 'done' },
  });
  await house.to('09:15');
  expect(house.latest('carin', 'message').words).toEqual({ kind: 'done' });
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(0);
});

test('nothing that is stored holds a subject or a sender', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:30');
  await house.press('carin', 'assignment.approve');
  await house.to('10:00');
  const [message] = await house.store.incoming.listByAnswer(['forwarded']);
  const log = await house.store.log.list(100);
  const notice = await house.store.findNotice(house.latest('erik', 'message').noticeId);
  expect(JSON.stringify([message, log, notice])).not.toMatch(/bullerplank|lisa@/);
});

test('a proposal that is returned goes back with its reason; handed back as well', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  expect(await house.press('carin', 'assignment.return', { reason: '' })).toMatchObject({
    refusal: 'reason-missing',
  });
  await house.press('carin', 'assignment.return', { reason: 'Det är Davids fråga' });
  await house.to('09:10');
  expect(house.latest('anna', 'message')).toMatchObject({
    step: 'givenBack',
    answer: { state: 'undecided', back: { how: 'returned', reason: 'Det är Davids fråga' } },
  });
  await house.propose();
  await house.to('09:15');
  await house.press('carin', 'assignment.approve');
  await house.to('09:20');
  await house.press('erik', 'assignment.handBack', { reason: 'Jag slutar i morgon' });
  await house.to('09:25');
  expect(house.latest('anna', 'message').answer).toMatchObject({
    state: 'undecided',
    back: { how: 'handedBack' },
  });
});

test('of two managers at the same moment one decides; the other sees who did and what', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  const card = house.latest('carin', 'message');
  const data = { notice: card.noticeId, message: card.incomingId, version: card.version };
  const both = await Promise.all([
    house.act('carin', 'assignment.approve', data),
    house.act('david', 'assignment.return', { ...data, reason: 'nej' }),
  ]);
  const refusals = both.map((facts) => (facts.card === 'message' ? facts.refusal : 'no card'));
  expect(refusals.filter((it) => it === undefined)).toHaveLength(1);
  expect(refusals.filter((it) => it === 'stale' || it === 'already-done')).toHaveLength(1);
});

test('approving what was returned meanwhile changes nothing and shows the present card', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  const old = house.latest('carin', 'message');
  await house.press('carin', 'assignment.return', { reason: 'nej' });
  const late = await house.act('carin', 'assignment.approve', {
    notice: old.noticeId,
    message: old.incomingId,
    version: old.version,
  });
  expect(late).toMatchObject({ refusal: 'stale', answer: { state: 'undecided' } });
});

test('an absent manager’s proposal goes to the deputy at once', async () => {
  house.directory.replies.set(id('carin'), { kind: 'on', from: undefined, until: undefined });
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:45');
  expect(house.saidTo('david')).toContain('message decide');
  expect(house.saidTo('carin')).not.toContain('message decide');
});

test('a manager who has not decided is reminded after four working hours, the next one is asked the next morning', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('12:45');
  expect(house.saidTo('carin').filter((it) => it.startsWith('message'))).toEqual(['message decide']);
  await house.to('13:00');
  expect(house.saidTo('carin').filter((it) => it.startsWith('message'))).toEqual([
    'message that a newer one closed',
    'message remindManager',
  ]);
  await house.to('16:30');
  expect(house.saidTo('david').filter((it) => it.startsWith('message'))).toEqual([]);
  await house.to('08:00', '2026-12-02');
  expect(house.saidTo('david').filter((it) => it.startsWith('message'))).toEqual(['message askDeputy']);
  expect(house.latest('david', 'message').decision).toEqual({
    asked: ['Carin Testsson', 'David Testsson'],
    remindAt: undefined,
    deputy: undefined,
    listedOn: '2026-12-07',
  });
  await house.to('08:35', '2026-12-07');
  expect(house.latest('carin', 'overdue').rows).toMatchObject([
    { proposedAt: house.at('09:00', '2026-12-01') },
  ]);
});

test('the responder is reminded two working days before and on the day, then it stands in the manager’s list', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('16:30', '2026-12-03');
  const steps = () => house.saidTo('erik').filter((it) => it.startsWith('message'));
  expect(steps()).toEqual(['message assigned']);
  await house.to('08:00', '2026-12-04');
  expect(steps()).toEqual(['message that a newer one closed', 'message dueSoon']);
  await house.to('08:00', '2026-12-08');
  expect(steps()).toEqual([
    'message that a newer one closed',
    'message that a newer one closed',
    'message dueToday',
  ]);
  await house.to('08:30', '2026-12-14');
  expect(house.latest('carin', 'overdue').rows).toMatchObject([{ dueOn: '2026-12-08' }]);
});

test('the answer’s copy that comes back is no new message: it is the answer, and both are filed', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('10:00');
  house.desk.put('a1', { from: 'erik@ale.example', conversation: 'c-m1' });
  house.mail.deliver(ks, 'a1', house.at('10:30'));
  await house.to('10:35');
  expect(house.latest('erik', 'message').answer).toMatchObject({ state: 'answered', way: 'mail' });
  expect(house.desk.moved.toSorted()).toEqual(['a1 Besvarat', 'm1 Besvarat']);
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(1);
});
