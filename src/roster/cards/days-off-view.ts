import { button, line, onlyIf, periodWords, type Button } from '../../core/cards/view';
import { dayWords, listWords, weekdayWords } from '../../core/texts/time-words';
import { plusDays, weekdayOf, weekdays, type LocalDate, type Weekday } from '../../core/time';
import type { DaysOffCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';
import type { RosterChangeView } from './change-view';

/** On which weekdays the reader never works, and what follows. */
export function daysOffView(
  { off, today, isInRoster, undoId, isShown }: DaysOffCard,
  words: RosterWords,
): RosterChangeView {
  const { plan } = words.texts.roster;
  const [title = plan.everyDay, ...more] = off.map((one) => offWords(one, today, words));
  const isAnyOff = off.some(({ days }) => days.length > 0);
  return {
    title,
    lines: [...more, ...onlyIf(isAnyOff, () => (isInRoster ? plan.offNext : plan.offAlone))].map(line),
    buttons: [
      ...onlyIf(undoId !== undefined, () =>
        button(words.texts.buttons.undo, 'roster.undo', { change: undoId ?? '' }),
      ),
      ...onlyIf(isShown === true && isAnyOff, () => worksAgain(off, words)),
    ],
  };
}

function worksAgain(off: DaysOffCard['off'], { texts }: RosterWords): Button {
  const days = weekdays.filter((day) => off.some((one) => one.days.includes(day)));
  const names = listWords(
    days.map((day) => texts.time.everyWeekday[day]),
    texts.time,
  );
  const data = { act: 'away.weekdays', weekdays: days.join(','), worked: 1 };
  return button(texts.roster.plan.worksAgain(names), 'chat.do', data);
}

export function offWords(
  { days, from, lastDay, clock }: DaysOffCard['off'][number],
  today: LocalDate,
  { texts }: RosterWords,
): string {
  const { plan } = texts.roster;
  if (clock !== undefined) return plan.hoursOff(periodWords({ from, lastDay, clock }, texts));
  const begins = dayWords(firstOf(days, from), today, texts.time);
  const ends = lastDay && weekdayWords(lastDay, today, texts.time);
  if (days.length === 0 && ends !== undefined) return plan.allDays(begins, ends);
  const names = days.map((day) => texts.time.everyWeekday[day]);
  return plan.off(listWords(names, texts.time), begins, ends);
}

/** The first of those weekdays. */
const firstOf = (days: readonly Weekday[], from: LocalDate): LocalDate =>
  [0, 1, 2, 3, 4, 5, 6].map((on) => plusDays(from, on)).find((day) => days.includes(weekdayOf(day))) ?? from;
