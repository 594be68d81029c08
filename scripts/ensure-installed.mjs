// Installs the packages when they are missing or older than package-lock.json. Only Node.js and npm are needed.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.brevvakt-installed');

/** Exits the process with a sentence that says what to do when Node.js is too old or the install fails. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js ${process.versions.node} is too old: Brevvakt needs 20.19 or later.`);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!existsSync(stamp) && existsSync(join(root, 'node_modules', '.package-lock.json')) && isInstalled()) {
    writeFileSync(stamp, wanted);
    return;
  }
  console.error('Installing packages (once, a minute or two) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail('The packages could not be installed; npm says why above. Mend that and run the command again.');
  writeFileSync(stamp, wanted);
}

/** Whether an install by hand already brought what the lock file names. */
function isInstalled() {
  const { status } = spawnSync('npm', ['ls', '--depth', '0'], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
