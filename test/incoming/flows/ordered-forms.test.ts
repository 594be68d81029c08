// What a line about a message says of who answers it, by when and what becomes of it stands in the card's forms.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { id, people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
});
afterEach(() => house.close());
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);

describe('who is to answer and by when stand in the form', () => {
  test.each([
    ['frågan om förskolan kan erik ta, svar på fredag räcker', 'erik', '2026-12-04'],
    ['förskolan - Erik', 'erik', undefined],
  ] as const)('"%s"', async (text, who, dueOn) => {
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'propose' } }]);
    expect(cards).toMatchObject([{ card: 'message', wished: { responder: { id: people[who] } } }]);
    const drawn = JSON.stringify(cards.map((card) => drawCard(card, 'sv', zone('Europe/Stockholm')).card));
    expect(drawn).toMatch(
      new RegExp(
        `"id":"responder"[^{]*"value":"${people[who]}"|"value":"${people[who]}"[^{}]*"id":"responder"`,
      ),
    );
    if (dueOn) expect(drawn).toContain(`"value":"${dueOn}"`);
  });

  test('a message that is called by its kind alone is found beside who answers it', async () => {
    const { answers, cards } = await write('anna', 'begäran, erik svarar, senast fredag');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'give' } }]);
    expect(cards).toMatchObject([{ wished: { responder: { id: people.erik }, dueOn: '2026-12-04' } }]);
  });

  test('a proposal with another day is approved as that', async () => {
    await write('anna', 'förskolan - Erik');
    await house.press('anna', 'assignment.propose', { responder: people.erik, dueOn: '2026-12-08' });
    const { answers } = await write('carin', 'godkänn erik om förskolan men till den 9 december');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'approveOther' } }]);
  });

  test.each([
    ['cykelplanen - diarieförd KS 2026/88', { registration: 'registered', number: 'KS 2026/88' }],
    ['kopiatorerna håller vi bara ordnade, de behöver inte diarieföras', { registration: 'keptInOrder' }],
  ])('what becomes of it as a record too: "%s"', async (text, wished) => {
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'register' } }]);
    expect(cards).toMatchObject([{ card: 'message', wished }]);
    const drawn = JSON.stringify(cards.map((card) => drawCard(card, 'sv', zone('Europe/Stockholm')).card));
    for (const value of Object.values(wished)) expect(drawn).toContain(`"value":"${value}"`);
  });

  test('who is named instead is chosen, and the day that is denied is not', async () => {
    const { cards } = await write(
      'anna',
      'förskolan svarar carin på, nej förresten erik, imorgon istället för torsdag',
    );
    expect(cards).toMatchObject([{ wished: { responder: { id: people.erik }, dueOn: '2026-12-02' } }]);
  });

  test('whoever has nothing to answer is told so', async () => {
    const { answers } = await write('erik', 'per holm är besvarad nu');
    expect(answers).toMatchObject([{ say: { what: 'nothingOwn' } }]);
  });

  test.each([
    ['frågan från Erik om förskola kan carin ta', 'carin', undefined],
    ['frågan om förskolan som kom idag kan erik ta', 'erik', undefined],
    ['i stället för carin får erik svara på frågan om förskolan', 'erik', undefined],
    ['förskolan - erik eller carin, svar senast fredag', undefined, '2026-12-04'],
  ] as const)(
    '"%s" is of %s: whose it is, when it came and who is not to have it stand in no form',
    async (text, who, dueOn) => {
      const { cards } = await write('anna', text);
      const [card] = cards;
      const wished = card?.card === 'message' ? card.wished : undefined;
      expect([cards.length, wished?.responder?.id, wished?.dueOn]).toEqual([1, who && people[who], dueOn]);
    },
  );

  test('of two orders in a line each has its own person', async () => {
    const { cards } = await write(
      'anna',
      'erik ska svara på den om förskola och carin ska svara på remissen om buller',
    );
    expect(cards.map((card) => (card.card === 'message' ? card.wished : card.card))).toEqual([
      { responder: { id: people.erik, name: 'Erik Testsson' } },
      { responder: { id: people.carin, name: 'Carin Testsson' } },
    ]);
    const remembered = house.context.chat.spoken.find(id('anna'));
    expect(JSON.stringify(remembered)).not.toMatch(/förskola|buller/);
  });

  test('"är en begäran" is no denial of it', async () => {
    const { answers } = await write('anna', 'frågan om förskola är en begäran');
    expect(answers).toMatchObject([{ say: { button: 'isIt' } }]);
  });

  test('a wish is of its own round: given back, the form is as usual', async () => {
    await write('anna', 'förskolan - Erik, svar senast fredag');
    await house.press('anna', 'assignment.propose', { responder: people.carin, dueOn: '2026-12-04' });
    await house.to('09:05');
    await write('carin', 'lämna tillbaka frågan om förskola');
    await house.press('carin', 'assignment.return', { reason: 'nej' });
    await house.to('09:30');
    const shown = house.latest('anna', 'message');
    expect(shown).not.toHaveProperty('wished.responder');
  });
});
