// Who looks for a person to turn to about a subject is told who has the unit's mailbox.

import { drawCard, type CardFacts } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

const planning = `  - id: sbf
    name: Samhällsbyggnads förvaltningsbrevlåda
    address: samhallsbyggnad@ale.example
    department: Samhällsbyggnad
    roster: [bo@ale.example]
    manager: david@ale.example
  - id: soc
    name: Socialförvaltningens förvaltningsbrevlåda
    address: social@ale.example
    department: Socialförvaltningen
    roster: [bo@ale.example]
    manager: david@ale.example
  - id: utb
    name: Utbildnings förvaltningsbrevlåda
    address: utbildning@ale.example
    department: Utbildning
    roster: [bo@ale.example]
    manager: david@ale.example
`;

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', `${townYaml}${planning}`);
});
afterEach(() => house.close());

const read = async (text: string): Promise<readonly string[]> =>
  (await house.write('erik', text)).flatMap(({ facts, language }) =>
    wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card),
  );

test.each([
  'kan du koppla mig till någon som kan bygglov',
  'vem kan jag prata med om bygglov?',
  'jag behöver prata med någon som jobbar med bygglov',
  'vem ringer jag om bygglovet',
  'finns det nån som kan bygglov jag kan få prata med',
  'vem ska jag kontakta om bygglov?',
  'vem vet något om detaljplaner?',
])('"%s" is told whose mailbox it is and who has it, and offered a chat with them', async (text) => {
  const [first, second, third] = await read(text);
  expect(first).toBe('Bo Testsson har Samhällsbyggnads förvaltningsbrevlåda i dag');
  expect(second).toBe('Brevlådans adress är samhallsbyggnad@ale.example. Ansvarig chef är David Testsson.');
  expect(third).toMatch(/^Brevvakt kopplar inga samtal.*Den som har brevlådan kan säga vem det är\.$/);
  const [answer] = await house.write('erik', text);
  expect(answer?.facts).toMatchObject({ card: 'choices', choices: [] });
  const drawn = JSON.stringify(drawCard(answer!.facts, 'sv', zone('Europe/Stockholm')).card);
  expect(drawn).toContain('https://teams.microsoft.com/l/chat/0/0?users=bo%40ale.example');
  expect(drawn).toContain('"title":"Skriv till Bo Testsson"');
});

test.each(['vem kan jag prata med om förskolan?', 'kan du koppla mig till någon som kan skolskjuts'])(
  '"%s" sounds personal and is nobody’s: the school’s mailbox is told',
  async (text) => {
    expect((await read(text))[0]).toBe('Bo Testsson har Utbildnings förvaltningsbrevlåda i dag');
  },
);

test('in English, while the one who has it is away for some hours, and on a day on which nobody has it', async () => {
  await house.write('bo', 'jag är borta till kl 11');
  expect((await read('who can I talk to about building permits'))[0]).toMatch(
    /^Bo Testsson has Samhällsbyggnads förvaltningsbrevlåda today, away until 11/,
  );
  await house.write('bo', 'jag är borta i dag');
  const [first, , third] = await read('vem kan jag prata med om bygglov');
  expect(first).toBe('Ingen har Samhällsbyggnads förvaltningsbrevlåda i dag');
  expect(third).toMatch(/Registratorn kan säga vem det är\.$/);
});

test('who has it is offered no chat with themselves, and where nobody has it the registrar is offered', async () => {
  const [own] = await house.write('bo', 'vem kan jag prata med om bygglov');
  expect(JSON.stringify(drawCard(own!.facts, 'sv', zone('Europe/Stockholm')).card)).not.toContain('l/chat');
  await house.write('bo', 'jag är borta i dag');
  const [answer] = await house.write('erik', 'vem kan jag prata med om bygglov');
  expect(answer?.facts).toMatchObject({ choices: [{ act: 'ask.registrar' }] });
});

const chatOf = (facts: CardFacts): readonly string[] =>
  JSON.stringify(drawCard(facts, 'sv', zone('Europe/Stockholm')).card).match(/"title":"Skriv till [^"]+"/g) ??
  [];

const withRoster = (roster: string): string =>
  `${townYaml}${planning}`.replace(
    'department: Samhällsbyggnad\n    roster: [bo@ale.example]',
    `department: Samhällsbyggnad\n    roster: ${roster}`,
  );

test('while who has it is out the chat is with who is there, and where nobody is the registrar is offered', async () => {
  await house.close();
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', withRoster('[bo@ale.example, anna@ale.example]'));
  const asked = 'vem kan jag prata med om bygglov';
  await house.write('bo', 'jag är borta till kl 11');
  const [away] = await house.write('erik', asked);
  expect(away?.facts).toMatchObject({
    say: { holder: { name: 'Bo Testsson' }, reach: { name: 'Anna Testsson', address: 'anna@ale.example' } },
    choices: [],
  });
  expect(chatOf(away!.facts)).toEqual(['"title":"Skriv till Anna Testsson"']);
  // Who is there is offered neither a chat with themselves nor a question to themselves.
  const [own] = await house.write('anna', asked);
  expect(own?.facts).toMatchObject({ choices: [] });
  expect(chatOf(own!.facts)).toEqual([]);
  await house.write('anna', 'jag är borta till kl 11');
  const [none] = await house.write('erik', asked);
  expect(none?.facts).toMatchObject({ choices: [{ act: 'ask.registrar' }] });
  expect(chatOf(none!.facts)).toEqual([]);
});

test('a function that has it is no one to chat with: the registrar is offered, but not to one of its people', async () => {
  await house.close();
  const town = withRoster('[{ function: kansli }]').replace(
    'mailboxes:',
    'functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example, bo@ale.example] }]\nmailboxes:',
  );
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', town);
  const asked = 'vem kan jag prata med om bygglov';
  const [answer] = await house.write('erik', asked);
  expect(answer?.facts).toMatchObject({
    say: { holder: { name: 'Kansliet' } },
    choices: [{ act: 'ask.registrar' }],
  });
  expect(chatOf(answer!.facts)).toEqual([]);
  const [own] = await house.write('anna', asked);
  expect(own?.facts).toMatchObject({ choices: [] });
});

test('on a day off who has it on the next working day is told, and that today is none', async () => {
  await house.to('10:00', '2026-12-05');
  const text = 'vem kan jag prata med om bygglov';
  expect((await read(text)).slice(0, 2)).toEqual([
    'Bo Testsson har Samhällsbyggnads förvaltningsbrevlåda måndag 7 december',
    'I dag är ingen arbetsdag.',
  ]);
  expect((await read('who can I talk to about building permits')).slice(0, 2)).toEqual([
    'Bo Testsson has Samhällsbyggnads förvaltningsbrevlåda on Monday 7 December',
    'Today is not a working day.',
  ]);
  await house.to('10:00', '2026-12-25');
  expect((await read(text)).slice(0, 2)).toEqual([
    'Bo Testsson har Samhällsbyggnads förvaltningsbrevlåda måndag 28 december',
    'I dag är ingen arbetsdag (juldagen).',
  ]);
});

test('of a subject that is no unit’s nobody is guessed at', async () => {
  const answer = await read('kan du koppla mig till någon som jobbar med paraplyer');
  expect(answer[0]).toBe('Vem som svarar i en fråga vet inte Brevvakt');
  expect(answer.slice(2)).toEqual([
    'Kommunstyrelsens förvaltningsbrevlåda: kommunstyrelsen@ale.example',
    'Och 3 till. Skriv brevlådans namn, så kommer dess adress.',
  ]);
});

test.each([
  'koppla mig till Bo',
  'kan jag koppla telefonen till någon annan',
  'vem ringer jag om jag är sjuk',
])('"%s" is none of this', async (text) => {
  const words = (await read(text)).join(' ');
  expect(words).not.toContain('i en viss fråga');
  expect(words).not.toContain('Vem som svarar i en fråga');
});

test.each([
  'jag behöver prata med någon på socialen, en kollega hotar mig',
  'vem kan jag prata med om hot mot mig på skolan',
  'vem ska jag kontakta om hot på jobbet',
  'vem kan jag prata med om våld i nära relationer på socialen',
  'vem kan jag prata med om att min chef trakasserar mig',
  'vem kan jag ringa om ett barn far illa på skolan',
])('"%s" is told of danger where to turn, and of no mailbox', async (text) => {
  const words = await read(text);
  expect(words[0]).toBe('Det här är ingen anmälan. Är det fara, ring 112');
  expect(words.join(' ')).not.toContain('förvaltningsbrevlåda');
});

test.each([
  'who can I contact about threats at the school',
  'who do I call about violence at the school',
  'can I talk to someone at social services about a threat against my colleague',
])('in English: "%s"', async (text) => {
  const words = await read(text);
  expect(words[0]).toBe('This reports nothing. If somebody is in danger, call 112');
});

test('who cannot go on is told where somebody listens', async () => {
  const words = await read('vem kan jag prata med om att jag inte orkar mer på skolan');
  expect(words.slice(0, 2).join(' ')).toContain('90101');
});

test.each([
  'vem kan jag prata med om rutinen vid hot på skolan',
  'vem kan jag prata med om fotbollsplaner',
  'vem kan jag prata med om handlingsplanen mot mobbning',
  'vem kan jag prata med om bygglov, jag orkar inte vänta',
  'who can I talk to about hot water',
  'who can I talk to about the school plan against bullying',
])('"%s" is of no danger', async (text) => {
  expect((await read(text)).join(' ')).not.toMatch(/112|90101/);
});

test.each([
  ['vem kan jag prata med om att radera mina uppgifter', 'erase'],
  ['who can I talk to about deleting my data', 'erase'],
  ['vem kan jag prata med om hur länge mina uppgifter sparas', 'howLongKept'],
])('"%s" is of what is kept: %s', async (text, what) => {
  const [answer] = await house.write('erik', text);
  expect(answer?.facts).toMatchObject({ say: { what } });
});

test.each([
  'vem kan jag prata med om sekretess på socialen',
  'who can I talk to about confidentiality at social services',
])('"%s": what the rules only touch is answered with who has the unit’s mailbox', async (text) => {
  expect((await read(text))[0]).toMatch(/^Bo Testsson (har|has) Socialförvaltningens förvaltningsbrevlåda/);
});

test('of somebody’s own health no mailbox is named', async () => {
  const words = (await read('vem kan jag prata med om min sjukskrivning på socialen')).join(' ');
  expect(words).not.toContain('förvaltningsbrevlåda i dag');
});

test.each([
  ['vem tar skolskjuts', 'Bo Testsson har Utbildnings förvaltningsbrevlåda i dag'],
  ['vem svarar på frågor om träd på vägen', 'Bo Testsson har Samhällsbyggnads förvaltningsbrevlåda i dag'],
  ['vem tar frågor om färdtjänst', 'Bo Testsson har Socialförvaltningens förvaltningsbrevlåda i dag'],
  ['vem tar frågor om evenemang', 'Vem som svarar i en fråga vet inte Brevvakt'],
])('"%s" of who has no mailbox: "%s"', async (text, title) => {
  expect((await read(text))[0]).toBe(title);
});
