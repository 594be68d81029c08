// "Vad händer om …": the hours of the settings, who is next in the roster, and nothing changed.

import type { CardFacts } from '../../../src/app/cards';
import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const wordsOf = (cards: readonly CardFacts[]): string =>
  cards.map((facts) => JSON.stringify(drawCard(facts, 'sv', zone('Europe/Stockholm')).card)).join(' ');

test.each([
  'vad händer om jag inte öppnar före 12',
  'vad händer om ingen öppnar brevlådan',
  'what happens if nobody opens the mailbox',
])('"%s" is answered with the hours of the settings and who is next', async (text) => {
  const answer = await house.facts('anna', text);
  expect(answer).toMatchObject([{ say: { what: 'ifNotOpened', next: 'Bo Testsson' } }]);
  for (const hour of ['Kl. 12:', 'Kl. 13: Bo Testsson', 'Kl. 14.30:'])
    expect(wordsOf(answer)).toContain(hour);
});

test('"David får godkänna i dag" says who decides, and gives no mailbox', async () => {
  expect(await house.facts('carin', 'david får godkänna idag, jag sitter i möte till 15')).toMatchObject([
    { say: { what: 'standInNamed' } },
  ]);
});

test.each([
  'vem har min låda om jag är borta',
  'vad händer om jag blir sjuk imorgon',
  'om jag är borta på fredag, vem får lådan då?',
])('"%s" names who is next, and marks nobody away', async (text) => {
  expect(await house.facts('anna', text)).toMatchObject([
    { say: { what: 'ifAway', rows: [{ name: 'Bo Testsson' }] } },
  ]);
  expect(await holders(house, ['2026-12-01', '2026-12-02', '2026-12-04'])).toEqual(['anna', 'anna', 'anna']);
});

test.each(["and who takes over if Anna's ill?", 'who takes over if Anna is ill'])(
  '"%s" names who is next but for her',
  async (text) => {
    expect(await house.facts('bo', text)).toMatchObject([
      { say: { what: 'ifTheyAre', rows: [{ name: 'Bo Testsson' }] } },
    ]);
  },
);

test.each([
  ['kan jag ta semester v 52?', 'leaveAsked'],
  ['kan jag få byta min dag', 'howToSwap'],
  ['varför fick jag inget kort om det här', 'whyNoCard'],
  ['vilka av mina glömmer jämt att öppna?', 'noPeopleLists'],
  ['vem får reda på att jag är sjuk?', 'awaySeen'],
])('"%s" is answered with %s', async (text, what) => {
  expect(await house.facts('anna', text)).toMatchObject([{ say: { what } }]);
});

test.each([
  ['vem blir min ställföreträdare när jag är borta?', 'carin'],
  ['who is my deputy?', 'carin'],
])('"%s" names who decides in a manager\'s place', async (text, who) => {
  const answer = await house.facts(who as Who, text);
  expect(answer).toMatchObject([{ say: { what: 'standInNamed', decides: 'David Testsson' } }]);
  expect(wordsOf(answer)).toContain('David Testsson avgör i ditt ställe när du är borta');
});

test('who stands in a roster hears who is next, and who has neither hears where it stands', async () => {
  expect(await house.facts('anna', 'vem är ersättare för mig?')).toMatchObject([
    { say: { what: 'standInNamed', decides: undefined, rows: [{ name: 'Bo Testsson' }] } },
  ]);
  expect(await house.facts('erik', 'vem är min vikarie?')).toMatchObject([{ say: { what: 'standIn' } }]);
});

test.each([
  ['vad händer om Anna blir sjuk?', 'Bo Testsson'],
  ['vem öppnar brevlådan när Anna är borta?', 'Bo Testsson'],
  ['vem har brevlådan om både Bo och Anna är lediga på fredag?', undefined],
  ['what happens if Anna and Bo are away?', undefined],
  ['vem har hand om ks om Anna är dålig och Bo på kurs', undefined],
])('"%s" says who is next but for them, and marks nobody away', async (text, name) => {
  expect(await house.facts('carin', text)).toMatchObject([{ say: { what: 'ifTheyAre', rows: [{ name }] } }]);
  expect(await holders(house, ['2026-12-01', '2026-12-04'])).toEqual(['anna', 'anna']);
});

test("when all of a roster are away it is the manager's to choose", async () => {
  const answer = await house.facts('anna', 'hur går det om alla i bemanningen är sjuka samtidigt?');
  expect(wordsOf(answer)).toContain('ingen står på tur, så ansvarig chef får välja någon eller ta den');
});

test('a mailbox that is left today is said to be left, with its undo', async () => {
  const [card] = await house.facts('anna', 'jag kan inte ta brevlådan i dag');
  expect(card).toMatchObject({ card: 'rosterChange', kind: 'passes', person: { isReader: true } });
});

test('a day put right on the same day is taken back before it is given anew', async () => {
  await house.facts('anna', 'ge ks till Bo på onsdag');
  const answer = await house.facts('anna', 'nej inte Bo, David');
  expect(answer.map((card) => card.card)).toContain('rosterChange');
  expect(await holders(house, ['2026-12-02'])).toEqual(['david']);
});

test('whoever decides in a manager’s place anyway is not asked to be given a mailbox that they do not have', async () => {
  await house.facts('david', 'hej');
  expect(await house.facts('carin', 'jag är borta 8-10 december, david tar över')).toMatchObject([
    { card: 'absence' },
  ]);
});

test.each(['vem bestämmer om Carin är borta', 'vem beslutar om både Carin och Anna är borta'])(
  '"%s": of a manager who decides then is told',
  async (text) => {
    expect(await house.facts('anna', text)).toMatchObject([
      { say: { what: 'ifTheyAre', decides: { name: 'David Testsson', of: ['Carin Testsson'] } } },
    ]);
  },
);

test('in English it says of one and of two that the absence is what Brevvakt knows of', async () => {
  for (const text of ['who decides if Carin is away', 'who decides if both Carin and Anna are away']) {
    const [facts] = await house.facts('anna', text);
    const drawn = facts && JSON.stringify(drawCard(facts, 'en', zone('Europe/Stockholm')).card);
    expect(drawn).toContain('for as long as Brevvakt knows of the absence');
  }
});
