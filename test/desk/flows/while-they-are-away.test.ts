// "Ge lådan till Bo tills hon är tillbaka": the days are those of the absence that is known, and without one they are asked.

import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';
import { understood } from '../../chat/understood';

const two = `${townYaml}  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: kommun@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

const cecilia = 'cecilia.sekreterare@ale.example';

test.each([
  ['cecilia är sjuk, ge hennes låda till kim tills hon är tillbaka', 'duty.give', cecilia, true],
  ['ge ks till bo tills cecilia är tillbaka', 'duty.give', cecilia, false],
  ['ge ks till bo medan cecilia är borta', 'duty.give', cecilia, false],
  ['ge ks till bo så länge cecilia är sjuk', 'duty.give', cecilia, false],
  ['give ks to kim until cecilia is back', 'duty.give', cecilia, false],
  ['ge ks till bo tills hon är tillbaka', 'duty.give', undefined, false],
  ['jag tar ks tills cecilia är frisk igen', 'duty.take', cecilia, false],
])('"%s"', (text, act, person, isTheirs) => {
  expect(understood(text)).toMatchObject({ act, whileAway: { person, isTheirs } });
});

test.each(['jag är borta tills hon är frisk', 'ge ks till maja tills lars är tillbaka den 14:e'])(
  '"%s" is of no such days',
  (text) => {
    const { whileAway, act, changes } = understood(text);
    expect({ whileAway, changes }).toEqual({ whileAway: undefined, changes: false });
    expect(act).not.toBe('away.end');
  },
);

describe('what is done', () => {
  let house: FlowHouse;
  beforeEach(async () => {
    house = await openFlowHouse('2026-12-08T08:00:00+01:00', two);
  });
  afterEach(() => house.close());

  test('the days of the absence, which the answer names', async () => {
    await house.facts('anna', 'jag är borta 8-10 december');
    expect(await house.facts('carin', 'ge ks till bo tills anna är tillbaka')).toMatchObject([
      { card: 'rosterChange', span: { from: '2026-12-08', lastDay: '2026-12-10' } },
    ]);
  });

  test('of nobody who is known to be away the days are asked, and no day is given', async () => {
    expect(await house.facts('carin', 'ge ks till bo tills anna är tillbaka')).toMatchObject([
      { card: 'sentence', say: { what: 'awayUnclear' } },
    ]);
    const [given] = await house.facts('carin', 'till fredag');
    expect(given).toMatchObject({
      card: 'rosterChange',
      span: { from: '2026-12-08', lastDay: '2026-12-11' },
    });
  });

  test('their mailbox is the one that they have', async () => {
    await house.facts('bo', 'jag är borta 8-10 december');
    expect(
      await house.facts('carin', 'bo är borta, ge hans låda till anna tills han är tillbaka'),
    ).toMatchObject([
      { card: 'rosterChange', mailbox: 'Kommunens gemensamma brevlåda', span: { lastDay: '2026-12-10' } },
    ]);
  });

  test('from an hour that is said, until the hour at which it ends', async () => {
    await house.facts('anna', 'jag är borta 8-9 december');
    await house.facts('anna', 'borta 10 december till kl 12');
    const given = await house.facts('carin', 'ge ks till bo från 10.30 idag tills anna är tillbaka');
    expect(given).toMatchObject([
      { span: { from: '2026-12-08', lastDay: '2026-12-08' }, part: { from: '10:30', until: undefined } },
      { span: { from: '2026-12-09', lastDay: '2026-12-09' }, part: undefined },
      { span: { from: '2026-12-10', lastDay: '2026-12-10' }, part: { from: undefined, until: '12:00' } },
    ]);
  });

  test('of a part of today only that part', async () => {
    await house.facts('anna', 'jag är borta idag till 13');
    expect(await house.facts('carin', 'ge ks till bo tills anna är tillbaka')).toMatchObject([
      { card: 'rosterChange', span: { lastDay: '2026-12-08' }, part: { until: '13:00' } },
    ]);
  });

  test('where it is known of nobody the beginning alone gives nothing', async () => {
    expect(await house.facts('carin', 'ge ks till bo från 10.30 idag tills anna är tillbaka')).toMatchObject([
      { card: 'sentence', say: { what: 'awayUnclear' } },
    ]);
  });
});
