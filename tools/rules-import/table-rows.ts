// A table's rows as rules: its headers stay with its cells, so that each rule can be read alone.

const longestHeader = 32;
const isLabel = (cell: string): boolean =>
  cell !== '' && cell.length <= longestHeader && !/[\d@.!?]/u.test(cell);

/** What the columns of a table of duties are called: "Moment", "Vad ska göras", "Ansvarig", "Senast". */
const namesColumn =
  /^(?:vem|vad|när|var|hur|vilk(?:en|et|a)|moment|uppgift(?:er)?|åtgärd(?:er)?|aktivitet(?:er)?|steg|händelse|ärende(?:typ)?|handling(?:styp|ar)?|roll(?:er)?|funktion(?:er)?|befattning|ansvar(?:ig|iga|et)?|utförare|kontakt(?:person)?|kanal(?:er)?|senast|tid(?:er|punkt|sgräns)?|svarstid(?:er)?|frist(?:er)?|intervall|anmärkning|kommentar|who|what|when|where|how|task|role|responsible|deadline)(?!\p{L})/iu;

type Row = readonly string[];

/** A cell that spans the whole row is written once. */
export const cellsOf = (row: Row): Row => (new Set(row).size === 1 ? row.slice(0, 1) : row);

/** A cell that spans several columns of a document's head is written once. */
export const apart = (row: Row): Row => row.filter((cell, at) => cell === '' || cell !== row[at - 1]);

/** "Ansvar" over "Ordinarie" and "Reserv" is "Ansvar Ordinarie" and "Ansvar Reserv". */
const inOneRow = (rows: readonly Row[]): Row =>
  (rows[0] ?? []).map((_, at) => [...new Set(rows.map((row) => row[at] ?? ''))].join(' ').trim());

/** Undefined where the first row is like the others. */
function headersOf(rows: readonly Row[]): Row | undefined {
  const [first = [], ...rest] = rows;
  if (first.length < 2 || rest.length === 0 || !first.every(isLabel)) return undefined;
  if (new Set(first).size < first.length) return undefined;
  const isUnlike = rest.every((row) => row.some((cell) => !isLabel(cell)));
  return isUnlike || first.every((cell) => namesColumn.test(cell)) || standsOver(first, rest)
    ? first
    : undefined;
}

const mostWords = 2;
const lettersIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;

/** "Handling | Sparas": a word or two in each cell, one the name of a column, over rows that say more in every column. */
function standsOver(first: Row, rest: readonly Row[]): boolean {
  if (rest.length < 2 || !first.some((cell) => namesColumn.test(cell))) return false;
  return first.every(
    (cell, at) =>
      cell.split(' ').length <= mostWords && cell.length < lettersIn(rest.map((row) => row[at] ?? '')),
  );
}

/** Cells side by side that say the same, as one that spans them does, stand under both headers. */
function ruleOf(row: Row, headers: Row): string {
  const told: { names: readonly string[]; cell: string }[] = [];
  for (const [at, cell] of row.entries()) {
    const last = told.at(-1);
    if (last?.cell === cell) last.names = [...last.names, headers[at] ?? ''];
    else told.push({ names: [headers[at] ?? ''], cell });
  }
  return told
    .filter(({ cell }) => cell !== '')
    .map(({ names, cell }) => {
      const header = names.filter((name) => name !== '').join(', ');
      // "Senast 31 mars" under "Senast" says it itself.
      const isSaid = header === '' || cell.toLowerCase().startsWith(`${header.toLowerCase()} `);
      return header === '' ? cell : `${isSaid ? '' : `${header}: `}${cell.replace(/\.$/u, '')}.`;
    })
    .join(' ');
}

/** Whether the rows stand as they did because no header was known. */
export const lacksHeaders = (rows: readonly Row[], headers: Row | undefined): boolean =>
  headers === undefined && rows.length > 1 && (rows[0]?.length ?? 0) > 1;

/** "Kanal: telefon. Svarstid: två dagar" for each row; the cells side by side where there are no headers. */
export function rowsAsRules(
  rows: readonly Row[],
  marked = 0,
): { readonly headers: Row | undefined; readonly rules: readonly string[] } {
  const isMarked = marked > 0 && marked < rows.length && (rows[0]?.length ?? 0) > 1;
  const headers = isMarked ? inOneRow(rows.slice(0, marked)) : headersOf(rows);
  if (headers === undefined) return { headers, rules: rows.map((row) => cellsOf(row).join(' | ')) };
  const rules = rows
    .slice(isMarked ? marked : 1)
    .map((row) => (cellsOf(row).length === 1 ? (row[0] ?? '') : ruleOf(row, headers)));
  return { headers, rules: rules.filter((text) => text !== '') };
}
