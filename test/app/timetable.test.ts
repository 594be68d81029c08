import { mailboxId } from '../../src/core/ids';
import type { JobName } from '../../src/core/job-step';
import { jobNames } from '../../src/core/job-step';
import { lastDueAt, minuteJobs, nextDueAt } from '../../src/app/timetable';
import type { Instant, LocalDate } from '../../src/core/time';
import { dateOf, localDate, localTime, plusDays, plusMinutes, timeOf } from '../../src/core/time';
import { at, calendar, stockholm } from '../core/calendars';
import { mailbox } from '../duty/domain/duty-run';
import { ale } from '../core/municipalities';

/** Every due time of the date, one after the other. */
function dueOn(job: JobName, date: LocalDate, municipality: typeof ale): readonly Instant[] {
  const times: Instant[] = [];
  let next = nextDueAt(job, plusMinutes(at(date, '00:00'), -1), municipality);
  while (next !== undefined && dateOf(next, stockholm) === date) {
    times.push(next);
    next = nextDueAt(job, next, municipality);
  }
  return times;
}

const clock = (job: JobName, date: string) =>
  dueOn(job, localDate(date), ale).map((moment) => timeOf(moment, stockholm));

const datesOf = (job: JobName, from: string, count: number): readonly LocalDate[] =>
  Array.from({ length: count }, (_, day) => plusDays(localDate(from), day)).filter(
    (date) => dueOn(job, date, ale).length > 0,
  );

const tuesday = '2026-03-03';
const saturday = '2026-03-07';

test('what sees runs before what decides, and the outbox last', () => {
  const order = (job: JobName) => jobNames.indexOf(job);
  expect(order('absence')).toBeLessThan(order('mailboxes'));
  expect(order('mailboxes')).toBeLessThan(order('ladder'));
  expect(jobNames.at(-1)).toBe('outbox');
  expect([...minuteJobs]).toEqual(['ladder', 'outbox']);
});

describe('looks into mailboxes', () => {
  test('come at 00:00, every five minutes from 06:00 to 16:00, and at each step', () => {
    const looks = clock('mailboxes', tuesday);
    expect(looks.slice(0, 4)).toEqual(['00:00', '06:00', '06:05', '06:10']);
    expect(looks.at(-1)).toBe('16:00');
    expect(looks).toHaveLength(1 + 10 * 12 + 1);
  });

  test('come at a step of 12:02, too', () => {
    const odd = { ...mailbox, id: mailboxId('odd'), checkBy: localTime('12:02') };
    const looks = dueOn('mailboxes', localDate(tuesday), { ...ale, mailboxes: [mailbox, odd] });
    expect(
      looks.map((moment) => timeOf(moment, stockholm)).filter((time) => time > '11:59' && time < '12:06'),
    ).toEqual(['12:00', '12:02', '12:05']);
  });

  test('come at 00:00 alone on a day that is no working day, or when there is no mailbox', () => {
    expect(clock('mailboxes', saturday)).toEqual(['00:00']);
    expect(dueOn('mailboxes', localDate(tuesday), { ...ale, mailboxes: [] })).toEqual([at(tuesday, '00:00')]);
  });

  test('end at 12:00 on skärtorsdag 2026', () => {
    expect(clock('mailboxes', '2026-04-02').at(-1)).toBe('12:00');
  });
});

test('the ladder moves at each step of any mailbox, once', () => {
  const early = { ...mailbox, id: mailboxId('early'), checkBy: localTime('10:00') };
  const steps = dueOn('ladder', localDate(tuesday), { ...ale, mailboxes: [mailbox, early] });
  expect(steps.map((moment) => timeOf(moment, stockholm))).toEqual([
    '08:00',
    '10:00',
    '12:00',
    '13:00',
    '14:30',
    '16:00',
  ]);
  expect(clock('ladder', saturday)).toEqual([]);
  expect(clock('outbox', tuesday)).toEqual(clock('ladder', tuesday));
});

describe('other jobs', () => {
  test.each([
    ['absenceAhead', tuesday, '02:00'],
    ['absenceAhead', saturday, '02:00'],
    ['absence', tuesday, '07:30 09:30 11:30 13:30 15:30 17:30'],
    ['absence', saturday, ''],
    ['inbox', tuesday, '15:00'],
    ['inbox', saturday, ''],
    ['assignments', saturday, ''],
  ] as const)('%s on %s: %s', (job, date, expected) => {
    expect(clock(job, date).join(' ')).toBe(expected);
  });

  test('assignments every 15 minutes of office hours', () => {
    const times = clock('assignments', tuesday);
    expect([times[0], times[1], times.at(-1), times.length]).toEqual(['08:00', '08:15', '16:30', 35]);
    expect(clock('assignments', '2026-04-02').at(-1)).toBe('12:00');
  });

  test('subscriptions every hour, of which the days of the clock changes have 23 and 25', () => {
    expect(
      ['2026-03-03', '2026-03-29', '2026-10-25'].map((date) => clock('subscriptions', date).length),
    ).toEqual([24, 23, 25]);
  });

  test('the week on Mondays, or on the first working day of a week that begins with a holiday', () => {
    expect(datesOf('week', '2026-03-23', 21)).toEqual(['2026-03-23', '2026-03-30', '2026-04-07']);
    expect(datesOf('week', '2026-12-21', 21)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
    expect(clock('week', '2026-03-23')).toEqual(['08:30']);
  });

  test('retention on the first working day of each month', () => {
    expect(datesOf('retention', '2026-01-01', 151)).toEqual([
      '2026-01-02',
      '2026-02-02',
      '2026-03-02',
      '2026-04-01',
      '2026-05-04',
    ]);
    expect(clock('retention', '2026-05-04')).toEqual(['09:00']);
  });
});

describe('the last time that a job was due', () => {
  test('is now when it is due now, else the time before', () => {
    expect(lastDueAt('mailboxes', at(tuesday, '12:00'), ale)).toBe(at(tuesday, '12:00'));
    expect(lastDueAt('mailboxes', at(tuesday, '12:04'), ale)).toBe(at(tuesday, '12:00'));
    expect(lastDueAt('inbox', at('2026-03-09', '14:59'), ale)).toBe(at('2026-03-06', '15:00'));
  });

  test('is unknown of a job that has not been due for two months', () => {
    const never = { ...ale, calendar: { ...calendar, isHoliday: () => true } };
    expect(lastDueAt('inbox', at(tuesday, '12:00'), never)).toBeUndefined();
  });
});

describe('the next time that a job is due', () => {
  test('is later than now', () => {
    expect(nextDueAt('mailboxes', at(tuesday, '12:00'), ale)).toBe(at(tuesday, '12:05'));
    expect(nextDueAt('mailboxes', at(tuesday, '16:00'), ale)).toBe(at('2026-03-04', '00:00'));
    expect(nextDueAt('ladder', at('2026-03-06', '16:00'), ale)).toBe(at('2026-03-09', '08:00'));
  });

  test('is unknown of a job that has nothing to do', () => {
    expect(nextDueAt('ladder', at(tuesday, '12:00'), { ...ale, mailboxes: [] })).toBeUndefined();
  });
});

test('each due time is the last one when it comes', () => {
  for (const job of jobNames)
    for (const date of datesOf(job, '2026-03-23', 14))
      for (const time of dueOn(job, date, ale)) expect(lastDueAt(job, time, ale)).toBe(time);
});

test('due times are the same however often and for however many days they are asked', () => {
  const first = dueOn('inbox', localDate(tuesday), ale);
  const years = Array.from(
    { length: 1500 },
    (_, day) => dueOn('inbox', plusDays(localDate(tuesday), day), ale).length,
  );
  expect(years.filter((count) => count === 1).length).toBeGreaterThan(1000);
  expect(dueOn('inbox', localDate(tuesday), ale)).toEqual(first);
});
