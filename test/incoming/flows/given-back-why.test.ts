// What is given back may say why, and a proposal is approved beside what is told of somebody else: neither is of another message.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
  for (const [about, responder] of [
    ['erik ska svara på den om förskola', people.erik],
    ['bo ska svara på remissen om buller', people.bo],
  ] as const) {
    await ordered.write('anna', about);
    await ordered.house.press('anna', 'assignment.propose', { responder });
  }
  await ordered.house.to('09:20');
});
afterEach(() => ordered.house.close());

test.each(['skicka tillbaka, den hör inte till oss', 'skicka tillbaka, det är inte vårt bord'])(
  '"%s" with several that wait: which of them is asked',
  async (text) => {
    const { answers, cards } = await ordered.write('carin', text);
    expect(cards.at(-1)).toMatchObject({ card: 'overdue' });
    expect(answers).toMatchObject([{ say: { what: 'orderInList' } }]);
  },
);

test('of one that is named it is that one', async () => {
  const { cards } = await ordered.write('carin', 'skicka tillbaka remissen om buller, den hör inte till oss');
  expect(cards.at(-1)).toMatchObject({ card: 'message', words: { subject: 'Remiss: buller från vägen' } });
});

test.each([
  'godkänner erik, och Anna är ledig imorgon',
  'godkänn Erik, och Anna är borta i morgon',
  'godkänn Erik och Anna blir ledig på fredag',
])('"%s": approved with its own button, and of Anna it is said when that can be told', async (text) => {
  const { answers, cards } = await ordered.write('carin', text);
  expect(cards.findLast(({ card }) => card === 'message')).toMatchObject({
    words: { subject: 'Fråga om förskola' },
  });
  expect(answers).toMatchObject([
    { say: { what: 'orderOnCard', button: 'approve' } },
    { say: { what: 'othersToday', name: 'Anna Testsson' } },
  ]);
});

test('who is away only says why: "godkänn Erik, Anna är borta i morgon"', async () => {
  const { answers } = await ordered.write('carin', 'godkänn Erik, Anna är borta i morgon');
  expect(answers).toHaveLength(1);
});

test.each([
  ['ge cykelplanen till Bo, och Erik är ledig i morgon', { what: 'theirsToSay', name: 'Erik Testsson' }],
  ['ge cykelplanen till Bo, och Lisa är sjuk i dag', { what: 'whoIsMeant' }],
])('"%s": of whom nobody here knows nothing is said as of Bo', async (text, say) => {
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard' } }, { say }]);
});

test.each([
  ['ge cykelplanen till Bo, den är inte min', 'propose'],
  ['registrera cykelplanen KS 2026/12, den är inte min', 'register'],
  ['ge cykelplanen till Bo, det är inte mitt bord', 'propose'],
  ['ge cykelplanen till Bo, den hör inte hemma hos oss', 'propose'],
])('"%s" is answered once', async (text, button) => {
  const { answers, cards } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button } }]);
  expect(cards).toMatchObject([{ card: 'message', words: { subject: 'Remiss: regional cykelplan' } }]);
});

test.each([
  'skicka tillbaka, hör inte hemma hos oss',
  'skicka tillbaka, den ligger inte på vårt bord',
  'skicka tillbaka eftersom det inte är vårt',
])('"%s" with several that wait is answered once', async (text) => {
  const { answers } = await ordered.write('carin', text);
  expect(answers).toMatchObject([{ say: { what: 'orderInList' } }]);
});

test('what is no message is named beside one that is', async () => {
  const { cards } = await ordered.write('carin', 'skicka tillbaka – inte förskolan, remissen om buller');
  expect(cards.at(-1)).not.toMatchObject({ card: 'message', words: { subject: 'Fråga om förskola' } });
});
