import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPersonal, isPersonalNote } from '../../src/core/private-text/personal-text';
import { seemsPrivate } from '../../src/core/private-text/private-state';
import { book } from '../rules/rule-words';
import { healthQuestions, statements } from './unseen-lines';
import { plainQuestions, workLines } from './unseen-work-lines';

/** Questions that somebody wrote who had seen neither the words nor the lines that are learnt from; never looked at. */
const blind = JSON.parse(readFileSync(join(__dirname, 'pressed.blind.json'), 'utf8')) as readonly {
  readonly text: string;
  readonly keep: boolean;
}[];

/** Nobody of the lines is in the directory: the words alone must do. */
const facts = {
  rules: book,
  store: { questions: { isAnybodyNamed: () => Promise.resolve(false) } },
};

async function refusedOf(texts: readonly string[]): Promise<number> {
  const refused = await Promise.all(texts.map((text) => isPersonal(facts, text)));
  return refused.filter(Boolean).length;
}

const texts = (keep: boolean) => blind.filter((one) => one.keep === keep).map(({ text }) => text);

test('on a press next to nothing of somebody’s state is kept, on lines never looked at, and work is', async () => {
  const [telling, working] = [texts(false), texts(true)];
  expect([telling.length, working.length]).toEqual([70, 50]);
  expect(telling.length - (await refusedOf(telling))).toBeLessThanOrEqual(3);
  expect(await refusedOf(working)).toBeLessThanOrEqual(5);
});

test('of the held-out lines of before at most three of a hundred are kept, of plain questions at most two refused', async () => {
  const telling = [...statements.heldOut, ...healthQuestions.heldOut];
  expect(telling.length - (await refusedOf(telling))).toBeLessThanOrEqual(3);
  expect(await refusedOf(plainQuestions.heldOut)).toBeLessThanOrEqual(2);
});

test('of questions that people put to the rules few are refused on a press', async () => {
  const folder = join(__dirname, '../rules');
  const files = readdirSync(folder).filter((name) => /^questions\..*\.json$/.test(name));
  const asked = files.flatMap((name) => {
    const read = JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
    const rows = (Array.isArray(read) ? read : Object.values(read as object).flat()) as readonly unknown[];
    return rows.flatMap((row) => {
      const { question, text: said, q } = row as Readonly<Record<string, string | undefined>>;
      const text = question ?? said ?? q;
      return text === undefined ? [] : [text];
    });
  });
  expect(asked.length).toBeGreaterThan(1_500);
  expect((await refusedOf(asked)) / asked.length).toBeLessThanOrEqual(0.14);
});

test('what no list of words has is known by what it is like', () => {
  const lines = [
    'min bror blev vräkt och bor hos mig',
    'hon har skulder hos fogden',
    'han är i konkurs privat',
  ];
  expect(lines.filter((line) => !seemsPrivate(line, book.wordKind))).toEqual([]);
});

test('notes about work name colleagues and are judged by their words alone', async () => {
  const refused = await Promise.all(workLines.heldOut.map((text) => isPersonalNote(facts, text)));
  expect(refused.filter(Boolean).length).toBeLessThanOrEqual(2);
});

test.each(['får jag ha min ledarhund på kontoret', 'får jag ta med min assistanshund'])(
  '"%s" tells of the writer\'s health',
  async (text) => {
    expect(await isPersonal(facts, text)).toBe(true);
  },
);

test('a story is refused whatever it says', () => {
  expect(seemsPrivate('svar '.repeat(500), book.wordKind)).toBe(true);
});
