import type { AbsenceCard } from '../domain/delegation-cards';
import { dateOf, minutesOf, timeOf, type LocalDate } from '../../core/time';
import { dayWords, listWords, rangeWords, weekdayWords, type TimeTexts } from '../../core/texts/time-words';
import type { AbsenceWords } from '../texts/sv';
import type { Button, CardView, Line } from '../../core/cards/view';
import { button, line, onlyIf, subtle, when } from '../../core/cards/view';

export interface AbsenceView extends CardView {
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
}

export function absenceView(card: AbsenceCard, words: AbsenceWords): AbsenceView {
  return {
    title: titleOf(card, words),
    lines: card.ended ? endedLines(card.ended, words) : awayLines(card, words),
    buttons: onlyIf(card.ended === undefined && card.source !== 'automaticReplies', () =>
      button(buttonTitle(card, words), 'absence.end', { absence: card.absenceId }),
    ),
  };
}

function titleOf(card: AbsenceCard, { texts, zone }: AbsenceWords): string {
  const { time } = texts;
  const { absence } = texts.absence;
  const today = dateOf(card.now, zone);
  if (card.ended) return absence.ended(card.isReader ? undefined : card.name);
  const span =
    card.lastDay === undefined
      ? time.openEnd(dayWords(card.from, today, time))
      : spanWords(card.from, card.lastDay, { today, time });
  if (!card.isReader) return absence.isAway(card.name, span);
  const isToldByAnother = card.source === 'reported' && card.byName !== undefined;
  return isToldByAnother ? absence.saysYouAreAway(card.byName, span) : absence.youAreAway(span);
}

function awayLines(card: AbsenceCard, words: AbsenceWords): readonly Line[] {
  const { absence } = words.texts.absence;
  const isByReader = card.isReader && card.source !== 'automaticReplies';
  const how =
    card.source === 'automaticReplies' ? [absence.seen] : card.byName ? [absence.saidBy(card.byName)] : [];
  return [
    ...card.mailboxes.map((mailbox) =>
      line([mailboxWords(mailbox, card, words), ...emptyWords(mailbox, words)].join('; ')),
    ),
    ...(isByReader ? [] : how.map(subtle)),
    ...onlyIf(card.isReader && card.source === 'reported', () => subtle(absence.tellIfWrong)),
    ...onlyIf(card.isReader && card.source === 'automaticReplies', () => subtle(absence.endInOutlook)),
  ];
}

/** So many days are named; of more, how many and the first. */
const mostNamed = 3;

function emptyWords({ emptyDays = [] }: AbsenceCard['mailboxes'][number], { texts }: AbsenceWords) {
  const [first] = emptyDays;
  if (first === undefined) return [];
  const { time } = texts;
  const { absence } = texts.absence;
  const named = (date: LocalDate) => weekdayWords(date, first, time);
  return emptyDays.length > mostNamed
    ? [absence.emptyDays(emptyDays.length, named(first))]
    : [absence.emptyOn(listWords(emptyDays.map(named), time))];
}

function mailboxWords(
  mailbox: AbsenceCard['mailboxes'][number],
  card: AbsenceCard,
  words: AbsenceWords,
): string {
  const { absence } = words.texts.absence;
  const { name, onDuty, manager } = mailbox;
  if (onDuty !== undefined) return absence.takesOver(name, onDuty);
  const nobody = absence.nobodyTakesOver(name);
  if (manager === undefined) return nobody;
  const at = when(manager.at, card.now, words);
  const { isTold, isReader } = manager;
  if (isReader) return `${nobody}; ${isTold ? absence.youHeard : absence.youHear(at)}`;
  return `${nobody}; ${isTold ? absence.managerHeard(manager.name) : absence.managerHears(manager.name, at)}`;
}

function endedLines(
  ended: NonNullable<AbsenceCard['ended']>,
  { texts, zone }: AbsenceWords,
): readonly Line[] {
  const { time } = texts;
  if (ended.name === undefined) return [];
  const date = dateOf(ended.at, zone);
  const minutes = minutesOf(timeOf(ended.at, zone));
  const clock = time.clock(Math.floor(minutes / 60), minutes % 60);
  const at = time.moment({ isToday: false, day: weekdayWords(date, date, time), clock });
  return [subtle(texts.absence.absence.endedBy(ended.name, at))];
}

/** One day as people say it: "i dag"; several as a range. */
const spanWords = (
  from: LocalDate,
  lastDay: LocalDate,
  seen: { readonly today: LocalDate; readonly time: TimeTexts },
): string =>
  from === lastDay ? dayWords(from, seen.today, seen.time) : rangeWords(from, lastDay, seen.time);

function buttonTitle({ isReader, source }: AbsenceCard, { texts }: AbsenceWords): string {
  return isReader && source === 'reported' ? texts.absence.absence.notAway : texts.buttons.undo;
}
