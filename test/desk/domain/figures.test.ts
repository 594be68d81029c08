import { countWeeks, isTold, timeOf, type CountedMessage } from '../../../src/desk/domain/figures';
import { atLocal, localDate, localTime, type Instant } from '../../../src/core/time';
import { personId } from '../../../src/core/ids';
import { ale } from '../../core/municipalities';

const { calendar } = ale;
const today = localDate('2026-12-01');
const at = (date: string, time = '10:00'): Instant =>
  atLocal(localDate(date), localTime(time), calendar.zone);
const message = (arrived: string, more: Partial<CountedMessage> = {}): CountedMessage => ({
  ...{ arrivedAt: at(arrived), registeredAt: undefined, isUnknown: false },
  ...{ dueOn: undefined, answeredAt: undefined, ...more },
});
const [anna, bo] = [personId('a'), personId('b')];
const last = (messages: readonly CountedMessage[]) =>
  countWeeks({ today, calendar, messages, days: [] }).at(-1)?.figures;

test('thirteen whole weeks are counted, the latest the one before this', () => {
  const weeks = countWeeks({ today, calendar, messages: [], days: [] });
  expect(weeks).toHaveLength(13);
  expect(weeks[0]?.figures.monday).toBe('2026-08-31');
  expect(weeks.at(-1)?.figures.monday).toBe('2026-11-23');
});

test('what came on Friday at 16:00 is in time until Monday ends, and late on Tuesday', () => {
  const came = { arrivedAt: at('2026-11-20', '16:00') };
  const week = (registeredAt: Instant) =>
    countWeeks({
      today,
      calendar,
      messages: [message('2026-11-20', { ...came, registeredAt })],
      days: [],
    }).at(-2)?.figures.registered;
  expect(week(at('2026-11-23', '23:50'))).toEqual({ count: 1, of: 1 });
  expect(week(at('2026-11-24', '00:10'))).toEqual({ count: 0, of: 1 });
});

test('what is open counts as not in time once its day has passed, and not before; what nothing is known of counts as neither', () => {
  const monday = localDate('2026-11-30');
  const open = [message('2026-11-27')];
  expect(
    countWeeks({ today: monday, calendar, messages: open, days: [] }).at(-1)?.figures.registered.of,
  ).toBe(0);
  expect(countWeeks({ today: monday, calendar, messages: open, days: [] }).at(-1)?.figures.toCome).toEqual({
    count: 1,
    on: '2026-12-01',
  });
  expect(last(open)).toMatchObject({ arrived: 1, registered: { count: 0, of: 1 }, toCome: { count: 0 } });
  expect(last([message('2026-11-26', { isUnknown: true })])).toMatchObject({
    arrived: 1,
    registered: { count: 0, of: 0 },
    unknown: 1,
    oldest: 0,
  });
});

test('an answer counts in the week in which it was due, on its day in time and a day later not', () => {
  const due = { dueOn: localDate('2026-11-25'), registeredAt: at('2026-11-18') };
  expect(
    last([
      message('2026-11-18', { ...due, answeredAt: at('2026-11-25', '23:00') }),
      message('2026-11-18', { ...due, answeredAt: at('2026-11-26') }),
      message('2026-11-18', due),
      message('2026-11-18', { ...due, dueOn: localDate('2026-11-30') }),
    ])?.answered,
  ).toEqual({ count: 1, of: 3 });
});

test('the oldest that waited is told in working days at the end of each week, also when it was registered later', () => {
  const waited = message('2026-11-12', { registeredAt: at('2026-11-24') });
  const weeks = countWeeks({ today, calendar, messages: [waited], days: [] });
  // Thursday the 12th: Friday, and then the five of the week after.
  expect(weeks.map(({ figures }) => figures.oldest).slice(-3)).toEqual([1, 6, 0]);
});

test('missed days and days that could not be checked are counted, and who had the week', () => {
  const day = (date: string, state: 'missed' | 'notCheckable' | 'opened', holderId = anna) => ({
    ...{ date: localDate(date), state, holderId },
  });
  const days = [
    day('2026-11-23', 'missed'),
    day('2026-11-24', 'notCheckable', bo),
    day('2026-11-25', 'opened'),
    day('2026-11-16', 'missed'),
  ];
  const weeks = countWeeks({ today, calendar, messages: [], days });
  expect(weeks.at(-1)?.figures).toMatchObject({ missed: 1, notCheckable: 1 });
  expect([...(weeks.at(-1)?.holders ?? [])]).toEqual([anna, bo]);
  expect([...(weeks.at(-2)?.holders ?? [])]).toEqual([anna]);
});

test('a week that one person alone had is told to that person and the manager; of one that nobody is known to have had, the manager', () => {
  const told = (holders: readonly (typeof anna)[], readerId: typeof anna, isManager = false) =>
    isTold({ holders: new Set(holders) }, { readerId, isManager });
  expect([told([anna], anna), told([anna], bo), told([anna], bo, true)]).toEqual([true, false, true]);
  expect([told([anna, bo], bo), told([], anna), told([], anna, true)]).toEqual([true, false, true]);
});

test('what was taken back and done again counts from when it was done again; what was done anew for a better number from the first', () => {
  const [one, two, three] = [at('2026-11-02'), at('2026-11-03'), at('2026-11-04')];
  expect(timeOf([one, three], [two])).toBe(three);
  expect(timeOf([one, two], [])).toBe(one);
  expect(timeOf([one], [two])).toBe(one);
  expect(timeOf([], [two])).toBeUndefined();
});
