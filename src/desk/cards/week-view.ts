import type { ReturnCard, WeekCard } from '../domain/desk-cards';
import { mondayOf, plusDays, type LocalDate } from '../../core/time';
import { capital, listWords, rangeWords, weekdayWords, weekNumber } from '../../core/texts/time-words';
import { clockWords, periodWords } from '../../core/cards/view';
import type { DeskWords } from '../texts/sv';
import {
  button,
  cut,
  line,
  onlyIf,
  subtle,
  type Button,
  type CardView,
  type Line,
  type Row,
} from '../../core/cards/view';

interface WeekView extends CardView {
  readonly rows: readonly Row[];
  readonly more: readonly Line[];
  readonly buttons: readonly Button[];
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
    buttons: [],
  };
}

function questionLines({ questions }: WeekCard, { texts }: DeskWords): readonly Line[] {
  if (questions === undefined) return [];
  return [subtle(texts.desk.week.questions(questions.waiting, questions.gaps))];
}

function linesOf(row: WeekCard['rows'][number], monday: LocalDate, { texts }: DeskWords): readonly Line[] {
  const { time } = texts;
  const { week } = texts.desk;
  const { handledOn = [] } = row;
  const days = (dates: readonly LocalDate[]) =>
    listWords(
      dates.map((date) => weekdayWords(date, monday, time)),
      time,
    );
  return [
    ...hasLines(row, monday, texts),
    ...onlyIf(row.unreadJunk > 0, () => line(week.junk(row.unreadJunk))),
    ...onlyIf(row.missed.length > 0, () => line(week.missed(days(row.missed)))),
    ...onlyIf(handledOn.length > 0, () =>
      line(week.handledOn(handledOn.length === row.missed.length ? undefined : days(handledOn))),
    ),
    ...onlyIf(row.notCheckable.length > 0, () => line(week.notCheckable(days(row.notCheckable)))),
  ];
}

/** Of the week, or day by day where it is not the same. */
function hasLines(
  { onDuty, next, spans }: WeekCard['rows'][number],
  monday: LocalDate,
  { time, desk: { week, overview } }: DeskWords['texts'],
): readonly Line[] {
  if (spans === undefined) return [line(week.has(onDuty, next))];
  return spans.map((span) => {
    const isDay = span.from === span.lastDay;
    const days = isDay ? weekdayWords(span.from, monday, time) : rangeWords(span.from, span.lastDay, time);
    if (span.hours !== undefined) {
      const held = span.onDuty === undefined ? overview.nobodyHas : overview.has(span.onDuty);
      return line(week.hasOn(`${capital(days)} ${clockWords(span.hours, time)}`, held));
    }
    return line(week.hasOn(capital(days), week.has(span.onDuty, span.next, isDay ? 'day' : 'days')));
  });
}

/** What happened while the reader was away; in the form of the week's card. */
export function returnView(card: ReturnCard, words: DeskWords): WeekView {
  const { texts } = words;
  const { back } = texts.desk;
  const { shown, more } = cut(card.mailboxes, texts);
  const waiting = waitingLines(card, words);
  const mail = mailLines(card, words);
  return {
    title: titleOf(card, words),
    state: isToDo(card, waiting) ? 'open' : 'done',
    rows: [
      ...onlyIf(waiting.length > 0, () => ({ name: back.waiting, lines: waiting })),
      ...shown.map((mailbox) => ({ name: mailbox.name, lines: happened(mailbox, words) })),
      ...onlyIf(mail.length > 0, () => ({ name: back.mail, lines: mail })),
    ],
    more,
    buttons: [
      ...ruleButtons(card, words),
      ...onlyIf(card.waiting.answers > 0, () => button(back.showAnswers, 'chat.do', { act: 'answers.mine' })),
      ...onlyIf(card.late !== undefined, () => button(back.showLate, 'chat.do', { act: 'messages.late' })),
      ...onlyIf(
        card.mailboxes.some(({ open }) => open > 0),
        () => button(back.showInbox, 'chat.do', { act: 'inbox' }),
      ),
    ],
  };
}

/** Of days that are asked of; a whole week by its number. */
function titleOf({ isAsked, period }: ReturnCard, { texts }: DeskWords): string {
  const { back } = texts.desk;
  const span = periodWords(period, texts);
  if (isAsked !== true) return back.title(span);
  const { from, lastDay } = period;
  const isWeek = from === mondayOf(from) && lastDay === plusDays(from, 6);
  return back.asked(isWeek ? weekNumber(from) : undefined, span);
}

/** All rules of a delegation that are the reader's to take away are said to be gone at once. */
function ruleButtons({ noticeId: notice, rulesLeft = [] }: ReturnCard, { texts }: DeskWords) {
  const own = rulesLeft.filter(({ isForIt }) => !isForIt).map(({ delegation }) => delegation);
  return own
    .filter(({ id }, at) => own.findIndex((one) => one.id === id) === at)
    .map(({ id, version }) =>
      button(texts.absence.delegation.buttons.ruleGone, 'delegation.confirm', {
        ...(notice && { notice }),
        ...{ delegation: id, version, gone: 1 },
      }),
    );
}

const isToDo = ({ mailboxes, late, rulesLeft = [] }: ReturnCard, waiting: readonly Line[]): boolean =>
  late !== undefined ||
  waiting.length > 0 ||
  mailboxes.some(({ open }) => open > 0) ||
  rulesLeft.some(({ isForIt }) => !isForIt);

function waitingLines({ waiting, late }: ReturnCard, { texts }: DeskWords): readonly Line[] {
  const { back } = texts.desk;
  const { answers, answersLate = 0, decisions, questions } = waiting;
  return [
    ...onlyIf(answers > 0, () => line(back.answers(answers, answersLate))),
    ...onlyIf(decisions > 0, () => line(back.decisions(decisions))),
    ...onlyIf(questions > 0, () => line(back.questions(questions))),
    ...(late === undefined ? [] : back.late(late.answers, late.unregistered).map((text) => line(text))),
  ];
}

function happened(
  { arrived, handled, opened, open, missed }: ReturnCard['mailboxes'][number],
  { texts }: DeskWords,
): readonly Line[] {
  const { back, week } = texts.desk;
  const { unchecked = 0 } = opened;
  const [first] = missed;
  return [
    line(back.arrived(arrived, handled, open)),
    ...onlyIf(opened.count + unchecked > 0, () => line(back.opened(opened.count, opened.of, unchecked))),
    ...(first === undefined
      ? []
      : [
          line(
            week.missed(
              listWords(
                missed.map((date) => weekdayWords(date, first, texts.time)),
                texts.time,
              ),
            ),
          ),
        ]),
  ];
}

function mailLines({ delegates = [], rulesLeft = [], isUnread }: ReturnCard, { texts }: DeskWords) {
  const { back } = texts.desk;
  return [
    ...delegates.map(({ name, from, lastDay }) =>
      line(
        back.delegate(
          name,
          from === lastDay ? weekdayWords(from, from, texts.time) : rangeWords(from, lastDay, texts.time),
        ),
      ),
    ),
    ...onlyIf(isUnread === true, () => line(back.unread)),
    ...rulesLeft.map(({ to, isForIt }) => line(isForIt ? back.ruleForIt(to) : back.removeRule(to))),
  ];
}
