// `rules calibrate`: learns from the questions of several documents how sure an answer is, and where the bands begin.

import { existsSync, writeFileSync } from 'node:fs';
import { questionsFolder, readAllSets } from './rules-learning/question-sets';
import type { Kind, Question, QuestionSet } from './rules-learning/question-set';
import { learnForms, type LearntForms } from './rules-learning/learn-forms';
import { learnMeanings } from './rules-learning/learn-meanings';
import { learn, rowsOf, type Asked } from './rules-learning/learn';
import { linesFor, outcomesOf, sureWithTied, type Ordered } from './rules-learning/lines';
import { figuresOf, type FigureName, type Figures } from './rules-learning/rules-figures';
import {
  bandsFile,
  formsFile,
  lexicaToLearn,
  meaningsFile,
  meaningsText,
} from '../src/rules/documents/rule-index-file';
import { DocumentError } from '../src/rules/documents/document-error';
import { settle } from '../src/rules/domain/finding/ask';
import { withMeanings } from '../src/rules/domain/finding/rule-index';
import type { Meanings } from '../src/rules/domain/finding/meanings';
import { candidatesOf, type Found } from '../src/rules/domain/finding/candidates';
import type { Bands, QuestionForms, RuleIndex } from '../src/rules/domain/finding/rule-index';
import { metaId } from '../src/rules/domain/document';
import type { Tied } from '../src/rules/domain/tied/tied-questions';

/** A question beside the rules that it was put to. */
interface AskedOf extends Asked {
  readonly text: string;
  readonly index: RuleIndex;
  readonly found: Found;
}

const nothing: Found = { candidates: [], likeTiedTo: undefined, unaided: undefined, saysOneThing: false };

const askAll = (
  { index }: Pick<QuestionSet, 'index'>,
  questions: readonly Question[],
  tied?: Tied,
): readonly AskedOf[] =>
  questions.map(({ q, rules }) => {
    const found = candidatesOf(index, { text: q }, tied) ?? nothing;
    const ids = index.rules.map(({ id }) => id);
    return { text: q, index, rules, found, candidates: found.candidates, ids };
  });

const order = (asked: readonly AskedOf[], bands: Bands): readonly Ordered[] =>
  asked.map(({ text, index, rules, found, ids }) => ({
    ...settle({ ...index, bands }, text, found),
    rules,
    ids,
  }));

export type FiguresOfSet = Figures & { readonly name: string; readonly kind: Kind };

interface Calibrated {
  readonly bands: Bands;
  readonly forms: QuestionForms;
  readonly meanings: Meanings;
  /** Of each document, judged by what was learnt from the others alone; the shipped rules as they ship, and without the questions beside them. */
  readonly figures: readonly FiguresOfSet[];
  /** The same with two questions tied to each rule, of the documents that have them. */
  readonly withTied: readonly FiguresOfSet[];
}

/** The mean of the many that are only learnt from, in their place. */
function practiceAsOne(figures: readonly FiguresOfSet[]): readonly FiguresOfSet[] {
  const practice = figures.filter(({ kind }) => kind === 'practice');
  const [first] = practice;
  const others = figures.filter(({ kind }) => kind !== 'practice');
  if (first === undefined) return others;
  const mean = Object.fromEntries(
    Object.keys(first)
      .filter((key): key is FigureName => key !== 'name' && key !== 'kind')
      .map((name) => [name, practice.reduce((sum, one) => sum + one[name], 0) / practice.length]),
  ) as Figures;
  return [...others, { ...mean, name: 'practice', kind: 'practice' }];
}

/** The set with what was learnt elsewhere. */
const withLearnt = (set: QuestionSet, forms: QuestionForms, meanings: Meanings): QuestionSet => ({
  ...set,
  index: withMeanings({ ...set.index, forms }, meanings),
});

const withForms = (set: QuestionSet, forms: QuestionForms): QuestionSet => ({
  ...set,
  index: { ...set.index, forms },
});

/** So many parts, each judged by what the others taught; what one has written lies in one of them. */
const folds = 4;

function partsOf(sets: readonly QuestionSet[]): readonly number[] {
  const writers = [...new Set(sets.map(writerOf))];
  return sets.map((set) => writers.indexOf(writerOf(set)) % folds);
}

/** The practice documents are named by the letter of who wrote them. */
const writerOf = ({ name, kind }: QuestionSet): string => (kind === 'practice' ? name.slice(0, 1) : name);

/** Nobody has asked the practice documents of themselves: that their facts are no answer teaches nothing. */
const taughtBy = ({ kind }: QuestionSet, asked: readonly AskedOf[]): readonly AskedOf[] =>
  kind !== 'practice'
    ? asked
    : asked.map((one) => ({
        ...one,
        candidates: one.candidates.filter(({ rule }) => one.ids[rule] !== metaId),
      }));

/** What a document teaches, and how it is judged, by forms and meanings that it did not teach. */
function readRows(set: QuestionSet, forms: LearntForms) {
  const asked = askAll(set, set.questions);
  const tied = set.tied ? askAll(set, set.questions, set.tied) : [];
  const more = set.more.flatMap((question, at) => askAll(withForms(set, forms.withoutFifth(at)), [question]));
  return { asked, tied, rows: [...rowsOf([...taughtBy(set, asked), ...more]), ...rowsOf(tied)] };
}

/** Each document read with what the others taught, and judged by it. */
function judgeApart(sets: readonly QuestionSet[], forms: LearntForms) {
  const parts = partsOf(sets);
  const isIn = (fold: number) => (_: unknown, at: number) => parts[at] === fold;
  const learntWithout = Array.from({ length: folds }, (_, fold) => ({
    forms: forms.without(sets.filter(isIn(fold)).map(({ name }) => name)),
    meanings: learnMeanings(sets.filter((set, at) => !isIn(fold)(set, at))),
  }));
  const read = sets.map((set, at) => {
    const learnt = learntWithout[parts[at] ?? 0];
    return readRows(learnt ? withLearnt(set, learnt.forms, learnt.meanings) : set, forms);
  });
  const weightsWithout = learntWithout.map((_, fold) =>
    learn(read.flatMap((one, at) => (isIn(fold)(one, at) ? [] : one.rows))),
  );
  const apart = read.map(({ asked, tied }, place) => {
    const weights = weightsWithout[parts[place] ?? 0] ?? learn([]);
    const bands = { weights, sure: 1, sureWithTied: 1, near: 0 };
    return { plain: order(asked, bands), tied: order(tied, bands) };
  });
  return { rows: read.flatMap(({ rows }) => rows), apart };
}

/** Learns from all documents; the lines are those that hold where each document is judged by what the others taught. */
export function calibrate(sets: readonly QuestionSet[]): Calibrated {
  const forms = learnForms(sets);
  const { rows, apart } = judgeApart(sets, forms);
  const half = (isPractice: boolean) =>
    apart.filter((_, at) => (sets[at]?.kind === 'practice') === isPractice).map(({ plain }) => plain);
  const lines = linesFor([half(true), half(false)].filter(({ length }) => length > 0));
  const allTied = apart.flatMap(({ tied }) => (tied.length > 0 ? [tied] : []));
  const bands: Bands = { weights: learn(rows), ...lines, sureWithTied: sureWithTied(allTied, lines) };
  const figuresOfSet = ({ name, kind }: QuestionSet, ordered: readonly Ordered[]): FiguresOfSet => ({
    ...{ name, kind },
    ...figuresOf(outcomesOf(ordered, bands)),
  });
  const figures = sets.flatMap((set, at) => {
    const alone = figuresOfSet(set, apart[at]?.plain ?? []);
    if (set.kind !== 'own') return [alone];
    const shipped = figuresOfSet(set, apart[at]?.tied ?? []);
    return [shipped, { ...alone, name: `${set.name} alone`, kind: 'same' as const }];
  });
  const withTied = sets.flatMap((set, at) =>
    set.tied && set.kind !== 'own' ? [figuresOfSet(set, apart[at]?.tied ?? [])] : [],
  );
  const meanings = learnMeanings(sets);
  return { bands, forms: forms.all, meanings, figures: practiceAsOne(figures), withTied };
}

const columns: readonly FigureName[] = [
  'first',
  'amongThree',
  'sureAndWrong',
  'shownRightly',
  'refusedWrongly',
  'askedBack',
  'outsideAsSure',
  'outsideAskedBack',
];

const lineOf = (one: FiguresOfSet): string =>
  `${one.name.padEnd(10)} ${columns.map((name) => `${name} ${one[name].toFixed(2)}`).join('  ')}`;

/** A line for each document, as `rules calibrate` prints it. */
const describeCalibrated = ({ figures, withTied, bands }: Calibrated): string =>
  [
    ...figures.map(lineOf),
    'Med två knutna frågor per regel:',
    ...withTied.map(lineOf),
    `sure from ${bands.sure}, with tied ${bands.sureWithTied}, near from ${bands.near}`,
  ].join('\n');

/** A set judged by the bands as they lie beside the rules. */
export function figuresWith(set: QuestionSet): FiguresOfSet {
  const { bands } = set.index;
  const tied = set.kind === 'own' ? set.tied : undefined;
  const ordered = order(askAll(set, set.questions, tied), bands);
  const outcomes = outcomesOf(ordered, bands);
  return { name: set.name, kind: set.kind, ...figuresOf(outcomes) };
}

interface Places {
  /** Where the thesaurus lies, and the bands are written. */
  readonly rules?: string;
  readonly questions?: string;
}

/** Throws DocumentError where the questions are not there: an image has none. */
export async function runCalibrate({ rules, questions = questionsFolder }: Places = {}): Promise<string> {
  if (!existsSync(questions))
    throw new DocumentError(questions, [
      {
        line: 1,
        problem: 'Frågorna som det lärs av finns inte här.',
        remedy: 'Kör rules calibrate där hela källkoden ligger.',
      },
    ]);
  const calibrated = calibrate(await readAllSets(lexicaToLearn(rules)));
  const [file, formsAt] = [bandsFile(rules), formsFile(rules)];
  const { words, weights } = calibrated.forms;
  const forms = { words: [...words].sort(), weights: Object.fromEntries([...weights].sort()) };
  writeFileSync(file, `${JSON.stringify(calibrated.bands, undefined, 2)}\n`);
  writeFileSync(meaningsFile(rules), `${meaningsText(calibrated.meanings)}\n`);
  writeFileSync(formsAt, `${JSON.stringify(forms, undefined, 2)}\n`);
  return `${describeCalibrated(calibrated)}\nSkrivet till ${file}, ${formsAt} och ${meaningsFile(rules)}.`;
}
