// "Senaste mejlet ska ha KS 2026/412": the message that came last; and what is of no message at all.

import { ks } from '../../support/flow-house';
import { openMessageHouse } from './message-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
  const { house } = ordered;
  house.desk.put('late', { subject: 'Frukostmöte', from: 'info@foretag.example', conversation: 'c-late' });
  house.mail.deliver(ks, 'late', house.at('09:05'));
  await house.to('09:20');
});
afterEach(async () => {
  await ordered.house.close();
});

test.each([
  ['senaste mejlet i ks ska ha diarienummer KS 2026/412', 'Frukostmöte'],
  ['registrera det senaste mejlet som KS 2026/412', 'Frukostmöte'],
  ['the latest message should have KS 2026/412', 'Frukostmöte'],
  ['senaste mejlet om cykelplanen ska ha KS 2026/412', 'Remiss: regional cykelplan'],
])('"%s"', async (text, subject) => {
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'register', subject } }]);
});

test.each([
  ['nä hon är ju på kurs då', 'whoIsMeant'],
  ['nej han är på kurs då', 'whoIsMeant'],
])('"%s", where nothing waits to be said no to, asks who is meant', async (text, what) => {
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what } }]);
});

test.each(['lägg brevet om isbanan som ringa betydelse', 'ge klagomålet till Erik'])(
  '"%s" is still of a message that is not found',
  async (text) => {
    const { answers } = await ordered.write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderNone' } }]);
  },
);

test.each(['visa ks', 'show ks'])('"%s": what is in it', async (text) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards).toMatchObject([{ card: 'inbox' }]);
});

test('"status ks" is how its day stands', async () => {
  const { answers } = await ordered.write('anna', 'status ks');
  expect(answers).toMatchObject([{ card: 'overview' }]);
});

test.each([
  'vilka har inte svarat än',
  'vem har inte svarat?',
  'vilka svar saknas',
  "who hasn't answered yet",
])('"%s": whoever has something to answer', async (text) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards).toMatchObject([{ card: 'overdue', about: 'all' }]);
});

test('of more than there are it says that there are no more', async () => {
  const house = await openMessageHouse();
  for (const mail of ['one', 'two']) {
    house.desk.put(mail, { subject: 'Reklam', from: 'info@reklam.example', conversation: `c-${mail}` });
    house.mail.deliver(ks, mail, house.at('08:00'));
  }
  await house.to('09:00');
  const answers = await house.facts('anna', 'de tre senaste är ringa');
  expect(answers).toMatchObject([{ say: { what: 'orderTicked', count: 2, ofLatest: 3, isAll: true } }]);
  await house.close();
});
