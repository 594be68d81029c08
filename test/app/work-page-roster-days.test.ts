import { openFlowHouse, townYaml } from '../support/flow-house';
import { openRosterPage } from '../support/roster-page';

test('a day on which the order names no substitute says that, and not that none is there', async () => {
  const order = '[anna@ale.example, { person: bo@ale.example, days: [mon] }]';
  const house = await openFlowHouse(undefined, townYaml.replace('[anna@ale.example, bo@ale.example]', order));
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  const friday = await page.cell('anna', '2026-12-11');
  expect(friday).toMatchObject({ holder: 'Anna Testsson', notes: ['ingen ersättare i bemanningen'] });
  await house.write('bo', 'jag är borta 7 december');
  expect(await page.cell('anna', '2026-12-07')).toMatchObject({ notes: ['ingen ersättare på plats'] });
  const { says } = await page.weeks('anna');
  expect(says).toMatch(
    / 1 dag finns ingen ersättare på plats\. \d+ dagar har ingen ersättare i bemanningen\.$/,
  );
  page.close();
  await house.close();
});

test('a day that is given from an hour has whoever has the rest of it, and who has those hours', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('anna', 'ge ks till Bo 8 december från kl 10');
  expect(await page.cell('anna', '2026-12-08')).toMatchObject({
    ...{ holder: 'Anna Testsson', isReader: true },
    notes: expect.arrayContaining([expect.stringContaining('från kl. 10: Bo Testsson')]) as unknown,
  });
  page.close();
  await house.close();
});
