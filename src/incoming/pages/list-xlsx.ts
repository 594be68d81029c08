// The list of incoming messages as a workbook, made in memory; every cell is text, so none is a formula.

import { createRequire } from 'node:module';
import type WriteExcelFile from 'write-excel-file/node' with { 'resolution-mode': 'import' };
import type { ListColumn } from '../domain/list-columns';

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

/** The library is loaded with the first list. */
export async function listXlsx(
  [heading = [], ...rows]: readonly (readonly string[])[],
  columns: readonly ListColumn[],
  sheet: string,
): Promise<Buffer> {
  const writeExcelFile = createRequire(__filename)('write-excel-file/node') as typeof WriteExcelFile;
  const asText = (value: string) => ({ value: value.slice(0, mostSigns), type: String });
  const data = [
    heading.map((value) => ({ ...asText(value), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(asText)),
  ];
  const options = {
    sheet: sheet.slice(0, longestSheetName),
    columns: columns.map((column) => ({ width: widths[column] })),
    stickyRowsCount: 1,
  };
  return writeExcelFile(data, options).toBuffer();
}
