// "Bo tar torsdag och jag tar fredag", and Friday is the writer's already.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';
import { holders } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

test.each([
  'Bo tar måndag 14 december och jag tar tisdag 15 december',
  'Bo takes 14 December and I take 15 December',
])('"%s", of a day that is the writer’s already, offers the other alone', async (text) => {
  const [answer] = await house.facts('anna', text);
  expect(answer).toMatchObject({
    ...{ card: 'choices', say: { what: 'confirm' } },
    choices: [{ act: 'duty.give', from: '2026-12-14', inReturn: undefined }],
  });
  expect(await holders(house, ['2026-12-14', '2026-12-15'])).toEqual(['anna', 'anna']);
});
