// Who is to have a mailbox may be named by a first name that one alone in the directory has: asked, and done by the whole name.

import { openFlowHouse, people, townYaml, type FlowHouse } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
});
afterEach(() => house.close());

test.each([
  ['ge brevlådan till Erik på fredag', 'carin'],
  ['kan Erik ta lådan på fredag?', 'carin'],
  ['give ks to Erik on Friday', 'carin'],
  ['jag är ledig på fredag, Erik tar ks', 'anna'],
] as const)('"%s", whom the bot has not met: asked with his name, and a yes gives it', async (text, who) => {
  const answers = await house.facts(who, text);
  expect(answers.at(-1)).toMatchObject({
    card: 'choices',
    choices: [{ act: 'duty.give', name: 'Erik Testsson' }],
  });
  expect(await holders(house, ['2026-12-04'])).not.toContain('erik');
  await house.facts(who, 'ja');
  expect(await holders(house, ['2026-12-04'])).toEqual(['erik']);
});

test('by the whole name it is done', async () => {
  await house.facts('carin', 'ge ks till Erik Testsson på fredag');
  expect(await holders(house, ['2026-12-04'])).toEqual(['erik']);
});

test.each(['ge ks till Ragnhild på fredag', 'ge ks till någon på fredag', 'ge ks på fredag'])(
  '"%s" is nobody, and nothing is given',
  async (text) => {
    await house.facts('carin', text);
    await house.facts('carin', 'ja');
    expect(await holders(house, ['2026-12-04'])).not.toContain('erik');
  },
);

test.each(['vem är Erik?', 'Erik är sjuk', 'har Erik svarat?'])('"%s" meets nobody', async (text) => {
  await house.facts('carin', text);
  expect((await house.store.people.list()).map(({ id }) => String(id))).not.toContain(people.erik);
});

test.each(['Erik läser', 'erik får läsa den', 'låt Erik läsa'])(
  '"%s" after an absence chooses him on the card, and nothing is done',
  async (text) => {
    const answers = await house.facts('anna', 'jag är borta 7-11 december', text);
    expect(answers.map((card) => ('say' in card ? card.say.what : card.card))).toEqual([
      'delegation',
      'delegatePicked',
    ]);
  },
);

test.each(['jag har migrän, vem tar lådan', 'har ryggskott idag', 'Erik är sjuk'])(
  '"%s" looks for nobody by what is said of health',
  async (text) => {
    const sought: string[] = [];
    const { directory } = house;
    const search = directory.search.bind(directory);
    directory.search = (words) => {
      sought.push(...words);
      return search(words);
    };
    await house.facts('anna', 'jag är borta i dag', text);
    expect(sought.join(' ')).not.toMatch(/migrän|ryggskott|sjuk/iu);
  },
);
