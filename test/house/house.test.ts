import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { examples, listFilesWith } from '../../scripts/house/example-files';
import { foldable, longestWay } from '../../scripts/house/imports';
import { layOut } from '../../scripts/house/layout';
import { drawRooms } from '../../scripts/house/picture';
import { arrowsBetween } from '../../scripts/house/room-imports';
import { floorOf, forgottenFolders, rooms } from '../../scripts/house/rooms';
import { codeLinesOf, countNodes, isAny, isEnum, isFocused, listHouse } from '../../scripts/house/sources';
import { listTestOnlyExports } from '../../scripts/house/test-only-exports';

const sourceOf = (text: string) => ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
const importsOf = (of: Readonly<Record<string, readonly string[]>>) => ({
  of: new Map(Object.entries(of)),
  circles: [],
});

test('an import that goes up a floor is drawn dashed, and one that goes down is not', () => {
  const [lowest] = rooms.toSorted((a, b) => a.floor - b.floor);
  const ground = `${lowest?.path ?? ''}/a.ts`;
  expect(drawRooms(importsOf({ 'src/app/b.ts': [ground], [ground]: [] }))).not.toContain(
    '<path class="wrong"',
  );
  expect(drawRooms(importsOf({ 'src/app/b.ts': [], [ground]: ['src/app/b.ts'] }))).toContain(
    '<path class="wrong"',
  );
});

test('an arrow that passes a floor moves no room from the middle, and crosses none that it can go around', () => {
  const arrows = arrowsBetween(
    importsOf({
      'src/incoming/a.ts': ['src/duty/a.ts', 'src/rules/a.ts'],
      'src/duty/a.ts': ['src/absence/a.ts', 'src/look/a.ts'],
    }),
  );
  const { middle, width } = layOut(arrows);
  const at = new Map([...middle].map(([room, { x }]) => [room.name, x]));
  expect([at.get('incoming'), at.get('duty')]).toEqual([width / 2, width / 2]);
  const floor = ['absence', 'look', 'rules'].toSorted((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
  expect(floor[1]).not.toBe('rules');
});

test('every folder of src is in the table of rooms', () => {
  expect(forgottenFolders()).toEqual([]);
});

test('code lines are those without blanks, comments and imports', () => {
  const text = [
    "import type { A } from './a';",
    'import {',
    '  b,',
    "} from './b';",
    '',
    '/** Says',
    ' * why. */',
    'export const c = (a: A): string => {',
    '  // Only why.',
    '  return `${b(a)}',
    '  two lines of text`; // and more',
    '};',
    '',
  ];
  expect(codeLinesOf(sourceOf(text.join('\n')))).toBe(4);
});

test('any is counted as a type, not as a word', () => {
  expect(countNodes(sourceOf('/** any */ const any = (a: any): any[] => a; any("any");'), isAny)).toBe(2);
});

test('a focused test is counted, however it is written', () => {
  const texts = ['test.only("a")', 'describe.only.each([])("a")', 'test.each([]).only("a")', 'fit("a")'];
  expect(texts.map((text) => countNodes(sourceOf(text), isFocused))).toEqual([1, 1, 1, 1]);
  expect(countNodes(sourceOf('test("only", () => list.only(it))'), isFocused)).toBe(0);
});

test('the longest way stays inside a floor', () => {
  const way = longestWay(
    importsOf({
      'src/app/config/a.ts': ['src/app/config/b.ts', 'src/app/c.ts'],
      'src/app/config/b.ts': [],
      'src/app/c.ts': ['src/app/d.ts'],
      'src/app/d.ts': [],
    }),
    floorOf,
  );
  expect(way).toEqual(['src/app/config/a.ts', 'src/app/config/b.ts']);
});

test('a short file folds into its only importer in the same folder, and no other does', () => {
  const imports = importsOf({
    'src/app/whole.ts': ['src/app/part.ts', 'src/app/long.ts', 'src/app/shared.ts', 'src/app/far/part.ts'],
    'src/app/other.ts': ['src/app/shared.ts', 'src/app/feature.ts'],
    ...{ 'src/app/part.ts': [], 'src/app/long.ts': [], 'src/app/shared.ts': [], 'src/app/far/part.ts': [] },
    'src/app/feature.ts': [],
  });
  expect(foldable(imports, (file) => (file.endsWith('long.ts') ? 40 : 39))).toEqual(['src/app/part.ts']);
});

test('an export that a test imports and nobody else is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-exports-'));
  const files = {
    'tsconfig.json': '{"compilerOptions": {"module": "node16", "types": []}, "include": ["src", "test"]}',
    'src/a.ts':
      'export const both = 1; export const tested = 2; export interface Shape { a: 1 } export const inScript = 3;',
    'src/b.ts': "import { both } from './a'; import * as c from './c'; both; c.whole;",
    'src/c.ts': 'export const whole = 1; export const untouched = 2;',
    'test/a.test.ts':
      "import { both, tested, inScript } from '../src/a'; import type { Shape } from '../src/a'; import { whole } from '../src/c';",
    'scripts/run.mjs': "require('../dist/a.js').inScript",
    'bench/none.js': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(listTestOnlyExports(['src/a.ts', 'src/b.ts', 'src/c.ts'], folder)).toEqual([
    'src/a.ts#tested',
    'src/a.ts#Shape',
  ]);
  rmSync(folder, { recursive: true });
});

test('each example that stands for its kind is still in the code', () => {
  const house = listHouse();
  for (const example of Object.values(examples))
    expect(listFilesWith(example, house).length).toBeGreaterThan(2);
});

test('an enum is found, and a union is none', () => {
  expect(countNodes(sourceOf('enum A { x }'), isEnum)).toBe(1);
  expect(countNodes(sourceOf("type A = 'x'; const a = { enum: 1 };"), isEnum)).toBe(0);
});
