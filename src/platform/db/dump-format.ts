// A backup is lines of JSON: a head, then for each table its columns and its rows, and an end that proves it whole.

import { createHash } from 'node:crypto';
import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.null()]);

export const dumpLine = z.union([
  z.object({
    format: z.literal('brevvakt-backup'),
    version: z.literal(1),
    takenAt: z.string(),
    migrations: z.array(z.string()),
  }),
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.array(cell),
  z.object({ rows: z.number(), sha256: z.string() }),
]);

export type DumpLine = z.infer<typeof dumpLine>;
export type Row = Readonly<Record<string, string | number | null>>;

/** Bookkeeping of the migrations is made anew by a restore. */
export const isOwnTable = (name: string): boolean =>
  !name.startsWith('kysely_') && !name.startsWith('sqlite_');

/** Counts rows and sums every line before the end. */
export function lineSum(): { add(line: string): void; digest(): string } {
  const hash = createHash('sha256');
  return {
    add: (line) => {
      hash.update(line).update('\n');
    },
    digest: () => hash.digest('hex'),
  };
}
