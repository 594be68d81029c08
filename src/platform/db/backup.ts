// Writes a whole database as lines, while the bot goes on: what is read is one moment's state.

import { lineSum, type DumpLine } from './dump-format';
import { openDumpSource } from './dump-source';

/** Lines without their ends. */
export async function* backupLines(url: string, takenAt: Date): AsyncGenerator<string> {
  const source = await openDumpSource(url);
  const sum = lineSum();
  let rows = 0;
  const line = (value: DumpLine): string => {
    const text = JSON.stringify(value);
    sum.add(text);
    return text;
  };
  try {
    const migrations = [...(await source.migrations())];
    yield line({ format: 'brevvakt-backup', version: 1, takenAt: takenAt.toISOString(), migrations });
    for (const table of await source.tables()) {
      const columns = [...(await source.columns(table))];
      yield line({ table, columns });
      for await (const row of source.rows(table)) {
        rows += 1;
        yield line(columns.map((column) => row[column] ?? null));
      }
    }
    yield JSON.stringify({ rows, sha256: sum.digest() });
  } finally {
    await source.close();
  }
}
