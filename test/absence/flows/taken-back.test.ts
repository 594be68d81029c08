// What was said of being away and is taken back, corrected or ended: each finds what it is about, and nothing else.

import { localDate, plusMillis } from '../../../src/core/time';
import { id } from '../../support/flow-house';
import { card, closeScene, daysOf, open, say, state, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

/** As in production: no two looks at the clock see the same instant. */
function letTimePass(): void {
  const { clock } = theHouse();
  const house = { ...clock };
  Object.assign(clock, {
    now: () => {
      clock.moveTo(plusMillis(house.now(), 1));
      return house.now();
    },
  });
}

describe('"still" is no correction', () => {
  test.each([
    ['nej, fortfarande sjuk i morgon'],
    ['no, still sick tomorrow'],
    ['jag är fortfarande sjuk i morgon'],
  ])('"%s" goes on with what runs, and the leave that was said last stays', async (text) => {
    await say('erik', 'sjuk');
    await say('erik', 'ledig 14 december');
    await say('erik', text);
    expect(await daysOf('erik')).toEqual(['2026-12-01', '2026-12-02', '2026-12-13']);
    const own = await say('erik', 'min frånvaro');
    expect(own.map(({ from, lastDay }) => [from, lastDay])).toEqual([
      ['2026-12-02', '2026-12-03'],
      ['2026-12-14', '2026-12-14'],
    ]);
  });

  test('and where nothing runs it is said anew: the leave stays', async () => {
    await say('erik', 'ledig 14 december');
    await say('erik', 'nej, fortfarande sjuk i morgon');
    const own = await say('erik', 'min frånvaro');
    expect(own.map(({ from }) => from)).toEqual(['2026-12-03', '2026-12-14']);
  });
});

describe('"ångra" of a correction', () => {
  test('finds what it took the place of while the clock goes on', async () => {
    letTimePass();
    await say('erik', 'sjuk');
    await say('erik', 'jag menade i morgon');
    const [undone] = await say('erik', 'ångra');
    expect(undone).toMatchObject({
      from: '2026-12-03',
      again: { from: '2026-12-02', lastDay: '2026-12-02' },
    });
    expect((await say('erik', 'min frånvaro')).map(({ from }) => from)).toEqual(['2026-12-02']);
  });

  test('asks for a delegate again, as what stands again is long enough', async () => {
    letTimePass();
    await say('erik', 'borta 7–11 december');
    await to('09:05');
    expect(card('erik')).toMatchObject({ state: 'asked' });
    await say('erik', 'fel, jag menade bara 7 december');
    expect(await state()).toMatch(/^ended/);
    await say('erik', 'ångra');
    expect(await state()).toBe('asked');
  });
});

describe('parts of several days', () => {
  test('are taken back together, while the clock goes on', async () => {
    letTimePass();
    await say('anna', 'ledig 14 december');
    await say('anna', 'borta på förmiddagen torsdag och fredag');
    const [undone, another] = await say('anna', 'ångra');
    const span = { from: '2026-12-03', lastDay: '2026-12-04' };
    expect(undone).toMatchObject({ ...span, clock: { until: '12:00' } });
    expect(undone?.also).toBeUndefined();
    expect(undone?.ended).toBeDefined();
    expect(another).toBeUndefined();
    expect(await daysOf('anna')).toEqual(['2026-12-13']);
  });

  test('are said of the days that are left: this morning is over', async () => {
    await to('13:00');
    const [answer] = await say('anna', 'borta på förmiddagen i dag och i morgon');
    const left = { from: '2026-12-03', lastDay: '2026-12-03' };
    expect(answer).toMatchObject({ ...left, clock: { until: '12:00' } });
    expect(await daysOf('anna')).toHaveLength(1);
  });
});

test('an open question about other days is none about these', async () => {
  await say('erik', 'borta 7–11 december');
  await to('09:05');
  expect(card('erik')).toMatchObject({ state: 'asked' });
  expect((await say('erik', 'borta 7–14 december'))[0]?.told?.left).toBe('asked');
  expect((await say('erik', 'ledig 22 december'))[0]?.told?.left).toBeUndefined();
});

describe('who never works on Fridays', () => {
  beforeEach(async () => {
    const said = { id: 'off', personId: id('erik'), days: ['fri' as const], from: localDate('2026-11-01') };
    await theHouse().store.save({
      daysOff: [
        { ...said, lastDay: undefined, byId: id('erik'), at: theHouse().clock.now(), endedOn: undefined },
      ],
    });
  });

  test('and is ill on Thursday alone is asked nothing: the Friday is no working day of theirs', async () => {
    await say('erik', 'borta 10–13 december');
    await to('16:00', '2026-12-14');
    expect(await state()).toBeUndefined();
  });

  test('Thursday and Monday are one absence, as Friday and Monday are for others', async () => {
    await say('erik', 'borta 10 december');
    await say('erik', 'borta 14 december');
    await to('09:05');
    expect(card('erik').period).toEqual({ from: '2026-12-10', lastDay: '2026-12-14' });
  });

  test('and says both reads them as one row, and "tillbaka" on Thursday ends Monday too', async () => {
    await say('erik', 'borta i morgon');
    await say('erik', 'borta 7 december');
    expect(await say('erik', 'min frånvaro')).toMatchObject([
      { from: '2026-12-03', lastDay: '2026-12-07', isWhole: true },
    ]);
    await to('09:00', '2026-12-03');
    await say('erik', 'tillbaka');
    // What is left are the Fridays, with the way back.
    const [, left, another] = await theHouse().write('erik', 'min frånvaro');
    expect(left?.facts).toMatchObject({ card: 'daysOff', isShown: true });
    expect(another).toBeUndefined();
  });
});
