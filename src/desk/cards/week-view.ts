import type { WeekCard } from '../domain/desk-cards';
import { plusDays, type LocalDate } from '../../core/time';
import { listWords, rangeWords, weekdayWords, weekNumber } from '../../core/texts/time-words';
import { periodWords } from '../../core/cards/view';
import type { DeskWords } from '../texts/sv';
import { cut, line, onlyIf, subtle, type CardView, type Line, type Row } from '../../core/cards/view';

export interface WeekView extends CardView {
  readonly rows: readonly Row[];
  readonly more: readonly Line[];
}

export function weekView(card: WeekCard, words: DeskWords): WeekView {
  const { time } = words.texts;
  const { week } = words.texts.desk;
  const { shown, more } = cut(card.rows, words.texts);
  const span = rangeWords(card.monday, plusDays(card.monday, 6), time);
  const away = cut(card.away ?? [], words.texts, 25);
  return {
    title: card.rows.length === 0 ? week.withoutMailboxes(span) : week.title(weekNumber(card.monday), span),
    rows: [
      ...shown.map((row) => ({ name: row.name, lines: linesOf(row, card.monday, words) })),
      ...away.shown.map(({ name, period, isArranged }) => ({
        name,
        lines: [line(week.awayLine(periodWords(period, words.texts), isArranged))],
      })),
    ],
    more: [...more, ...away.more, ...questionLines(card, words)],
  };
}

function questionLines({ questions }: WeekCard, { texts }: DeskWords): readonly Line[] {
  if (questions === undefined) return [];
  return [subtle(texts.desk.week.questions(questions.waiting, questions.gaps))];
}

function linesOf(row: WeekCard['rows'][number], monday: LocalDate, { texts }: DeskWords): readonly Line[] {
  const { time } = texts;
  const { week } = texts.desk;
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
