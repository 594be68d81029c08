import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../..');
const rooms = ['src', 'sandbox', 'tools', 'test', 'bench', 'scripts', 'docs', 'env'];
const files = [...rooms.flatMap((room) => filesUnder(room)), ...filesAtRoot()];

function filesUnder(room: string): readonly string[] {
  return readdirSync(join(root, room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|md|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('fixtures/'));
}

function filesAtRoot(): readonly string[] {
  return readdirSync(root).filter((name) => name.endsWith('.md'));
}

/** A test's own strings name files that it makes itself; what its comments name is held like all other text. */
function textOf(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  if (!/^(test|bench)\//.test(path)) return text;
  return [...text.matchAll(/^\s*(?:\/\/|\/?\*).*$/gm)].map(([line]) => line).join('\n');
}

const isThere = (path: string, page: string) =>
  [root, dirname(join(root, path)), join(root, 'docs'), join(root, 'test/rules'), join(root, 'test/rules/documents-kept')].some((folder) => existsSync(join(folder, page)));

/** Stands for a file that the municipality names itself. */
const examples = new Set(['rules/name.md']);

test('every page that code, tests or documents name is there', () => {
  const named = files.flatMap((path) =>
    [...textOf(path).matchAll(/(?<![\w$}/.-])[\w./-]+\.md\b/g)].map(([page]) => ({ path, page })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path, page }) => !examples.has(page) && !isThere(path, page))).toEqual([]);
});

/** Where a stranger looks for a file by what it does. */
test.each(['src/app', 'src/platform'])('the README of %s names everything that lies in it', (room) => {
  const readme = readFileSync(join(root, room, 'README.md'), 'utf8');
  const names = readdirSync(join(root, room)).filter((name) => name !== 'README.md');
  expect(names.filter((name) => !readme.includes(`\`${name}`) && !readme.includes(`/${name}`))).toEqual([]);
});
