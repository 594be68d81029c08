// A line that gives a message its number and says who answers it fills in both forms of its one card.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
});
afterEach(() => house.close());
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);
const given = { registration: 'registered', number: 'KS 2026/601' };
const button = (name: string) => ({ say: { what: 'orderOnCard', button: name } });

describe('the number, and who answers by when', () => {
  test.each([
    [
      'KS 2026/601 på remissen om regional cykelplan, viktigt, carin ska svara senast den 18:e',
      { responder: { id: people.carin }, dueOn: '2026-12-18' },
    ],
    ['cykelplanen är KS 2026/601, erik svarar senast fredag', { responder: { id: people.erik } }],
    ['cykelplanen har fått KS 2026/601, ge den till bo', { responder: { id: people.bo } }],
    ['KS 2026/601 för cykelplanen, bo tar den', { responder: { id: people.bo } }],
    ['cykelplanen blev KS 2026/601, ge den till bo, han sitter med buller', { responder: { id: people.bo } }],
    [
      'cykelplanen fick KS 2026/601, ge den till erik, han har hand om kopiatorer',
      { responder: { id: people.erik } },
    ],
  ])('"%s"', async (text, wished) => {
    const { answers, cards } = await write('anna', text);
    const said = answers.flatMap((one) =>
      'say' in one && one.say.what === 'orderOnCard' ? [one.say.button, ...(one.say.also ?? [])] : [],
    );
    expect(answers).toHaveLength(1);
    expect(said.toSorted()).toEqual(['propose', 'register']);
    expect(cards).toMatchObject([{ card: 'message', wished: { ...given, ...wished } }]);
  });
});

test.each(['KS 2026/601 på cykelplanen', 'cykelplanen har fått KS 2026/601'])('alone: "%s"', async (text) => {
  const { answers, cards } = await write('anna', text);
  expect(answers).toMatchObject([button('register')]);
  expect(cards).toMatchObject([{ card: 'message', wished: given }]);
});

test.each(['kan du inte ge Bo KS 2026/999', 'jag tar KS 2026/999', 'föreslå Bo på KS 2026/999'])(
  'a number that none has: "%s"',
  async (text) => {
    await write('anna', 'visa cykelplanen');
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderNone' } }]);
    expect(cards).toEqual([]);
  },
);

test('one that was just shown gets the number that is said beside it', async () => {
  await write('anna', 'cykelplanen ska Erik svara på');
  const { cards } = await write('anna', 'ge den till Bo, KS 2026/999');
  expect(cards).toMatchObject([{ card: 'message', wished: { responder: { id: people.bo } } }]);
});

test('… also where nothing points at it', async () => {
  await write('anna', 'cykelplanen ska Erik svara på');
  const { cards } = await write('anna', 'Carin kan svara, KS 2026/999');
  expect(cards).toMatchObject([{ card: 'message', wished: { responder: { id: people.carin } } }]);
});

test.each([
  ['ge cykelplanen till Erik, datumet ska vara 18 dec', 'propose'],
  ['jag tar cykelplanen, datumet ska vara 18 dec', 'claim'],
])('"%s" is one order, with one answer', async (text, name) => {
  const { answers, cards } = await write('anna', text);
  expect(answers).toMatchObject([button(name)]);
  expect(cards).toMatchObject([{ card: 'message' }]);
});

test.each([
  ['cykelplanen är samma som KS 2026/601', undefined],
  ['cykelplanen är klar, samma sak som KS 2026/601', undefined],
  ['cykelplanen har samma nummer som KS 2026/601', 'KS 2026/601'],
  ['registrera cykelplanen som KS 2026/601', 'KS 2026/601'],
])('what it is like is no number of its own: "%s"', async (text, number) => {
  const { cards } = await write('anna', text);
  const [card] = cards.flatMap((one) => (one.card === 'message' ? [one] : []));
  expect(card).toBeDefined();
  expect(card?.wished?.number).toBe(number);
});

describe('what must not change', () => {
  test('a number that a message has says which one it is', async () => {
    await write('anna', 'cykelplanen - diarieförd KS 2026/601');
    await house.press('anna', 'message.register', given);
    const { answers, cards } = await write('anna', 'KS 2026/601 ska erik svara på');
    expect(answers).toMatchObject([button('propose')]);
    expect(cards).toMatchObject([{ wished: { responder: { id: people.erik } } }]);
    expect(cards).not.toMatchObject([{ wished: given }]);
  });

  test('what is looked for is found, and nothing is given', async () => {
    const { answers, cards } = await write('anna', 'hitta KS 2026/601 om cykelplanen');
    expect(answers).toEqual([]);
    expect(cards).toMatchObject([{ card: 'messageList', rows: [] }]);
  });

  test('where it is saved is said once', async () => {
    const { answers } = await write('anna', 'sparat i akten, KS 2026/620');
    expect(answers).toHaveLength(1);
  });
});

test.each([
  'begäran från lokaltidningen blev KS 2026/601, ge den till bo, han sitter med kopiatorerna',
  'begäran från lokaltidningen fick KS 2026/601, ge den till bo, hon vet mer om förskolan',
])('the sender that is named, and no word in the clause behind: "%s"', async (text) => {
  const { answers, cards } = await write('anna', text);
  expect(answers).toHaveLength(1);
  const wished = { ...given, responder: { id: people.bo } };
  expect(cards).toMatchObject([{ words: { subject: 'Begäran om handlingar' }, wished }]);
});

describe('two messages in one line', () => {
  const numbers = async (text: string) =>
    (await write('anna', text)).cards.map((card) =>
      card.card === 'message' && card.words.kind === 'read'
        ? [card.words.subject, card.wished?.number]
        : [card.card],
    );

  test.each([
    'registrera cykelplanen KS 2026/431 och kopiatorerna 432',
    'registrera cykelplanen KS 2026/431 och kopiatorerna KS 2026/432',
    'diarieför cykelplanen med KS 2026/431 samt kopiatorerna med 432',
    'cykelplanen får KS 2026/431 och kopiatorerna får 432',
  ])('"%s" gives each its own', async (text) => {
    expect(await numbers(text)).toEqual([
      ['Remiss: regional cykelplan', 'KS 2026/431'],
      ['Nya kopiatorer till bra pris', 'KS 2026/432'],
    ]);
  });

  test('a number is of its own half alone', async () => {
    expect(await numbers('registrera cykelplanen KS 2026/431 och kopiatorerna')).toEqual([
      ['Remiss: regional cykelplan', 'KS 2026/431'],
      ['Nya kopiatorer till bra pris', undefined],
    ]);
  });
});
