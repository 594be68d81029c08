// "Öppnat båda lådorna": each of them is confirmed, and a question behind it takes none of that away.

import { ks, openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

const two = `${townYaml}  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: kommun@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [bo@ale.example, anna@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T08:00:00+01:00', two);
  for (const [at, mailbox] of [ks, 'kommun@ale.example'].entries())
    house.mail.deliver(mailbox, `m${at}`, house.at('08:30'));
  await house.to('09:05');
});
afterEach(() => house.close());

test.each([
  ['god morgon, öppnat båda lådorna. gp har inte hört av sig va?', ['restUnread']],
  ['I have opened both mailboxes', []],
  ['har öppnat alla lådorna', []],
  ['båda brevlådorna är öppnade', []],
  ['alla brevlådor är öppnade', []],
  ['bägge lådorna öppnade nu', []],
  ['both mailboxes are opened', []],
  ['öppnade både ks och kommun i morse', []],
])('"%s"', async (text, more) => {
  const cards = await house.facts('anna', text);
  const rows = cards.flatMap((card) => (card.card === 'overview' ? card.rows : []));
  expect(rows).toMatchObject([
    { plan: 'ks', state: 'opened' },
    { plan: 'kommun', state: 'opened' },
  ]);
  expect(cards.flatMap((card) => ('say' in card ? [card.say.what] : []))).toEqual(more);
});

test('without "båda" the one that is theirs is', async () => {
  expect(await house.facts('anna', 'jag har öppnat lådan')).toMatchObject([{ rows: [{ plan: 'ks' }] }]);
});

test.each(['är båda lådorna öppnade?', 'är alla lådor öppnade i dag', 'inga lådor är öppnade'])(
  '"%s" opens nothing',
  async (text) => {
    await house.facts('anna', text);
    expect(await house.facts('anna', 'status')).toMatchObject([
      { rows: [{ state: 'open' }, { state: 'open' }] },
    ]);
  },
);

test.each(['nej det var kommun-lådan, inte ks', 'fel låda, det var kommun', 'inte ks utan kommun'])(
  '"%s" takes back what was said of ks',
  async (text) => {
    await house.facts('anna', 'jag har öppnat ks');
    expect(await house.facts('anna', text)).toMatchObject([
      { say: { what: 'openingUndone' } },
      { rows: [{ plan: 'ks', state: 'open' }] },
      { rows: [{ plan: 'kommun', state: 'opened' }] },
    ]);
  },
);

test.each([
  'det var inte ks utan kommun jag öppnade',
  'oj fel, det var kommun jag öppnade, inte ks',
  'I opened kommun, not ks',
])('"%s", some time after it, takes back the one that is named', async (text) => {
  await house.facts('anna', 'jag har öppnat ks');
  await house.to('11:05');
  expect(await house.facts('anna', text)).toMatchObject([
    { say: { what: 'openingUndone' } },
    { rows: [{ plan: 'ks', state: 'open' }] },
    { rows: [{ plan: 'kommun', state: 'opened' }] },
  ]);
});

test('where nothing was said of it, the other is opened', async () => {
  expect(await house.facts('anna', 'det var inte ks utan kommun jag öppnade')).toMatchObject([
    { rows: [{ plan: 'kommun', state: 'opened' }] },
  ]);
});

test('a question or another matter behind it takes nothing back', async () => {
  for (const text of ['var det kommun, inte ks?', 'nej, inte ks i morgon']) {
    await house.facts('anna', 'jag har öppnat ks');
    await house.facts('anna', text);
  }
  expect(await house.facts('anna', 'status')).toMatchObject([
    { rows: [{ state: 'opened' }, { state: 'open' }] },
  ]);
});

test('a day that has been is said on its own card', async () => {
  expect(await house.facts('anna', 'jag öppnade lådan i fredags')).toMatchObject([
    { say: { what: 'openedBefore' } },
  ]);
});

test('"ångra" takes back all that one line opened', async () => {
  await house.facts('anna', 'har öppnat alla lådorna');
  expect(await house.facts('anna', 'ångra')).toMatchObject([
    { say: { what: 'openingUndone', mailboxes: [{}, {}] } },
    { rows: [{ opened: undefined }, { opened: undefined }] },
  ]);
});

describe('who asks of several mailboxes', () => {
  test.each([
    'har jag både ks och kommun?',
    'är det jag som har ks och kommun idag?',
    'har jag ks och kommun i dag',
  ])('hears of the other one who has it: "%s"', async (text) => {
    expect(await house.facts('anna', text)).toMatchObject([
      {
        say: {
          what: 'dutyDays',
          rows: [{ isReader: true }, { mailbox: 'Kommunens gemensamma brevlåda', name: 'Bo Testsson' }],
        },
      },
    ]);
  });

  test('and of one that is not theirs, in one answer', async () => {
    expect(await house.facts('anna', 'har jag kommun idag?')).toMatchObject([
      { say: { what: 'dutyDays', rows: [{ name: 'Bo Testsson' }] } },
    ]);
  });

  test.each(['har jag ks i dag?', 'när har jag ks?'])('of one’s own as before: "%s"', async (text) => {
    expect(await house.facts('anna', text)).toMatchObject([{ say: { what: 'ownDuty' } }]);
  });

  test.each(['när har jag kommun nästa gång', 'när ska jag ha kommun?', 'när har jag kommun härnäst'])(
    'and when it is theirs next not by who has it today: "%s"',
    async (text) => {
      expect(await house.facts('anna', text)).toMatchObject([{ say: { what: 'noDutyAhead' } }]);
    },
  );

  test('"har jag öppnat ks?" is how it stands', async () => {
    expect(await house.facts('anna', 'har jag öppnat ks?')).toMatchObject([
      { card: 'overview', rows: [{ plan: 'ks' }] },
    ]);
  });
});

test.each(['öppnat ks, men kommun tar Bo', 'jag har kollat ks nu, inget konstigt, men kommun tar Bo'])(
  'what somebody has already is said beside an opening: "%s"',
  async (text) => {
    expect(await house.facts('anna', text)).toMatchObject([
      { card: 'overview', rows: [{ plan: 'ks', state: 'opened' }] },
      { say: { what: 'heldByOthers', mailboxes: [{ holder: 'Bo Testsson' }] } },
    ]);
  },
);

test('"jag är borta i dag, Bo tar ks" says it once', async () => {
  const says = (await house.facts('anna', 'jag är borta i dag, Bo tar ks')).flatMap((card) =>
    'say' in card ? [card.say.what] : [],
  );
  expect(says).not.toContain('heldByOthers');
});
