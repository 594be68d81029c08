// `npm run bench`: every benchmark in bench/, or those named: npm run bench -- sweep turns
// Each prints its figures as ratios against a baseline of the same run and fails when a bound is not kept.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'bench');
ensureInstalled();
await build();

/** A benchmark is a file that runs by itself; the others are its parts, or a soak's. */
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('soak-'))
  .filter((name) => /void main\(\);|require\.main === module/.test(readFileSync(join(folder, name), 'utf8')))
  .map((name) => name.slice(0, -3))
  .filter((name) => !name.endsWith('-process'));
const asked = process.argv.slice(2);
/** `--write` and the like are the benchmark's own. */
const options = asked.filter((one) => one.startsWith('--'));
/** `outside` is outside.ts and outside-archive.ts: a benchmark may have parts that run by themselves. */
const named = asked
  .filter((one) => !one.startsWith('--'))
  .flatMap((name) => [
    ...(existsSync(join(folder, `${name}.ts`)) ? [name] : []),
    ...all.filter((one) => one.startsWith(`${name}-`)),
  ]);
let failed = 0;
for (const name of named.length > 0 ? named : all) {
  console.log(`\n${name}`);
  const loader = join(root, 'test', 'support', 'register-typescript.js');
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--require', loader, join(folder, `${name}.ts`), ...options],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
