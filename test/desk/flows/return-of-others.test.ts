// When somebody else is back is theirs to say: it is shown how they are noted, and that nothing is changed; who was not away after all is one press from not being noted.

import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
  await house.write('bo', 'hej');
});
afterEach(() => house.close());

const theirs = { say: { what: 'othersReturn', name: 'Bo Testsson' } };

test.each(['han är tillbaka på fredag', 'hon kommer tillbaka på torsdag', 'men han är åter på fredag'])(
  '"%s" just after "Bo är sjuk i dag" is of Bo',
  async (text) => {
    const answers = await house.facts('carin', 'Bo är sjuk i dag', text);
    expect(answers.at(-1)).toMatchObject(theirs);
    expect(answers).toHaveLength(2);
  },
);

test.each([
  'Bo kommer tillbaka på torsdag istället för fredag',
  'Bo kommer tillbaka på torsdag, inte fredag',
])('"%s" of days that he has said himself', async (text) => {
  await house.facts('bo', 'jag är borta 1–3 december');
  expect((await house.facts('carin', text)).at(-1)).toMatchObject(theirs);
});

test.each(['när är Bo tillbaka?', 'är Bo tillbaka på torsdag', 'vet du om Bo är tillbaka på fredag'])(
  '"%s" asks',
  async (text) => {
    await house.facts('bo', 'jag är borta 1–3 december');
    expect(await house.facts('carin', text)).not.toContainEqual(expect.objectContaining(theirs));
  },
);

test.each([
  'nej det var inte Bo som var sjuk det var Bosse på gatukontoret',
  'Bo var inte sjuk',
  'fel, det var inte han som var borta',
])('"%s": Bo is back at a press, and away is nobody', async (text) => {
  const answers = await house.facts('carin', 'Bo är sjuk i dag', text);
  expect(answers).toMatchObject([{ card: 'choices', choices: [{ act: 'away.end', name: 'Bo Testsson' }] }]);
});

test('of whom nothing is noted it is said that they are not away', async () => {
  expect(await house.facts('anna', 'nej det var inte Bo som var sjuk, det var Bosse')).toMatchObject([
    { say: { what: 'isNotAway' } },
  ]);
});

test('"han blir borta hela veckan", where nobody was spoken of, is not the writer', async () => {
  expect(await house.facts('anna', 'han blir borta hela veckan')).toMatchObject([
    { say: { what: 'whoIsMeant' } },
  ]);
});
