// `npm run soak [-- --days N]`: one simulated year with faults for 3,000 staff and 20 mailboxes; ten to thirty minutes.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(import.meta.dirname, '..');
ensureInstalled();
const loader = join(root, 'test', 'support', 'register-typescript.js');
const program = join(root, 'bench', 'soak-year.ts');
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--require', loader, program, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
