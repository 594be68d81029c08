import type { RosterPlanCard } from '../../../src/roster/domain/roster-cards';
import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { buttonsOf, wordsOf } from '../../cards/card-samples';
import { id, ks, openFlowHouse, people, townYaml, type FlowHouse, type Who } from '../../support/flow-house';
import { changeIn, planIn, press } from './roster-house';

let house: FlowHouse;
afterEach(() => house.close());

const both = { mailbox: 'ks', from: '2026-12-08', until: '2026-12-09' };

/** Every card of days that nobody has, as the person sees it now: its state and days. */
const gapsOf = (who: Who): readonly string[] =>
  house.messenger.said.flatMap(({ to, facts }) => {
    if (to !== id(who)) return [];
    if (facts.card === 'sentence' && facts.say.what === 'newerCard') return ['newer'];
    if (facts.card !== 'rosterPlan' || facts.gap === undefined) return [];
    return [`${facts.gap.state} ${facts.gap.span.from}/${facts.gap.span.lastDay}`];
  });

const gapCardOf = (who: Who): RosterPlanCard =>
  planIn(
    house.messenger.said.findLast(
      ({ to, facts }) => to === id(who) && facts.card === 'rosterPlan' && facts.gap !== undefined,
    )?.facts,
  );

/** Anna and Bo will both be away on the eighth and ninth. */
async function opensAGap(yaml?: string): Promise<void> {
  house = await openFlowHouse(undefined, yaml);
  await house.to('08:05');
  await house.write('bo', 'jag är borta 8–9 december');
  await house.write('anna', 'jag är borta 8–10 december');
}

test('days that somebody makes nobody’s are told to registrar and manager the same hour, once, each with the days filled in', async () => {
  await opensAGap();
  await house.to('08:30');
  expect(gapsOf('anna')).toEqual(['open 2026-12-08/2026-12-09']);
  expect(gapsOf('carin')).toEqual(['open 2026-12-08/2026-12-09']);
  expect(gapCardOf('carin').can).toMatchObject({ give: true, take: true, order: true });
  expect(gapCardOf('anna').can).toMatchObject({ give: true, order: false });
  await house.to('12:00', '2026-12-04');
  expect(gapsOf('carin')).toHaveLength(1);
});

test('the manager fills it by the card: the days are the chosen one’s, who hears it, and every card says who has them', async () => {
  await opensAGap();
  await house.to('08:30');
  const given = await press(house, 'carin', 'duty.give', { ...both, person: people.erik });
  expect(changeIn(given)).toMatchObject({ as: 'done', state: 'inForce', person: { name: 'Erik Testsson' } });
  await house.to('08:35');
  for (const who of ['anna', 'carin'] as const) {
    expect(gapsOf(who)).toEqual(['filled 2026-12-08/2026-12-09']);
    expect(gapCardOf(who).stretches).toEqual([
      { from: '2026-12-08', lastDay: '2026-12-09', holder: 'Erik Testsson' },
    ]);
  }
  await house.to('12:00', '2026-12-04');
  expect(gapsOf('carin')).toHaveLength(1);
});

test('half of it filled leaves the other half open on the same card', async () => {
  await opensAGap();
  await house.to('08:30');
  await press(house, 'carin', 'duty.take', { ...both, until: '2026-12-08' });
  await house.to('08:35');
  expect(gapsOf('carin')).toEqual(['open 2026-12-09/2026-12-09']);
});

test('who was given them cannot: nobody has them again, and it is said anew in the place of the card before', async () => {
  await opensAGap();
  await house.to('08:30');
  const given = changeIn(await press(house, 'carin', 'duty.give', { ...both, person: people.erik }));
  await house.to('08:35');
  await press(house, 'erik', 'duty.decline', { change: given.changeId });
  await house.to('08:40');
  expect(gapsOf('carin')).toEqual(['newer', 'open 2026-12-08/2026-12-09']);
  await house.to('12:00', '2026-12-04');
  expect(gapsOf('carin')).toEqual(['newer', 'open 2026-12-08/2026-12-09']);
});

test('somebody who will be there after all fills it, and when its days have passed the card says so', async () => {
  await opensAGap();
  await house.to('08:30');
  // After a while it is named first, and taken back when it is said again.
  await house.write('bo', 'ångra');
  await house.write('bo', 'ångra');
  await house.to('08:35');
  expect(gapsOf('carin')).toEqual(['filled 2026-12-08/2026-12-09']);
  await house.to('09:00', '2026-12-10');
  expect(gapsOf('carin')).toEqual(['over 2026-12-08/2026-12-09']);
});

test('what is filled before it could be said is not said', async () => {
  house = await openFlowHouse('2026-12-01T07:00:00+01:00');
  await house.to('19:00');
  await house.write('bo', 'jag är borta 8–9 december');
  await house.write('anna', 'jag är borta 8–10 december');
  await house.to('19:30');
  await press(house, 'carin', 'duty.take', both);
  await house.to('09:00', '2026-12-02');
  expect([...gapsOf('carin'), ...gapsOf('anna')]).toEqual([]);
});

test('the registrar who is away is not asked; of managers who are away the next is', async () => {
  house = await openFlowHouse(undefined, townYaml.replace('anna@ale.example, bo@ale', 'anna@ale'));
  await house.to('08:05');
  await house.write('carin', 'jag är borta 1–4 december');
  await house.write('anna', 'jag är sjuk till fredag');
  await house.to('08:30');
  expect(gapsOf('anna')).toEqual([]);
  expect(gapsOf('carin')).toEqual([]);
  expect(gapsOf('david')).toEqual(['open 2026-12-02/2026-12-04']);
});

test('who passes on days to come that nobody else can have is told, and the manager at once', async () => {
  house = await openFlowHouse(undefined, townYaml.replace('anna@ale.example, bo@ale', 'anna@ale'));
  await house.to('08:05');
  await press(house, 'anna', 'duty.passOn', both);
  await house.to('08:07');
  expect(gapsOf('carin')).toEqual(['open 2026-12-08/2026-12-09']);
});

test('a gap without an end names its first day, and its form the rest of that week', async () => {
  house = await openFlowHouse(undefined, townYaml.replace('anna@ale.example, bo@ale', 'anna@ale'));
  await house.to('08:05');
  await house.write('anna', 'jag är borta från 7 december tills vidare');
  await house.to('08:30');
  expect(gapCardOf('carin').gap).toMatchObject({ state: 'open', goesOn: true, span: { from: '2026-12-07' } });
});

test('on the day itself one card is alive: at 08:00 that of the day asks, and that of the gap points to it', async () => {
  await opensAGap();
  await house.to('16:00', '2026-12-07');
  house.mail.deliver(ks, 'm1', house.at('16:00'));
  await house.to('07:55', '2026-12-08');
  expect(gapsOf('carin')).toEqual(['open 2026-12-08/2026-12-09']);
  await house.to('08:05', '2026-12-08');
  expect(house.messenger.said.findLast(({ to }) => to === id('carin'))?.facts).toMatchObject({
    card: 'opening',
    sections: [{ state: 'open' }],
  });
  expect(gapsOf('carin')).toEqual(['open 2026-12-09/2026-12-09']);
  await house.to('08:05', '2026-12-09');
  expect(gapsOf('carin')).toEqual(['over 2026-12-08/2026-12-09']);
  const card = gapCardOf('carin');
  const drawn = drawCard(card, 'sv', zone('Europe/Stockholm')).card;
  expect(wordsOf(drawn)[0]).toBe('Vem som tar brevlådan i dag frågas på dagens kort');
  expect(buttonsOf(drawn)).toEqual([]);
});
