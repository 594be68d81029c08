// "David beslutar i mitt ställe": of a manager's decisions, which go there by themselves when they are away, and no mailbox is given.

import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';
import { understood } from '../../chat/understood';
import { upn } from '../../../src/core/ids';

let house: FlowHouse;
beforeAll(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
  await house.write('david', 'hej');
});
afterAll(() => house.close());

test.each([
  'David beslutar i mitt ställe den här veckan',
  'David bestämmer åt mig på fredag',
  'David tar mina beslut den här veckan',
  'David tar alla mina förslag på fredag',
  'David är min ställföreträdare på fredag',
  'David decides for me this week',
  'David approves in my place on Friday',
  'kan David besluta i mitt ställe på torsdag?',
])('"%s" says who decides, and gives nothing', async (text) => {
  expect(await house.facts('carin', text)).toMatchObject([
    { say: { what: 'standInNamed', decides: 'David Testsson' } },
  ]);
  expect(await holders(house, ['2026-12-03', '2026-12-04'])).toEqual(['anna', 'anna']);
});

test.each(['David beslutar i mitt ställe den här veckan', 'David decides for me this week'])(
  '"%s" is never understood as done',
  (text) => {
    expect(understood(text, { who: upn('carin.chef@ale.example') }).changes).toBe(false);
  },
);

test.each(['David tar brevlådan i mitt ställe på fredag', 'Bo tar ks på fredag, det är beslutat'])(
  '"%s" gives it',
  (text) => {
    expect(understood(text, { who: upn('carin.chef@ale.example') })).toMatchObject({
      ...{ act: 'duty.give', changes: true },
    });
  },
);

test('of oneself: "beslutar jag för Carin?"', async () => {
  expect(await house.facts('david', 'beslutar jag för Carin?')).toMatchObject([
    { say: { what: 'decidesFor', name: 'Carin Testsson' } },
  ]);
});
