import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id, openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const read = async (who: Who, text: string, language: 'sv' | 'en' = 'sv') =>
  (await house.write(who, text)).flatMap(({ facts }) =>
    wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card),
  );

const asked = [
  'är Erik tillbaka',
  'är erik här igen?',
  'har Erik kommit tillbaka',
  'is Erik back',
  'e erik tebaka',
] as const;

test.each(asked)('who was away is back since the first day after: "%s"', async (text) => {
  await house.write('erik', 'jag är borta 2–4 december');
  await house.to('09:00', '2026-12-03');
  expect(await read('it', text)).toEqual(
    expect.arrayContaining(['Nej, Erik Testsson är borta 2–4 december', 'Åter måndag 7 december.']),
  );
  await house.to('10:00', '2026-12-05');
  expect(await read('it', text)).toContain('Nej, Erik Testsson är åter måndag 7 december');
  await house.to('09:00', '2026-12-07');
  expect(await read('it', text)).toContain('Ja, Erik Testsson är tillbaka sedan i dag');
  await house.to('09:00', '2026-12-09');
  expect(await read('it', text)).toContain('Ja, Erik Testsson är tillbaka sedan måndag 7 december');
  expect(await read('it', text, 'en')).toContain('Yes, Erik Testsson has been back since Monday 7 December');
});

test('who was never away has said nothing of it, and who asks when hears the day without a yes', async () => {
  await house.write('erik', 'hej');
  expect(await read('it', 'är Erik tillbaka')).toEqual(['Erik Testsson är inte anmäld som borta.']);
  await house.write('erik', 'jag är borta i dag');
  await house.to('09:00', '2026-12-02');
  expect(await read('it', 'när kommer Erik tillbaka')).toContain('Erik Testsson är tillbaka sedan i dag');
  expect(await read('it', 'är Erik inne')).toEqual(['Erik Testsson är inte anmäld som borta.']);
});

test('who comes back sooner is back since then, and the next days away are told as well', async () => {
  await house.write('erik', 'jag är borta 1–4 december');
  await house.write('erik', 'jag är borta 14–16 december');
  await house.to('08:10', '2026-12-03');
  await house.write('erik', 'tillbaka');
  await house.to('09:00', '2026-12-03');
  expect(await read('it', 'är Erik tillbaka')).toContain('Ja, Erik Testsson är tillbaka sedan i dag');
  await house.to('09:00', '2026-12-10');
  expect(await read('it', 'är Erik tillbaka')).toEqual([
    'Ja, Erik Testsson är tillbaka sedan torsdag 3 december',
    'Borta 14–16 december.',
  ]);
});

test('after some hours the hour is told that day, and no more the next', async () => {
  await house.write('erik', 'jag är borta till kl 12');
  await house.to('13:00');
  expect(await read('it', 'är Erik tillbaka')).toContain('Ja, Erik Testsson är tillbaka sedan i dag kl. 12');
  await house.to('09:00', '2026-12-02');
  expect(await read('it', 'är Erik tillbaka')).toEqual(['Erik Testsson är inte anmäld som borta.']);
});

test('what was taken back at once was no absence, and who may not know hears nothing', async () => {
  await house.write('erik', 'jag är borta i dag');
  await house.to('09:05');
  await house.write('erik', 'fel knapp');
  await house.to('09:10');
  expect(await read('it', 'är Erik tillbaka')).toEqual(['Erik Testsson är inte anmäld som borta.']);
  await house.write('bo', 'jag är borta i dag');
  await house.to('09:00', '2026-12-02');
  expect(await read('erik', 'är Bo tillbaka')).toContain('Vem som är borta visas inte för alla');
});

test('what the automatic reply alone shows is not told to the switchboard', async () => {
  house.directory.replies.set(id('bo'), { kind: 'on', from: undefined, until: undefined });
  await house.to('09:30');
  house.directory.replies.set(id('bo'), { kind: 'off' });
  await house.to('13:00');
  expect(await read('it', 'är Bo tillbaka')).toEqual(['Bo Testsson är inte anmäld som borta.']);
});

test('of the manager of a roster the reader hears it, also at the switchboard', async () => {
  await house.close();
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example, anna@ale.example]}\n`,
  );
  house.directory.replies.set(id('carin'), { kind: 'on', from: undefined, until: undefined });
  await house.to('09:30');
  for (const who of ['anna', 'bo'] as const)
    expect((await read(who, 'är Carin borta?')).join()).toMatch(/Carin Testsson är borta/);
  expect(await read('it', 'är Carin borta?')).toEqual(['Carin Testsson är inte anmäld som borta.']);
});

test.each([
  'är Erik borta igen?',
  'är Erik sjuk igen?',
  'is Erik away again?',
  'har Erik kommit iväg?',
  'is Erik off again?',
])('whether somebody is away again is answered without a yes or no about being back: "%s"', async (text) => {
  await house.write('erik', 'jag är borta 2–4 december');
  await house.to('09:00', '2026-12-03');
  const away = (await read('it', text)).join(' ');
  expect(away).toContain('Erik Testsson är borta 2–4 december');
  expect(away).not.toContain('Nej');
  await house.to('09:00', '2026-12-07');
  expect((await read('it', text)).join(' ')).not.toMatch(/\bJa\b|tillbaka sedan/);
});

test.each([
  'är Erik tillbaka från semester?',
  'är Erik tillbaka från sjukskrivningen?',
  'är Erik tillbaka efter vab?',
  'är Erik åter från semestern igen?',
  'is Erik back from vacation?',
  'is Erik back from sick leave?',
])('what somebody is back from is no being away again: "%s"', async (text) => {
  await house.write('erik', 'jag är borta 2–4 december');
  await house.to('09:00', '2026-12-03');
  expect(await read('it', text)).toContain('Nej, Erik Testsson är borta 2–4 december');
  await house.to('09:00', '2026-12-07');
  expect(await read('it', text)).toContain('Ja, Erik Testsson är tillbaka sedan i dag');
});

test.each(['har Erik kommit än?', 'är Erik på plats igen?', 'is Erik in again?'])(
  'there again, in other words: "%s"',
  async (text) => {
    await house.write('erik', 'jag är borta 2–4 december');
    await house.to('09:00', '2026-12-03');
    expect((await read('it', text))[0]).toBe('Nej, Erik Testsson är borta 2–4 december');
  },
);

test.each([
  'kommer Erik tillbaka i dag?',
  'kommer Erik tillbaka efter lunch?',
  'är Erik tillbaka i eftermiddag?',
  'är Erik tillbaka i dag?',
  'will Erik be back this afternoon?',
])('who will be back within what is asked about is not denied it, and when is said: "%s"', async (text) => {
  await house.write('erik', 'jag är borta till kl 12');
  expect(await read('it', text)).toEqual([
    'Erik Testsson är borta tisdag 1 december till kl. 12',
    'Åter i dag kl. 12.',
  ]);
});

test.each(['är Erik tillbaka?', 'är Erik tillbaka i förmiddag?'])(
  'who is not back within it is: "%s"',
  async (text) => {
    await house.write('erik', 'jag är borta till kl 12');
    expect((await read('it', text))[0]).toBe('Nej, Erik Testsson är borta tisdag 1 december till kl. 12');
  },
);

test('of days to come the answer says which, and when they are away otherwise', async () => {
  await house.to('09:05');
  expect(await read('it', 'är Bo borta nästa vecka?')).toEqual([
    'Bo Testsson är inte anmäld som borta 7–11 december.',
  ]);
  await house.write('bo', 'jag är borta i morgon och på torsdag');
  await house.to('09:30');
  expect(await read('it', 'är Bo borta nästa vecka?')).toEqual([
    'Bo Testsson är inte borta 7–11 december, så vitt Brevvakt vet',
    'Borta 2–3 december.',
  ]);
});
