// Somebody else is not to have the mailbox: its plan is shown, where another is chosen, and nothing changes by words.

import type { FlowHouse } from '../../support/flow-house';
import { openFlowHouse, townYaml } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeAll(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
});
afterAll(() => house.close());

test.each([
  'Anna ska inte ha ks på fredag',
  'plocka bort Anna från schemat på fredag',
  'stryk Anna på fredag',
  'byt ut Anna på fredag',
  'ge bort Annas fredag',
  'lyft av Anna från lådan på fredag',
])('"%s" shows the plan of that day, and who is to have it is chosen there', async (text) => {
  expect(await house.facts('carin', text)).toMatchObject([
    { card: 'rosterPlan', mailboxId: 'ks', span: { from: '2026-12-04', lastDay: '2026-12-04' } },
    { say: { what: 'whoInstead' } },
  ]);
  expect(await holders(house, ['2026-12-04'])).toEqual(['anna']);
});

test('from a day on, two weeks of it are shown', async () => {
  expect(await house.facts('carin', 'ta bort Anna från fredag')).toMatchObject([
    { card: 'rosterPlan', span: { from: '2026-12-04', lastDay: '2026-12-17' } },
    { say: { what: 'whoInstead' } },
  ]);
});

test('who does not have it then is said not to, and who has no mailbox is told who can', async () => {
  expect(await house.facts('carin', 'ta bort David från fredag')).toMatchObject([
    { say: { what: 'hasNoneThen' } },
  ]);
  expect(await house.facts('erik', 'ta bort Anna från fredag')).toMatchObject([
    { say: { what: 'notYourMailbox' } },
  ]);
});
