// The list of incoming messages as rows of text, and as CSV; what came from outside is never taken for a formula.

import type WriteExcelFile from 'write-excel-file/node' with { 'resolution-mode': 'import' };
import { createRequire } from 'node:module';
import { csvLine, csvMark } from '../../core/csv';
import { dateOf, timeOf, type Zone } from '../../core/time';
import type { ListColumn } from '../domain/shown/list-columns';
import type { ShownWords } from '../domain/shown/list-cards';
import type { ExportRow } from '../flows/lists/message-list';
import type { PageTexts } from '../texts/letters';
import { seenLine } from './seen-text';

/** Headings first; only the chosen columns. */
export function listTable(
  rows: readonly ExportRow[],
  columns: readonly ListColumn[],
  { texts, zone }: { readonly texts: PageTexts; readonly zone: Zone },
): readonly (readonly string[])[] {
  const { lines, inbox, list } = texts.incoming;
  // What was not read says so: an empty cell would be an empty subject.
  const unread = (kind: Exclude<ShownWords['kind'], 'read'>) =>
    kind === 'hidden' || kind === 'done' ? '' : list.unread[kind];
  const cellOf: Readonly<Record<ListColumn, (row: ExportRow) => string>> = {
    arrived: ({ arrivedAt }) => `${dateOf(arrivedAt, zone)} ${timeOf(arrivedAt, zone)}`,
    from: ({ words }) => (words.kind === 'read' ? (words.from ?? '') : unread(words.kind)),
    subject: ({ words }) => (words.kind === 'read' ? words.subject : unread(words.kind)),
    registration: ({ registration }) =>
      registration.kind === 'passedOn'
        ? lines.registration('passedOn', registration.to)
        : lines.registration(registration.kind, '').trim(),
    number: ({ registration }) => (registration.kind === 'registered' ? registration.number : ''),
    answer: ({ answer }) => (answer === 'undecided' ? '' : inbox.answers[answer]),
  };
  const heading = columns.map((column) => list.columns[column]);
  return [heading, ...rows.map((row) => columns.map((column) => seenLine(cellOf[column](row))))];
}

export const listCsv = (table: readonly (readonly string[])[]): string =>
  csvMark + table.map(csvLine).join('');

/** In characters, about as wide as what usually stands there. */
const widths: Readonly<Record<ListColumn, number>> = {
  arrived: 17,
  from: 32,
  subject: 60,
  registration: 30,
  number: 18,
  answer: 24,
};

const longestSheetName = 31;
/** As many signs as a spreadsheet's cell holds. */
const mostSigns = 32_000;

const widthOf = (column: ListColumn) => widths[column];

/** Workbooks, made in memory; every cell of the list is text, and none is a formula. */
export const listXlsx = (
  table: readonly (readonly string[])[],
  columns: readonly ListColumn[],
  sheet: string,
): Promise<Buffer> => workbook(table, { widths: columns.map(widthOf), sheet });

/** Headings first; what is no number is text. The library is loaded with the first of them. */
export async function workbook(
  [heading = [], ...rows]: readonly (readonly (string | number)[])[],
  { widths: wide, sheet }: { readonly widths: readonly number[]; readonly sheet: string },
): Promise<Buffer> {
  const writeExcelFile = createRequire(__filename)('write-excel-file/node') as typeof WriteExcelFile;
  const asCell = (value: string | number) =>
    typeof value === 'number' ? { value, type: Number } : { value: value.slice(0, mostSigns), type: String };
  const data = [
    heading.map((value) => ({ ...asCell(value), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(asCell)),
  ];
  const options = {
    sheet: sheet.slice(0, longestSheetName),
    columns: wide.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
  return writeExcelFile(data, options).toBuffer();
}
