// `npm run test:node -- 22`: the tests on another Node.js, which npm brings. Packages stay as they are installed: where
// better-sqlite3 was built for this one, the bot reads SQLite with Node's own. Usage: node scripts/test-node.mjs VERSION
// [PATHS]; without paths everything but what needs a native package of its own or builds one.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(import.meta.dirname, '..');
const [version, ...paths] = process.argv.slice(2);
if (!/^\d+(\.\d+){0,2}$/.test(version ?? '')) {
  console.error('Write the version of Node.js: npm run test:node -- 22');
  process.exit(1);
}
ensureInstalled();
await build();

/** Tests that open files with better-sqlite3 themselves, to look behind the bot's back. */
const lookBehind = ['platform/db/open-store', 'platform/db/log-append-only', 'platform/db/locked-database'];
const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const skipped = lookBehind.flatMap((path) => ['--testPathIgnorePatterns', path]);
const { status } = spawnSync(
  'npx',
  ['--yes', `node@${version}`, jest, ...(paths.length > 0 ? paths : skipped)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TESTS: '' } },
);
process.exitCode = status ?? 1;
