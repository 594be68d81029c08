// Tables as CSV, as spreadsheets with Swedish settings expect them: semicolons, and a byte order mark before the first line.

export const csvMark = '\ufeff';

/** With its end; what came from outside is never taken for a formula. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`;

function cell(text: string): string {
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
