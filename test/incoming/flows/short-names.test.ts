// Which message is meant where a name is short, its sender is named with a title of theirs, or the words are like something else.

import { ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';
import { twoMailboxes } from './two-mailboxes';
import { id, people, type Who } from '../../support/flow-house';

let house: MessageHouse;
const letters: readonly (readonly [id: string, subject: string, from: string, name: string])[] = [
  ['gp', 'Begäran om handlingar', 'a@gp.example', 'GP'],
  ['gt', 'Begäran om allmän handling', 'b@gt.example', 'Press GT'],
  ['svt', 'Begäran om allmän handling', 'c@svt.example', 'SVT Väst'],
  ['ek', 'Skolskjuts', 'd@post.example', 'Lisa Ek'],
  ['larsson', 'Bullerplank', 'e@post.example', 'Lisa Larsson'],
  ['tor', 'Cykelbanan', 'f@post.example', 'Tor Trött'],
  ['radio', 'Intervju om budgeten', 'g@radio.example', 'Radio Väst'],
  ['lotto', 'Klaim your prize', 'h@lotto.example', 'LottoKing'],
  ['service', 'Synpunkt 1041: lekplatsen', 'i@ale.example', 'Kommunens e-tjänst'],
];
beforeEach(async () => {
  house = await openMessageHouse(twoMailboxes());
  for (const [mail, subject, from, name] of letters) {
    house.desk.put(mail, { subject, from: `${name} <${from}>`, conversation: `c-${mail}` });
    house.mail.deliver(ks, mail, house.at('08:00'));
  }
  await house.to('09:00');
});
afterEach(() => house.close());

async function write(who: Who, text: string) {
  const before = house.messenger.said.length;
  const answers = await house.facts(who, text);
  const cards = house.messenger.said.slice(before).filter(({ to }) => to === id(who));
  return { answers, cards: cards.map(({ facts }) => facts) };
}
const froms = async (text: string) => {
  const { cards } = await write('anna', text);
  return cards.flatMap((card) =>
    card.card === 'messageList'
      ? card.rows.flatMap(({ words }) => (words.kind === 'read' ? [words.from?.replace(/ <.*/, '')] : []))
      : card.card === 'message' && card.words.kind === 'read'
        ? [card.words.from?.replace(/ <.*/, '')]
        : [],
  );
};

test.each([
  ['vem ska ha GP:s begäran?', 'GP'],
  ['vem tar begäran från gp?', 'GP'],
  ['vem svarar GP?', 'GP'],
  ['skicka lisa ek vidare till samhällsbyggnad', 'Lisa Ek'],
  ['lägg lisa ek som ringa betydelse', 'Lisa Ek'],
  ['hitta tor trött', 'Tor Trött'],
  ['kan du leta upp tor trött', 'Tor Trött'],
  ['Hi, could you show me everything from Radio Väst?', 'Radio Väst'],
  ['show me all messages from Radio Väst', 'Radio Väst'],
  ['sök 1041', 'Kommunens e-tjänst'],
  ['ge press gt (från idag) till carin', 'Press GT'],
  ['press gt från idag ska carin ha', 'Press GT'],
  ['tor trött som kom idag ska carin ta', 'Tor Trött'],
])('"%s"', async (text, from) => {
  expect(await froms(text)).toEqual([from]);
});

test.each(['sök 501', 'hitta 501', 'kan du söka efter nr 501'])(
  '"%s": by a part of its number',
  async (text) => {
    await write('anna', 'cykelbanan - diarieförd KS 2026/501');
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/501' });
    expect(await froms(text)).toEqual(['Tor Trött']);
  },
);

test.each([
  'Diarieför SVT:s begäran KS 2026/700 och ge till carin testsson',
  'registrera SVT:s begäran som KS 2026/700, carin testsson svarar',
])('"%s": one card and one answer', async (text) => {
  const { answers, cards } = await write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'register', also: ['give'] } }]);
  expect(cards).toMatchObject([
    { card: 'message', wished: { number: 'KS 2026/700', responder: { id: people.carin } } },
  ]);
});

test.each(['låt lars svara istället', 'låt lars svara', 'låt lars ta den'])(
  '"%s": who is to answer wrote no message',
  async (text) => {
    expect(await froms(text)).not.toEqual(['Lisa Larsson']);
  },
);

test('whose message it is stays beside who is to answer', async () => {
  expect(await froms('ge lisa larssons bullerplank till bo')).toEqual(['Lisa Larsson']);
});

describe('what is innocent', () => {
  test.each([
    'ge lådan till bo från idag',
    'bo tar ks från idag',
    'sök vikarie',
    'hitta någon som kan ta min dag',
  ])('"%s" opens no message', async (text) => {
    const { cards } = await write('anna', text);
    expect(cards.filter(({ card }) => card === 'message')).toEqual([]);
  });
});
