/** Far below what either database takes as variables of one statement, at up to ten columns a row. */
const rowsAtOnce = 500;

/** The rows in portions that fit into one statement each. */
export function chunksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    chunks.push(rows.slice(start, start + rowsAtOnce));
  return chunks;
}
