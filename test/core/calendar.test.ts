import fc from 'fast-check';

import {
  closingTime,
  isOfficeTime,
  isWorkingDay,
  nextOfficeTime,
  nextWorkingDay,
  officeHoursOn,
  plusWorkingDays,
  previousWorkingDay,
} from '../../src/core/calendar';
import { dateOf, instant, localDate, localTime, plusDays, weekdayOf } from '../../src/core/time';
import { at, calendar, stockholm } from './calendars';

const isWorking = (date: string) => isWorkingDay(calendar, localDate(date));

describe('a working day', () => {
  test('is Monday to Friday', () => {
    const week = ['02', '03', '04', '05', '06', '07', '08'].map((day) => isWorking(`2026-03-${day}`));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  test.each([
    ['nyårsdagen', '2026-01-01'],
    ['trettondedag jul', '2026-01-06'],
    ['långfredagen', '2026-04-03'],
    ['annandag påsk', '2026-04-06'],
    ['första maj', '2026-05-01'],
    ['Kristi himmelsfärdsdag', '2026-05-14'],
    ['midsommarafton', '2026-06-19'],
    ['julafton', '2026-12-24'],
    ['juldagen', '2026-12-25'],
    ['nyårsafton', '2026-12-31'],
    ["a closed day of the municipality's own", '2026-12-23'],
  ])('is not %s (%s)', (_name, date) => {
    expect(['sat', 'sun']).not.toContain(weekdayOf(localDate(date)));
    expect(isWorking(date)).toBe(false);
  });

  test.each([
    ['the Friday after Kristi himmelsfärdsdag', '2026-05-15'],
    ['the Monday before trettondedag jul', '2026-01-05'],
    ['the Friday after nyårsdagen', '2026-01-02'],
    ['skärtorsdagen', '2026-04-02'],
    ['valborgsmässoafton', '2026-04-30'],
    ['annandag pingst', '2026-05-25'],
  ])('is %s (%s), between a holiday and a weekend or not', (_name, date) => {
    expect(isWorking(date)).toBe(true);
  });
});

test('2026 has 261 weekdays, ten of them holidays and one closed; 2027 has 261, eight of them holidays', () => {
  const count = (year: number) => {
    const first = localDate(`${year}-01-01`);
    return Array.from({ length: 365 }, (_, day) => plusDays(first, day)).filter((date) =>
      isWorkingDay(calendar, date),
    ).length;
  };
  expect([count(2026), count(2027)]).toEqual([250, 253]);
});

describe('counting working days', () => {
  test('leaps over Easter', () => {
    expect(nextWorkingDay(calendar, localDate('2026-04-02'))).toBe('2026-04-07');
    expect(previousWorkingDay(calendar, localDate('2026-04-07'))).toBe('2026-04-02');
    expect(plusWorkingDays(calendar, localDate('2026-04-01'), 3)).toBe('2026-04-08');
    expect(plusWorkingDays(calendar, localDate('2026-04-04'), 0)).toBe('2026-04-04');
  });

  test('fails loudly on a calendar that has none', () => {
    const never = { ...calendar, isHoliday: () => true };
    expect(() => nextWorkingDay(never, localDate('2026-03-03'))).toThrow(
      'No working day within two years of 2026-03-03',
    );
    expect(() => previousWorkingDay(never, localDate('2026-03-03'))).toThrow(RangeError);
  });
});

describe('office hours', () => {
  test('are those of the municipality on a working day, also after the clock has changed', () => {
    expect(officeHoursOn(calendar, localDate('2026-03-27'))).toEqual({
      from: '2026-03-27T07:00:00.000Z',
      to: '2026-03-27T15:30:00.000Z',
    });
    expect(officeHoursOn(calendar, localDate('2026-03-30'))).toEqual({
      from: '2026-03-30T06:00:00.000Z',
      to: '2026-03-30T14:30:00.000Z',
    });
  });

  test('end at 12:00 on the short day, and there are none on other days', () => {
    expect(officeHoursOn(calendar, localDate('2026-04-02'))?.to).toBe(at('2026-04-02', '12:00'));
    expect(officeHoursOn(calendar, localDate('2026-04-03'))).toBeUndefined();
  });

  test('never grow by a short day that ends later than the office closes', () => {
    const late = { ...calendar, shortDays: new Map([[localDate('2026-03-03'), localTime('18:00')]]) };
    expect(closingTime(late, localDate('2026-03-03'))).toBe('16:30');
  });

  test.each([
    ['07:59', false],
    ['08:00', true],
    ['12:00', true],
    ['16:29', true],
    ['16:30', true],
    ['16:31', false],
    ['23:59', false],
  ])('at %s on a Tuesday: %p', (time, expected) => {
    expect(isOfficeTime(calendar, at('2026-03-03', time))).toBe(expected);
  });

  test('hold the whole closing minute, in which the day is settled', () => {
    const seconds = (count: number) => instant(Date.parse(at('2026-04-02', '12:00')) + count * 1000);
    expect([0, 59.999, 60].map((count) => isOfficeTime(calendar, seconds(count)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(nextOfficeTime(calendar, seconds(59))).toBe(seconds(59));
    expect(nextOfficeTime(calendar, seconds(60))).toBe(at('2026-04-07', '08:00'));
  });
});

describe('the next office time', () => {
  test.each([
    ['2026-03-03 03:00', '2026-03-03 08:00'],
    ['2026-03-03 08:00', '2026-03-03 08:00'],
    ['2026-03-03 11:17', '2026-03-03 11:17'],
    ['2026-03-03 16:31', '2026-03-04 08:00'],
    ['2026-03-06 20:00', '2026-03-09 08:00'],
    ['2026-03-28 12:00', '2026-03-30 08:00'],
    ['2026-10-23 17:00', '2026-10-26 08:00'],
    ['2026-12-22 17:00', '2026-12-28 08:00'],
    ['2026-06-19 10:00', '2026-06-22 08:00'],
  ])('of %s is %s', (text, expected) => {
    const moment = ([date, time]: readonly string[]) => at(date ?? '', time ?? '');
    expect(nextOfficeTime(calendar, moment(text.split(' ')))).toBe(moment(expected.split(' ')));
  });

  test('is always office time of a working day, never earlier, and its own next', () => {
    const moment = fc
      .integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2028-01-01T00:00Z') })
      .map(instant);
    fc.assert(
      fc.property(moment, (now) => {
        const next = nextOfficeTime(calendar, now);
        expect(next >= now).toBe(true);
        expect(isOfficeTime(calendar, next)).toBe(true);
        expect(isWorkingDay(calendar, dateOf(next, stockholm))).toBe(true);
        expect(nextOfficeTime(calendar, next)).toBe(next);
        expect(isOfficeTime(calendar, now)).toBe(next === now);
      }),
      { numRuns: 500 },
    );
  });
});
