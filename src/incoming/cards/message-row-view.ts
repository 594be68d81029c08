import { onlyIf, when } from '../../core/cards/view';
import { capital, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type Instant } from '../../core/time';
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
    says: {
      arrived: capital(texts.time.moment(when(row.arrivedAt, now, words))),
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

/** What it is, and what its headers make of it. */
function kindsOf(row: MessageRow, { texts }: IncomingWords): readonly string[] {
  const { lines, appeal, page } = texts.incoming;
  return [
    ...onlyIf(row.isSecret, () => page.secret),
    ...onlyIf(row.isRequest, () => lines.request),
    ...onlyIf(row.isAppeal, () => appeal.word),
    ...(row.mark ? [lines.marks[row.mark]] : []),
    ...onlyIf(row.isInternal, () => lines.internal),
  ];
}
