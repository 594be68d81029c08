// What is asked of the lists is answered with the list of that: of the kind, the days and the mailbox that were said; and
// words that mean something are explained.

import { ks, people } from '../../support/flow-house';
import { nothingNamed, pressed } from '../../../src/chat/domain/acts/saying';
import { ordersIn } from '../../../src/incoming/flows/orders/orders-said';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';
import { sbf, twoMailboxes } from './two-mailboxes';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  // Bo has both.
  ordered = await openOrderedHouse(
    twoMailboxes().replace('roster: [erik@ale.example]', 'roster: [erik@ale.example, bo@ale.example]'),
  );
  ({ house } = ordered);
  house.desk.put('bat', { subject: 'Bryggplats', from: 'bat@post.example', conversation: 'c-b' });
  house.mail.deliver(sbf, 'bat', house.at('08:30'));
  await house.to('09:30');
});
afterEach(() => house.close());
const say = async (text: string, who: Parameters<OrderedHouse['write']>[0] = 'anna') => {
  const { answers, cards } = await ordered.write(who, text);
  return { says: answers.map((card) => ('say' in card ? card.say.what : card.card)), answers, cards };
};

test.each(['vad är nytt sen igår?', 'vad har kommit in sedan igår?'])(
  '"%s": what came on those days, in all mailboxes',
  async (text) => {
    await house.to('10:00', '2026-12-03');
    house.desk.put('new', { subject: 'Nytt', from: 'n@post.example', conversation: 'c-n' });
    house.mail.deliver(ks, 'new', house.at('09:00', '2026-12-03'));
    house.desk.put('new2', { subject: 'Nytt två', from: 'n@post.example', conversation: 'c-n2' });
    house.mail.deliver(sbf, 'new2', house.at('09:00', '2026-12-03'));
    await house.to('10:10', '2026-12-03');
    const { cards } = await say(text, 'bo');
    expect(cards).toMatchObject([{ card: 'messageList', total: 2, isOfDays: true }]);
  },
);

test.each([
  ['öppnad. finns det nåt bråttom?', 'anna'],
  ['öppnade ks nyss. är det något som är akut? finns det nåt bråttom?', 'anna'],
  ['vad är bråttom i dag?', 'anna'],
  ['vilka begäran har jag kvar som brådskar?', 'anna'],
  ['vilka begäranden är bråttom', 'anna'],
  ['finns det någon begäran som är akut?', 'anna'],
] as const)('"%s": the request, and nothing else', async (text, who) => {
  const { cards } = await say(text, who);
  expect(cards).toMatchObject([{ card: 'messageList', rows: [{ isRequest: true }] }]);
  expect(cards).toMatchObject([{ total: 1 }]);
});

test.each([
  'hitta mejlet om kopiatorer. bråttom!',
  'vad är det för remiss om buller?',
  'Remissen om buller. Har den bråttom?',
  'Har klagomålet kommit? Finns det nåt akut?',
])('"%s" looks for that one', async (text) => {
  const { cards } = await say(text);
  expect(cards).not.toMatchObject([{ rows: [{ isRequest: true }] }]);
});

describe('all that is late, and how many came', () => {
  beforeEach(() => house.to('10:00', '2026-12-04'));

  test.each([
    ['ge mig en lista på allt som e sent tack, o hur många har vi fått i veckan', ['overdue', 'messageList']],
    ['lista allt som är försenat, och hur många mejl har kommit i veckan?', ['overdue', 'messageList']],
    ['ge mig en lista på det som är sent tack', ['overdue']],
    ['hur många har vi fått i veckan', ['messageList']],
    ['hur många mejl fick vi i veckan?', ['messageList']],
  ])('"%s"', async (text, cards) => {
    const said = await say(text, 'bo');
    expect(said.says).toEqual([]);
    expect(said.cards.map(({ card }) => card)).toEqual(cards);
  });

  test.each([
    'visa veckan',
    'ge mig en lista på alla som är borta',
    'hur många dagar har jag i veckan',
    'hur många fick vi svar på förra veckan',
    'hur många kom i tid förra veckan',
  ])('"%s" is of no message', async (text) => {
    expect((await say(text, 'bo')).cards).toEqual([]);
  });
});

describe('what is late', () => {
  beforeEach(() => house.to('10:00', '2026-12-04'));

  test.each(['hur många begäranden är för sena?', 'vilka begäranden är försenade?', 'är nån begäran sen?'])(
    '"%s": of that kind alone',
    async (text) => {
      const { cards } = await say(text);
      expect(cards).toMatchObject([{ card: 'overdue', late: [], rows: [{ kind: 'request' }] }]);
    },
  );

  test.each(['hur många är sena i ks?', 'hur många mejl är försenade i ks'])(
    '"%s": what is late',
    async (text) => {
      const { cards } = await say(text);
      expect(cards).toMatchObject([{ card: 'overdue', about: 'asked' }]);
    },
  );
});

test('where none of that kind is late, that is said', async () => {
  await house.to('10:00');
  expect((await say('hur många begäranden är för sena?')).says).toEqual(['noneLate']);
});

test.each([
  'visa det som bo har fått',
  'vad har bo fått att svara på',
  'vilka mejl har bo att besvara',
  'vad har bo på sitt bord',
])('"%s": what he has to answer', async (text) => {
  const { cards } = await say(text);
  expect(cards).toMatchObject([{ card: 'overdue', about: 'of' }]);
});

test.each([
  ['de tre senaste är ringa', 3],
  ['de två senaste är av ringa betydelse', 2],
  ['de två sista är skräp', 2],
  ['lägg de 2 senaste mejlen som ringa betydelse', 2],
])('"%s": the latest are ticked', async (text, count) => {
  const { answers, cards } = await say(text);
  const [list] = cards;
  const ticked = list?.card === 'inbox' ? (list.ticked ?? []) : [];
  expect(answers).toMatchObject([{ say: { what: 'orderTicked', count: ticked.length, ofLatest: count } }]);
  expect(ticked.length).toBeGreaterThanOrEqual(count - 1);
});

test('of the latest no request is ticked, and none in the place of what is registered', async () => {
  const { answers, cards } = await say('de fem senaste är ringa');
  expect(answers).toMatchObject([{ say: { count: 4, ofLatest: 5 } }]);
  const [list] = cards;
  if (list?.card !== 'inbox') throw new Error('No list');
  const requests = list.rows.filter(({ isRequest }) => isRequest).map(({ id }) => id);
  expect(list.ticked?.map(({ id }) => id)).not.toEqual(expect.arrayContaining(requests));

  const [two] = (await say('de två senaste är ringa')).cards;
  if (two?.card !== 'inbox') throw new Error('No list');
  const messages = two.ticked?.map(({ id }) => id).join(',');
  const after = await house.act('anna', 'message.registerMany', {
    ...{ notice: two.noticeId, registration: 'minor', messages },
  });
  expect(after).toMatchObject({ card: 'inbox', ticked: [] });
});

test.each(['släng spammet', 'ta bort skräpet', 'radera spamen tack'])(
  '"%s": the junk folder',
  async (text) => {
    expect((await say(text)).says).toEqual(['orderTicked']);
  },
);

test.each([
  ['vad är det för skillnad på hålla ordnat och diarieföra?', 'record'],
  ['vad är skillnaden mellan diarieföra och hålla ordnat', 'record'],
  ['vad betyder hålla ordnat', 'record'],
  ['vad är skillnaden på diarieförd och hållen ordnad', 'record'],
  ['what is the difference between registered and kept in order', 'record'],
  ['vad innebär hållen ordnad', 'record'],
  ['vad är postlista?', 'list'],
  ['vad är en postlista', 'list'],
])('"%s" is explained', async (text, of) => {
  const { answers } = await say(text);
  expect(answers).toMatchObject([{ say: { what: 'recordWords', of } }]);
});

test.each(['vem är jurist?', 'vem är jurist', 'vem är vår ekonom'])('"%s" is no manager', async (text) => {
  expect((await say(text)).says).toEqual([expect.stringMatching(/^(?:whoAnswers|unitHas)$/)]);
});

test.each(['kan jag få cykelplanen på papper', 'jag vill ha cykelplanen utskriven'])(
  '"%s": its sheet',
  async (text) => {
    const { answers, cards } = await say(text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard' } }]);
    expect(cards).toMatchObject([{ card: 'message', words: { subject: 'Remiss: regional cykelplan' } }]);
  },
);

test.each([
  'det finns ett bombhot i kommunens brevlåda, jag raderade det',
  'bombhot i mejlen! jag tog bort det nyss',
])('"%s": danger alone, and nothing of an undo', async (text) => {
  expect((await say(text)).says).toEqual(['urgent']);
});

test('what is to be answered later is no answer that is given back', async () => {
  await ordered.write('anna', 'ge begäran till erik');
  await house.press('anna', 'assignment.propose', { responder: people.erik });
  for (const text of [
    'jag ångrar mig, jag kan inte svara lokaltidningen idag, måndag går bra',
    'hinner inte svara lokaltidningen i dag, kan jag ta det på måndag i stället',
  ]) {
    const { cards } = await say(text, 'erik');
    expect(cards.filter(({ card }) => card === 'message' || card === 'overdue')).not.toEqual([]);
    expect(JSON.stringify(cards)).toContain('2026-12-07');
  }
});

test.each([
  ['Jag hinner inte med remissen, någon annan får ta den i stället', 'order.giveBack', 'giveBack'],
  ['Kan inte ta remissen, lämnar tillbaka den, det är bra om Bo får den', 'order.giveBack', 'giveBack'],
  ['Lämnar tillbaka den, kan inte svara, det är bättre att juristen gör det', 'order.giveBack', 'giveBack'],
  ['Kan inte svara i dag, måndag går bra', 'order.giveBack', 'moreTime'],
  ['Remissen är besvarad, de ska få svar på posten i morgon', 'order.answered', 'answered'],
  ['Insändaren vill ha svar', 'order.answered', 'propose'],
  ['Jag skickar den tillbaka till Samhällsbyggnad', 'order.passOn', 'passOn'],
  ['Jag skickar den tillbaka till registratorn', 'order.passOn', 'giveBack'],
] as const)('"%s" orders just that', (text, act, deed) => {
  expect(ordersIn({ ...pressed({ ...nothingNamed, act }), text })).toMatchObject([{ deed }]);
});

test('a number that nothing has is looked for with whoever it is from', async () => {
  for (const name of ['Kalle', 'Lisa']) {
    const from = `${name} Larsson <${name.toLowerCase()}@post.example>`;
    house.desk.put(name, { subject: 'Ärende 510', from, conversation: `c-${name}` });
    house.mail.deliver(ks, name, house.at('09:35'));
  }
  await house.to('09:50');
  expect((await say('hitta ärende 510 från lisa')).cards).toMatchObject([{ card: 'messageList', total: 1 }]);
  expect((await say('hitta 510')).cards).toMatchObject([{ card: 'messageList', total: 2 }]);
});

describe('what is innocent', () => {
  test.each([
    'de senaste dagarna har det varit ringa problem',
    'hur många är sena idag?',
    'släng inte spammet',
    'jag ska ringa de tre senaste som hörde av sig',
    'visa de fem senaste som är reklam',
  ])('"%s" ticks nothing', async (text) => {
    expect((await say(text)).says).not.toContain('orderTicked');
  });
  test.each([
    ...[
      'vad kom in sent i går?',
      'vilka mejl kom in sent i fredags?',
      'vilka brevlådor öppnades sent i går?',
    ],
    ...['är det någon som öppnat sent?', 'vad gäller om överklagandet kom in för sent ?'],
  ])('"%s" asks for nothing that is late', async (text) => {
    const { says, cards } = await say(text);
    expect([...says, ...cards.map(({ card }) => card)]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:overdue|noneLate)$/)]),
    );
  });
  test.each(['vem är min chef?', 'vem är borta', 'vem är registrator'])('"%s" is as it was', async (text) => {
    expect((await say(text)).says).not.toContain('whoAnswers');
  });
  test.each([
    'lista ks',
    'registrera cykelplanen',
    'ska cykelplanen diarieföras?',
    'cykelplanen är hållen ordnad',
  ])('"%s" is not explained', async (text) => {
    expect((await say(text)).says).not.toContain('recordWords');
  });
});
