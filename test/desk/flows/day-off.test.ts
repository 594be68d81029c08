import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
afterEach(async () => {
  await house.close();
});

async function answer(who: Who, text: string): Promise<readonly string[]> {
  const [answered] = await house.write(who, text);
  return answered ? wordsOf(drawCard(answered.facts, 'sv', zone('Europe/Stockholm')).card) : [];
}

const ks = 'Kommunstyrelsens förvaltningsbrevlåda';

describe.each(['status', 'vem har brevlådan'])('"%s" on a day off', (text) => {
  test('says that it is one, and who has the mailbox on the next working day', async () => {
    house = await openFlowHouse('2026-12-24T10:00:00+01:00');
    for (const who of ['anna', 'carin'] as const)
      expect(await answer(who, text)).toEqual([
        ...['I dag är ingen arbetsdag', ks, 'Anna Testsson har den måndag 28 december'],
      ]);
  });

  test('names who has it in place of whoever is away then', async () => {
    house = await openFlowHouse('2026-12-23T10:00:00+01:00');
    await house.write('anna', 'jag är borta 28 december');
    await house.to('10:00', '2026-12-25');
    expect(await answer('anna', text)).toContain('Bo Testsson har den måndag 28 december');
  });
});

test('whoever stands in no roster reads the same of all mailboxes, and on a working day that they have none', async () => {
  house = await openFlowHouse('2026-12-27T10:00:00+01:00');
  expect(await answer('erik', 'vem har brevlådan')).toContain('Anna Testsson har den måndag 28 december');
});
