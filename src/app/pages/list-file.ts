// The list of incoming messages as CSV for a spreadsheet; what came from outside is never taken for a formula.

import type { Zone } from '../../domain/time';
import { dateOf, timeOf } from '../../domain/time';
import type { ExportedList } from '../../flows/messages/message-list';
import type { Texts } from '../../texts/texts';

/** Semicolons and a byte order mark, as spreadsheets with Swedish settings expect. */
export function listFile(
  list: ExportedList,
  isMasked: boolean,
  { texts, zone }: { texts: Texts; zone: Zone },
): string {
  const { columns } = texts.messages.list;
  const { lines, inbox } = texts.messages;
  const heading = [
    columns.arrived,
    ...(isMasked ? [] : [columns.from, columns.subject]),
    columns.registration,
    columns.number,
    columns.answer,
  ];
  const rows = list.rows.map(({ arrivedAt, words, registration, answer }) => [
    `${dateOf(arrivedAt, zone)} ${timeOf(arrivedAt, zone)}`,
    ...(isMasked ? [] : words.kind === 'read' ? [words.from, words.subject] : ['', '']),
    registration.kind === 'passedOn'
      ? lines.registration('passedOn', registration.to)
      : lines.registration(registration.kind, '').trim(),
    registration.kind === 'registered' ? registration.number : '',
    answer === 'undecided' ? '' : inbox.answers[answer],
  ]);
  return `\ufeff${[heading, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const flat = text.replace(/\p{Cc}+/gu, ' ');
  const safe = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
