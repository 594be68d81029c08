import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { ks, openFlowHouse, people, stepsOf, type FlowHouse } from '../../support/flow-house';
import { changeIn, holders, planIn, press, saysOf, told } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const deliver = () => house.context.deliver();

describe('a mailbox given for a part of a day', () => {
  const today = { mailbox: 'ks', from: '2026-12-01', until: '2026-12-01' };
  const give = (hours: object) =>
    press(house, 'anna', 'duty.give', { ...today, person: people.bo, ...hours });

  test('an afternoon’s leaves the noon card with the registrar, and then it is the other’s', async () => {
    house.mail.deliver(ks, 'm1', house.at('07:10'));
    const card = changeIn(await give({ fromTime: '13:00', untilTime: 'day' }));
    expect(card.part).toEqual({ from: '13:00', until: undefined });
    await house.to('12:05');
    expect(stepsOf(house).filter((it) => it.endsWith('check'))).toEqual(['anna: check']);
    expect(await holders(house, [today.from])).toEqual(['anna']);
    await house.to('13:05');
    expect(await holders(house, [today.from])).toEqual(['bo']);
  });

  test('that covers the check moves the noon card, and is over when it ends', async () => {
    house.mail.deliver(ks, 'm1', house.at('07:10'));
    await give({ fromTime: '11:00', untilTime: '12:30' });
    await house.to('12:05');
    expect(stepsOf(house).filter((it) => it.endsWith('check'))).toEqual(['bo: check']);
    await house.to('12:35');
    expect(await holders(house, [today.from])).toEqual(['anna']);
  });

  test('is taken, and passed on to the next, who hears it', async () => {
    const day = { mailbox: 'ks', from: '2026-12-03', until: '2026-12-03' };
    await press(house, 'anna', 'duty.passOn', { ...day, fromTime: '13:00' });
    await deliver();
    expect(told(house)).toEqual(['bo: moved']);
    await press(house, 'bo', 'duty.take', { ...day, takeUntilTime: '10:00' });
    expect(await holders(house, [day.from])).toEqual(['anna']);
    const plan = planIn(await press(house, 'bo', 'roster.show', { mailbox: 'ks' }));
    expect(plan.changes.map(({ kind, part }) => [kind, part])).toEqual([
      ['passes', { from: '13:00', until: undefined }],
      ['takes', { from: undefined, until: '10:00' }],
    ]);
  });

  test('the card of the roster tells the hours of both', async () => {
    await press(house, 'anna', 'duty.give', {
      ...{ mailbox: 'ks', from: '2026-12-04', until: '2026-12-04', person: people.bo, fromTime: '12:00' },
    });
    const plan = planIn(await press(house, 'carin', 'roster.show', { mailbox: 'ks' }));
    const { card } = drawCard(plan, 'sv', zone('Europe/Stockholm'));
    const words = wordsOf(card);
    // Office hours may end at a half.
    for (const value of ['08:30', '12:30', '16:30'])
      expect(JSON.stringify(card).split(`"value":"${value}"`).length).toBeGreaterThan(2);
    expect(words).toContain('Fredag 4 december kl. 8–12: Anna Testsson');
    expect(words).toContain('Fredag 4 december kl. 12–16: Bo Testsson');
  });

  test.each([
    ['the end before the beginning', { fromTime: '13:00', untilTime: '10:00' }, 'part-reversed'],
    ['no time at all', { fromTime: '13:00', untilTime: '13:00' }, 'part-reversed'],
    ['an hour that no clock has', { fromTime: '25:00' }, 'bad-input'],
    ['a part of today that is over', { untilTime: '08:00' }, 'day-ended'],
  ])('%s is refused', async (_, hours, refusal) => {
    expect(saysOf(await give(hours))).toBe(refusal);
  });

  test('whose days they are is asked of that part: who was given the afternoon gives it on', async () => {
    await give({ fromTime: '13:00' });
    const on = { ...today, person: people.erik, fromTime: '13:00' };
    expect(saysOf(await press(house, 'anna', 'duty.give', on))).toBe('not-your-days');
    expect(saysOf(await press(house, 'bo', 'duty.give', on))).toBe('done inForce');
  });
});
