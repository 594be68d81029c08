// The tests of one room in one file, for a run of them all: what a test stands on (the program, the rules' index, what
// the chat has learnt) is then loaded once a room and not once a file. Each test is named by its file.

import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** `jest.config.js` looks here, and where the tests are that stay apart. */
const folder = join(root, '.cache', 'tests');

/** Whole programs and database servers take their time, and two of them run beside one another. */
const apart = JSON.parse(readFileSync(join(import.meta.dirname, 'tests-apart.json'), 'utf8'));

export function groupTests() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of readdirSync(join(root, 'test'), { recursive: true }).sort()) {
    const isOwn = path.endsWith('.test.ts') && !path.endsWith('.long.test.ts');
    if (!isOwn || apart.some((other) => path.startsWith(`${other}/`))) continue;
    appendFileSync(join(folder, `${groupOf(path)}.test.ts`), describeOf(path) + weightOf(path));
  }
}

/** By room; those in browsers take longest, and are two groups that can run beside one another. */
const groupOf = (path) => path.split('/')[0] + (path.startsWith('browser/work-page') ? '-page' : '');

const describeOf = (path) =>
  `describe('${path}', () => { require('${join(relative(folder, join(root, 'test')), path)}'); });\n`;

/** Jest begins with the largest file: a group weighs what its tests do, and those in browsers twenty times that. */
const weightOf = (path) =>
  '\n'.repeat(statSync(join(root, 'test', path)).size / (path.startsWith('browser/') ? 5 : 100));
