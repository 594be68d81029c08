// What somebody's free weekdays become: said anew, one more or one fewer, or taken back (F2).

import { plusDays, weekdays, type LocalDate, type Weekday } from '../../core/time';
import { holdingOn, lastOf, type DaysOff } from '../../people/domain/days-off';

/** What is said, before it has an id. */
export type OffSaid = Pick<DaysOff, 'days' | 'from' | 'lastDay' | 'clock'>;

export interface DaysOffEdit {
  readonly said: readonly OffSaid[];
  /** These end where what is said begins. */
  readonly replaced: readonly DaysOff[];
}

const goesBeyond = (one: DaysOff, date: LocalDate): boolean => (lastOf(one) ?? date) >= date;

/** All of them said anew; over a span what goes on after it holds again then. */
export const sayAnew = (before: readonly DaysOff[], said: OffSaid): DaysOffEdit => ({
  said: [said],
  replaced: before.filter(
    (one) =>
      goesBeyond(one, said.from) &&
      (said.lastDay === undefined || (one.lastDay !== undefined && one.lastDay <= said.lastDay)),
  ),
});

export interface MoreOrFewer extends OffSaid {
  /** Worked again, or free. */
  readonly isWorked: boolean;
}

/** One weekday more or fewer in all that holds then or will; undefined when it is so already. */
export function sayMoreOrFewer(
  before: readonly DaysOff[],
  { days, isWorked, from, lastDay }: MoreOrFewer,
): DaysOffEdit | undefined {
  const changed = (others: readonly Weekday[]) =>
    weekdays.filter((day) =>
      isWorked ? others.includes(day) && !days.includes(day) : others.includes(day) || days.includes(day),
    );
  const isChanged = (others: readonly Weekday[]) => changed(others).length !== others.length;
  if (lastDay !== undefined) {
    const held = holdingOn(before, from).at(-1)?.days ?? [];
    return isChanged(held) ? sayAnew(before, { days: changed(held), from, lastDay }) : undefined;
  }
  const touched = before.filter((one) => goesBeyond(one, from));
  const standing = touched.filter((one) => one.lastDay === undefined).map((one) => one.from);
  const isFirst = !isWorked && standing.every((start) => start > from);
  if (!isFirst && !touched.some((one) => isChanged(one.days))) return undefined;
  const [next] = standing.toSorted();
  const first = { days: changed([]), from, lastDay: next && plusDays(next, -1) };
  const anew = touched.map((one) => ({
    days: changed(one.days),
    from: one.from > from ? one.from : from,
    lastDay: lastOf(one),
  }));
  return { said: [...(isFirst ? [first] : []), ...anew], replaced: touched };
}

/** As it was before that was said: it never was, and what ended for it goes on. */
export function takeBackDaysOff(all: readonly DaysOff[], { at }: DaysOff): readonly DaysOff[] {
  const together = all.filter((one) => one.at === at);
  const [from] = together.map((one) => one.from).toSorted();
  const ended = all.filter((one) => one.at < at && one.endedOn === from);
  // What had ended for one of these was over already.
  const restored = ended.filter(
    (one) => !ended.some((later) => later.at > one.at && later.from === from && later.lastDay === undefined),
  );
  return [
    ...together.map((one) => ({ ...one, endedOn: one.from })),
    ...restored.map((one) => ({ ...one, endedOn: undefined })),
  ];
}
