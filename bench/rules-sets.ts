import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, outcomeOf, type Counts } from '../tools/rules-learning/rules-figures';

/** A question and the ids of the rules that answer it; none when the rules say nothing about it. */
export type Labelled = { readonly q: string; readonly rules: readonly string[] };

/** What a finder said to one question: rule ids, best first; none is a refusal. */
export type Finder = { readonly name: string; readonly find: (question: string) => readonly string[] };

/** How a finder did over a question set. */
export type Measure = { readonly counts: Counts; readonly misses: readonly Miss[] };

/** One question that went wrong. */
export type Miss = {
  readonly question: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
};

export const ROOT = join(__dirname, '..');
const SETS = join(ROOT, 'test/rules');

export function readQuestions(name: string): readonly Labelled[] {
  const file = JSON.parse(readFileSync(join(SETS, `questions.${name}.json`), 'utf8')) as {
    readonly questions: readonly Labelled[];
  };
  return file.questions;
}

const TUNING = ['dev', 'tune', 'tune2', 'own', 'own2', 'own3', 'own4', 'own5'] as const;
const NEARLY_SAME = 0.8;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}

/** The check questions without those that share four words in five with a question that tuned. */
export function readUnseen(): readonly Labelled[] {
  const seen = TUNING.flatMap((name) => readQuestions(name).map(({ q }) => wordsOf(q)));
  return readQuestions('check').filter(({ q }) => {
    const words = wordsOf(q);
    return seen.every((other) => shared(words, other) < NEARLY_SAME);
  });
}

/** The same questions with the ids that the imported original gives. */
export function toOriginal(questions: readonly Labelled[]): readonly Labelled[] {
  const map = JSON.parse(readFileSync(join(SETS, 'original-map.json'), 'utf8')) as {
    readonly rules: Readonly<Record<string, readonly string[]>>;
  };
  return questions.map(({ q, rules }) => ({ q, rules: rules.flatMap((id) => map.rules[id] ?? [id]) }));
}

/** Whatever is found is said as an answer: these finders know nothing in between. */
export function measure(finder: Finder, questions: readonly Labelled[]): Measure {
  const asked = questions.map(({ q, rules }) => {
    const got = finder.find(q);
    return { q, rules, got, outcome: outcomeOf(rules, got.length > 0 ? 'sure' : 'nothing', got) };
  });
  const wrong = asked.filter(({ outcome: { isInside, band, place } }) =>
    isInside ? place !== 0 : band === 'sure',
  );
  return {
    counts: countsOf(asked.map(({ outcome }) => outcome)),
    misses: wrong.map(({ q, rules, got }) => ({ question: q, wanted: rules, got: got.slice(0, 3) })),
  };
}

const Z = 1.96;

/** Wilson's 95 % interval of a share. */
export function wilson(count: number, total: number): readonly [low: number, high: number] {
  if (total === 0) return [0, 1];
  const share = count / total;
  const centre = (share + Z ** 2 / (2 * total)) / (1 + Z ** 2 / total);
  const half =
    (Z / (1 + Z ** 2 / total)) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** "91,7". */
export const percent = (share: number) => (100 * share).toFixed(1).replace('.', ',');

/** "91,7 % (85,4–95,5)". */
export function withInterval(count: number, total: number): string {
  const [low, high] = wilson(count, total);
  return total === 0 ? '–' : `${percent(count / total)} % (${percent(low)}–${percent(high)})`;
}
