// What somebody writes in their first days: what it is, what can be undone, two wishes in one line, being back.

import type { FlowHouse, Who } from '../../support/flow-house';
import { id, ks, openFlowHouse, senderOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const says = async (who: Who, text: string) =>
  (await house.facts(who, text)).map((card) => ('say' in card ? card.say.what : card.card));

test.each([
  'hej vad är brevvakt?',
  'jag fattar ingenting',
  'jag fattar verkligen inte det här',
  'jag förstår inget',
  'I understand nothing',
  'vad gör brevvakt',
  'what is this?',
  "I don't understand anything",
])('"%s" is told what Brevvakt is, and then what can be written', async (text) => {
  expect(await says('erik', text)).toEqual(['whatItIs', 'help']);
});

test.each([
  'hjälp',
  'jag fattar inte regeln om autosvar',
  'Jag förstår det här',
  'jag fattar det här',
  'I understand this',
])('"%s" is not', async (text) => {
  expect(await says('erik', text)).not.toContain('whatItIs');
});

test.each(['vad kan jag ångra?', 'vad går att ångra', 'what can I undo?'])(
  '"%s" shows what would be taken back, and takes nothing back',
  async (text) => {
    await house.write('anna', 'bo är sjuk idag');
    const [, card] = await house.facts('anna', text);
    expect(card).toMatchObject({ card: 'absence', name: 'Bo Testsson', ended: undefined });
  },
);

test('who has the mailbox by the absence that was just said is not asked about', async () => {
  expect(await says('anna', 'jag är sjuk imorgon, bo tar lådan')).toEqual(['absence']);
  expect(await says('carin', 'tjänsteledig nästa vecka, david tar mina beslut')).toEqual(['absence']);
});

test('what of a line is not done is said of that part alone', async () => {
  await house.write('erik', 'hej');
  const said = await says('anna', 'jag är borta på torsdag, erik tar lådan då');
  expect(said).toEqual(['absence', 'confirmBeside']);
  expect(await says('anna', 'ja')).toContain('rosterChange');
});

test.each([
  ['anna', ['absence', 'hasToday']],
  ['bo', ['absence']],
] as const)('who is back reads whether a mailbox is theirs today: %s', async (who, answers) => {
  await house.write(who, 'jag är sjuk');
  expect(await says(who, 'mår bättre, är tillbaka nu')).toEqual(answers);
});

test('an English line is answered in English, and so are the cards that come with the answer', async () => {
  const [answer] = await house.write('erik', 'I came back, leave cancelled');
  expect(answer?.language).toBe('en');
  await house.write('carin', "I'm away next week");
  await house.context.deliver();
  const card = house.messenger.said.findLast(
    ({ to, facts: { card: kind } }) => to === id('carin') && kind === 'delegation',
  );
  expect(card).toMatchObject({ language: 'en' });
});

test('an English line is so also where the line before it is of hours ago', async () => {
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.write('anna', 'who has the mailbox tomorrow?');
  await house.to('11:30');
  await house.write('anna', 'show me the inbox please');
  await house.context.deliver();
  const list = house.messenger.said.findLast(({ to, facts }) => to === id('anna') && facts.card === 'inbox');
  expect(list).toMatchObject({ language: 'en' });
});

test('a card that comes by the clock in the same minute is in its reader’s own language', async () => {
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('11:59');
  await house.write('anna', 'who has the mailbox tomorrow?');
  await house.to('12:00');
  const noon = house.messenger.said.find(({ to, facts }) => to === id('anna') && facts.card === 'opening');
  expect(noon).toMatchObject({ language: 'sv' });
});

test.each([
  'vem godkänner när jag är borta',
  'vem godkänner om jag är borta?',
  'who approves when I am away',
])('"%s" names who decides', async (text) => {
  expect(await house.facts('carin', text)).toMatchObject([
    { say: { what: 'standInNamed', decides: 'David Testsson' } },
  ]);
});

test.each(['vad ska jag bestämma nästa vecka', 'what do I have to approve'])(
  '"%s" is of the proposals',
  async (text) => {
    expect(await says('carin', text)).toEqual(['noProposals']);
  },
);

test('the button of a card that was changed since undoes nothing, and says so', async () => {
  const [said] = await house.facts('erik', 'jag är borta 3–9 december');
  await house.write('erik', 'till den 11 december');
  if (said?.card !== 'absence') throw new Error('No absence');
  const data = { absence: said.absenceId };
  const answer = await house.receiver.action(senderOf('erik'), {
    ...{ verb: 'absence.end', data, activityId: 'old' },
  });
  expect(answer.drawing.facts).toMatchObject({ card: 'absence', isChangedSince: true, ended: undefined });
});

test('where only a part of a line cannot be done, that part alone is said not to be', async () => {
  const said = await house.facts('anna', 'jag är borta i dag, fatima tar lådan');
  expect(said).toMatchObject([{ card: 'absence' }, { card: 'sentence', say: { what: 'whoIsMeantBeside' } }]);
});
