// Days on which nobody has a mailbox: told when the first of them is a week away, shown until they are filled or over (F2).

import type { LocalDate } from '../../core/time';
import type { PlanSpan } from './plan';

/** A working day, as far as is known now. */
export interface GapDay {
  readonly date: LocalDate;
  readonly isEmpty: boolean;
}

/** `goesOn`: as far ahead as was looked; `filled`: somebody has each of the days that were told. */
export type GapNow =
  | { readonly state: 'open'; readonly span: PlanSpan; readonly goesOn: boolean }
  | { readonly state: 'filled' | 'over'; readonly span: PlanSpan };

/** What the days that were told have become by now: the first of them that is empty, with what goes on from it, from that day on. */
export function gapNow(days: readonly GapDay[], told: PlanSpan, today: LocalDate): GapNow {
  if (told.lastDay < today) return { state: 'over', span: told };
  const ahead = days.filter(({ date }) => date >= told.from && date >= today);
  const first = ahead.findIndex(({ date, isEmpty }) => isEmpty && date <= told.lastDay);
  const after = ahead.slice(Math.max(first, 0));
  const end = after.findIndex(({ isEmpty }) => !isEmpty);
  const stretch = end === -1 ? after : after.slice(0, end);
  const [begins, ends] = [stretch[0], stretch.at(-1)];
  if (first === -1 || begins === undefined || ends === undefined) return { state: 'filled', span: told };
  return { state: 'open', span: { from: begins.date, lastDay: ends.date }, goesOn: end === -1 };
}

/** What a card shows, as it is kept beside its notice. */
export const gapText = ({ state, span }: GapNow): string =>
  state === 'open' ? `${span.from}/${span.lastDay}` : state;

/** The empty days ahead, each stretch as one, as its first day. */
export const firstsOf = (days: readonly GapDay[]): readonly LocalDate[] =>
  days.flatMap(({ date, isEmpty }, at) => (isEmpty && days[at - 1]?.isEmpty !== true ? [date] : []));
