import fc from 'fast-check';
import type { Absence } from '../../../src/people/domain/absence';
import { decideAsk } from '../../../src/absence/domain/ask-absence';
import type { AbsenceRule } from '../../../src/absence/domain/ask-absence';
import { joinAbsences, lengthOf } from '../../../src/absence/domain/away-time';
import type { AwayTime } from '../../../src/absence/domain/away-time';
import { absenceId, personId } from '../../../src/core/ids';
import type { Instant } from '../../../src/core/time';
import { localDate, plusMinutes } from '../../../src/core/time';
import { at, calendar } from '../../core/calendars';

const eva = personId('eva');
const three: AbsenceRule = { days: 3, count: 'calendar' };

const away = (from: Instant, until?: Instant, isStartKnown = true): AwayTime => ({
  personId: eva,
  from,
  until,
  isStartKnown,
});

const asks = (time: AwayTime, now: Instant, rule = three) => decideAsk({ time, now, rule, calendar });

const absence = (from: Instant, until?: Instant, changes: Partial<Absence> = {}): Absence => ({
  id: absenceId('a'),
  personId: eva,
  from,
  until,
  source: 'automaticReplies',
  seenAt: at('2026-11-01', '02:00'),
  byId: undefined,
  endedAt: undefined,
  ...changes,
});

describe('counting', () => {
  test.each([
    ['Tuesday to Thursday', '2026-12-01 00:00', '2026-12-04 00:00', 3, 3],
    ['from nine on Tuesday, which is no whole day', '2026-12-01 09:00', '2026-12-04 00:00', 2, 2],
    ['until four on Thursday, which is no whole day', '2026-12-01 00:00', '2026-12-03 16:00', 2, 2],
    ['until half past four on Thursday', '2026-12-01 08:00', '2026-12-03 16:30', 3, 3],
    ['Friday to Monday, with the free days that it covers', '2026-12-04 00:00', '2026-12-08 00:00', 4, 2],
    ['Friday evening to Monday morning', '2026-12-04 17:00', '2026-12-07 08:00', 2, 0],
    ['until Sunday 23:59', '2026-12-05 00:00', '2026-12-06 23:59', 2, 0],
    ['until Sunday noon, which is no whole free day', '2026-12-05 00:00', '2026-12-06 12:00', 1, 0],
    [
      'skärtorsdag, which closes at noon, to Tuesday after Easter',
      '2026-04-02 08:00',
      '2026-04-07 16:30',
      6,
      2,
    ],
    ['until noon of skärtorsdag', '2026-03-31 00:00', '2026-04-02 12:00', 3, 3],
    ['over the clock change in March', '2026-03-27 00:00', '2026-03-31 00:00', 4, 2],
    ['over the clock change in October', '2026-10-23 00:00', '2026-10-27 00:00', 4, 2],
  ])('%s', (...[, from, until, days, workingDays]) => {
    const [[fromDate = '', fromTime = ''], [date = '', time = '']] = [from.split(' '), until.split(' ')];
    const length = lengthOf(away(at(fromDate, fromTime), at(date, time)), calendar);
    expect(length).toEqual({ days, workingDays });
  });

  test('the day of first sight counts when that was before noon, and not from noon on', () => {
    const end = at('2026-12-04', '00:00');
    expect(lengthOf(away(at('2026-12-01', '11:59'), end, false), calendar).days).toBe(3);
    expect(lengthOf(away(at('2026-12-01', '12:00'), end, false), calendar).days).toBe(2);
  });

  test('no stretch has more days than dates, nor more working days than days', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 500 });
    fc.assert(
      fc.property(minute, minute, (start, length) => {
        const from = plusMinutes(at('2026-01-01', '00:00'), start);
        const counted = lengthOf(away(from, plusMinutes(from, length)), calendar);
        expect(counted.workingDays).toBeLessThanOrEqual(counted.days);
        expect(counted.days).toBeLessThanOrEqual(Math.ceil(length / (60 * 8)) + 1);
        const longer = lengthOf(away(from, plusMinutes(from, length + 1_440)), calendar);
        expect(longer.days).toBeGreaterThanOrEqual(counted.days);
      }),
      { numRuns: 60 },
    );
  });
});

describe('asking', () => {
  const planned = away(at('2026-12-01', '00:00'), at('2026-12-13', '00:00'));

  test('a planned fortnight is asked about as soon as it is seen, weeks ahead', () => {
    expect(asks(planned, at('2026-11-10', '02:00'))).toBe('askAhead');
  });

  test('seen when it has begun, it is asked about at once', () => {
    expect(asks(planned, at('2026-12-01', '09:30'))).toBe('askNow');
  });

  test('an absence that was entered afterwards is not asked about', () => {
    expect(asks(planned, at('2026-12-13', '00:00'))).toBe('no');
  });

  test('two days, and three of which one is a working day, are too short', () => {
    expect(asks(away(at('2026-12-01', '00:00'), at('2026-12-03', '00:00')), at('2026-11-30', '02:00'))).toBe(
      'no',
    );
    expect(asks(away(at('2026-12-04', '00:00'), at('2026-12-07', '00:00')), at('2026-11-30', '02:00'))).toBe(
      'no',
    );
  });

  test('with an unknown end it is asked about on day three', () => {
    const ill = away(at('2026-12-01', '09:30'), undefined, false);
    expect(asks(ill, at('2026-12-02', '17:30'))).toBe('no');
    expect(asks(ill, at('2026-12-03', '07:30'))).toBe('askNow');
  });

  test('first seen in the afternoon, day three is a day later', () => {
    const ill = away(at('2026-12-01', '13:30'), undefined, false);
    expect(asks(ill, at('2026-12-03', '17:30'))).toBe('no');
    expect(asks(ill, at('2026-12-04', '07:30'))).toBe('askNow');
  });

  test('ill from Friday: three days on Sunday, but the second working day is Monday', () => {
    const ill = away(at('2026-12-04', '07:30'), undefined, false);
    expect(asks(ill, at('2026-12-06', '02:00'))).toBe('no');
    expect(asks(ill, at('2026-12-07', '02:00'))).toBe('askNow');
  });

  test('ill from skärtorsdag: the second working day comes after Easter', () => {
    const ill = away(at('2026-04-02', '07:30'), undefined, false);
    expect(asks(ill, at('2026-04-06', '02:00'))).toBe('no');
    expect(asks(ill, at('2026-04-07', '02:00'))).toBe('askNow');
  });

  test('where working days are counted, free days do not make it long enough', () => {
    const working: AbsenceRule = { days: 3, count: 'working' };
    const weekend = away(at('2026-12-04', '00:00'), at('2026-12-08', '00:00'));
    expect(asks(weekend, at('2026-12-01', '02:00'))).toBe('askAhead');
    expect(asks(weekend, at('2026-12-01', '02:00'), working)).toBe('no');
  });

  test('90 days are asked about, 91 go to the manager, with and without a known end', () => {
    const start = at('2026-12-01', '00:00');
    const now = at('2026-11-20', '02:00');
    expect(asks(away(start, at('2027-03-01', '00:00')), now)).toBe('askAhead');
    expect(asks(away(start, at('2027-03-02', '00:00')), now)).toBe('closing');
    expect(asks(away(start), at('2027-02-28', '02:00'))).toBe('askNow');
    expect(asks(away(start), at('2027-03-01', '02:00'))).toBe('closing');
  });

  test('a municipality that asks after one day asks after one working day', () => {
    const oneDay = away(at('2026-12-01', '00:00'), at('2026-12-02', '00:00'));
    expect(asks(oneDay, at('2026-11-30', '02:00'), { days: 1, count: 'calendar' })).toBe('askAhead');
  });
});

describe('joining', () => {
  const join = (...list: readonly Absence[]) =>
    joinAbsences(list, calendar).map(({ from, until, isStartKnown }) => ({ from, until, isStartKnown }));

  test('out, in for ten minutes, out is one absence from its first start', () => {
    const first = absence(at('2026-12-01', '07:30'), undefined, {
      seenAt: at('2026-12-01', '07:30'),
      endedAt: at('2026-12-01', '09:30'),
    });
    const again = absence(at('2026-12-01', '09:40'), undefined, { seenAt: at('2026-12-01', '09:40') });
    expect(join(first, again)).toEqual([
      { from: at('2026-12-01', '07:30'), until: undefined, isStartKnown: false },
    ]);
  });

  test('back for two hours of office time is back', () => {
    const first = absence(at('2026-12-01', '00:00'), at('2026-12-02', '09:00'));
    const next = absence(at('2026-12-02', '11:00'), at('2026-12-05', '00:00'));
    expect(join(first, next)).toHaveLength(2);
    const sooner = absence(at('2026-12-02', '10:59'), at('2026-12-05', '00:00'));
    expect(join(first, sooner)).toHaveLength(1);
  });

  test('out for an hour is no absence', () => {
    expect(join(absence(at('2026-12-01', '09:00'), at('2026-12-01', '10:00')))).toEqual([]);
  });

  test('an absence until Friday afternoon touches one from Monday morning', () => {
    const week = absence(at('2026-12-01', '00:00'), at('2026-12-04', '16:30'));
    const next = absence(at('2026-12-07', '08:00'), at('2026-12-12', '00:00'));
    expect(join(next, week)).toEqual([
      { from: at('2026-12-01', '00:00'), until: at('2026-12-12', '00:00'), isStartKnown: true },
    ]);
  });

  test('what was taken back before it began is none', () => {
    const planned = absence(at('2026-12-10', '00:00'), at('2026-12-20', '00:00'));
    expect(join({ ...planned, endedAt: at('2026-12-01', '08:00') })).toEqual([]);
  });

  test('stretches are in order and apart, and cover what the absences cover', () => {
    const hour = fc.integer({ min: 0, max: 24 * 40 });
    const spans = fc.array(fc.tuple(hour, hour), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const start = at('2026-03-15', '00:00');
        const list = pairs.map(([from, length]) =>
          absence(plusMinutes(start, from * 60), plusMinutes(start, (from + length + 2) * 60)),
        );
        const joined = joinAbsences(list, calendar);
        for (const one of list)
          expect(
            joined.some(({ from, until }) => from <= one.from && (until ?? '9') >= (one.until ?? '9')),
          ).toBe(true);
        joined.slice(1).forEach((next, i) => {
          expect(next.from > (joined[i]?.until ?? '9')).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});

test('the first of December is a Tuesday', () => {
  expect(lengthOf(away(at('2026-12-01', '00:00')), calendar, localDate('2026-12-06'))).toEqual({
    days: 6,
    workingDays: 4,
  });
});
