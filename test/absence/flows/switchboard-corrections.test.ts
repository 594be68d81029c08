import { plusMinutes, timeOf, zone } from '../../../src/core/time';
import { id } from '../../support/flow-house';
import { closeScene, openAt, sayOf, theHouse, to } from './delegation-scene';

afterEach(closeScene);
beforeEach(() => openAt('2026-12-02T09:00:00+01:00'));

/** What the switchboard reads, in order. */
const notes = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) => (receiver === id('it') ? sayOf(facts) : []));

describe('a correction is one live card, which says what it is in place of', () => {
  const live = () => notes().filter(({ what }) => what !== 'newerCard');
  const says = async (...lines: readonly string[]) => {
    for (const line of lines) {
      await theHouse().write('bo', line);
      await to(timeOf(plusMinutes(theHouse().clock.now(), 2), zone('Europe/Stockholm')));
    }
  };

  test('of half a day: other hours, another day, and back again', async () => {
    await says('kommer först kl 13 idag', 'nej kl 14');
    expect(live()).toMatchObject([{ what: 'away', period: { clock: { until: '14:00' } } }]);
    await says('jag menade i morgon');
    const until14 = { clock: { from: undefined, until: '14:00' } };
    expect(live()).toMatchObject([
      { period: { from: '2026-12-03', ...until14 }, instead: { from: '2026-12-02', ...until14 } },
    ]);
    await says('ångra');
    expect(live()).toMatchObject([
      { period: { from: '2026-12-02', ...until14 }, instead: { from: '2026-12-03', ...until14 } },
    ]);
  });

  test.each([1, 4])(
    'said, put right and undone within one instant, %s times over, goes in no ring',
    async (times) => {
      const lines = [
        'jag jobbar bara förmiddag på torsdag',
        'jag kommer först efter lunch på torsdag',
        'ångra',
      ];
      for (let time = 0; time < times; time++) for (const line of lines) await theHouse().write('bo', line);
      await to('09:10');
      expect(live()).toMatchObject([
        { what: 'away', period: { from: '2026-12-03', clock: { from: '12:00' } } },
      ]);
      const told = live().flatMap((said) => ('instead' in said ? [said.instead ?? []].flat() : []));
      expect(new Set(told.map((period) => JSON.stringify(period))).size).toBe(told.length);
    },
  );

  test('of half days: all of them are what it takes the place of', async () => {
    await says('borta från kl 12 varje dag till och med fredag', 'nej från kl 13');
    const days = { from: '2026-12-02', lastDay: '2026-12-04' };
    expect(live()).toMatchObject([
      {
        what: 'away',
        period: { ...days, clock: { from: '13:00' } },
        instead: { ...days, clock: { from: '12:00' } },
      },
    ]);
  });

  test('of one of several half days: that day alone, and what still holds', async () => {
    await says('borta från kl 13 varje dag till och med fredag', 'nej jag är inte borta i dag');
    expect(live()).toMatchObject([
      {
        what: 'notAway',
        period: { from: '2026-12-02', lastDay: '2026-12-02' },
        still: { from: '2026-12-03', lastDay: '2026-12-04', clock: { from: '13:00' } },
      },
    ]);
  });

  test('half a day that becomes the whole one, and then the week, is the last of them', async () => {
    await says('kommer först kl 13 idag', 'nä kommer inte alls idag');
    expect(live()).toMatchObject([{ what: 'away', period: { from: '2026-12-02', lastDay: '2026-12-02' } }]);
    expect(live()[0]).not.toHaveProperty('period.clock');
    await says('sjuk till fredag');
    expect(live()).toMatchObject([{ what: 'away', period: { from: '2026-12-02', lastDay: '2026-12-04' } }]);
    await says('tillbaka');
    expect(live()).toMatchObject([{ what: 'back' }]);
  });

  test('of half time: the hours that hold, and after an undo those of before', async () => {
    await says('jag jobbar halvtid förmiddagar', 'nej eftermiddagar');
    expect(live()).toMatchObject([
      { period: { clock: { until: '12:00' } }, instead: { clock: { from: '12:00' } } },
    ]);
    await says('ångra');
    expect(live()).toMatchObject([
      { what: 'away', period: { clock: { from: '12:00' } }, instead: { clock: { until: '12:00' } } },
    ]);
  });
});
