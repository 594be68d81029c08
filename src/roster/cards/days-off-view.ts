import { button, line, onlyIf } from '../../core/cards/view';
import { dayWords, listWords, weekdayWords } from '../../core/texts/time-words';
import type { LocalDate } from '../../core/time';
import type { DaysOffCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';
import type { RosterChangeView } from './change-view';

/** On which weekdays the reader never works, and what follows. */
export function daysOffView(
  { off, today, isInRoster, undoId }: DaysOffCard,
  words: RosterWords,
): RosterChangeView {
  const { plan } = words.texts.roster;
  const [title = plan.everyDay, ...more] = off.map((one) => offWords(one, today, words));
  const isAnyOff = off.some(({ days }) => days.length > 0);
  return {
    title,
    lines: [...more, ...onlyIf(isAnyOff, () => (isInRoster ? plan.offNext : plan.offAlone))].map(line),
    buttons: onlyIf(undoId !== undefined, () =>
      button(words.texts.buttons.undo, 'roster.undo', { change: undoId ?? '' }),
    ),
  };
}

export function offWords(
  { days, from, lastDay }: DaysOffCard['off'][number],
  today: LocalDate,
  { texts }: RosterWords,
): string {
  const { plan } = texts.roster;
  const begins = dayWords(from, today, texts.time);
  const ends = lastDay && weekdayWords(lastDay, today, texts.time);
  if (days.length === 0 && ends !== undefined) return plan.allDays(begins, ends);
  const names = days.map((day) => texts.time.everyWeekday[day]);
  return plan.off(listWords(names, texts.time), begins, ends);
}
