// Runs one of the programs in src/app: installs and builds first, so that a fresh clone needs nothing else.
// Usage: node scripts/run.mjs PROGRAM [ARGUMENTS]

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(import.meta.dirname, '..');
const [program, ...args] = process.argv.slice(2);

ensureInstalled();
await build();
const child = spawn(
  process.execPath,
  ['--enable-source-maps', join(root, 'dist', 'app', `${program}.js`), ...args],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
