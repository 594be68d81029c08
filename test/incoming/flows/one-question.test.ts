import { id, ks, type Who } from '../../support/flow-house';
import { openManyHouse, readIn, type ManyHouse } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(() => house.close());

/** A message comes, and Anna proposes Erik a few minutes later. */
async function proposes(mailId: string, time: string, date?: string): Promise<void> {
  house.desk.put(mailId, { subject: 'Fråga' });
  house.mail.deliver(ks, mailId, house.at(time, date));
  await house.to(time, date);
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  const last = rows.find(({ arrivedAt }) => arrivedAt === house.at(time, date));
  await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: last?.id });
  await house.propose();
}

const newer = 'message that a newer one closed';
const said = (who: Who) => house.saidTo(who).filter((kind) => kind !== 'inbox' && kind !== 'opening');
/** Those on which somebody is asked about a proposal, as they are now. */
const asking = (who: Who) =>
  said(who).filter((kind) => kind === 'overdue' || /^message (decide|remindManager|askDeputy)$/u.test(kind));
/** Those of the manager on which something is left to decide. */
const live = () =>
  house.messenger.said
    .filter(({ to }) => to === id('carin'))
    .map(({ facts }) => facts)
    .filter(
      (facts) =>
        (facts.card === 'overdue' && facts.rows.length > 0) ||
        (facts.card === 'message' && facts.can.approve),
    );
const rows = (who: Who) => house.latest(who, 'overdue').rows.length;

test('a second proposal the day after: the manager has both on one card, and is woken by it once', async () => {
  await proposes('m1', '09:00');
  await house.to('09:10');
  expect(asking('carin')).toEqual(['message decide']);
  await house.to('13:30');
  await proposes('m2', '09:00', '2026-12-02');
  for (const time of ['09:05', '09:20', '09:50', '11:00']) await house.to(time, '2026-12-02');
  expect(asking('carin')).toEqual(['overdue']);
  expect(said('carin')).toEqual([newer, newer, 'overdue']);
  expect(rows('carin')).toBe(2);
});

test('the deputy is asked about the first alone, and about the second the morning after', async () => {
  await proposes('m1', '09:00');
  await house.to('08:05', '2026-12-02');
  expect(asking('david')).toEqual(['message askDeputy']);
  await proposes('m2', '09:00', '2026-12-02');
  for (const time of ['09:05', '09:20', '16:00']) await house.to(time, '2026-12-02');
  expect(asking('david')).toEqual(['message askDeputy']);
  await house.to('08:05', '2026-12-03');
  expect(asking('david')).toEqual(['overdue']);
  expect(rows('david')).toBe(2);
  expect(said('david')).toEqual([newer, 'overdue']);
});

test('decided about, a list stays done: what comes later is a card of its own, and no list opens again', async () => {
  await proposes('m1', '09:00');
  await proposes('m2', '09:02');
  await house.to('09:05');
  const { noticeId: notice, rows: both } = house.latest('carin', 'overdue');
  const ticks = both.map(({ id, version }) => `${id}.${version}`).join(',');
  await house.act('carin', 'assignment.approve', { notice, ticked: 1, messages: ticks });
  await proposes('m3', '09:30');
  for (const time of ['09:35', '09:50']) await house.to(time);
  expect(said('carin')).toEqual(['message decide', 'overdue', 'message decide']);
  expect(live()).toHaveLength(1);
  expect(readIn(house.latest('carin', 'overdue'), 'sv')[0]).toBe(
    'Ett nyare kort om det här finns längre ner',
  );
  await proposes('m4', '09:55');
  for (const time of ['10:00', '10:20']) await house.to(time);
  expect(live()).toMatchObject([{ card: 'overdue' }]);
  expect(rows('carin')).toBe(2);
});

test('one of two that were reminded of is decided about: nobody is reminded of the other once more', async () => {
  await proposes('m1', '09:00');
  await proposes('m2', '09:20');
  await house.to('13:40');
  const before = said('carin').length;
  const { noticeId: notice, rows: both } = house.latest('carin', 'overdue');
  await house.act('carin', 'assignment.approve', {
    notice,
    ticked: 1,
    messages: `${both[1]?.id}.${both[1]?.version}`,
  });
  for (const time of ['14:00', '14:20', '16:00']) await house.to(time);
  expect(said('carin')).toHaveLength(before);
  expect(rows('carin')).toBe(1);
});
