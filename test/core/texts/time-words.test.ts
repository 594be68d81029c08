import fc from 'fast-check';
import type { LocalDate } from '../../../src/core/time';
import { instant, localDate, plusDays, weekdayOf, zone } from '../../../src/core/time';
import { en } from '../../../src/core/texts/en';
import { sv } from '../../../src/core/texts/sv';
import {
  dayWords,
  listWords,
  monthWords,
  rangeWords,
  weekdayWords,
  weekNumber,
  whenWords,
} from '../../../src/core/texts/time-words';

const stockholm = zone('Europe/Stockholm');
const today = localDate('2026-12-02');
const moment = (at: string, now: string, texts = sv) =>
  texts.time.moment(whenWords(instant(at), { now: instant(now), zone: stockholm }, texts.time));

describe('times as people say them', () => {
  const now = '2026-12-02T11:00:00Z';

  it.each([
    ['2026-12-02T14:42:00Z', 'i dag kl. 15.42', 'today at 15:42'],
    ['2026-12-02T12:00:00Z', 'i dag kl. 13', 'today at 13:00'],
    ['2026-12-02T08:05:00Z', 'i dag kl. 9.05', 'today at 9:05'],
    ['2026-12-01T14:42:00Z', 'i går kl. 15.42', 'yesterday at 15:42'],
    ['2026-12-04T07:00:00Z', 'fredag 4 december kl. 8', 'Friday 4 December at 8:00'],
    ['2025-12-04T07:00:00Z', 'torsdag 4 december 2025 kl. 8', 'Thursday 4 December 2025 at 8:00'],
    ['2026-12-01T23:30:00Z', 'i dag kl. 0.30', 'today at 0:30'],
  ])('%s is "%s" and "%s"', (at, swedish, english) => {
    expect(moment(at, now)).toBe(swedish);
    expect(moment(at, now, en)).toBe(english);
  });

  it('knows yesterday across the night when summer time begins and ends', () => {
    expect(moment('2026-03-28T22:30:00Z', '2026-03-29T01:30:00Z')).toBe('i går kl. 23.30');
    expect(moment('2026-03-29T01:30:00Z', '2026-03-29T10:00:00Z')).toBe('i dag kl. 3.30');
    expect(moment('2026-10-25T00:30:00Z', '2026-10-25T11:00:00Z')).toBe('i dag kl. 2.30');
    expect(moment('2026-10-25T01:30:00Z', '2026-10-25T11:00:00Z')).toBe('i dag kl. 2.30');
    expect(moment('2026-10-24T21:59:00Z', '2026-10-25T22:59:00Z')).toBe('i går kl. 23.59');
  });
});

describe('days', () => {
  it.each([
    ['2026-12-01', 'i går', 'yesterday'],
    ['2026-12-02', 'i dag', 'today'],
    ['2026-12-03', 'i morgon', 'tomorrow'],
    ['2026-12-04', 'fredag 4 december', 'Friday 4 December'],
    ['2027-01-04', 'måndag 4 januari 2027', 'Monday 4 January 2027'],
  ])('%s is "%s" and "%s"', (date, swedish, english) => {
    expect(dayWords(localDate(date), today, sv.time)).toBe(swedish);
    expect(dayWords(localDate(date), today, en.time)).toBe(english);
  });

  it('names the month', () => {
    expect(monthWords('2026-12', sv.time)).toBe('december 2026');
    expect(monthWords('2026-05', en.time)).toBe('May 2026');
  });
});

describe('spans', () => {
  it.each([
    ['2026-12-01', '2026-12-12', '1–12 december', '1–12 December'],
    ['2026-12-04', '2026-12-04', 'fredag 4 december', 'Friday 4 December'],
    ['2026-11-28', '2026-12-03', '28 november – 3 december', '28 November – 3 December'],
    ['2026-12-28', '2027-01-03', '28 december 2026 – 3 januari 2027', '28 December 2026 – 3 January 2027'],
  ])('%s to %s', (...[from, lastDay, swedish, english]) => {
    expect(rangeWords(localDate(from), localDate(lastDay), sv.time)).toBe(swedish);
    expect(rangeWords(localDate(from), localDate(lastDay), en.time)).toBe(english);
  });

  it('lists names with an "och" before the last', () => {
    expect(listWords(['Anna', 'Bo', 'Carin'], sv.time)).toBe('Anna, Bo och Carin');
    expect(listWords(['Anna'], en.time)).toBe('Anna');
  });
});

describe('weeks', () => {
  it.each([
    ['2026-11-30', 49],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2025-12-29', 1],
    ['2024-12-30', 1],
    ['2021-01-04', 1],
    ['2020-12-28', 53],
  ])('the Monday %s begins week %i', (monday, week) => {
    expect(weekNumber(localDate(monday))).toBe(week);
  });

  it('counts on by one or begins anew, whatever the Monday', () => {
    const epoch: LocalDate = localDate('2001-01-01');
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (weeks) => {
        const monday = plusDays(epoch, weeks * 7);
        const [here, next] = [weekNumber(monday), weekNumber(plusDays(monday, 7))];
        expect(next === here + 1 || (next === 1 && here >= 52)).toBe(true);
      }),
    );
  });
});

it('names every day of ten years with its own weekday, in both languages', () => {
  const names = {
    mon: 'måndag',
    tue: 'tisdag',
    wed: 'onsdag',
    thu: 'torsdag',
    fri: 'fredag',
    sat: 'lördag',
    sun: 'söndag',
  };
  fc.assert(
    fc.property(fc.nat({ max: 3650 }), (days) => {
      const date = plusDays(localDate('2024-01-01'), days);
      const words = weekdayWords(date, date, sv.time);
      expect(words.startsWith(names[weekdayOf(date)])).toBe(true);
      expect(words).toContain(` ${Number(date.slice(8))} `);
      expect(weekdayWords(date, date, en.time)).toMatch(/^[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+$/);
    }),
  );
});
