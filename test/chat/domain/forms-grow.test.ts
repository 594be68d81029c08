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

/** As they are put together while the file is loaded. */
function putTogether(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (to, [source, flags]: [string, string?]) => {
      const made = new to(source, flags);
      found.push(made);
      return made;
    },
  });
  try {
    jest.isolateModules(() => {
      jest.requireActual(`../../../${file}`);
    });
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

const forms = files.flatMap((file) =>
  [...written(file), ...putTogether(file)].map((form) => ({ file, form })),
);

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
