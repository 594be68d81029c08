// The switchboard names people and units as they are named to it; nobody hears why, and nothing is changed.

import { personId, upn } from '../../../src/core/ids';
import type { FlowHouse, Who } from '../../support/flow-house';
import { openFlowHouse, townYaml } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
  await house.write('erik', 'hej');
});
afterEach(() => house.close());

const saysOf = async (who: Who, text: string) =>
  (await house.write(who, text)).map(({ facts }) => ('say' in facts ? facts.say : facts.card));
const names = async (who: Who, text: string): Promise<readonly string[]> =>
  (await saysOf(who, text)).map((say) =>
    typeof say === 'object' && 'name' in say ? (say.name.split(' ')[0] ?? '') : JSON.stringify(say),
  );

test.each([
  ['carin', ['Carin']],
  ['sök carin', ['Carin']],
  ['bo, david å erik', ['Bo', 'David', 'Erik']],
  ['anna o carin på torsdag', ['Anna', 'Carin']],
  ['är någon av david erik och bo på plats', ['David', 'Erik', 'Bo']],
  ['någon söker erik o david', ['Erik', 'David']],
  ['inte anna, carin', ['Carin']],
  ['när slutar david i dag', ['David']],
] as const)('"%s" is answered for each', async (text, expected) => {
  expect((await names('it', text)).toSorted()).toEqual(expected.toSorted());
});

test.each(['svensson?', 'finns det någon lindqvist hos er', 'jag menade karlsson'])(
  '"%s" names nobody of the directory, and that alone is said',
  async (text) => {
    expect(await saysOf('it', text)).toEqual([{ what: 'nobodyOfName' }]);
  },
);

test('what comes after a name is of that person, until when and never why', async () => {
  await saysOf('erik', 'jag är borta 14–16 december');
  expect(await saysOf('it', 'är erik inne?')).toMatchObject([{ name: 'Erik Testsson' }]);
  for (const text of ['till när då', 'varför', 'när är han borta', 'är han sjuk eller vab'])
    expect(await saysOf('it', text)).toMatchObject([{ what: 'isNotAway', name: 'Erik Testsson' }]);
  expect(await saysOf('it', 'varför')).toMatchObject([
    { later: [{ from: '2026-12-14', lastDay: '2026-12-16' }], asksWhy: true },
  ]);
});

test('a unit lists its people to the switchboard, and to others only whom they may know of', async () => {
  await saysOf('bo', 'borta i dag');
  const [all] = await saysOf('it', 'någon på kommunstyrelsen som kan ta ett samtal?');
  expect(all).toMatchObject({ what: 'unitOnDay' });
  expect(all).toHaveProperty('rows.length', 6);
  expect(JSON.stringify(all)).toContain('"name":"Bo Testsson","periods":[{');
});

test('a name alone is said to be nobody’s question by who does not answer the telephone', async () => {
  expect(await saysOf('erik', 'carin')).not.toMatchObject([{ name: 'Carin Testsson' }]);
});

test('whom the bot has not met is found in the directory by the whole name; a name that is nobody’s is not', async () => {
  const nils = '99999999-0000-4000-8000-000000000042';
  house.directory.add({
    ...{ id: personId(nils), upn: upn('nils@ale.example'), name: 'Nils Lärare', department: 'Utbildning' },
    ...{ isEnabled: true, isGuest: false },
  });
  expect(await saysOf('it', 'Nils Lärare är sjuk i dag')).toMatchObject([
    { what: 'theirsToSay', name: 'Nils Lärare' },
  ]);
  expect(await saysOf('it', 'Nils Läkare är sjuk i dag')).not.toMatchObject([{ what: 'theirsToSay' }]);
});

test('whom only the directory knows is asked for by a first name that nobody else has there', async () => {
  const add = (last: string, name: string) => {
    house.directory.add({
      ...{
        id: personId(`99999999-0000-4000-8000-0000000000${last}`),
        upn: upn(`n${last}@ale.example`),
        name,
      },
      ...{ department: 'Utbildning', isEnabled: true, isGuest: false },
    });
  };
  add('42', 'Nils Lärare');
  expect(await saysOf('it', 'när är nils tillbaka')).toMatchObject([
    { what: 'hasNotSaid', name: 'Nils Lärare' },
  ]);
  add('43', 'Ulla Berg');
  add('44', 'Ulla Ek');
  expect(await saysOf('it', 'är ulla här')).not.toMatchObject([{ what: 'hasNotSaid' }]);
});

test('what the switchboard says of somebody is no question', async () => {
  expect(await saysOf('it', 'Bo är borta i dag')).toMatchObject([{ what: 'theirsToSay' }]);
});
