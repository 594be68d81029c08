import { onlyIf, when } from '../../core/cards/view';
import { capital, dateWords, weekdayWords } from '../../core/texts/time-words';
import { dateOf, daysBetween, timeOf, type Instant, type LocalDate, type Zone } from '../../core/time';
import type { Wait } from '../domain/standing';
import type { MessageRow } from '../domain/shown/page-row';
import type { IncomingWords } from '../texts/sv';
import { registrationWords } from './message-lines';
import { notThereWords, waitWords } from './wait-words';

/** A row of the work page's list, with what its columns say. */
export function messageRowView(row: MessageRow, now: Instant, words: IncomingWords) {
  const { texts } = words;
  const { lines } = texts.incoming;
  const { registration: kind } = row;
  const text = row.number ?? row.passedTo ?? '';
  return {
    ...row,
    ...{ isTooLate: undefined, registerBy: undefined, goneAt: undefined, isPassedHere: undefined },
    ...{ decideBy: undefined, handedOver: undefined, notThere: undefined },
    // Whoever took it has nothing more to see to.
    taken: row.waits.length === 0 ? undefined : row.taken,
    says: {
      arrived: capital(cameWords(row, now, words)),
      kind: capital(kindsOf(row, words).join(', ')),
      registration: kind === 'open' ? '' : registrationWords(asRegistration(kind, text), lines),
      answer: capital(answerWords(row, words)),
      away: row.notThere === undefined ? '' : notThereWords(row.notThere, dateOf(now, words.zone), words),
      hint: needsBoth(row) ? texts.incoming.page.row.registerToo : '',
      due: dueWords(row, now, words),
      dueOf: dueOfWords(row, words),
      answerBy: row.dueOn === undefined ? '' : weekdayWords(row.dueOn, dateOf(now, words.zone), texts.time),
      isPast: isDayPast(row, now, words.zone),
      by: byWords(row, now, words),
      waits: waitsOf(row, now, words),
      gone:
        row.goneAt === undefined ? '' : texts.incoming.page.goneSince(arrivedWords(row.goneAt, now, words)),
    },
  };
}

/** That it needs no answer here follows from what became of it; nobody has said so. */
const isSaidBy = ({ answer, registration, handedOver }: MessageRow): boolean =>
  answer === 'notNeeded' &&
  (registration === 'minor' || registration === 'passedOn' || handedOver !== undefined);

/** How its answer stands, and where an appeal went. */
function answerWords(row: MessageRow, { texts }: IncomingWords): string {
  const { inbox, page } = texts.incoming;
  const { answer, handedOver } = row;
  const state = answer === 'undecided' || isSaidBy(row) ? [] : [inbox.answers[answer]];
  const went = handedOver === undefined ? [] : [page.handedOver(handedOver, row.isTooLate === true)];
  return [...went, ...state].join(' · ');
}

/** It needs no answer, and is still to be registered or of little meaning. */
const needsBoth = ({ answer, waits, isRequest, isAppeal, isSecret }: MessageRow): boolean =>
  answer === 'notNeeded' && waits.some(isRegistering) && !isRequest && !isAppeal && !isSecret;

const isRegistering = (wait: Wait) => wait === 'late' || wait === 'registration' || wait === 'printing';

/** The nearest day of what is not done: by which it is registered, decided about, answered or handed over. */
function dueDay({ dueOn, registerBy, decideBy, waits }: MessageRow): LocalDate | undefined {
  const toRegister = waits.some(isRegistering) ? registerBy : undefined;
  return [toRegister, decideBy, dueOn].filter((day) => day !== undefined).toSorted()[0];
}

/** Of these none has a day: the answer is given, and what is left waits for no day of it. */
const dayless: ReadonlySet<Wait> = new Set<Wait>(['filing', 'ended', 'paper', 'deletion']);

/** What is done has been done, whatever day it was. */
const isDayPast = (row: MessageRow, now: Instant, zone: Zone): boolean => {
  const day = dueDay(row);
  return day !== undefined && day < dateOf(now, zone) && row.waits.some((wait) => !dayless.has(wait));
};

function dueWords(row: MessageRow, now: Instant, { texts, zone }: IncomingWords): string {
  const day = dueDay(row);
  return day === undefined ? '' : capital(weekdayWords(day, dateOf(now, zone), texts.time));
}

/** Which of two days it is, where there are two: that of the registration or of the answer. */
function dueOfWords(row: MessageRow, { texts }: IncomingWords): string {
  const { dueOf } = texts.incoming.page.row;
  if (isDecisionDay(row)) return dueOf.decision;
  if (isAnswerDay(row)) return dueOf.answer;
  const hasTwo = row.dueOn !== undefined && row.dueOn !== row.registerBy && row.waits.some(isRegistering);
  return hasTwo && dueDay(row) === row.registerBy ? dueOf.registration : '';
}

/**
 * Of a request that is not registered either it is the day of its answer, and says so; empty where a wait says it. It stands
 * where there is no room for a column: without the weekday.
 */
function byWords(row: MessageRow, now: Instant, { texts, zone }: IncomingWords): string {
  const [day, today] = [dueDay(row), dateOf(now, zone)];
  if (day === undefined || row.waits.some((wait) => wait === 'answer' || wait === 'handOver')) return '';
  const { by, answerBy, decideBy } = texts.incoming.page.row;
  const words = dateWords(day, today, texts.time);
  if (isDecisionDay(row)) return decideBy(words);
  return isAnswerDay(row) ? answerBy(words, day < today) : by(words);
}

const isDecisionDay = (row: MessageRow): boolean =>
  row.decideBy !== undefined && row.decideBy === dueDay(row) && !isRegisteringOn(row, row.decideBy);

const isRegisteringOn = ({ registerBy, waits }: MessageRow, day: LocalDate): boolean =>
  registerBy === day && waits.some(isRegistering);

const isAnswerDay = (row: MessageRow): boolean =>
  row.isRequest && row.dueOn !== undefined && row.dueOn === dueDay(row) && row.waits.some(isRegistering);

/** Whatever the day of the message is. */
const isTrouble = (wait: Wait): boolean => wait === 'late' || wait === 'gone' || wait === 'undelivered';

/** One thing each, and whether the day for it has passed. */
function waitsOf(row: MessageRow, now: Instant, words: IncomingWords) {
  const { page } = words.texts.incoming;
  // Whether who is to answer is away stands beside them.
  const said = waitWords({ ...row, notThere: undefined }, now, words);
  // Of two days the nearest stands in the column: the other is said here alone.
  const dueOn = row.dueOn === dueDay(row) ? undefined : row.dueOn;
  const alone = waitWords({ ...row, responder: undefined, notThere: undefined, dueOn }, now, words);
  const own: Readonly<Partial<Record<Wait, string>>> = page.waits;
  const isPast = row.dueOn !== undefined && row.dueOn < dateOf(now, words.zone);
  const isAnswered = (wait: Wait) => wait === 'filing' || wait === 'ended';
  const isOfRequest = (wait: Wait) => isAnswerDay(row) && isRegistering(wait);
  const isUndecided = (wait: Wait) => wait === 'decision' && row.decideBy !== undefined;
  const isLate = (wait: Wait) =>
    isTrouble(wait) || isUndecided(wait) || (isPast && !isAnswered(wait) && !isOfRequest(wait));
  // What is late as a whole says so, whatever it waits for; a request says it of its answer.
  const isWhole = row.isOverdue && !row.waits.some(isLate) && !isAnswerDay(row);
  return row.waits.map((wait, at) => ({
    text: capital(row.isInDiary ? page.inDiary : (own[wait] ?? said[at] ?? '')),
    // Who answers and by when have columns of their own where there is room.
    short: alone[at] === said[at] ? undefined : capital(alone[at] ?? ''),
    isLate: isWhole || isLate(wait),
    day: row.waits.length > 1 && wait === 'registration' ? registeringDay(row, now, words) : undefined,
  }));
}

/** A request has one day, that of its answer. */
function registeringDay(row: MessageRow, now: Instant, { texts, zone }: IncomingWords): string | undefined {
  const { registerBy: day } = row;
  if (day === undefined || isAnswerDay(row)) return undefined;
  return texts.incoming.beside.registerBy(dateWords(day, dateOf(now, zone), texts.time));
}

function asRegistration(kind: MessageRow['registration'], text: string) {
  if (kind === 'registered') return { kind, number: text } as const;
  return kind === 'passedOn' ? ({ kind, to: text } as const) : ({ kind } as const);
}

/** "i dag kl. 8.12"; of days before yesterday without the weekday, which a column has no room for. */
export const arrivedWords = (at: Instant, now: Instant, words: IncomingWords): string =>
  words.texts.time.moment(arrivedWhen(at, now, words));

function arrivedWhen(at: Instant, now: Instant, words: IncomingWords) {
  const { texts, zone } = words;
  const [date, today] = [dateOf(at, zone), dateOf(now, zone)];
  const seen = when(at, now, words);
  const day = daysBetween(date, today) <= 1 ? seen.day : dateWords(date, today, texts.time);
  return { ...seen, day };
}

/** Of what shows neither sender nor subject to the second: that alone tells it from others of the same minute. */
function cameWords(
  { arrivedAt, isHidden, isSecret }: MessageRow,
  now: Instant,
  words: IncomingWords,
): string {
  const { texts, zone } = words;
  const came = arrivedWhen(arrivedAt, now, words);
  if (!isHidden && !isSecret) return texts.time.moment(came);
  const [hour = '', minute = ''] = timeOf(arrivedAt, zone).split(':');
  const clock = texts.incoming.page.row.toSecond(hour, minute, arrivedAt.slice(17, 19));
  return texts.time.moment({ ...came, clock });
}

/** What it is, and what its headers make of it. */
function kindsOf(row: MessageRow, { texts }: IncomingWords): readonly string[] {
  const { lines, page, beside } = texts.incoming;
  return [
    ...onlyIf(row.isSecret, () => page.secret),
    ...onlyIf(row.isRequest, () => page.request),
    ...onlyIf(row.isAppeal, () => page.appeal),
    ...onlyIf(row.isPassedHere, () => page.passedHere),
    ...(row.mark ? [lines.marks[row.mark]] : []),
    ...(row.category ? [beside.category.marked(row.category)] : []),
    ...onlyIf(row.isInternal, () => lines.internal),
  ];
}
