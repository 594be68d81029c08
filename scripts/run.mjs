// Runs a program by its place in dist: installs and builds first, so that a fresh clone needs nothing else.
// Usage: node scripts/run.mjs PROGRAM [ARGUMENTS]

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { buildPage } from './build-page.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { onLauncherGone } from './launcher.mjs';

const root = join(import.meta.dirname, '..');
const [program, ...args] = process.argv.slice(2);
/** The others need no page. */
const showsPage = new Set(['sandbox/main-sandbox', 'app/main-serve']);

let child;
/** As shells tell of a program that a signal cut off: what had not come to its end is no success. */
const cutOffBy = (signal) => 128 + constants.signals[signal];
const end = (signal) => {
  if (child === undefined) process.exit(cutOffBy(signal));
  child.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
// Before the program runs there is nothing that it would have to read again.
process.on('SIGHUP', () => child?.kill('SIGHUP'));
onLauncherGone(() => end('SIGTERM'));

ensureInstalled();
await Promise.all([build(), showsPage.has(program) ? buildPage() : undefined]);
child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', `${program}.js`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? cutOffBy(signal);
});
