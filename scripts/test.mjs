// `npm test`: installs what is missing, then types and lint, rooms, dead exports, form, the held figures of the house, and
// every jest test but the long ones; `npm run test:long`: those alone. Ends with the line `N passed, N failed, N
// skipped`; a check counts as a test.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { groupTests } from './group-tests.mjs';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const only = process.argv.slice(2).filter((argument) => argument !== '--long');
const isLong = process.argv.includes('--long');
const report = join(root, '.cache', isLong ? 'jest-long-report.json' : 'jest-report.json');
const isWhole = only.length === 0 && !isLong;
// Houses are opened and closed by the thousand: more room for what lives shortly is less work.
const seldomCompiled = JSON.stringify(join(root, 'test', 'support', 'seldom-compiled.js'));
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64 --require ${seldomCompiled}`;
process.env.TESTS = isLong ? 'long' : isWhole ? 'grouped' : '';

ensureInstalled();
const chromium = ensureChromium();
if (!chromium) console.error('No Chromium: the browser tests are skipped. Install it, or set CHROMIUM_PATH.');
process.env.CHROMIUM_PATH = chromium ?? '';
await build();
if (isWhole) groupTests();

const written = ['src', 'sandbox', 'tools', 'web', 'test', 'bench', 'scripts'];
/** Two at a time: the longest begins first. */
const checks = [
  ['types and lint', bin('oxlint'), written],
  [
    'rooms',
    bin('depcruise'),
    ['src', 'sandbox', 'tools', 'web', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['dead exports', bin('knip'), ['--no-progress']],
  ['form', bin('oxfmt'), ['--check', ...written]],
  ['house', process.execPath, [join('scripts', 'house.mjs'), '--check']],
];

const results = [];
if (isWhole) {
  const queue = [...checks];
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) results.push(await runCheck(check));
  };
  await Promise.all([worker(), worker()]);
}

mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const jest = await run(bin('jest'), ['--json', '--outputFile', report, '--silent=false', ...only], 'inherit');
const tests = readReport();
const sum = (key) => results.filter((result) => result === key).length;
console.log(
  `${tests.passed + sum('passed')} passed, ${tests.failed + sum('failed')} failed, ${tests.skipped} skipped`,
);
process.exitCode = jest.code === 0 && sum('failed') === 0 && tests.failed === 0 ? 0 : 1;

async function runCheck([name, command, args]) {
  const { code, output } = await run(command, args, 'pipe');
  console.log(`${code === 0 ? '✓' : '✕'} ${name}`);
  if (code !== 0) console.log(output);
  return code === 0 ? 'passed' : 'failed';
}

function run(command, args, stdio) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', stdio, stdio] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A suite that cannot even be loaded counts as one failed test. */
function readReport() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
