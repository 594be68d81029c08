// Who looks for a person to turn to about a subject is told who has the unit's mailbox.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

const planning = `  - id: sbf
    name: Samhällsbyggnads förvaltningsbrevlåda
    address: samhallsbyggnad@ale.example
    department: Samhällsbyggnad
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
])('"%s" is told whose mailbox it is and who has it, and offered the registrar', async (text) => {
  const [first, second] = await read(text);
  expect(first).toBe('Bo Testsson har Samhällsbyggnads förvaltningsbrevlåda i dag');
  expect(second).toMatch(/^Brevvakt kopplar inga samtal.*Den som har brevlådan kan säga vem det är\.$/);
  const [answer] = await house.write('erik', text);
  expect(answer?.facts).toMatchObject({ card: 'choices', choices: [{ act: 'ask.registrar' }, {}] });
});

test('in English, while the one who has it is away for some hours, and on a day on which nobody has it', async () => {
  await house.write('bo', 'jag är borta till kl 11');
  expect((await read('who can I talk to about building permits'))[0]).toMatch(
    /^Bo Testsson has Samhällsbyggnads förvaltningsbrevlåda today, away until 11/,
  );
  await house.write('bo', 'jag är borta i dag');
  const [first, second] = await read('vem kan jag prata med om bygglov');
  expect(first).toBe('Ingen har Samhällsbyggnads förvaltningsbrevlåda i dag');
  expect(second).toMatch(/Registratorn kan säga vem det är\.$/);
});

test('of a subject that is no unit’s nobody is guessed at', async () => {
  const answer = await read('kan du koppla mig till någon som kan parkering');
  expect(answer[0]).toBe('Det har Brevvakt inget svar på');
  expect(answer[1]).toMatch(/registratorn/);
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
