// "Vad väntar på mig": what waits for whoever asks, first; to who stands in, what they may decide.

import { id, people, type Who } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from '../../incoming/flows/message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

const write = async (who: Who, text: string) => {
  const before = house.messenger.said.length;
  const answers = await house.facts(who, text);
  const said = house.messenger.said.slice(before).filter(({ to }) => to === id(who));
  // The card that the list takes the place of is one line then.
  const cards = said.map(({ facts }) => facts).filter(({ card }) => card !== 'sentence');
  return { answers, cards };
};
const proposed = async (): Promise<void> => {
  await house.arrives();
  await house.arrives('m2');
  await house.open();
  await house.propose({ responder: people.erik });
};

test.each(['va väntar på mig idag?', 'vad ska jag göra nu', 'what should I do today'])(
  '"%s" tells a manager what is theirs to decide, and not the messages of others',
  async (text) => {
    await proposed();
    const { answers, cards } = await write('carin', text);
    // It is on that card, and said once.
    expect(answers).toEqual([]);
    expect(cards).toMatchObject([{ card: 'overdue', about: 'proposals', rows: [{}] }]);
  },
);

test.each([
  'god morgon, vad är viktigast idag för mig',
  'hej, ny här. va ska ja göra idag?',
  'jag är ny här, vad är viktigast nu?',
])('"%s" tells a manager what is theirs, whatever is said before it', async (text) => {
  await proposed();
  const { answers, cards } = await write('carin', text);
  expect(answers).toEqual([]);
  expect(cards).toMatchObject([{ card: 'overdue', about: 'proposals', rows: [{}] }]);
});

test.each([
  ['jag är ny här, vad ska jag göra', 'firstDay'],
  ['ny här, vem har ks idag?', 'sentence'],
  ['vad är viktigast att tänka på med autosvar', undefined],
])('"%s" asks something else', async (text, card) => {
  await proposed();
  const { answers, cards } = await write('carin', text);
  expect(cards).toEqual([]);
  if (card) expect(answers).toMatchObject([{ card }]);
});

test('where nothing waits for them it says so', async () => {
  await house.arrives();
  const { answers, cards } = await write('carin', 'vad väntar på mig?');
  expect(answers).toMatchObject([{ card: 'overview', waits: [] }]);
  expect(cards).toEqual([]);
});

test('whoever is there while the other is at the dentist hears what the mailbox wants today', async () => {
  await house.arrives();
  expect((await write('bo', 'vad ska jag göra nu när Anna är hos tandläkaren')).answers).toMatchObject([
    { card: 'overview', waits: [] },
  ]);
  await house.write('anna', 'jag är borta 9–16 i dag');
  const { answers } = await write('bo', 'va ska ja göra nu när anna är hos tandläkarn');
  expect(answers).toMatchObject([{ waits: [{ kind: 'open' }, { kind: 'register', count: 1 }] }]);
});

test('who decides in the place of a manager hears what that is, and gets what waits', async () => {
  await proposed();
  await house.write('carin', 'jag är borta till fredag');
  const { answers, cards } = await write('david', 'va får jag göra när carin är borta');
  expect(answers).toMatchObject([{ say: { what: 'decidesFor', name: 'Carin Testsson' } }]);
  expect(cards).toMatchObject([{ card: 'overdue', about: 'proposals', rows: [{}] }]);
  const other = await write('erik', 'vad får jag göra när carin är borta');
  expect(JSON.stringify(other)).not.toContain('decidesFor');
});

test('who is asked last sees how the mailboxes stand that day, and nothing of what lies in them', async () => {
  await house.arrives();
  await house.to('16:05');
  const { answers } = await write('david', 'va har inte skötts idag');
  expect(answers).toMatchObject([{ card: 'overview', rows: [{ state: 'missed' }] }]);
  expect((await write('erik', 'va har inte skötts idag')).answers).toMatchObject([
    { say: { what: 'noMailbox' } },
  ]);
});

test.each(['vilka mejl är bråttom och vem ska svara', 'which messages are urgent'])(
  '"%s" lists requests, appeals and what is late',
  async (text) => {
    await house.arrives();
    house.desk.put('asks', {
      subject: 'Begäran om allmän handling',
      from: 'l@post.example',
      conversation: 'a',
    });
    house.mail.deliver('kommunstyrelsen@ale.example', 'asks', house.at('08:30'));
    await house.to('09:30');
    const { cards } = await write('anna', text);
    expect(cards).toMatchObject([{ card: 'messageList', rows: [{ isRequest: true }] }]);
  },
);
