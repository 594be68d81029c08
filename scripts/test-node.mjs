// `npm run test:node -- 22`: the tests on another Node.js, which npm brings. Packages stay as they are installed: where
// better-sqlite3 was built for this one, the bot reads SQLite with Node's own. Usage: node scripts/test-node.mjs VERSION
// [PATHS]; without paths everything that `npm test` runs with jest.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { groupTests } from './group-tests.mjs';

const root = join(import.meta.dirname, '..');
const [version, ...paths] = process.argv.slice(2);
if (!/^\d+(\.\d+){0,2}$/.test(version ?? '')) {
  console.error('Write the version of Node.js: npm run test:node -- 22');
  process.exit(1);
}
ensureInstalled();
await build();
if (paths.length === 0) groupTests();

const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync('npx', ['--yes', `node@${version}`, jest, ...paths], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TESTS: paths.length === 0 ? 'grouped' : '' },
});
process.exitCode = status ?? 1;
