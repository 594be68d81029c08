import type { AbsenceCard } from '../domain/card-facts';
import { dateOf, minutesOf, timeOf } from '../domain/time';
import { rangeWords, weekdayWords } from '../texts/time-words';
import type { Button, CardView, Line, Words } from './view';
import { button, line, onlyIf, subtle } from './view';

export interface AbsenceView extends CardView {
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
}

export function absenceView(card: AbsenceCard, words: Words): AbsenceView {
  return {
    title: titleOf(card, words),
    lines: card.ended ? endedLines(card.ended, words) : awayLines(card, words),
    buttons: onlyIf(card.ended === undefined, () =>
      button(buttonTitle(card, words), 'absence.end', { absence: card.absenceId }),
    ),
  };
}

function titleOf(card: AbsenceCard, { texts }: Words): string {
  const { absence, time } = texts;
  if (card.ended) return absence.ended(card.isReader ? undefined : card.name);
  const span =
    card.lastDay === undefined
      ? absence.openEnd(weekdayWords(card.from, card.from, time))
      : rangeWords(card.from, card.lastDay, time);
  if (!card.isReader) return absence.isAway(card.name, span);
  const isToldByAnother = card.source === 'reported' && card.byName !== undefined;
  return isToldByAnother ? absence.saysYouAreAway(card.byName, span) : absence.youAreAway(span);
}

function awayLines(card: AbsenceCard, { texts }: Words): readonly Line[] {
  const { absence } = texts;
  const isByReader = card.isReader && card.source !== 'automaticReplies';
  const how =
    card.source === 'automaticReplies' ? [absence.seen] : card.byName ? [absence.saidBy(card.byName)] : [];
  return [
    ...card.mailboxes.map(({ name, onDuty }) =>
      line(onDuty === undefined ? absence.nobodyTakesOver(name) : absence.takesOver(name, onDuty)),
    ),
    ...(isByReader ? [] : how.map(subtle)),
    ...onlyIf(card.isReader && card.source !== 'said', () => subtle(absence.noReason)),
  ];
}

function endedLines(ended: NonNullable<AbsenceCard['ended']>, { texts, zone }: Words): readonly Line[] {
  const { time } = texts;
  if (ended.name === undefined) return [];
  const date = dateOf(ended.at, zone);
  const minutes = minutesOf(timeOf(ended.at, zone));
  const clock = time.clock(Math.floor(minutes / 60), minutes % 60);
  const at = time.moment({ isToday: false, day: weekdayWords(date, date, time), clock });
  return [subtle(texts.absence.endedBy(ended.name, at))];
}

function buttonTitle({ isReader, source }: AbsenceCard, { texts }: Words): string {
  if (!isReader || source === 'said') return texts.buttons.undo;
  return source === 'reported' ? texts.buttons.notAway : texts.buttons.back;
}
