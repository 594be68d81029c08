import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

test.each<readonly [Who, string]>([
  ['anna', 'vad har kommit in i dag'],
  ['carin', 'vad väntar på mig'],
  ['erik', 'vem har brevlådan i dag'],
])('what nobody understands is said to be so, with what %s may write', async (who, example) => {
  for (const line of ['apelsin', 'löning 23 december', 'ok knappa in det då']) {
    const answers = await house.write(who, line);
    expect(answers.map(({ facts }) => facts)).toMatchObject([
      { say: { what: 'notUnderstood' }, choices: [{ act: 'help' }] },
    ]);
    const words = answers.map(({ facts }) => JSON.stringify(drawCard(facts, 'sv', zone('Europe/Stockholm'))));
    expect(words.join(' ')).toContain(example);
  }
});
