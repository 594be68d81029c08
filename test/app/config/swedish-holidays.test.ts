import { holidayNamesOf, holidaysOf } from '../../../src/app/config/municipality-schema';
import { localDate, plusDays } from '../../../src/core/time';

const isHoliday = holidaysOf('SE');
const freeDates = (year: number, length: number) =>
  Array.from({ length }, (_, day) => plusDays(localDate(`${year}-01-01`), day)).filter(isHoliday);

test('2026 has the red days and the three free eves', () => {
  expect(freeDates(2026, 365)).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-24',
    '2026-06-06',
    '2026-06-19',
    '2026-06-20',
    '2026-10-31',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-31',
  ]);
});

test('the feasts that move are where the almanac has them in 2027 and 2028', () => {
  const moving = [
    '2027-03-26',
    '2027-03-29',
    '2027-05-06',
    '2027-06-25',
    '2028-04-14',
    '2028-04-17',
    '2028-05-25',
    '2028-06-23',
  ];
  expect(moving.filter((date) => !isHoliday(localDate(date)))).toEqual([]);
});

test('skärtorsdagen, valborgsmässoafton, påskafton and klämdagar are no holidays', () => {
  const ordinary = [
    '2026-04-02',
    '2026-04-04',
    '2026-04-30',
    '2026-05-15',
    '2026-01-05',
    '2026-10-30',
    '2026-12-23',
  ];
  expect(ordinary.filter((date) => isHoliday(localDate(date)))).toEqual([]);
});

test('a date and the dates beside it are told apart in a zone half a day away', () => {
  const days = [
    '2025-12-31',
    '2026-01-01',
    '2026-01-02',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ];
  expect(days.map((date) => isHoliday(localDate(date)))).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('a country that nobody knows is refused instead of having no holidays', () => {
  expect(() => holidaysOf('XX')).toThrow('No holidays known for XX');
});

test('a holiday is called by its own name in both languages, also where its date is another kind of day too', () => {
  const nameOf = holidayNamesOf('SE');
  expect(nameOf(localDate('2027-11-06'))).toEqual({
    sv: 'alla helgons dag',
    en: "All Saints' Day",
  });
  expect(nameOf(localDate('2026-12-25'))).toEqual({ sv: 'juldagen', en: 'Christmas Day' });
});
