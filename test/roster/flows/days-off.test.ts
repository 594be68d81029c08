import { localDate } from '../../../src/core/time';
import { id, openFlowHouse, type FlowHouse } from '../../support/flow-house';
import { holders, planIn, press, saysOf } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
});
afterEach(() => house.close());

describe('weekdays on which somebody never works', () => {
  const off = (more: object) => press(house, 'anna', 'absence.days', { mailbox: 'ks', ...more });

  test('are said from a day on, for a span or standing; what was said before ends', async () => {
    const plan = planIn(await off({ days: 'fri', from: '2026-12-01', until: '2026-12-11' }));
    expect(plan.off).toEqual([{ days: ['fri'], from: '2026-12-01', lastDay: '2026-12-11' }]);
    expect(await holders(house, ['2026-12-04', '2026-12-11', '2026-12-18'])).toEqual(['bo', 'bo', 'anna']);
    await off({ days: 'mon', from: '2026-12-07' });
    expect(await holders(house, ['2026-12-04', '2026-12-07', '2026-12-11'])).toEqual(['bo', 'bo', 'anna']);
    await off({ days: '', from: '2026-12-14' });
    expect(await holders(house, ['2026-12-07', '2026-12-14'])).toEqual(['bo', 'anna']);
  });

  test('of a span stand before the standing ones, which hold again after it', async () => {
    const fridays = ['2026-12-04', '2026-12-11', '2026-12-18'];
    const span = { from: '2026-12-07', until: '2026-12-13' };
    await off({ days: 'fri', from: '2026-12-01' });
    const plan = planIn(await off({ days: 'wed', ...span }));
    expect(plan.off).toEqual([
      { days: ['fri'], from: '2026-12-01', lastDay: undefined },
      { days: ['wed'], from: span.from, lastDay: span.until },
    ]);
    expect(await holders(house, fridays)).toEqual(['bo', 'anna', 'bo']);
    expect(await holders(house, ['2026-12-09', '2026-12-16'])).toEqual(['bo', 'anna']);
  });

  test('none of a span are said too, and what is said of the same days anew stands alone', async () => {
    const span = { from: '2026-12-07', until: '2026-12-13' };
    await off({ days: 'fri', from: '2026-12-01' });
    await off({ days: 'wed', ...span });
    const plan = planIn(await off({ days: '', ...span }));
    expect(plan.off?.slice(1)).toEqual([{ days: [], from: span.from, lastDay: span.until }]);
    expect(await holders(house, ['2026-12-09', '2026-12-11', '2026-12-18'])).toEqual(['anna', 'anna', 'bo']);
  });

  describe('in words', () => {
    const says = (text: string) => house.facts('anna', text);
    const fridays = ['2026-12-04', '2026-12-11'];

    test('hold from the day that is said, are named in the answer, and are taken back by "ångra"', async () => {
      const [card] = await says('jag jobbar aldrig på fredagar');
      expect(card).toMatchObject({
        card: 'daysOff',
        isInRoster: true,
        off: [{ days: ['fri'], from: '2026-12-01', lastDay: undefined }],
      });
      expect(await holders(house, ['2026-12-03', ...fridays])).toEqual(['anna', 'bo', 'bo']);
      expect((await house.store.log.list(1))[0]?.event.what).toBe('roster.daysOff');
      expect((await says('ångra')).map((one) => one.card)).toEqual(['sentence', 'daysOff']);
      expect(await holders(house, fridays)).toEqual(['anna', 'anna']);
      expect((await house.store.log.list(1))[0]?.event.what).toBe('roster.undone');
    });

    test('one more comes to those that hold or will, and one that is worked again leaves the others', async () => {
      await says('från 7 december jobbar jag inte onsdagar');
      const [card] = await says('jobbar inte fredagar');
      const both = [
        { days: ['fri'], from: '2026-12-01', lastDay: '2026-12-06' },
        { days: ['wed', 'fri'], from: '2026-12-07', lastDay: undefined },
      ];
      expect(card).toMatchObject({ off: both });
      const [again] = await says('jag jobbar onsdagar igen');
      expect(again).toMatchObject({ off: [{ days: ['fri'], from: '2026-12-01', lastDay: undefined }] });
      expect(await holders(house, ['2026-12-02', '2026-12-09', ...fridays])).toEqual([
        ...['anna', 'anna', 'bo', 'bo'],
      ]);
    });

    test('taken back one after the other they are as they were, whatever was said between', async () => {
      await says('från 7 december jobbar jag inte onsdagar');
      await says('jobbar inte fredagar');
      await says('jag jobbar onsdagar igen');
      await says('ångra');
      expect(await holders(house, ['2026-12-04', '2026-12-09', '2026-12-11'])).toEqual(['bo', 'bo', 'bo']);
      await says('ångra');
      expect(await holders(house, ['2026-12-04', '2026-12-09', '2026-12-11'])).toEqual([
        'anna',
        'bo',
        'anna',
      ]);
      await says('ångra');
      expect(await holders(house, ['2026-12-04', '2026-12-09', '2026-12-11'])).toEqual([
        'anna',
        'anna',
        'anna',
      ]);
      expect((await says('ångra')).map((one) => one.card)).toEqual(['sentence']);
    });

    test('the card’s own button takes back what it tells of, and nobody else’s', async () => {
      const [card] = await says('jobbar inte fredagar');
      const change = card?.card === 'daysOff' ? card.undoId : undefined;
      expect(saysOf(await press(house, 'bo', 'roster.undo', { change }))).toBe('not-found');
      expect((await press(house, 'anna', 'roster.undo', { change }))?.card).toBe('daysOff');
      expect(saysOf(await press(house, 'anna', 'roster.undo', { change }))).toBe('already-done');
    });

    test('of every other week alone nothing is saved: the answer says why, and offers the next days one by one', async () => {
      const [card] = await says('jag jobbar inte varannan fredag');
      const away = (day: string) => ({ act: 'away', from: day, until: day });
      expect(card).toMatchObject({
        ...{ card: 'choices', say: { what: 'notEveryWeek' } },
        choices: fridays.map(away),
      });
      expect(await holders(house, fridays)).toEqual(['anna', 'anna']);
      const [first] = card?.card === 'choices' ? card.choices : [];
      const chosen = { act: 'away', from: first?.from, until: first?.until };
      await press(house, 'anna', 'chat.do', chosen);
      expect(await holders(house, fridays)).toEqual(['bo', 'anna']);
    });

    test('asked, or said of days that have been, nothing changes; and what is so already is told', async () => {
      expect((await says('är jag ledig varje fredag?'))[0]).toMatchObject({
        say: { what: 'confirm' },
        choices: [{ act: 'away.weekdays', weekdays: { days: ['fri'], isWorked: false } }],
      });
      expect(saysOf((await says('från 1 november 2026 jobbar jag inte fredagar'))[0])).toBe('date-in-past');
      expect((await says('jag jobbar fredagar igen'))[0]).toMatchObject({ say: { what: 'noWeekdaysOff' } });
      expect(await holders(house, fridays)).toEqual(['anna', 'anna']);
    });
  });

  test('are refused for days that have been or the wrong way round', async () => {
    expect(saysOf(await off({ days: 'fri', from: '2026-11-30' }))).toBe('date-in-past');
    expect(saysOf(await off({ days: 'fri', from: '2026-12-08', until: '2026-12-07' }))).toBe('span-reversed');
  });
});

test('free weekdays are counted with absences when they have ended, and not as long as they hold', async () => {
  const off = { id: 'off', personId: id('anna'), days: ['fri'], from: localDate('2026-12-01') } as const;
  const said = { ...off, lastDay: undefined, byId: id('anna'), at: house.at('08:00', '2026-12-01') };
  const counted = async () =>
    (await house.store.retention.list(new Map([['absences', house.at('00:00', '2027-06-01')]])))[0]?.count;
  await house.store.save({ daysOff: [{ ...said, endedOn: undefined }] });
  expect(await counted()).toBe(0);
  await house.store.save({ daysOff: [{ ...said, endedOn: localDate('2026-12-10') }] });
  expect(await counted()).toBe(1);
});
