// "Den andra tar Erik", "den tar Erik på onsdag", two orders in one line: the message that was shown or named, with who and when.

import { ks, people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

/** The subject of each card, who and when stand in its form, and the buttons that were named. */
async function shown(text: string) {
  const { answers, cards } = await ordered.write('anna', text);
  return {
    cards: cards.map((card) =>
      card.card === 'message' && card.words.kind === 'read'
        ? [card.words.subject, card.wished?.responder?.id, card.wished?.dueOn]
        : [card.card],
    ),
    buttons: answers.flatMap((card) => {
      if (!('say' in card)) return [card.card];
      if (!('button' in card.say)) return [card.say.what];
      return [card.say.button, ...('also' in card.say ? (card.say.also ?? []) : [])];
    }),
  };
}
const school = 'Fråga om förskola';
const { erik, david } = people;

describe('a place in the list that was shown', () => {
  test.each([
    ['den första', undefined, undefined, []],
    ['den första tar erik', erik, undefined, ['give']],
    ['nr 1 till erik till fredag', erik, '2026-12-04', ['give']],
    ['den första tar jag', undefined, undefined, ['claim']],
    ['ettan kan erik ta på torsdag', erik, '2026-12-03', ['give']],
  ])('"%s"', async (text, who, dueOn, buttons) => {
    const { cards } = await ordered.write('anna', 'inkorg');
    const [list] = cards;
    const [first] = list?.card === 'inbox' ? list.rows : [];
    const subject = first?.words.kind === 'read' ? first.words.subject : '';
    expect(await shown(text)).toEqual({ cards: [[subject, who, dueOn]], buttons });
  });

  test('what is not said of a place shows no second list below the first', async () => {
    await ordered.write('anna', 'inkorg');
    expect((await shown('lägg den som ringa betydelse')).cards).toEqual([]);
  });
});

describe('the message that was shown', () => {
  test.each([
    ['det är ingen begäran', [school, undefined, undefined], 'orderNoRequest'],
    ['den är besvarad i torsdags', [school, undefined, undefined], 'notNeeded'],
    ['give it to erik by friday', [school, erik, '2026-12-04'], 'propose'],
    ['ge den till erik idag', [school, erik, '2026-12-01'], 'propose'],
  ])('"%s"', async (text, card, button) => {
    await ordered.write('anna', 'hitta mejlet om förskola');
    expect(await shown(text)).toEqual({ cards: [card], buttons: [button] });
  });

  test('who is put right keeps the day that was said', async () => {
    await ordered.write('anna', 'förskolan ska erik svara på till fredag');
    expect((await shown('ge den till david i stället')).cards).toEqual([[school, david, '2026-12-04']]);
  });

  test('the same day is that of the message before', async () => {
    await ordered.write('anna', 'förskolan ska erik svara på till torsdag');
    expect((await shown('och cykelplanen till david samma dag')).cards).toEqual([
      ['Remiss: regional cykelplan', david, '2026-12-03'],
    ]);
  });
});

describe('two orders in one line', () => {
  test.each([
    ['jag tar förskolan och erik får cykelplanen till fredag', undefined, erik, ['claim', 'propose']],
    [
      'frågan om förskola och remissen om cykelplan ska erik ha till fredag',
      erik,
      erik,
      ['propose', 'propose'],
    ],
  ])('"%s"', async (text, first, second, buttons) => {
    const found = await shown(text);
    expect(found.cards.map((card) => card.slice(0, 2))).toEqual([
      [school, first],
      ['Remiss: regional cykelplan', second],
    ]);
    expect(found.buttons).toEqual(buttons);
  });

  test('each sentence names its message', async () => {
    const { answers } = await ordered.write('anna', 'jag tar förskolan och erik får cykelplanen till fredag');
    expect(answers).toMatchObject([
      { say: { subject: school } },
      { say: { subject: 'Remiss: regional cykelplan' } },
    ]);
  });

  test('two of the same message are one card with both buttons', async () => {
    expect(await shown('frågan om förskola är en begäran, ge den till erik idag')).toEqual({
      cards: [[school, erik, '2026-12-01']],
      buttons: ['isIt', 'propose'],
    });
  });
});

test.each([
  ['förskolan måste erik ta idag', '2026-12-01'],
  ['mötet på fredag om förskola kan erik ta', undefined],
])('"%s": a day behind who answers is when, one of the matter is not', async (text, dueOn) => {
  const { cards } = await ordered.write('anna', text);
  const [card] = cards;
  expect(card?.card === 'message' ? card.wished?.dueOn : undefined).toBe(dueOn);
});

test('what came at a minute that is named is that one', async () => {
  const { house } = ordered;
  house.desk.put('early', { subject: 'Tidigt', from: 'a@b.example', conversation: 'c-early' });
  house.mail.deliver(ks, 'early', house.at('06:59'));
  await house.to('09:10');
  expect((await shown('6:59-mejlet ska erik svara på till fredag')).cards).toEqual([
    ['Tidigt', erik, '2026-12-04'],
  ]);
});

test('whoever is named and is away is said to be', async () => {
  await ordered.write('erik', 'jag är sjuk idag');
  const { answers } = await ordered.write('anna', 'ge förskolan till erik');
  expect(answers).toMatchObject([{ say: { button: 'propose', notThere: { id: erik } } }]);
});

describe('who has the documents is to have the request', () => {
  test.each([
    'frågan om förskola är en begäran, Erik har dokumenten',
    'förskolan är en begäran om allmän handling och Erik har handlingarna',
    'det om förskola är en begäran, det är Erik som har handlingarna',
  ])('"%s"', async (text) => {
    const { cards, buttons } = await shown(text);
    expect(cards).toEqual([[school, erik, undefined]]);
    expect(buttons).not.toContain('orderNone');
    expect(buttons).not.toContain('orderNoRequest');
  });

  test.each(['frågan om förskola är ingen begäran', 'frågan om förskola är en begäran'])(
    '"%s" chooses nobody',
    async (text) => {
      expect((await shown(text)).cards).toEqual([[school, undefined, undefined]]);
    },
  );
});
