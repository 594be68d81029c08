import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

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
        ...['I dag är ingen arbetsdag (julafton)', ks, 'Anna Testsson har den måndag 28 december'],
      ]);
  });

  test('names who has it in place of whoever is away then', async () => {
    house = await openFlowHouse('2026-12-23T10:00:00+01:00');
    await house.write('anna', 'jag är borta 28 december');
    await house.to('10:00', '2026-12-25');
    expect(await answer('anna', text)).toContain('Bo Testsson har den måndag 28 december');
  });

  test('tells the hours of each where somebody else has a part of that day', async () => {
    house = await openFlowHouse('2026-12-23T10:00:00+01:00');
    await house.write('anna', 'ge ks till Bo 28 december från kl 12');
    await house.to('10:00', '2026-12-25');
    const words = await answer('anna', text);
    expect(words).toContain('Anna Testsson har den måndag 28 december kl. 8–12');
    expect(words).toContain('Bo Testsson har den måndag 28 december kl. 12–16');
  });
});

test('a day that is asked about is said by its holiday, or as free by the municipality’s own calendar', async () => {
  const closed = `calendar: { closedDays: ['2026-12-23'] }${townYaml}`;
  house = await openFlowHouse('2026-12-21T10:00:00+01:00', closed);
  expect(await answer('anna', 'vem har brevlådan 25 december')).toEqual([
    'Fredag 25 december är ingen arbetsdag (juldagen), så ingen behöver ha brevlådorna då.',
  ]);
  expect(await answer('anna', 'vem har brevlådan 23 december')).toEqual([
    'Onsdag 23 december är ingen arbetsdag (ledig enligt kommunens kalender), så ingen behöver ha brevlådorna då.',
  ]);
  expect(await answer('anna', 'vem har brevlådan på söndag')).toEqual([
    'Det är ingen arbetsdag, så ingen behöver ha brevlådorna då.',
  ]);
  expect(await answer('carin', 'vem är borta 25 december')).toEqual([
    'Fredag 25 december är ingen arbetsdag (juldagen), så ingen behöver ha brevlådorna då.',
  ]);
  const [english] = await house.write('anna', 'who has the mailbox on 25 December');
  expect(wordsOf(drawCard(english!.facts, 'en', zone('Europe/Stockholm')).card)).toEqual([
    'Friday 25 December is no working day (Christmas Day), so nobody needs to have the mailboxes then.',
  ]);
});

test('whoever stands in no roster reads the same of all mailboxes, and on a working day that they have none', async () => {
  house = await openFlowHouse('2026-12-27T10:00:00+01:00');
  expect(await answer('erik', 'vem har brevlådan')).toContain('Anna Testsson har den måndag 28 december');
});
