import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { isAct } from '../domain/acts';
import type { Line } from '../domain/mind';

const schema = z.record(z.string(), z.array(z.coerce.string()));

/** Every line of the phrase files in a folder. Throws Error on an act that is none, naming file and act. */
export function readPhraseFiles(folder: string): readonly Line[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  return files.flatMap((name) =>
    Object.entries(schema.parse(parse(readFileSync(join(folder, name), 'utf8')))).flatMap(([act, lines]) => {
      if (!isAct(act)) throw new Error(`${name}: ${act} is no act. Acts are listed in domain/acts.ts.`);
      return lines.map((line) => ({ act, line }));
    }),
  );
}
