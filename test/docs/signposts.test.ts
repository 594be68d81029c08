import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const under = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

const files = ['src', 'web', 'sandbox', 'tools', 'test', 'scripts', 'cards', 'rules', 'env', 'docs', 'bench', 'teamsapp'].flatMap(under);
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const readmes = files.filter((path) => /^\/(?:src|web)\/.*README\.md$/.test(path));
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
/** `duty/domain/ladder.ts`, wherever it is named from; not `<feature>/…`, `sv-….ts`, `sv*.ts`, a command or a NAME. */
const pathsIn = (text: string) =>
  codeIn(text).filter((code) => /^[\w./-]+\.(?:tsx?|mjs|yaml|json)$/.test(code) && !/^[A-Z]+\./.test(code));
const isThere = (path: string) => files.some((file) => file.endsWith(`/${path}`));

const rows = read('src/README.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| find'))
  .map((line) => line.split(' | '));

test('whoever opens src reads of every room', () => {
  const known = codeIn(read('src/README.md'));
  expect(rooms.filter((room) => !known.includes(room))).toEqual([]);
});

test.each(rows)('%s: the files are there, and what to begin at is exported in one of them', (_, where = '', begin = '') => {
  const paths = pathsIn(where);
  const code = paths.map((path) => (isThere(`src/${path}`) ? read(`src/${path}`) : '')).join('\n');
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
  const names = codeIn(begin).filter((name) => /^\w+$/.test(name));
  const isExported = (name: string) =>
    new RegExp(`^export (?:async )?(?:const|function) ${name}\\b`, 'm').test(code);
  expect(names.filter((name) => !isExported(name))).toEqual([]);
});

test.each(['/CONTRIBUTING.md', '/docs/how-it-works.md', ...readmes])('every file that %s names is there', (page) => {
  expect(pathsIn(read(page)).filter((path) => !isThere(path))).toEqual([]);
});

test.each(rooms)('the README of %s is read in a minute', (room) => {
  expect(read(`src/${room}/README.md`).split('\n').length).toBeLessThanOrEqual(26);
});
