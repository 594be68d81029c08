// A number and whoever is to have it, said beside what becomes of a message, reach its card (F3).

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

const { erik } = people;

/** What is said below the cards, and on each its subject, number and who. */
async function shown(text: string) {
  const { answers, cards } = await ordered.write('anna', text);
  return {
    says: answers.map((card) =>
      'say' in card ? ('button' in card.say ? card.say.button : card.say.what) : card.card,
    ),
    cards: cards.flatMap((card) =>
      card.card === 'message' && card.words.kind === 'read'
        ? [[card.words.subject, card.wished?.number, card.wished?.responder?.id]]
        : [[card.card]],
    ),
  };
}
const plan = 'Remiss: regional cykelplan';
const noise = 'Remiss: buller från vägen';
const ad = 'Nya kopiatorer till bra pris';

test.each([
  'cykelplanen är klar KS 2026-715 och kan du ge erik den',
  'cykelplanen fick KS 2026-715, kan du ge den till erik?',
  'kan erik ta cykelplanen, den fick KS 2026-715?',
])('what is asked for with its number is no question who has it: "%s"', async (text) => {
  expect(await shown(text)).toEqual({ says: ['propose'], cards: [[plan, 'KS 2026-715', erik]] });
});

test.each([
  ['cykelplanen KS 2026/715, behöver inget svar', [[plan, 'KS 2026/715', undefined]]],
  ['cykelplanen fick ks 2026/715 och är besvarad', [[plan, 'ks 2026/715', undefined]]],
  ['dnr KS 2026/715 på cykelplanen, jag tar den själv', [[plan, 'KS 2026/715', undefined]]],
  [
    'cykelplanen ks 2026/715, behöver inget svar o kopiatorerna är ringa',
    [
      [plan, 'ks 2026/715', undefined],
      [ad, undefined, undefined],
    ],
  ],
])('a number beside what becomes of it stands in the form: "%s"', async (text, cards) => {
  expect((await shown(text)).cards).toEqual(cards);
});

test.each([
  ['bullret av beslut KS 2026/715 behöver inget svar', [[noise, undefined, undefined]]],
  ['är cykelplanen KS 2026-715 klar?', [['messageList']]],
  ['vem kan ta KS 2026-715 om cykelplanen?', [['messageList']]],
  ['cykelplanen behöver inget svar', [[plan, undefined, undefined]]],
])('another number, or a question, fills in nothing: "%s"', async (text, cards) => {
  expect((await shown(text)).cards).toEqual(cards);
});

test.each([
  'fick du meddelandet om kopiatorer diariefört, KS 2026-721',
  'har vi mejlet om kopiatorer registrerat? KS 2026/721',
  'är meddelandet om kopiatorer diariefört som KS 2026-721?',
])('a number that nothing has yet, with what it is about: "%s"', async (text) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards).toMatchObject([{ card: 'messageList', rows: [{ words: { subject: ad } }] }]);
});

test.each(['hitta KS 2026-721', 'har KS 2026-721 kommit?', 'hitta KS 2026/721 om vindkraft'])(
  'alone, or of what is not there: "%s"',
  async (text) => {
    const { cards } = await ordered.write('anna', text);
    expect(cards).toMatchObject([{ card: 'messageList', rows: [] }]);
  },
);
