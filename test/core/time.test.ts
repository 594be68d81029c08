import fc from 'fast-check';

import type { Instant } from '../../src/core/time';
import {
  atLocal,
  compare,
  dateOf,
  daysBetween,
  earliest,
  instant,
  isLocalDate,
  isLocalTime,
  isZone,
  latest,
  localDate,
  localTime,
  minutesBetween,
  minutesOf,
  plusDays,
  plusDuration,
  plusMinutes,
  startOfDay,
  timeFromMinutes,
  timeOf,
  toMillis,
  weekdayOf,
  zone,
} from '../../src/core/time';

const stockholm = zone('Europe/Stockholm');
const at = (date: string, time: string) => atLocal(localDate(date), localTime(time), stockholm);

test('the tests run in a zone that no municipality has', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Chatham');
});

describe('instants', () => {
  test('are UTC with milliseconds, whatever offset the text has', () => {
    expect(instant('2026-03-03T12:00:00+01:00')).toBe('2026-03-03T11:00:00.000Z');
    expect(instant('2026-03-03T11:00:00Z')).toBe('2026-03-03T11:00:00.000Z');
    expect(instant('2026-03-03T11:00:00.1234567Z')).toBe('2026-03-03T11:00:00.123Z');
    expect(instant(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  test.each(['', 'soon', '2026-13-01T00:00:00Z', '2026-03-03T12:00:00', '2026-03-03'])(
    'are not made from %p, which leaves the time or its zone open',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  test('sort as text as they do in time', () => {
    const [early, late] = [instant('2026-03-03T11:00:00Z'), instant('2026-03-03T11:00:00.001Z')];
    expect([late, early, late].toSorted(compare)).toEqual([early, late, late]);
    expect([earliest(early, late), earliest(late, early)]).toEqual([early, early]);
    expect([latest(early, late), latest(late, early)]).toEqual([late, late]);
  });

  test('move and are measured in minutes', () => {
    const noon = at('2026-03-03', '12:00');
    expect(plusMinutes(noon, -90)).toBe(at('2026-03-03', '10:30'));
    expect(minutesBetween(noon, at('2026-03-03', '13:30'))).toBe(90);
    expect(minutesBetween(noon, at('2026-03-03', '11:30'))).toBe(-30);
  });
});

describe('the wall clock', () => {
  test('is an hour ahead of UTC in winter and two in summer', () => {
    expect(at('2026-03-27', '12:00')).toBe('2026-03-27T11:00:00.000Z');
    expect(at('2026-03-30', '12:00')).toBe('2026-03-30T10:00:00.000Z');
    expect(at('2026-10-26', '12:00')).toBe('2026-10-26T11:00:00.000Z');
  });

  test('skips 02:30 on 29 March 2026, which is then 03:30', () => {
    expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(timeOf(at('2026-03-29', '02:30'), stockholm)).toBe('03:30');
    expect(at('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(at('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('shows 02:30 twice on 25 October 2026, of which the first counts', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(timeOf(instant('2026-10-25T01:30:00Z'), stockholm)).toBe('02:30');
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
    expect(at('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00.000Z');
  });

  test('makes the days of the clock changes 23 and 25 hours long', () => {
    const hours = (date: string) =>
      minutesBetween(
        startOfDay(localDate(date), stockholm),
        startOfDay(plusDays(localDate(date), 1), stockholm),
      ) / 60;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-03-03')]).toEqual([23, 25, 24]);
  });

  test('says the date and time of an instant around midnight', () => {
    expect(dateOf(instant('2026-03-03T22:59:59.999Z'), stockholm)).toBe('2026-03-03');
    expect(dateOf(instant('2026-03-03T23:00:00Z'), stockholm)).toBe('2026-03-04');
    expect(timeOf(instant('2026-03-03T23:00:00Z'), stockholm)).toBe('00:00');
  });

  test('comes back to the same date and time for every minute that it shows', () => {
    const minute = fc.integer({
      min: Date.parse('2025-01-01T00:00Z') / 60_000,
      max: Date.parse('2028-01-01T00:00Z') / 60_000,
    });
    const zones = fc.constantFrom('Europe/Stockholm', 'Pacific/Chatham', 'America/St_Johns', 'UTC').map(zone);
    fc.assert(
      fc.property(minute, zones, (minutes, inZone) => {
        const moment = instant(minutes * 60_000);
        const [date, time] = [dateOf(moment, inZone), timeOf(moment, inZone)];
        const again = atLocal(date, time, inZone);
        expect([dateOf(again, inZone), timeOf(again, inZone)]).toEqual([date, time]);
        expect([0, 60]).toContain(minutesBetween(again, moment));
      }),
    );
  });
});

describe('durations', () => {
  const noon = at('2026-03-28', '12:00');

  test.each([
    ['PT30M', '2026-03-28', '12:30'],
    ['PT1H30M', '2026-03-28', '13:30'],
    ['P1D', '2026-03-29', '12:00'],
    ['PT24H', '2026-03-29', '13:00'],
    ['P1W', '2026-04-04', '12:00'],
    ['P1DT1M', '2026-03-29', '12:01'],
    ['PT0S', '2026-03-28', '12:00'],
  ])('%s after noon on 28 March 2026, the day before the clock changes, is %s %s', (iso, date, time) => {
    expect(plusDuration(noon, iso, stockholm)).toBe(at(date, time));
  });

  test.each([
    '',
    'P',
    'PT',
    '30M',
    'PT-30M',
    '-PT30M',
    'P-1D',
    'PT30X',
    'half an hour',
    'PT99999999999999999H',
  ])('%p is none', (iso) => {
    expect(plusDuration(noon, iso, stockholm)).toBeUndefined();
  });
});

describe('dates', () => {
  test('are real ones only', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].every(isLocalDate)).toBe(true);
    expect(
      ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''].some(
        isLocalDate,
      ),
    ).toBe(false);
  });

  test('are counted in whole days over clock changes, months and leap days', () => {
    expect(plusDays(localDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(plusDays(localDate('2028-03-01'), -1)).toBe('2028-02-29');
    expect(daysBetween(localDate('2026-03-28'), localDate('2026-03-30'))).toBe(2);
    expect(daysBetween(localDate('2027-01-01'), localDate('2026-01-01'))).toBe(-365);
  });

  test('have a weekday', () => {
    const week = [2, 3, 4, 5, 6, 7, 8].map((day) => weekdayOf(localDate(`2026-03-0${day}`)));
    expect(week).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect([weekdayOf(localDate('1970-01-01')), weekdayOf(localDate('1969-12-28'))]).toEqual(['thu', 'sun']);
    expect(() => weekdayOf(localDate('soon'))).toThrow('Not a date: soon');
  });
});

describe('times of day', () => {
  test('are HH:mm', () => {
    expect(['00:00', '09:05', '23:59'].every(isLocalTime)).toBe(true);
    expect(['24:00', '9:05', '09:60', '09:05:00', ''].some(isLocalTime)).toBe(false);
  });

  test('are minutes since midnight, never before or after the day', () => {
    expect(minutesOf(localTime('14:30'))).toBe(870);
    expect([870, -30, 5000].map(timeFromMinutes)).toEqual(['14:30', '00:00', '23:59']);
  });
});

test('zones are named after places, never after the machine', () => {
  expect(['Europe/Stockholm', 'Europe/Helsinki', 'UTC'].every(isZone)).toBe(true);
  expect(['', 'local', 'system', 'default', 'Sweden/Stockholm', 'CEST?'].some(isZone)).toBe(false);
});

test('milliseconds and instants are the same', () => {
  const moment: Instant = instant('2026-03-03T11:00:00.250Z');
  expect(instant(toMillis(moment))).toBe(moment);
});
