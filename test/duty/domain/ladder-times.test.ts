import { ladderOn } from '../../../src/duty/domain/ladder';
import type { DutyMailbox } from '../../../src/core/municipality';
import type { LocalTime } from '../../../src/core/time';
import { localDate, localTime, timeOf } from '../../../src/core/time';
import { at, calendar, stockholm } from '../../core/calendars';
import { mailbox } from './duty-run';

function clockOn(date: string, changes: Partial<DutyMailbox> = {}, inCalendar = calendar) {
  const times = ladderOn({ ...mailbox, ...changes }, localDate(date), inCalendar);
  if (times === undefined) return undefined;
  const { morning, check, substitute, manager, close } = times;
  return [morning, check, substitute, manager, close].map((moment) => timeOf(moment, stockholm)).join(' ');
}

const shortUntil = (time: string) => ({
  ...calendar,
  shortDays: new Map<ReturnType<typeof localDate>, LocalTime>([[localDate('2026-03-03'), localTime(time)]]),
});

test('an ordinary day: 08:00, 12:00, 13:00, 14:30, 16:00', () => {
  expect(clockOn('2026-03-03')).toBe('08:00 12:00 13:00 14:30 16:00');
});

test.each(['2026-03-27', '2026-03-30', '2026-10-23', '2026-10-26'])(
  'the wall clock counts on both sides of a clock change (%s)',
  (date) => {
    expect(clockOn(date)).toBe('08:00 12:00 13:00 14:30 16:00');
  },
);

test('the days on which the clock changes are Sundays and have no ladder', () => {
  expect([clockOn('2026-03-29'), clockOn('2026-10-25')]).toEqual([undefined, undefined]);
});

test('the day ends at midnight by the wall clock', () => {
  expect(ladderOn(mailbox, localDate('2026-03-27'), calendar)?.dayEnd).toBe(at('2026-03-28', '00:00'));
});

test('on skärtorsdag 2026, which ends at 12:00, all steps come four hours earlier and it closes at 12:00', () => {
  expect(clockOn('2026-04-02')).toBe('08:00 08:00 09:00 10:30 12:00');
});

test('a mailbox with times of its own moves by as much as its own close must', () => {
  const ladder = { substitute: localTime('11:00'), manager: localTime('12:00'), close: localTime('15:00') };
  expect(clockOn('2026-04-02', { checkBy: localTime('10:30'), ladder })).toBe(
    '08:00 08:00 08:00 09:00 12:00',
  );
});

test('a mailbox that closes before the short day ends does not move', () => {
  const ladder = { substitute: localTime('10:00'), manager: localTime('10:30'), close: localTime('11:30') };
  expect(clockOn('2026-04-02', { checkBy: localTime('09:00'), ladder })).toBe(
    '08:00 09:00 10:00 10:30 11:30',
  );
});

test('no step comes before the office opens', () => {
  expect(clockOn('2026-03-03', {}, shortUntil('10:00'))).toBe('08:00 08:00 08:00 08:30 10:00');
});

test('a ladder that would close after the office does moves so that it closes with it', () => {
  const ladder = { substitute: localTime('13:00'), manager: localTime('14:30'), close: localTime('17:00') };
  expect(clockOn('2026-03-03', { ladder })).toBe('08:00 11:30 12:30 14:00 16:30');
});

test.each(['2026-03-07', '2026-06-19', '2026-12-23', '2026-12-24'])(
  '%s is no working day and has no ladder',
  (date) => {
    expect(clockOn(date)).toBeUndefined();
  },
);
