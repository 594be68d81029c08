import { drawCard } from '../../../src/app/cards';
import { upn } from '../../../src/core/ids';
import { zone } from '../../../src/core/time';
import { id, ks, people, type Who } from '../../support/flow-house';
import type { CardOf } from './message-house';
import { openManyHouse, proposeAll, readIn, ticksOf, type ManyHouse } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(() => house.close());

const propose = (count: number) => proposeAll(house, count);
const proposals = () => house.latest('carin', 'overdue');
const approve = (who: Who, { noticeId: notice, rows }: CardOf<'overdue'>, most = rows.length) =>
  house.act(who, 'assignment.approve', { notice, ticked: 1, messages: ticksOf(rows.slice(0, most)) });
const openCards = (who: Who) =>
  house.saidTo(who).filter((kind) => kind === 'overdue' || kind.startsWith('message decide'));

describe('three proposals of one mailbox', () => {
  test('are one card to the manager, which takes the place of that of the first, and nothing is asked twice', async () => {
    await propose(3);
    expect(openCards('carin')).toEqual(['overdue']);
    expect(proposals()).toMatchObject({ about: 'proposals', rows: [{}, {}, {}] });
    expect(readIn(proposals(), 'sv')[0]).toBe('3 förslag väntar på beslut');
    await house.to('10:00');
    expect(house.saidTo('carin')).toEqual(['message that a newer one closed', 'overdue']);
  });

  test('one more an hour and a half later is said anew, and the list before it is one line', async () => {
    await propose(2);
    house.mail.deliver(ks, 'm9', house.at('10:30'));
    await house.to('10:40');
    const { noticeId: notice, rows } = await house.inboxOf('anna');
    const last = rows.find(({ arrivedAt }) => arrivedAt === house.at('10:30'));
    await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: last?.id });
    await house.propose();
    await house.to('10:50');
    expect(house.saidTo('carin')).toEqual([
      ...['message that a newer one closed', 'message that a newer one closed', 'overdue'],
    ]);
    expect(proposals().rows).toHaveLength(3);
  });

  test('one press approves all: each is forwarded, told and logged by itself', async () => {
    await propose(3);
    const card = await approve('carin', proposals());
    expect(card).toMatchObject({ card: 'overdue', done: { count: 3, choice: 'approved' }, rows: [] });
    expect(readIn(card, 'en')).toEqual([
      'No proposal is waiting for a decision any more',
      'Kommunstyrelsens förvaltningsbrevlåda',
      'You approved 3 proposals.',
      'Approved: Erik Testsson answers the message that arrived Tuesday 1 December at 8:01',
      'Approved: Erik Testsson answers the message that arrived Tuesday 1 December at 8:02',
      'Approved: Erik Testsson answers the message that arrived Tuesday 1 December at 8:03',
    ]);
    await house.to('09:20');
    expect(house.desk.sent()).toHaveLength(3);
    expect(house.saidTo('erik').filter((kind) => kind === 'message assigned')).toHaveLength(3);
    expect(await house.logged('answer.approved')).toHaveLength(3);
  });

  test('who is away meanwhile is named with the day of their return', async () => {
    await propose(2);
    await house.write('erik', 'jag är borta 1–11 december');
    const card = await approve('carin', proposals());
    expect(card).toMatchObject({ left: [{ refusal: 'person-away' }, { refusal: 'person-away' }] });
    expect(readIn(card, 'sv').join(' ')).toContain(
      'Erik Testsson är borta, åter måndag 14 december. Inget ändrades. Välj någon annan.',
    );
  });

  test('what changed meanwhile is left, and said for that row alone', async () => {
    await propose(3);
    const before = proposals();
    await house.press('anna', 'assignment.withdraw');
    const card = await approve('carin', before);
    expect(card).toMatchObject({ done: { count: 2 }, left: [{ refusal: 'stale' }], rows: [] });
    expect(readIn(card, 'sv')[0]).toMatch(
      /^1 meddelande lämnades som det är: det som kom .* kl\. 8\.03\. Läget/u,
    );
    await house.to('09:20');
    expect(house.desk.sent()).toHaveLength(2);
  });

  test('of which one has become secret: it is decided about by itself', async () => {
    await propose(2);
    await house.press('anna', 'message.secret');
    await house.to('09:06');
    const card = await approve('carin', proposals());
    expect(card).toMatchObject({ done: { count: 1 }, left: [{ refusal: 'one-by-one' }] });
  });

  test('nothing ticked, and whoever does not decide, change nothing', async () => {
    await propose(2);
    expect(await approve('carin', proposals(), 0)).toMatchObject({ refusal: 'nothing-chosen' });
    expect(await approve('anna', proposals())).toMatchObject({ say: { refusal: 'not-allowed' } });
    expect(await house.logged('answer.approved')).toEqual([]);
  });

  test('undecided for four working hours they are reminded of on one card, and on one to the deputy', async () => {
    await propose(3);
    await house.to('13:30');
    const reminded = house.saidTo('carin').filter((kind) => kind === 'overdue');
    expect(reminded).toHaveLength(1);
    expect(house.saidTo('carin')).not.toContain('message remindManager');
    await house.to('09:00', '2026-12-02');
    expect(house.latest('david', 'overdue').rows).toHaveLength(3);
    expect(house.saidTo('david')).not.toContain('message askDeputy');
    expect(await approve('david', house.latest('david', 'overdue'))).toMatchObject({ done: { count: 3 } });
  });

  test('are read by whoever decides now: who has stopped being the manager sees none of them any more', async () => {
    await propose(2);
    const { noticeId: notice } = proposals();
    const file = house.context.municipality();
    const mailboxes = file.mailboxes.map((mailbox) => ({ ...mailbox, manager: upn('david@ale.example') }));
    Object.assign(house.context, { municipality: () => ({ ...file, mailboxes }) });
    await house.context.store.save({ redrawNotices: [notice] });
    house.context.wakeOutbox();
    await house.to('09:06');
    const now = house.messenger.said.findLast(
      ({ facts }) => facts.card === 'overdue' && facts.noticeId === notice,
    );
    expect(now?.facts).toMatchObject({ rows: [] });
  });

  test('one is opened from the card, to choose somebody else', async () => {
    await propose(2);
    const { noticeId: notice, rows } = proposals();
    const opened = { notice, page: 1, open: 1, messages: ticksOf(rows.slice(1, 2)) };
    expect(await house.act('carin', 'inbox.page', opened)).toMatchObject({ done: { choice: 'opened' } });
    expect(house.latest('carin', 'message')).toMatchObject({ step: 'opened', can: { approve: true } });
    // What is opened is decided on its own card alone, and the list says so; a decision is told on both.
    expect(proposals()).toMatchObject({ rows: [{ id: rows[0]?.id }], elsewhere: 1 });
    expect(readIn(proposals(), 'sv')).toContain(
      '1 förslag till har ett eget kort längre ner och beslutas där.',
    );
    await house.press('carin', 'assignment.approveOther', { responder: people.bo });
    await house.to('09:20');
    expect(house.desk.sent().map(({ letter }) => letter?.to.address)).toEqual(['bo@ale.example']);
    expect(readIn(proposals(), 'sv').join(' | ')).toMatch(/Godkänt: Bo Testsson svarar på meddelandet/u);
    expect(proposals().elsewhere).toBeUndefined();
  });
});

test('what is approved on the list has its receipt there, and is undone there until it has been forwarded', async () => {
  await propose(2);
  const [row] = proposals().rows;
  const card = (await approve('carin', proposals(), 1)) as CardOf<'overdue'>;
  const receipt = /^Godkänt: Erik Testsson svarar på meddelandet som kom .*kl\. 8\.0[12]$/u;
  expect(readIn(card, 'sv').filter((line) => receipt.test(line))).toHaveLength(1);
  expect(card).toMatchObject({ rows: [{}], approved: [{ id: row?.id, canUndo: true }] });
  const [approved] = card.approved ?? [];
  // What is ticked for a decision beside it is no part of what is undone.
  const beside = ticksOf(card.rows);
  const undone = await house.act('carin', 'message.undo', {
    ...{ notice: card.noticeId, undone: approved?.id, version: approved?.version, messages: beside },
  });
  expect(undone).toMatchObject({ done: { choice: 'undone' }, rows: [{}, {}], approved: [] });
  await approve('carin', undone as CardOf<'overdue'>);
  await house.to('09:20');
  expect(house.desk.sent()).toHaveLength(2);
  expect(proposals()).toMatchObject({ rows: [], approved: [{ canUndo: false }, { canUndo: false }] });
  expect(readIn(proposals(), 'sv').filter((line) => receipt.test(line))).toHaveLength(2);
});

test.each([
  ['a number that came', 'anna', 'message.register', { registration: 'registered', number: 'KS 2026/507' }],
  ['the answer that was given', 'erik', 'assignment.answered', { how: 'mail' }],
] as const)('%s after the approval is not taken back from its receipt', async (_, who, verb, inputs) => {
  await propose(2);
  const approved = await approve('carin', proposals());
  expect(approved).toMatchObject({ approved: [{ canUndo: true }, { canUndo: true }] });
  await house.to('09:20');
  await house.press(who, verb, inputs);
  await house.to('09:25');
  expect(proposals()).toMatchObject({ approved: [{ canUndo: false }, { canUndo: false }] });
  expect(JSON.stringify(drawCard(proposals(), 'sv', zone('Europe/Stockholm')).card)).not.toMatch(/Ångra/u);
});

test('the list says where the newer card is while what is left of it waits there, and is done when that is decided', async () => {
  await propose(2);
  const { noticeId: notice } = proposals();
  const list = () => {
    const said = house.messenger.said.findLast(
      ({ facts }) => facts.card === 'overdue' && facts.noticeId === notice,
    );
    return said === undefined ? [] : readIn(said.facts, 'sv');
  };
  await approve('carin', proposals(), 1);
  await house.act('carin', 'inbox.page', {
    notice,
    page: 1,
    open: 1,
    messages: ticksOf(proposals().rows.slice(0, 1)),
  });
  await house.to('09:20');
  expect(list()).toContain('1 förslag väntar på beslut');
  await house.to('13:05');
  expect(openCards('carin')).toContain('overdue');
  expect(house.saidTo('carin')).toContain('message remindManager');
  expect(list()).toContain('Ett nyare kort om det här finns längre ner');
  expect(list().join(' | ')).not.toMatch(/Klart|Inget förslag väntar|○ Att göra/u);
  await house.press('carin', 'assignment.approve');
  await house.to('13:10');
  expect(list().join(' | ')).toMatch(/Inget förslag väntar på beslut längre/u);
});

test('a proposal that comes when all others are decided is a card of its own', async () => {
  await propose(2);
  await approve('carin', proposals());
  await house.to('10:00');
  house.mail.deliver(ks, 'm9', house.at('10:00'));
  await house.to('10:10');
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  const last = rows.find(({ arrivedAt }) => arrivedAt === house.at('10:00'));
  await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: last?.id });
  await house.propose();
  await house.to('10:20');
  expect(openCards('carin').at(-1)).toBe('message decide');
});

describe('ticked rows of the inbox', () => {
  const undo = (inbox: CardOf<'inbox'>, rows = inbox.rows) =>
    house.act('anna', 'message.undo', { notice: inbox.noticeId, ticked: 1, messages: ticksOf(rows) });

  test('are undone by their latest step alone, whatever it was, and what cannot be is said', async () => {
    await propose(3);
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/7' });
    await house.to('09:06');
    const before = await house.inboxOf('anna');
    const card = (await undo(before, before.rows.slice(1))) as CardOf<'inbox'>;
    expect(card).toMatchObject({ done: { count: 2, choice: 'undone' }, left: [] });
    const standing = Object.fromEntries(
      (await house.stored()).map((one) => [one.messageId, `${one.registration.kind} ${one.answer.state}`]),
    );
    expect(Object.values(standing).toSorted()).toEqual(['open proposed', 'open proposed', 'open undecided']);
    expect(await undo(before)).toMatchObject({
      done: { count: 1 },
      left: [{ refusal: 'stale' }, { refusal: 'stale' }],
    });
    expect((await house.logged('message.undone')).filter((one) => 'took' in one)).toHaveLength(3);
  });

  test('leave what somebody else did, and say so; undone by its own name before it is forwarded it is not', async () => {
    await propose(1);
    await house.press('carin', 'assignment.approve');
    const inbox = await house.inboxOf('anna');
    expect(inbox.rows).toMatchObject([{ canUndo: false }]);
    expect(await undo(inbox)).toMatchObject({ left: [{ refusal: 'not-own-step' }] });
    await house.open();
    await house.press('anna', 'message.undo');
    await house.to('09:20');
    expect(house.desk.sent()).toEqual([]);
    expect(house.latest('erik', 'message').can.answered).toBe(false);
  });
});

test('"I take this one" by two at the very same moment: one has it, and the other hears who', async () => {
  await house.arrive(1);
  await house.open();
  await house.open('bo');
  const click = (who: Who) => {
    const { noticeId: notice, incomingId: message, version } = house.latest(who, 'message');
    return house.act(who, 'message.claim', { notice, message, version });
  };
  const answers = (await Promise.all([click('anna'), click('bo')])) as readonly CardOf<'message'>[];
  expect(answers.map(({ refusal }) => refusal).toSorted()).toEqual(['stale', undefined]);
  const [stored] = await house.stored();
  const winner = stored?.taken?.byId === id('anna') ? 'Anna Testsson' : 'Bo Testsson';
  expect(answers.map(({ taken }) => taken?.name)).toEqual([winner, winner]);
  expect(await house.logged('message.taken')).toHaveLength(1);
});

test('of five that are ticked three are opened, and the other two are named', async () => {
  await house.arrive(5);
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  const messages = rows.map((row) => `${row.id}.${row.version}`).join(',');
  const card = await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages });
  expect(card).toMatchObject({
    done: { count: 3, choice: 'opened' },
    left: [
      { arrivedAt: rows[3]?.arrivedAt, refusal: 'three-at-most' },
      { arrivedAt: rows[4]?.arrivedAt, refusal: 'three-at-most' },
    ],
  });
  expect(readIn(card, 'sv')[0]).toMatch(/^2 meddelanden lämnades .*Högst tre går att öppna på en gång/u);
});

test('what lies with whoever answers is not undone, and that is the reason that is given', async () => {
  await propose(1);
  await house.press('carin', 'assignment.approve');
  await house.to('09:15');
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  const place = { notice, ticked: 1, page: 1, shown: 'all' };
  const card = await house.act('anna', 'message.undo', { ...place, messages: ticksOf(rows) });
  expect(card).toMatchObject({ left: [{ refusal: 'was-sent' }] });
});
