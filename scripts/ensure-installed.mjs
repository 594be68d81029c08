// Installs the packages when they are missing or older than package-lock.json. Only Node.js and npm are needed.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.brevvakt-installed');
const lock = join(root, '.cache', 'installing');
/** An install that takes longer than this was cut off. */
const longestInstallMillis = 10 * 60_000;

/** Exits the process with a sentence that says what to do when Node.js is too old or the install fails. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js ${process.versions.node} is too old: Brevvakt needs 20.19 or later.`);
  }
  if (isCurrent()) return;
  // Two commands at once would take each other's packages away.
  takeLock();
  try {
    if (!isCurrent()) install();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

function install() {
  if (!isInstalledByHand()) {
    console.error('Installing packages (once, a minute or two) …');
    const { status } = npm(['ci', '--no-audit', '--no-fund'], ['ignore', 2, 2]);
    if (status !== 0)
      fail('The packages could not be installed; npm says why above. Mend that and run the command again.');
  }
  writeFileSync(stamp, wanted());
}

function takeLock() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > longestInstallMillis) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/** Whether what is there already is what the lock file names. */
const isInstalledByHand = () =>
  existsSync(join(root, 'node_modules', '.package-lock.json')) &&
  npm(['ls', '--depth', '0'], 'ignore').status === 0;

const npm = (args, stdio) =>
  spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
