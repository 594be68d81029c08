import { firstsOf, gapNow, type GapDay } from '../../../src/roster/domain/gap';
import { localDate } from '../../../src/core/time';

/** Working days from Monday the seventh on: `.` somebody has it, `x` nobody. */
const week = (picture: string): readonly GapDay[] =>
  Array.from(picture, (mark, at) => ({
    date: localDate(`2026-12-${String(7 + at).padStart(2, '0')}`),
    isEmpty: mark === 'x',
  }));

const told = { from: localDate('2026-12-08'), lastDay: localDate('2026-12-09') };
const span = (from: string, lastDay: string) => ({ from: `2026-12-${from}`, lastDay: `2026-12-${lastDay}` });

test.each([
  ['as it was told', '.xx.', '2026-12-01', { state: 'open', span: span('08', '09'), goesOn: false }],
  ['the first day filled', '..x.', '2026-12-01', { state: 'open', span: span('09', '09'), goesOn: false }],
  ['longer than it was', '.xxx.', '2026-12-01', { state: 'open', span: span('08', '10'), goesOn: false }],
  ['as far as is looked', '.xxx', '2026-12-01', { state: 'open', span: span('08', '10'), goesOn: true }],
  ['filled', '....', '2026-12-01', { state: 'filled', span: told }],
  ['others empty, those filled', 'x..x', '2026-12-01', { state: 'filled', span: told }],
  ['begun', '.xx.', '2026-12-09', { state: 'open', span: span('09', '09'), goesOn: false }],
  ['over', '.xx.', '2026-12-10', { state: 'over', span: told }],
])('days that were told, %s', (_, picture, today, expected) => {
  expect(gapNow(week(picture), told, localDate(today))).toEqual(expected);
});

test('each stretch is told by its first day', () => {
  expect(firstsOf(week('x.xx.x'))).toEqual(['2026-12-07', '2026-12-09', '2026-12-12']);
  expect(firstsOf(week('...'))).toEqual([]);
});
