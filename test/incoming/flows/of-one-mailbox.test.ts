// What is late and how many wait is told of the mailbox that is named, and else of all of the writer's.

import { openOrderedHouse, type OrderedHouse } from './ordered-house';
import { sbf, twoMailboxes } from './two-mailboxes';

const yaml = twoMailboxes().replace('roster: [erik@ale.example]', 'roster: [anna@ale.example]');
let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse(yaml);
  ({ house } = ordered);
  house.desk.put('late', { subject: 'Bygglov', from: 'a@post.example', conversation: 'c-late' });
  house.mail.deliver(sbf, 'late', house.at('08:30'));
  await house.to('09:00', '2026-12-04');
});
afterEach(() => house.close());
const late = async (text: string) => {
  const { cards } = await ordered.write('anna', text);
  return cards.map((card) => card.card === 'overdue' && card.late.map(({ mailbox }) => mailbox));
};

const both = [expect.stringContaining('Kommunstyrelsens'), expect.stringContaining('Samhällsbyggnads')];

test.each([
  ['vad är försenat', both],
  ['visa bara det som är försenat i ks', both.slice(0, 1)],
  ['hur många har vi försenade i sbf', both.slice(1)],
])('"%s"', async (text, mailboxes) => {
  expect(await late(text)).toEqual([mailboxes]);
});

test.each([
  ['hur många väntar i sbf?', 1],
  ['hur många meddelanden ligger kvar i ks?', 5],
  ['hur många väntar?', 6],
])('"%s" is the list with its number', async (text, total) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards).toMatchObject([{ card: 'inbox', total }]);
});
