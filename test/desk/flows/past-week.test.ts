// "Hur gick förra veckan": the week that is asked of, and not the one before it.

import { ks, openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T08:00:00+01:00');
  house.mail.deliver(ks, 'm1', house.at('08:30'));
  await house.to('16:45');
  await house.to('08:10', '2026-12-08');
});
afterEach(() => house.close());

const answers = (text: string) => house.facts('carin', text);

test.each(['hur gick förra veckan', 'how did last week go'])('"%s"', async (text) => {
  const [card] = await answers(text);
  expect(card).toMatchObject({
    ...{ card: 'return', isAsked: true, period: { from: '2026-11-30', lastDay: '2026-12-06' } },
    mailboxes: [{ arrived: 1, missed: expect.arrayContaining(['2026-12-01']) as unknown }],
  });
});

test('of the week that runs, its own card is shown', async () => {
  expect(await answers('veckan')).toMatchObject([{ card: 'week', monday: '2026-12-07' }]);
});
