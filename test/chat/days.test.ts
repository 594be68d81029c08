import fc from 'fast-check';
import type { LocalDate } from '../../src/core/time';
import { atLocal, instant, mondayOf, localDate, localTime, plusDays, zone } from '../../src/core/time';
import {
  dayWords,
  fullDateWords,
  monthWords,
  rangeWords,
  weekdayWords,
  weekNumber,
} from '../../src/core/texts/time-words';
import { en } from '../../src/core/texts/en';
import { sv } from '../../src/core/texts/sv';
import { periodWords } from '../../src/core/cards/view';
import { clockOf } from '../../src/chat/domain/days/day-part';
import { plusMonths } from '../../src/chat/domain/days/place';
import { dayLines } from './day-lines';
import { dayShapes } from './day-shapes';
import { understood } from './understood';

test.each(dayLines.map(([text, from, until, part = null]) => ({ text, from, until, part })))(
  'reads the days of "$text"',
  ({ text, ...days }) => {
    const { from = null, until = null, part = null } = understood(text);
    expect({ from, until, part }).toEqual(days);
  },
);

/** Unless the hour was said, it is the same at any time of the day; at 09:00 nothing of the day is over. */
const morning = instant('2026-12-01T09:00:00+01:00');

test.each(dayShapes.map(([text, from, until, part = null]) => ({ text, from, until, part })))(
  'reads the days of "$text" as others of its class',
  ({ text, ...days }) => {
    const { from = null, until = null, part = null } = understood(text, { at: morning });
    expect({ from, until, part }).toEqual(days);
  },
);

test('reads every span of two days alike, whatever joins and leads them', () => {
  const start = localDate('2026-12-02');
  const shapes: readonly ((from: string, to: string) => string)[] = [
    (from, to) => `borta ${from} till ${to}`,
    (from, to) => `borta från och med ${from} till och med ${to}`,
    (from, to) => `ledig ${from} - ${to}`,
    (from, to) => `semester mellan ${from} och ${to}`,
    (from, to) => `away from ${from} until ${to}`,
    (from, to) => `off ${from} through ${to}`,
  ];
  const numbers = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(numbers, fc.constantFrom(...shapes), ([first, length], shape) => {
      const from = plusDays(start, first);
      const until = plusDays(from, length);
      const said = understood(shape(from, until), { at: morning });
      expect([said.from, said.until]).toEqual([from, until]);
    }),
    { numRuns: 200 },
  );
});

test('reads every hour alike, in figures, in words and by what leads it', () => {
  const words = 'sju åtta nio tio elva tolv'.split(' ');
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 12 }), fc.boolean(), (hour, isWord) => {
      const clock = `${String(hour).padStart(2, '0')}:00` as const;
      const said = isWord ? (words[hour - 7] ?? '') : String(hour);
      const partOf = (text: string) => understood(text, { at: morning }).part;
      expect(partOf(`kommer kl ${said}`)).toBe(`-${clock}`);
      expect(partOf(`går hem kl ${said}`)).toBe(`${clock}-`);
      expect(partOf(`borta från klockan ${said}`)).toBe(`${clock}-`);
    }),
    { numRuns: 24 },
  );
});

test.each([
  ['borta igår', 'past'],
  ['ledig de två första veckorna i januari', 'vague'],
  ['borta i slutet av veckan', 'vague'],
  ['borta jämna veckor', 'vague'],
  ['borta 31 november', 'impossible'],
  ['borta 30 februari', 'impossible'],
  ['borta vecka 54', 'impossible'],
  ['borta 11-7 december', 'turned'],
  ['borta från fredag till onsdag den 2 december', 'turned'],
  ['borta på sportlovet', 'vague'],
  ['borta några dagar', 'vague'],
  ['ledig imorgon eller på torsdag', 'vague'],
  ['ledig v 50–51 utom fredag', 'vague'],
  ['ledig på skolavslutningsdagen', 'vague'],
  ['ledig i jul 21, 22 och 23', 'vague'],
] as const)('says of "%s" that the days are %s, and changes nothing', (text, flaw) => {
  const said = understood(text);
  expect([said.flaw, said.changes]).toEqual([flaw, false]);
});

test.each([
  ['tillbaka på måndag', '2026-12-04'],
  ['åter på torsdag', '2026-12-02'],
  ['back on monday', '2026-12-04'],
  ['tillbaka den 28 december', '2026-12-22'],
])('takes the working day before the return as the last: "%s"', (text, until) => {
  expect(understood(text).until).toBe(until);
});

test('leaves out the day that is excepted', () => {
  const { from, until, spans } = understood('ledig hela nästa vecka utom onsdag');
  expect([from, until]).toEqual(['2026-12-07', '2026-12-11']);
  expect(spans?.map((span) => [span.from, span.until])).toEqual([
    ['2026-12-07', '2026-12-08'],
    ['2026-12-10', '2026-12-11'],
  ]);
});

test.each([
  ['borta hela nästa v', ['2026-12-07', '2026-12-11']],
  ['ge fredagens brevlåda till Bo', ['2026-12-04', '2026-12-04']],
])('reads what is written short, and a weekday with what is its own: "%s"', (text, days) => {
  const { from, until } = understood(text);
  expect([from, until]).toEqual(days);
});

test('looks back where the mail list is asked for', () => {
  const list = (text: string) => {
    const { from, until } = understood(text);
    return [from, until];
  };
  expect(list('postlista för oktober')).toEqual(['2026-10-01', '2026-10-31']);
  expect(list('postlistan för v 48')).toEqual(['2026-11-23', '2026-11-29']);
  expect(list('lista över inkomna handlingar 1–15 november')).toEqual(['2026-11-01', '2026-11-15']);
});

describe('every date text that the cards can make is read back as that date', () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((days) => plusDays(localDate('2024-01-01'), days));
  const language = fc.constantFrom(sv.time, en.time);
  const stockholm = zone('Europe/Stockholm');
  const read = (words: string, today: LocalDate, isList = false) => {
    const at = atLocal(today, localTime('12:00'), stockholm);
    const { from, until } = understood(isList ? `postlista för ${words}` : `jag är borta ${words}`, { at });
    return [from, until];
  };
  /** Days of the next months; a day of long ago needs its year, which the cards then print. */
  const ahead = fc.integer({ min: 0, max: 330 });
  const runs = { numRuns: 300 };

  test('a day as "i dag", "i går" or "fredag 4 december", also of long ago', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -360, max: 360 }), language, (today, away, time) => {
        const date = plusDays(today, away);
        expect(read(dayWords(date, today, time), today)).toEqual([date, date]);
        expect(read(weekdayWords(date, today, time), today)).toEqual([date, date]);
      }),
      runs,
    );
  });

  test('a span as "1–12 december" or "28 november – 3 december"', () => {
    fc.assert(
      fc.property(day, ahead, fc.integer({ min: 0, max: 120 }), language, (today, away, length, time) => {
        const from = plusDays(today, away);
        const until = plusDays(from, length);
        expect(read(rangeWords(from, until, time), today)).toEqual([from, until]);
      }),
      runs,
    );
  });

  test('a whole date as "11 maj 2006" and a month as "december 2026"', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), language, (today, away, time) => {
        const date = plusDays(today, away);
        expect(read(fullDateWords(date, time), today)).toEqual([date, date]);
        const first = localDate(`${plusDays(today, -away).slice(0, 8)}01`);
        expect(read(monthWords(first.slice(0, 7), time), today, true)).toEqual([
          first,
          plusDays(plusMonths(first, 1), -1),
        ]);
      }),
      runs,
    );
  });

  test('a part of a day as "fredag 4 december kl. 13–15", "från kl. 13" or "till kl. 10"', () => {
    const texts = fc.constantFrom(sv, en);
    const hour = fc.integer({ min: 7, max: 17 });
    const ends = fc.tuple(hour, fc.integer({ min: 1, max: 4 }), fc.constantFrom('both', 'from', 'until'));
    fc.assert(
      fc.property(day, ahead, ends, texts, (today, away, [start, hours, which], { time }) => {
        const date = plusDays(today, away);
        const at = (wanted: number) => localTime(`${String(wanted).padStart(2, '0')}:00`);
        const from = which === 'until' ? undefined : at(start);
        const until = which === 'from' ? undefined : at(start + hours);
        const words = periodWords({ from: date, lastDay: date, clock: { from, until } }, { time });
        const said = understood(`jag är borta ${words}`, {
          at: atLocal(today, localTime('06:00'), stockholm),
        });
        expect([said.from, said.until]).toEqual([date, date]);
        expect(said.part && clockOf(said.part)).toEqual({ from, until });
      }),
      runs,
    );
  });

  test('an open end as "från och med fredag 4 december"', () => {
    fc.assert(
      fc.property(day, ahead, language, (today, away, time) => {
        const date = plusDays(today, away);
        const words = periodWords({ from: date, lastDay: undefined }, { time });
        const said = understood(`jag är borta ${words}`, {
          at: atLocal(today, localTime('06:00'), stockholm),
        });
        expect([said.from, said.until, said.isOpen]).toEqual([date, undefined, true]);
      }),
      runs,
    );
  });

  test('a week by its number', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 50 }), (today, weeks) => {
        const monday = plusDays(mondayOf(today), 7 * weeks);
        expect(read(`v ${weekNumber(monday)}`, today)).toEqual([monday, plusDays(monday, 4)]);
      }),
      runs,
    );
  });
});
