import { onlyIf, when } from '../../core/cards/view';
import { capital, dateWords, weekdayWords } from '../../core/texts/time-words';
import { dateOf, daysBetween, type Instant } from '../../core/time';
import type { MessageRow } from '../domain/page-row';
import type { IncomingWords } from '../texts/sv';
import { registrationWords } from './message-lines';
import { waitWords } from './wait-words';

/** A row of the work page's list, with what its columns say. */
export function messageRowView(row: MessageRow, now: Instant, words: IncomingWords) {
  const { texts, zone } = words;
  const { inbox, lines } = texts.incoming;
  const { registration: kind, answer } = row;
  const text = row.number ?? row.passedTo ?? '';
  return {
    ...row,
    isTooLate: undefined,
    says: {
      arrived: capital(arrivedWords(row.arrivedAt, now, words)),
      kind: capital(kindsOf(row, words).join(', ')),
      registration: kind === 'open' ? '' : registrationWords(asRegistration(kind, text), lines),
      answer: answer === 'undecided' ? '' : capital(inbox.answers[answer]),
      due: row.dueOn === undefined ? '' : capital(weekdayWords(row.dueOn, dateOf(now, zone), texts.time)),
      waits: capital(waitWords(row, now, words).join(', ')),
    },
  };
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
  const { lines, page } = texts.incoming;
  return [
    ...onlyIf(row.isSecret, () => page.secret),
    ...onlyIf(row.isRequest, () => page.filters.kinds.request),
    ...onlyIf(row.isAppeal, () => page.filters.kinds.appeal),
    ...(row.mark ? [lines.marks[row.mark]] : []),
    ...onlyIf(row.isInternal, () => lines.internal),
  ];
}
