import { id, type Who } from '../../support/flow-house';
import { closeScene, open, say, theHouse, to } from './delegation-scene';

afterEach(closeScene);

/** Days on which somebody was sent a card of it. */
const askedOn = (who: Who) =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id(who) && facts.card === 'delegation' ? [facts.now.slice(0, 10)] : [],
  );

test.each([
  ['the manager', 'carin', undefined],
  ['who stands in for a manager who is away', 'david', 'borta till 18 december'],
] as const)('of an illness that is said day by day %s is asked once', async (_, who, away) => {
  await open();
  await to('09:00', '2026-12-02');
  if (away !== undefined) await say('carin', away);
  for (const day of ['02', '03', '04', '07', '08', '09', '10', '11']) {
    await to('09:40', `2026-12-${day}`);
    await say('erik', day === '02' ? 'sjuk' : 'fortfarande sjuk i dag');
  }
  await to('12:00', '2026-12-14');
  expect(askedOn(who)).toHaveLength(1);
});
