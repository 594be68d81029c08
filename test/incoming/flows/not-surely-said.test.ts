// What is denied, doubted, not yet, of somebody else or only mentioned is no press of a card, also right after a wish (F3, F4).

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf } from '../../cards/card-samples';
import { people, type Who } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';
import { twoMailboxes } from './two-mailboxes';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

const pressing =
  /^(?:Föreslå .*senast|Godkänn .*senast|Ge begäran .*senast|Diarieför som|Lämna vidare till|Håll ordnat)/;
/** Which press the newest card has; undefined where no card was shown at all. */
async function pressesOf(who: Who, lines: readonly string[]) {
  let shown: readonly unknown[] = [];
  for (const line of lines) ({ cards: shown } = await ordered.write(who, line));
  const card = shown.findLast((one) => (one as { card: string }).card === 'message');
  if (card === undefined) return undefined;
  const nodes = nodesOf(
    drawCard(card as Parameters<typeof drawCard>[0], 'sv', zone('Europe/Stockholm')).card,
  );
  const titles = nodes.flatMap(({ title, type }) =>
    type === 'Action.Execute' && typeof title === 'string' && pressing.test(title) ? [title] : [],
  );
  return [...new Set(titles)].join(' | ');
}

const erik = 'Föreslå Erik Testsson, svar senast tisdag 8 december';
const bo = 'Föreslå Bo Testsson, svar senast tisdag 8 december';

test.each([
  [['ge frågan om förskola till Bo', "frågan om förskola shouldn't go to Bo"], ''],
  [['ge frågan om förskola till Bo', 'ge frågan om förskola till alla utom Bo'], ''],
  [['ge frågan om förskola till Bo', 'frågan om förskola måste inte Bo svara på'], ''],
  [['ge frågan om förskola till Erik', 'fel, inte till Erik'], ''],
  [['ge frågan om förskola till Bo', 'undvik Bo för frågan om förskola'], ''],
  [['ge frågan om förskola till Erik', 'frågan om förskola, nytt ärende i Platina'], ''],
  [['ge frågan om förskola till Erik', 'ge den till Bo i stället'], bo],
  [['ge frågan om förskola till Erik', 'nej inte Erik, Bo'], bo],
  [
    ['ge frågan om förskola till Erik', 'frågan om förskola senast fredag'],
    erik.replace(/tis.*/, 'fredag 4 december'),
  ],
  [['frågan om förskola får du inte ge till Erik'], ''],
  [['sluta ge frågan om förskola till Erik'], ''],
  [['undvik Erik för frågan om förskola'], ''],
  [['undvik Erik för frågan om förskola, ge den till Bo'], bo],
  [['ge frågan om förskola till varken Erik eller Bo'], ''],
])('%j: "%s"', async (lines, title) => {
  expect(await pressesOf('anna', lines)).toBe(title);
});

test.each([
  ['hinner inte diarieföra reklamen om kopiatorer', ''],
  ['reklamen om kopiatorer ska inte diarieföras än', ''],
  ['vill inte diarieföra reklamen om kopiatorer', ''],
  ['kan inte diarieföra reklamen om kopiatorer', ''],
  ['reklamen om kopiatorer ska inte diarieföras', 'Håll ordnat utan att diarieföra'],
  ['remissen om buller KS 2026/431 är fel nummer', ''],
  ['remissen om buller har KS 2026/431 som granne', ''],
  ['remissen om buller hänvisar till KS 2026/431', ''],
  ['diarieför remissen om buller som KS 2026/431', 'Diarieför som KS 2026/431'],
])('"%s": %s', async (line, title) => {
  expect(await pressesOf('anna', [line])).toBe(title);
});

describe('of a proposal', () => {
  beforeEach(async () => {
    await ordered.write('anna', 'ge frågan om förskola till Erik');
    await ordered.house.press('anna', 'assignment.propose', { responder: people.erik, note: '' });
    await ordered.house.to('09:05');
  });
  const approve = 'Godkänn Erik Testsson, svar senast tisdag 8 december';
  test.each([
    ['inte ok till Erik', ''],
    ['godkänn aldrig Erik', ''],
    ['vänta med att godkänna Erik', ''],
    ['tveksam till att godkänna Erik', ''],
    ['Erik är godkänd av David', ''],
    ['godkänn Erik men låt Gustav ta den', ''],
    ['godkänn förskolan men ge den till Gustav', ''],
    ['godkänn Erik', approve],
    ['ok till Erik', approve],
    ['godkänn Erik, tack', approve],
  ])('"%s": %s', async (line, title) => {
    expect(await pressesOf('carin', [line])).toBe(title);
  });

  test('its day is the one that is kept, also where the proposed one has been', async () => {
    await ordered.house.to('09:05', '2026-12-09');
    expect(await pressesOf('carin', ['godkänn Erik'])).toBe(
      'Godkänn Erik Testsson, svar senast onsdag 16 december',
    );
    const done = await ordered.house.press('carin', 'assignment.approve');
    expect(done).toMatchObject({ answer: { responder: { name: 'Erik Testsson' }, dueOn: '2026-12-16' } });
  });

  test('with another day it is answered once', async () => {
    const { answers } = await ordered.write('carin', 'godkänn Erik, men svar senast fredag');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'approveOther' } }]);
  });

  test.each(['ja till alla', 'säg ja till alla', 'yes to both of them'])(
    '"%s" ticks all, as "godkänn alla"; of one it is its card',
    async (line) => {
      expect(await pressesOf('carin', [line])).toBe(approve);
      await ordered.write('anna', 'ge remissen om buller till Bo');
      await ordered.house.press('anna', 'assignment.propose', { responder: people.bo, note: '' });
      await ordered.house.to('09:30');
      const { answers, cards } = await ordered.write('carin', line);
      expect([answers, cards.at(-1)]).toMatchObject([[], { card: 'overdue', isTicked: true }]);
    },
  );
});

const toOther = 'Lämna vidare till Samhällsbyggnads brevlåda';
test.each([
  ['samhällsbyggnad har lämnat vidare remissen om buller till oss', ''],
  ['remissen om buller ska inte till samhällsbyggnad', ''],
  ['remissen om buller ska till samhällsbyggnad, inte till kommunstyrelsen', toOther],
  ['lämna vidare remissen om buller till samhällsbyggnad, det är ett nytt ärende', toOther],
  ['remissen om buller ska till samhällsbyggnad', toOther],
])('to another mailbox, "%s": "%s"', async (line, title) => {
  await ordered.house.close();
  ordered = await openOrderedHouse(twoMailboxes());
  expect(await pressesOf('anna', [line])).toBe(title);
});
