// `npm run house [-- --files | --json | --check]`: counts the house and draws the picture of its rooms (scripts/house).

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(import.meta.dirname, '..');
ensureInstalled();
const loader = join(root, 'test', 'support', 'register-typescript.js');
const program = join(root, 'scripts', 'house', 'main.ts');
const { status } = spawnSync(process.execPath, ['--require', loader, program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
