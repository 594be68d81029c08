// "Öppnat ks och kollat skräpposten": both are noted, of the mailbox that was opened.

import { junk } from '../../../src/core/ids';
import { ks, openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';
import { press } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('08:30'));
  house.mail.deliver(ks, 'spam', house.at('08:30'), junk);
  await house.to('09:05');
});
afterEach(() => house.close());

const row = async (text: string) => {
  const cards = await house.facts('anna', text);
  return cards.flatMap((card) => (card.card === 'overview' ? card.rows : []))[0];
};

test.each([
  'jag har öppnat ks & kollat skräpposten',
  'öppnat ks och gått igenom skräpposten',
  'öppnat lådan och kollat skräpposten också',
  'ks öppnad, skräpposten kollad',
  'öppnat ks och kollat skräpposten, sticker 15',
  'ja ks är kollad, och skräpposten med',
  'öppnad och skräpposten genomgången',
  'ks öppnad, skräpposten också',
  'markera spammen som genomgången o öppnad e den med',
  'mark junk as reviewed and opened ks',
  'öppnat samt gått igenom skräpet, inget av intresse',
  'opened ks and gone through the junk, nothing important',
])('"%s"', async (text) => {
  expect(await row(text)).toMatchObject({ state: 'opened', junkReviewed: { name: 'Anna Testsson' } });
});

test.each([
  ['jag har öppnat ks', 'opened'],
  ['öppnat ks, bo har kollat skräpposten', 'opened'],
  ['öppnat ks, ingen har kollat skräpposten', 'opened'],
  ['öppnat ks, skräpposten är full', 'opened'],
  ['öppnat ks, inget kollat i skräpposten', 'opened'],
  ['öppnat ks och i skräpposten kollat inget', 'opened'],
  ['öppnat ks, i skräpposten låg ett mejl från Bo', 'opened'],
  ['öppnat ks men knappt tittat i skräpposten', 'opened'],
  ['öppnat fönstret och tömt skräpet', 'open'],
  ['jag har öppnat ks, kollar skräpposten senare', 'opened'],
  ['har jag öppnat ks och kollat skräpposten?', 'open'],
])('"%s": nothing of the junk', async (text, state) => {
  await row(text);
  const seen = await row('status');
  expect(seen).toMatchObject({ state });
  expect(seen?.junkReviewed).toBeUndefined();
});

test('what lay in the junk is no message to be found', async () => {
  expect(await house.facts('anna', 'skräpposten är genomgången, bara reklam')).toMatchObject([
    { card: 'overview' },
  ]);
});

test.each(['skräpposten är genomgången', 'har gått igenom skräpposten', 'junk mail checked'])(
  '"%s" opens nothing',
  async (text) => {
    expect(await row(text)).toMatchObject({ state: 'open', junkReviewed: { name: 'Anna Testsson' } });
  },
);

test('said of somebody else it opens nothing, and says who can say it', async () => {
  const [card, another] = await house.facts('anna', 'Bo har öppnat ks');
  expect(card).toMatchObject({ say: { what: 'notOpenedBy', how: 'byOther', by: 'Bo Testsson' } });
  expect(another).toBeUndefined();
  expect(await row('status')).toMatchObject({ state: 'open' });
});

test('not yet opened is no order', async () => {
  expect(await house.facts('anna', 'öppnar den strax')).toMatchObject([{ say: { how: 'soon' } }]);
});

const ofTwo = async () => {
  await house.close();
  house = await openFlowHouse(
    undefined,
    `${townYaml}  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: kommun@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example]
    manager: carin@ale.example
    secrecy: normal
`,
  );
  for (const mailbox of [ks, 'kommun@ale.example']) {
    house.mail.deliver(mailbox, `m-${mailbox}`, house.at('08:30'));
    house.mail.deliver(mailbox, `s-${mailbox}`, house.at('08:30'), junk);
  }
  await house.to('09:05');
};

test('where it is asked which mailbox, its button notes the junk too', async () => {
  await ofTwo();
  const [asked] = await house.facts('anna', 'öppnat och kollat skräpposten');
  expect(asked).toMatchObject({ say: { what: 'whichMailbox' }, choices: [{ isJunkSeen: true }, {}, {}] });
  await press(house, 'anna', 'chat.do', { act: 'duty.opened', mailbox: 'ks', junk: '1' });
  expect(await row('status')).toMatchObject({ plan: 'ks', junkReviewed: { name: 'Anna Testsson' } });
});

test.each(['skräpposten i ks och kommun är genomgången', 'skräpposten är genomgången i båda lådorna'])(
  '"%s": the junk of each, and nothing is opened',
  async (text) => {
    await ofTwo();
    const cards = await house.facts('anna', text);
    const rows = cards.flatMap((card) => (card.card === 'overview' ? card.rows : []));
    expect(rows.map(({ state, junkReviewed }) => [state, junkReviewed?.name])).toEqual([
      ['open', 'Anna Testsson'],
      ['open', 'Anna Testsson'],
    ]);
  },
);

test('of several it is asked which, and none is noted', async () => {
  await ofTwo();
  expect(await house.facts('anna', 'skräpposten är genomgången')).toMatchObject([
    { say: { how: 'junkOfWhich' } },
  ]);
  expect((await row('status'))?.junkReviewed).toBeUndefined();
});

test('"har gått igenom skräpposten i ks och tar kommun": nothing is opened, and the other is offered', async () => {
  await ofTwo();
  const cards = await house.facts('anna', 'har gått igenom skräpposten i ks och tar kommun');
  expect(cards[0]).toMatchObject({ rows: [{ plan: 'ks', state: 'open', junkReviewed: {} }] });
  expect(await row('status')).toMatchObject({ state: 'open' });
});

describe('who goes home beside', () => {
  const cardsOf = (text: string) => house.facts('anna', text);

  test.each([
    'öppnat ks, sticker 15',
    'öppnat lådan. går hem kl 15 idag',
    'jag har öppnat ks och kollat skräpposten, slutar 15',
  ])('and says when is away from then: "%s"', async (text) => {
    expect(await cardsOf(text)).toMatchObject([
      { card: 'overview', rows: [{ state: 'opened' }] },
      { card: 'absence', clock: { from: '15:00' } },
    ]);
  });

  test.each(['öppnat ks, kanske sticker 15', 'öppnat ks, sticker jag 15 så tar bo den'])(
    'and does not say so is asked at most: "%s"',
    async (text) => {
      expect((await cardsOf(text)).filter(({ card }) => card === 'absence')).toEqual([]);
    },
  );

  test('and one "ångra" names which of them it takes back', async () => {
    await cardsOf('öppnat ks, sticker 15');
    await house.to('09:10');
    expect(await cardsOf('ångra')).toMatchObject([{ say: { what: 'openingUndone' } }, { card: 'overview' }]);
    expect(await cardsOf('min frånvaro')).toMatchObject([{}, { card: 'absence', can: { end: true } }]);
  });
});

test.each(['jag är sjuk i morgon, skräpposten är genomgången', 'skräpposten är genomgången, går 14'])(
  'beside something else junk opens nothing, and is not said to be none: "%s"',
  async (text) => {
    const cards = await house.facts('anna', text);
    expect(JSON.stringify(cards)).not.toContain('noJunk');
    expect(await row('status')).toMatchObject({ state: 'open' });
  },
);
