// Of a line nothing but names is looked up in the directory, and nobody is kept before something is done (privacy).

import { personId, upn } from '../../../src/core/ids';
import { openFlowHouse, people, townYaml, type FlowHouse, type Who } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

const lisa = '11111111-0000-4000-8000-0000000000a1';
let house: FlowHouse;
let sought: string[];
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
  const lisaOf = {
    upn: upn('lisa@ale.example'),
    name: 'Lisa Berg',
    department: 'Kommunstyrelsens förvaltning',
  };
  house.directory.add({ id: personId(lisa), ...lisaOf, isEnabled: true, isGuest: false });
  sought = [];
  const { directory } = house;
  const search = directory.search.bind(directory);
  directory.search = (words) => {
    sought.push(...words);
    return search(words);
  };
});
afterEach(() => house.close());

const kept = async (): Promise<readonly string[]> =>
  (await house.store.people.list()).map(({ id }) => String(id));

test.each([
  'har fått Covid',
  'Hej, Cellgifter i dag',
  'kan någon ta lådan, jag ska till onkologen',
  'kan någon ta lådan, jag måste till psykakuten',
  'Kan någon ta lådan, jag åker till Psykakuten',
  'Jag måste till strålbehandling, kan någon ta lådan',
  'jag kan inte ta lådan på Torsdag, Migrän',
  'jag går till BUP med sonen, vem tar lådan',
  'har Lupus, kan inte ta ks',
  'Lupus',
  'fått Lupus',
  'ska till Sahlgrenska, någon annan får ta ks',
  'Sahlgrenska i dag, kan nån ta den?',
  'tar Sertralin och mår dåligt, kan någon ta lådan',
  'Strålbehandlingen tar hela dagen, vem tar lådan',
  "I'm off to the Oncologist, can someone take the mailbox",
  'I have Lupus, can someone else take ks',
  'jag tar Kommunstyrelsens brevlåda på Fredag',
  'Hej Brevvakt, jag har öppnat Kommunstyrelsens',
  'min mamma ligger på Hospice, kan någon ta lådan',
])('"%s", also after an absence: nothing of it is looked up', async (text) => {
  await house.facts('anna', text);
  await house.facts('anna', 'jag är borta i dag', text);
  expect(sought).toEqual([]);
});

test.each([
  ['ge ks till Zeynep på fredag', 'Zeynep'],
  ['ge ks till zeynep på fredag', 'zeynep'],
  ['kan Zeynep ta lådan på fredag?', 'Zeynep'],
  ['Zeynep tar ks på fredag', 'Zeynep'],
  ['Zeynep kan ta ks på fredag', 'Zeynep'],
  ['låt Zeynep ta ks på fredag', 'Zeynep'],
  ['give ks to Zeynep on Friday', 'Zeynep'],
  ['Hej Brevvakt, På Fredag i Kommunstyrelsens tar Erik KS', 'Erik'],
  ['jag ska till onkologen, ge ks till Zeynep', 'Zeynep'],
] as const)('"%s": the name of whoever is to take it is looked up, and that alone', async (text, name) => {
  await house.facts('carin', text);
  expect([...new Set(sought)]).toEqual([name]);
});

test.each([
  ['it', 'ge ks till Erik på fredag'],
  ['david', 'ge ks till Erik på fredag'],
  ['it', 'ge ks till Erik Testsson på fredag'],
  ['it', 'ge ks till Erik Testsson'],
  ['david', 'kan Erik Testsson ta ks i dag?'],
] as const)('%s: "%s" is not theirs to do, and nobody is kept', async (who: Who, text) => {
  await house.facts(who, text, 'ja');
  expect(await kept()).not.toContain(people.erik);
  expect(await holders(house, ['2026-12-01', '2026-12-04'])).not.toContain('erik');
});

test.each(['ge ks till Erik på fredag', 'kan Erik ta ks på fredag?', 'ge ks till Erik'])(
  '"%s": kept nowhere before the yes, and not at all with a no',
  async (text) => {
    await house.facts('carin', text);
    expect(await kept()).not.toContain(people.erik);
    await house.facts('carin', 'nej');
    expect(await kept()).not.toContain(people.erik);
    await house.facts('carin', text, 'ja');
    expect(await kept()).toContain(people.erik);
  },
);

test('of days that are somebody else’s nobody is kept', async () => {
  await house.facts('bo', 'ge ks till Erik Testsson på fredag');
  expect(await kept()).not.toContain(people.erik);
});

test('of two who are not met each is asked with their name', async () => {
  const [card] = await house.facts('carin', 'ge ks till Erik på onsdag och Lisa på torsdag');
  expect(JSON.stringify(card)).toContain('"name":"Erik Testsson"');
  expect(JSON.stringify(card)).toContain('"name":"Lisa Berg"');
  expect(await kept()).not.toContain(lisa);
});
