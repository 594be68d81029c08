// The card of an absence that was said or reported, with its undo (F2, T10).

import type { AbsenceCard, SaidAnswer } from '../domain/delegation-cards';
import { awayNowWords, clockWords, periodWords } from '../../core/cards/view';
import type { Period, Periods } from '../../core/period';
import { plusMinutes, type Instant, dateOf, minutesOf, plusDays, timeOf } from '../../core/time';
import type { LocalDate } from '../../core/time';
import type { TimeTexts } from '../../core/texts/time-words';
import {
  capital,
  dayWords,
  hourWords,
  listWords,
  rangeWords,
  weekdayWords,
} from '../../core/texts/time-words';
import type { AbsenceWords } from '../texts/sv';
import type { Button, CardView, Line } from '../../core/cards/view';
import { button, line, onlyIf, subtle, when } from '../../core/cards/view';

interface AbsenceView extends CardView {
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
}

export function absenceView(card: AbsenceCard, words: AbsenceWords): AbsenceView {
  const isOpen = card.ended === undefined;
  const told = isOpen ? card.told : undefined;
  return {
    title: told ? toldTitle(told, card, words) : titleOf(card, words),
    lines: card.ended
      ? endedLines(card, card.ended, words)
      : [...(told ? toldLines(told, card, words) : []), ...awayLines(card, words)],
    buttons: [
      ...(told?.offers ?? []).map((until) => offered(until, card, words)),
      ...onlyIf(card.can.end, () =>
        button(buttonTitle(card, words), 'absence.end', {
          absence: card.absenceId,
          ...(card.isWhole === true && { whole: 1 }),
          ...(card.isBreath === true && { breath: 1 }),
        }),
      ),
    ],
  };
}

/** "I morgon med", "Till fredag 4 december", "Tills jag säger till". */
function offered(until: LocalDate | 'open', { now }: AbsenceCard, { texts, zone }: AbsenceWords): Button {
  const { offer } = texts.absence.absence;
  const today = dateOf(now, zone);
  if (until === 'open') return button(offer.open, 'chat.do', { act: 'away.change', open: 1 });
  const day = dayWords(until, today, texts.time);
  const title = until === plusDays(today, 1) ? offer.also(capital(day)) : offer.until(day);
  return button(title, 'chat.do', { act: 'away.change', until });
}

function toldTitle({ at }: SaidAnswer, card: AbsenceCard, words: AbsenceWords): string {
  const { youAreBack } = words.texts.absence.absence;
  return card.backOn === undefined
    ? awayTitle(at, card, words)
    : youAreBack(backDay(card.backOn, card, words));
}

function awayTitle(at: SaidAnswer['at'], card: AbsenceCard, words: AbsenceWords): string {
  const { said, youAreAway } = words.texts.absence.absence;
  const span = whenAway(card, words);
  return at === undefined ? said.known(span) : youAreAway(span);
}

const backDay = (day: LocalDate, { now }: AbsenceCard, { texts, zone }: AbsenceWords): string =>
  weekdayWords(day, dateOf(now, zone), texts.time);

/** When the switchboard hears it, and that nothing is left to do. */
function toldLines({ at, left }: SaidAnswer, card: AbsenceCard, words: AbsenceWords): readonly Line[] {
  const { said } = words.texts.absence.absence;
  if (at === 'nobody') return [line(said.nobody)];
  const isAll = left === undefined && card.isPart !== true && !hasEmptyDays(card) ? [said.isAll] : [];
  const told =
    at === undefined ? [] : [isWithinMinute(at, card.now) ? said.now : said.later(when(at, card.now, words))];
  const span = card.backOn === undefined ? [] : [`${awayTitle(at, card, words)}.`];
  const sentences = [...span, ...told, ...isAll];
  return sentences.length === 0 ? [] : [line(sentences.join(' '))];
}

function whenAway(card: AbsenceCard, { texts, zone }: AbsenceWords, of: Periods = card): string {
  const today = dateOf(card.now, zone);
  return severalWords(of, texts, (period) => soonWords(period, today, texts.time));
}

function soonWords({ from, lastDay, clock }: Period, today: LocalDate, time: TimeTexts): string {
  if (lastDay === undefined) {
    const onward = time.openEnd(dayWords(from, today, time));
    return clock === undefined ? onward : time.everyDay(clockWords(clock, time), onward);
  }
  const span = spanWords(from, lastDay, { today, time });
  return clock === undefined ? span : `${span} ${clockWords(clock, time)}`;
}

/** "torsdag 3 december till kl. 12 och 21–25 december", "från kl. 12 varje dag 1–4 december". */
export function severalWords(
  { from, lastDay, clock, also = [] }: Periods,
  texts: AbsenceWords['texts'],
  words: (period: Period) => string,
): string {
  const all: readonly Period[] = [{ from, lastDay, clock }, ...also];
  const one = (period: Period): string => {
    const { clock: hours, lastDay: last } = period;
    return hours === undefined || last === undefined || last === period.from
      ? words(period)
      : texts.time.everyDay(clockWords(hours, texts.time), rangeWords(period.from, last, texts.time));
  };
  return listWords(all.map(one), texts.time);
}

function titleOf(card: AbsenceCard, words: AbsenceWords): string {
  const { texts } = words;
  const { absence } = texts.absence;
  const span = whenAway(card, words);
  if (card.ended) return absence.ended(card.isReader ? undefined : card.name, span);
  if (!card.isReader) return absence.isAway(card.name, span);
  const isToldByAnother = card.source === 'reported' && card.byName !== undefined;
  return isToldByAnother ? absence.saysYouAreAway(card.byName, span) : absence.youAreAway(span);
}

function awayLines(card: AbsenceCard, words: AbsenceWords): readonly Line[] {
  const { absence } = words.texts.absence;
  const isByReader = card.isReader && card.source !== 'automaticReplies';
  const how =
    card.source === 'automaticReplies' ? [absence.seen] : card.byName ? [absence.saidBy(card.byName)] : [];
  const said = words.texts.absence.absence.said;
  return [
    ...onlyIf(card.isChangedSince === true, () => line(absence.changedSince)),
    ...onlyIf(card.isAgain === true, () => line(absence.backUndone(card.isReader ? undefined : card.name))),
    ...(card.together ? [line(absence.together(whenAway(card, words, card.together)))] : []),
    ...(card.instead ? [line(absence.instead(insteadWords(card.instead, words)))] : []),
    ...(card.told?.left
      ? [
          line(
            leftWords(card.told.left, { isLeave: card.told.isLeave === true || isAhead(card, words) }, words),
          ),
        ]
      : []),
    ...onlyIf(card.told?.isLeave === false && !isAhead(card, words), () => line(said.noSickNote)),
    ...onlyIf(card.told?.isLeave === true && !isAhead(card, words), () => line(said.telephone)),
    ...(card.checks ?? []).map(({ mailbox, at, next }) =>
      line(absence.check(mailbox, at && hourWords(at, words.texts.time), next)),
    ),
    ...(card.switchboard === undefined ? [] : [line(switchboardWords(card.switchboard, card, words))]),
    ...(card.decides ? [line(absence.decides(card.decides.name))] : []),
    ...card.mailboxes.map((mailbox) =>
      line([mailboxWords(mailbox, card, words), ...emptyWords(mailbox, words)].join('; ')),
    ),
    ...onlyIf(hasEmptyDays(card), () => line(absence.fillThem)),
    ...(isByReader ? [] : how.map(subtle)),
    ...onlyIf(card.isReader && card.source === 'reported', () => subtle(absence.tellIfWrong)),
    ...onlyIf(card.isReader && card.source === 'automaticReplies', () => subtle(absence.endInOutlook)),
  ];
}

/** Nobody says days before that they are ill. */
const isAhead = ({ from, now }: AbsenceCard, { zone }: AbsenceWords) => from > plusDays(dateOf(now, zone), 1);

/** Somebody is to be found for them. */
const hasEmptyDays = ({ mailboxes }: AbsenceCard): boolean =>
  mailboxes.some(({ emptyDays = [] }) => emptyDays.length > 0);

const leftWords = (
  left: NonNullable<SaidAnswer['left']>,
  { isLeave }: { readonly isLeave: boolean },
  { texts }: AbsenceWords,
): string => {
  const { said } = texts.absence.absence;
  return left === 'asked' && !isLeave ? [said.left.asked, said.maySkip].join(' ') : said.left[left];
};

const insteadWords = (periods: Periods, { texts }: AbsenceWords): string =>
  severalWords(periods, texts, (period) => periodWords(period, texts));

/** A clock that goes on while the answer is made is not later than now. */
const isWithinMinute = (at: Instant, now: Instant): boolean => at <= plusMinutes(now, 1);

function switchboardWords(
  at: NonNullable<AbsenceCard['switchboard']>,
  card: AbsenceCard,
  words: AbsenceWords,
): string {
  const { phone } = words.texts.absence.absence;
  if (at === 'known') return phone.known;
  if (at === 'nobody') return phone.nobody;
  return isWithinMinute(at, card.now) ? phone.now : phone.later(when(at, card.now, words));
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

function mailboxWords(mailbox: AbsenceCard['mailboxes'][number], card: AbsenceCard, words: AbsenceWords) {
  const { absence } = words.texts.absence;
  const { name, onDuty, manager, out } = mailbox;
  if (onDuty !== undefined) {
    const has = mailbox.isUsual === true ? absence.hasAnyway(name, onDuty) : absence.takesOver(name, onDuty);
    return out === undefined ? has : `${has}, ${awayNowWords(out, words.texts)}`;
  }
  const nobody = absence.nobodyTakesOver(name);
  if (manager === undefined) return nobody;
  const at = when(manager.at, card.now, words);
  const { isTold, isReader } = manager;
  if (isReader) return `${nobody}; ${isTold ? absence.youHeard : absence.youHear(at)}`;
  return `${nobody}; ${isTold ? absence.managerHeard(manager.name) : absence.managerHears(manager.name, at)}`;
}

function endedLines(
  { again }: AbsenceCard,
  ended: NonNullable<AbsenceCard['ended']>,
  { texts, zone }: AbsenceWords,
): readonly Line[] {
  const { time } = texts;
  if (again) return [line(texts.absence.absence.again(insteadWords(again, { texts, zone })))];
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
) => (from === lastDay ? dayWords(from, seen.today, seen.time) : rangeWords(from, lastDay, seen.time));

function buttonTitle({ isReader, source, isStanding }: AbsenceCard, { texts }: AbsenceWords): string {
  if (isReader && source === 'reported') return texts.absence.absence.notAway;
  return isStanding === true ? texts.absence.absence.worksAll : texts.buttons.undo;
}
