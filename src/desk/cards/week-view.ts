import type { WeekCard } from '../domain/desk-cards';
import type { LocalDate } from '../../core/time';
import { plusDays } from '../../core/time';
import { listWords, rangeWords, weekdayWords, weekNumber } from '../../core/texts/time-words';
import { periodWords } from '../../core/cards/period-words';
import type { CardView, Line, Row, Words } from '../../core/cards/view';
import { cut, line, onlyIf, subtle } from '../../core/cards/view';

export interface WeekView extends CardView {
  readonly rows: readonly Row[];
  readonly more: readonly Line[];
}

export function weekView(card: WeekCard, words: Words): WeekView {
  const { week, time } = words.texts;
  const { shown, more } = cut(card.rows, words.texts);
  const span = rangeWords(card.monday, plusDays(card.monday, 6), time);
  const away = cut(card.away ?? [], words.texts, 25);
  const { awayLine, weekWithoutMailboxes } = words.texts.notes;
  return {
    title: card.rows.length === 0 ? weekWithoutMailboxes(span) : week.title(weekNumber(card.monday), span),
    rows: [
      ...shown.map((row) => ({ name: row.name, lines: linesOf(row, card.monday, words) })),
      ...away.shown.map(({ name, period, isArranged }) => ({
        name,
        lines: [line(awayLine(periodWords(period, words.texts), isArranged))],
      })),
    ],
    more: [...more, ...away.more, ...questionLines(card, words)],
  };
}

function questionLines({ questions }: WeekCard, { texts }: Words): readonly Line[] {
  if (questions === undefined) return [];
  return [subtle(texts.questions.week(questions.waiting, questions.gaps))];
}

function linesOf(row: WeekCard['rows'][number], monday: LocalDate, { texts }: Words): readonly Line[] {
  const { week, time } = texts;
  const days = (dates: readonly LocalDate[]) =>
    listWords(
      dates.map((date) => weekdayWords(date, monday, time)),
      time,
    );
  return [
    line(week.has(row.onDuty, row.next)),
    ...onlyIf(row.unreadJunk > 0, () => line(week.junk(row.unreadJunk))),
    ...onlyIf(row.missed.length > 0, () => line(week.missed(days(row.missed)))),
    ...onlyIf(row.notCheckable.length > 0, () => line(week.notCheckable(days(row.notCheckable)))),
  ];
}
