import { id, senderOf } from '../../support/flow-house';
import { closeScene, daysOf, open, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

const cardsOf = (text: string) => theHouse().facts('erik', text);

test.each([
  ['jag är halvt sjukskriven den här veckan', '2026-12-04'],
  ['sjuk 50 % den här veckan', '2026-12-04'],
  ['är sjukskriven halvtid till 18 december', '2026-12-18'],
  ['halvtidssjukskriven till fredag', '2026-12-04'],
  ['jobbar halvtid veckan ut', '2026-12-04'],
  ['I am on half-time sick leave this week', '2026-12-04'],
])('half of each day is never the whole of them: "%s" asks which half', async (text, until) => {
  const [card] = await cardsOf(text);
  const days = { act: 'away', from: '2026-12-02', until };
  expect(card).toMatchObject({
    card: 'choices',
    choices: [
      { ...days, part: 'am' },
      { ...days, part: 'pm' },
    ],
  });
  expect(await daysOf('erik')).toEqual([]);
});

test('the pressed half is that of each working day, one card with one undo, and moves no mailbox', async () => {
  await cardsOf('är sjukskriven halvtid till 9 december');
  const data = { act: 'away', from: '2026-12-02', until: '2026-12-09', part: 'pm' };
  const { drawing } = await theHouse().receiver.action(senderOf('erik'), {
    verb: 'chat.do',
    data,
    activityId: undefined,
  });
  expect(drawing.facts).toMatchObject({
    card: 'absence',
    from: '2026-12-02',
    lastDay: '2026-12-09',
    clock: { from: '12:00' },
    mailboxes: [],
  });
  expect(await daysOf('erik')).toHaveLength(6);
  // Half days are no three days: nobody is asked who reads the mail.
  await to('09:00', '2026-12-04');
  expect(await theHouse().store.delegations.listOf([id('erik')])).toEqual([]);
});

test.each([
  ['jag är sjukskriven 50 procent den här veckan, jobbar bara förmiddagar', 3, '12:00'],
  ['sjukskriven 25 % till fredag, slutar 14 varje dag', 3, '14:00'],
])('hours beside it say which: "%s"', async (text, days, from) => {
  const [card] = await cardsOf(text);
  expect(card).toMatchObject({ card: 'absence', lastDay: '2026-12-04', clock: { from } });
  expect(await daysOf('erik')).toHaveLength(days);
});

test('all of it is the whole days', async () => {
  const [card] = await cardsOf('jag är sjuk 100 % till fredag');
  expect(card).toMatchObject({ card: 'absence', from: '2026-12-02', lastDay: '2026-12-04' });
  expect(card).not.toHaveProperty('clock');
});

test('an afternoon joins no days: ill on the Monday and Tuesday after it is no absence of three days', async () => {
  await cardsOf('borta på eftermiddagen fredag 4 december');
  await to('08:00', '2026-12-07');
  await cardsOf('sjuk i dag och i morgon');
  await to('16:00', '2026-12-08');
  expect(await theHouse().store.delegations.listOf([id('erik')])).toEqual([]);
});
