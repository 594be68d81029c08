// What the switchboard asks with a caller on the line: addresses, who leads, who is there, who steps in; told in short, changing nothing.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { holders } from '../../roster/flows/roster-house';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

const others = `  - id: sbf
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
switchboard: { people: [it@ale.example] }
`;

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', `${townYaml}${others}`);
});
afterEach(() => house.close());

const answers = async (text: string, who: Who = 'it') =>
  (await house.write(who, text)).map(({ facts }) => ('say' in facts ? facts.say : facts.card));
const read = async (text: string, who: Who = 'it'): Promise<string> =>
  (await house.write(who, text))
    .flatMap(({ facts, language }) => wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card))
    .join(' ');

test.each(['vilken mejladress har socialen', 'vad är socialens mejl', 'adress till soc tack'])(
  '"%s" is told the address of the mailbox',
  async (text) => {
    expect(await answers(text)).toMatchObject([{ what: 'unitHas', address: 'social@ale.example' }]);
  },
);

test.each(['vem svarar på bygglov idag', 'vem svarar på bygglov', 'vem tar hand om bygglov i dag?'])(
  '"%s" is told who has its mailbox, and not who is away there',
  async (text) => {
    expect((await read(text)).slice(0, 200)).toContain('Bo Testsson');
    expect(JSON.stringify(await answers(text))).not.toContain('unitAway');
  },
);

test('what goes on with an address or a unit is of the mailbox that was told', async () => {
  await answers('vem kopplar jag till om det gäller bygglov?');
  expect(await answers('och mejlen dit?')).toMatchObject([{ address: 'samhallsbyggnad@ale.example' }]);
  expect(await answers('å soc?')).toMatchObject([{ address: 'social@ale.example' }]);
  expect(await answers('och vem är chef där?')).toMatchObject([
    { what: 'mailboxManager', name: 'David Testsson' },
  ]);
  expect(await answers('är hon där?')).toMatchObject([{ what: 'hasNotSaid', name: 'David Testsson' }]);
});

test.each(['är chefen för samhällsbyggnad inne i dag?', 'is the head of social services in today?'])(
  '"%s" is of whoever answers for that mailbox',
  async (text) => {
    expect(await answers(text)).toMatchObject([{ what: 'hasNotSaid', name: 'David Testsson' }]);
  },
);

test.each(['har anna testsson en mejladress', 'hur når jag anna'])(
  '"%s": no address of somebody’s own is told, and where to write instead',
  async (text) => {
    const [say] = await answers(text);
    expect(say).toMatchObject({
      what: 'personReach',
      name: 'Anna Testsson',
      reach: { name: 'Anna Testsson' },
    });
    expect(await read(text)).not.toContain('anna@ale.example');
  },
);

test('of whom was spoken of, and first that they are away', async () => {
  await house.write('erik', 'jag är borta i dag');
  await answers('är erik inne');
  expect(await answers('mannen vill mejla honom direkt, vad har han för adress')).toMatchObject([
    { what: 'isAway', name: 'Erik Testsson' },
    { what: 'personReach', name: 'Erik Testsson' },
  ]);
});

test.each(['och vem går in för honom?', 'vem tar över för honom då', 'vem ersätter honom'])(
  '"%s" is of whom was asked of',
  async (text) => {
    await house.write('david', 'hej');
    await answers('är david inne?');
    expect(await answers(text)).toMatchObject([{ name: 'David Testsson', instead: {} }]);
  },
);

test.each(['socialchefen inne?', 'är omsorgschefen på plats', 'byggchefen där?'])(
  '"%s" is who leads it',
  async (text) => {
    expect(await answers(text)).toMatchObject([{ what: 'hasNotSaid', name: 'David Testsson' }]);
  },
);

test.each([
  ['vem tar carins samtal?', 'carin', { decides: { name: 'David Testsson' }, isOfCalls: true }],
  ['vem är hans ersättare', 'anna', { rows: [{ name: 'Bo Testsson' }], isOfUnit: false }],
  ['vem ersätter anna', 'anna', { rows: [{ name: 'Bo Testsson' }] }],
  ['vem vikarierar för anna om hon är borta', 'anna', { rows: [{ name: 'Bo Testsson' }] }],
] as const)('"%s" says who steps in for %s, and changes nothing', async (text, who, instead) => {
  await answers(`är ${who} inne?`);
  expect(await answers(text)).toMatchObject([{ what: 'hasNotSaid', instead }]);
  expect(await holders(house, ['2026-12-01'])).toEqual(['anna']);
});

test('"vem öppnar när Anna är borta" is who is next', async () => {
  expect(await answers('vem öppnar brevlådan när anna är borta?', 'carin')).toMatchObject([
    { what: 'ifTheyAre', rows: [{ name: 'Bo Testsson' }] },
  ]);
});

test.each([
  'kan du säga åt anna att ringa upp Siv Ek',
  'skicka en lapp till anna om att Per Holm har ringt',
  'hälsa anna att han ringer igen',
  'meddela anna att mötet är inställt',
  'hälsa anna att kunden ringer igen kl 3',
  'tell anna the contractor is here',
])('"%s" is passed on by nobody, with the chat to write in', async (text) => {
  const [answer, another] = await house.write('it', text);
  expect(another).toBeUndefined();
  expect(answer?.facts).toMatchObject({ say: { what: 'passesNothingOn' } });
  const drawn = JSON.stringify(drawCard(answer!.facts, 'sv', zone('Europe/Stockholm')).card);
  expect(drawn).toContain('"title":"Skriv till Anna Testsson"');
});

test.each([
  'karln här har mejlat om en lyktstolpe, vem har det?',
  'nån frågar efter byggnadsnämnden',
  'kan jag få tag i nån på bygg',
  'hur når jag nån på bygg som kan svara om avgifter',
])('"%s": no message is looked for, and one answer tells whose it is', async (text) => {
  expect(await answers(text)).toMatchObject([{ what: 'unitHas', address: 'samhallsbyggnad@ale.example' }]);
});

test('"borta idag?" is of everybody, and of none of theirs', async () => {
  await house.write('erik', 'jag är borta i dag');
  expect(await answers('borta idag?')).toMatchObject([
    { what: 'awayOnDay', rows: [{ name: 'Erik Testsson' }] },
  ]);
});

test.each(['vad heter kommunchefen', 'nån på linjen är arg å vill prata med högsta chefen'])(
  '"%s" is not the asker’s own: who answers for the mailboxes is told',
  async (text) => {
    expect(await answers(text)).toMatchObject([{ what: 'managersKnown' }]);
  },
);

test('who is away is said to be of those whom the reader may know of; to the switchboard it is of all', async () => {
  await house.write('bo', 'jag är borta i dag');
  expect(await read('vem är borta i dag', 'anna')).toContain('Fler kan vara borta');
  expect(await read('vem är borta i dag')).not.toContain('Fler kan vara borta');
});
