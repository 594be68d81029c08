import { onlyIf, when } from '../../core/cards/view';
import { capital, dateWords, weekdayWords } from '../../core/texts/time-words';
import { dateOf, daysBetween, type Instant } from '../../core/time';
import type { Wait } from '../domain/standing';
import type { MessageRow } from '../domain/page-row';
import type { IncomingWords } from '../texts/sv';
import { registrationWords } from './message-lines';
import { waitWords } from './wait-words';

/** A row of the work page's list, with what its columns say. */
export function messageRowView(row: MessageRow, now: Instant, words: IncomingWords) {
  const { texts } = words;
  const { inbox, lines } = texts.incoming;
  const { registration: kind, answer } = row;
  const text = row.number ?? row.passedTo ?? '';
  return {
    ...row,
    ...{ isTooLate: undefined, registerBy: undefined, goneAt: undefined },
    says: {
      arrived: capital(arrivedWords(row.arrivedAt, now, words)),
      kind: capital(kindsOf(row, words).join(', ')),
      registration: kind === 'open' ? '' : registrationWords(asRegistration(kind, text), lines),
      answer: answer === 'undecided' ? '' : capital(inbox.answers[answer]),
      due: dueWords(row, now, words),
      waits: waitsOf(row, now, words),
      gone:
        row.goneAt === undefined ? '' : texts.incoming.page.goneSince(arrivedWords(row.goneAt, now, words)),
    },
  };
}

/** The day by which it is answered, or handed over; before that, by which it is registered. */
function dueWords({ dueOn, registerBy, waits }: MessageRow, now: Instant, { texts, zone }: IncomingWords) {
  const isRegistering =
    waits.includes('late') || waits.includes('registration') || waits.includes('printing');
  const day = dueOn ?? (isRegistering ? registerBy : undefined);
  return day === undefined ? '' : capital(weekdayWords(day, dateOf(now, zone), texts.time));
}

/** Whatever the day of the message is. */
const isTrouble = (wait: Wait): boolean => wait === 'late' || wait === 'gone' || wait === 'undelivered';

/** One thing each, and whether the day for it has passed. */
function waitsOf(row: MessageRow, now: Instant, words: IncomingWords) {
  const { page } = words.texts.incoming;
  const said = waitWords(row, now, words);
  const own: Readonly<Partial<Record<Wait, string>>> = page.waits;
  const isPast = row.dueOn !== undefined && row.dueOn < dateOf(now, words.zone);
  const isLate = (wait: Wait) => isTrouble(wait) || (isPast && wait !== 'filing' && wait !== 'ended');
  // What is late as a whole says so, whatever it waits for.
  const isWhole = row.isOverdue && !row.waits.some(isLate);
  return row.waits.map((wait, at) => ({
    text: capital(row.isInDiary ? page.inDiary : (own[wait] ?? said[at] ?? '')),
    isLate: isWhole || isLate(wait),
  }));
}

function asRegistration(kind: MessageRow['registration'], text: string) {
  if (kind === 'registered') return { kind, number: text } as const;
  return kind === 'passedOn' ? ({ kind, to: text } as const) : ({ kind } as const);
}

/** "i dag kl. 8.12"; of days before yesterday without the weekday, which a column has no room for. */
function arrivedWords(at: Instant, now: Instant, words: IncomingWords): string {
  const { texts, zone } = words;
  const [date, today] = [dateOf(at, zone), dateOf(now, zone)];
  const seen = when(at, now, words);
  const day = daysBetween(date, today) <= 1 ? seen.day : dateWords(date, today, texts.time);
  return texts.time.moment({ ...seen, day });
}

/** What it is, and what its headers make of it. */
function kindsOf(row: MessageRow, { texts }: IncomingWords): readonly string[] {
  const { lines, page, beside } = texts.incoming;
  return [
    ...onlyIf(row.isSecret, () => page.secret),
    ...onlyIf(row.isRequest, () => page.request),
    ...onlyIf(row.isAppeal, () => page.appeal),
    ...(row.mark ? [lines.marks[row.mark]] : []),
    ...(row.category ? [beside.category.marked(row.category)] : []),
    ...onlyIf(row.isInternal, () => lines.internal),
  ];
}
