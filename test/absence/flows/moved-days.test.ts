// Both wishes of a line are done: the days go, and the others come in their place.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const own = async () =>
  (await house.write('erik', 'min frånvaro')).flatMap(({ facts }) =>
    facts.card === 'absence' ? [{ from: facts.from, lastDay: facts.lastDay }] : [],
  );

test('the one week goes and the other comes', async () => {
  await house.write('erik', 'jag är borta v 50');
  const [answer] = await house.write('erik', 'ta bort min frånvaro v 50 o lägg v 51 istället');
  expect(answer?.facts).toMatchObject({
    ...{ card: 'absence', from: '2026-12-14', lastDay: '2026-12-18' },
    instead: { from: '2026-12-07', lastDay: '2026-12-11' },
  });
  expect(await own()).toEqual([{ from: '2026-12-14', lastDay: '2026-12-18' }]);
  await house.write('erik', 'ångra');
  expect(await own()).toEqual([{ from: '2026-12-07', lastDay: '2026-12-11' }]);
});

test('of a longer absence the other days stay', async () => {
  await house.write('erik', 'jag är borta 3–11 december');
  await house.write('erik', 'flytta min ledighet den 4 december till den 14 december');
  expect(await own()).toEqual([
    { from: '2026-12-03', lastDay: '2026-12-03' },
    { from: '2026-12-07', lastDay: '2026-12-14' },
  ]);
});
