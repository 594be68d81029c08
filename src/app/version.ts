// Which version runs, by the file that lies beside the program.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/** Undefined where the file is missing: nothing depends on it. */
export function readVersion(root = join(__dirname, '..', '..')): string | undefined {
  try {
    return packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
  } catch {
    return undefined;
  }
}
