// A line of anybody's in Teams is run through every form: none of them may take longer and longer over it.

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { doublesWithLine } from '../../support/regex-growth';

const files = [
  ...readdirSync('src/chat/domain', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/chat/domain/${name}`),
  'src/rules/domain/finding/no-answer.ts',
];

/** As they are written, with none of their parts put in. */
function written(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** As they are put together while the files are loaded, each once; told of the file that asked for it first. */
function putTogether(): readonly Form[] {
  const found: Form[] = [];
  let loading = '';
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (to, [source, flags]: [string, string?]) => {
      const form = new to(source, flags);
      found.push({ file: loading, form });
      return form;
    },
  });
  try {
    jest.isolateModules(() => {
      for (const file of files) {
        loading = file;
        jest.requireActual(`../../../${file}`);
      }
    });
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

interface Form {
  readonly file: string;
  readonly form: RegExp;
}

/** What is put together beside is of the same source, and looked at once. */
const forms = [
  ...new Map(
    [...files.flatMap((file) => written(file).map((form) => ({ file, form }))), ...putTogether()].map(
      (one) => [one.form.source, one] as const,
    ),
  ).values(),
];

test('no form takes twice as long for each word more of a line', () => {
  expect(forms.length).toBeGreaterThan(400);
  expect(forms.filter(({ form }) => doublesWithLine(form))).toEqual([]);
});

test.each([
  [/^(?: (?:lamna|ut|lamna ut))*$/, true],
  [/^(?:(?:ja|gor det)(?: gor det)?[ ,]+)+men$/, true],
  [/^(?: (?:lamna(?: ut)?|om))*$/, false],
  [/^(?: (?:i|pa|i))*$/, true],
  [/^(?:(?:dag\w*|tid) ?)+$/, true],
  [/^(?:a*)*$/, true],
  [/^(?: [^ ]+){0,6} (?:a|b)*$/, false],
])('%s doubles: %s', (form, isDoubling) => {
  expect(doublesWithLine(form)).toBe(isDoubling);
});
