// `rules calibrate`: learns from the questions of several documents how sure an answer is, and where the bands begin.

import { existsSync, writeFileSync } from 'node:fs';
import {
  questionsFolder,
  readSets,
  type Kind,
  type Question,
  type QuestionSet,
} from './rules-learning/question-sets';
import { learnForms, type LearntForms } from './rules-learning/learn-forms';
import { learn, rowsOf, type Asked } from './rules-learning/learn';
import {
  figuresOf,
  outcomeOf,
  type FigureName,
  type Figures,
  type Outcome,
} from './rules-learning/rules-figures';
import { bandsFile, formsFile, lexicaToLearn } from '../src/rules/documents/rule-index-file';
import { DocumentError } from '../src/rules/documents/document-error';
import { decide, settle, type Settled } from '../src/rules/domain/finding/ask';
import { suretyOf, type AllLines, type Judged, type Lines } from '../src/rules/domain/finding/bands';
import { candidatesOf, type Found } from '../src/rules/domain/finding/candidates';
import type { Bands, QuestionForms, RuleIndex } from '../src/rules/domain/finding/rule-index';
import type { Tied } from '../src/rules/domain/tied/tied-questions';

/** A question beside the rules that it was put to. */
interface AskedOf extends Asked {
  readonly text: string;
  readonly index: RuleIndex;
  readonly found: Found;
}

const nothing: Found = { candidates: [], likeTiedTo: undefined, unaided: undefined };

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

/** A question with the rules that may answer it, the likeliest first. */
interface Ordered extends Settled {
  readonly rules: readonly string[];
  readonly ids: readonly string[];
}

const order = (asked: readonly AskedOf[], bands: Bands): readonly Ordered[] =>
  asked.map(({ text, index, rules, found, ids }) => ({
    ...settle({ ...index, bands }, text, found),
    rules,
    ids,
  }));

const outcomesOf = (ordered: readonly Ordered[], lines: AllLines): readonly Outcome[] =>
  ordered.map(({ rules, ids, ...settled }) => {
    const { band, judged } = decide(settled, lines);
    const found = judged.map(({ rule }) => ids[rule]);
    return outcomeOf(rules, band, found);
  });

/** At most so much, in the mean of the documents, which leaves room to the goals for each of them. */
const most = { sureAndWrong: 0.045, outsideAsSure: 0.032, refusedWrongly: 0.0485 };

const valuesOf = (all: readonly Ordered[], of: (judged: readonly Judged[]) => number): readonly number[] =>
  [...new Set(all.map(({ judged }) => Math.floor(1000 * of(judged)) / 1000))].sort((a, b) => a - b);

type Documents = readonly (readonly Ordered[])[];

const meanOf = (documents: Documents, name: FigureName, lines: Lines): number =>
  documents.reduce(
    (sum, ordered) => sum + figuresOf(outcomesOf(ordered, { ...lines, sureWithTied: 1 }))[name],
    0,
  ) / documents.length;

/** Sure begins as low as the goals allow, near as high. */
function linesFor(documents: Documents): Lines {
  const all = documents.flat();
  const sure =
    valuesOf(all, suretyOf).find((line) =>
      (['sureAndWrong', 'outsideAsSure'] as const).every(
        (name) => meanOf(documents, name, { sure: line, near: 0 }) <= most[name],
      ),
    ) ?? 1;
  const near = valuesOf(all, ([first]) => first?.probability ?? 0)
    .filter((line) => line <= sure)
    .reverse()
    .find((line) => meanOf(documents, 'refusedWrongly', { sure, near: line }) <= most.refusedWrongly);
  return { sure, near: near ?? 0 };
}

/** Where questions are tied: at most so much in every one of the documents, and in the mean of them. */
const mostWithTied = { sureAndWrong: 0.05 };
const mostInMean = { sureAndWrong: 0.02, outsideAsSure: 0.032 };

const sureWithTied = (documents: Documents, lines: Lines): number =>
  valuesOf(documents.flat(), suretyOf).find((line) => {
    const all = documents.map((ordered) => figuresOf(outcomesOf(ordered, { ...lines, sureWithTied: line })));
    const mean = (name: FigureName) => all.reduce((sum, one) => sum + one[name], 0) / all.length;
    return (
      all.every(({ sureAndWrong }) => sureAndWrong <= mostWithTied.sureAndWrong) &&
      mean('sureAndWrong') <= mostInMean.sureAndWrong &&
      mean('outsideAsSure') <= mostInMean.outsideAsSure
    );
  }) ?? 1;

export type FiguresOfSet = Figures & { readonly name: string; readonly kind: Kind };

interface Calibrated {
  readonly bands: Bands;
  readonly forms: QuestionForms;
  /** Of each document, judged by what was learnt from the others alone; the shipped rules as they ship, and without the questions beside them. */
  readonly figures: readonly FiguresOfSet[];
  /** The same with two questions tied to each rule, of the documents that have them. */
  readonly withTied: readonly FiguresOfSet[];
}

/** The set with what was learnt of forms elsewhere. */
const withForms = <Of extends Pick<QuestionSet, 'index'>>(set: Of, forms: QuestionForms): Of => ({
  ...set,
  index: { ...set.index, forms },
});

/** What a document teaches, and how it is judged, by forms that it did not teach. */
function readRows(set: QuestionSet, forms: LearntForms) {
  const apart = withForms(set, forms.without(set.name));
  const asked = askAll(apart, set.questions);
  const tied = set.tied ? askAll(apart, set.questions, set.tied) : [];
  const more = set.more.flatMap((question, at) => askAll(withForms(set, forms.withoutFifth(at)), [question]));
  return { asked, tied, rows: [...rowsOf([...asked, ...more]), ...rowsOf(tied)] };
}

/** Learns from all documents; the lines are those that hold where each document is judged by what the others taught. */
export function calibrate(sets: readonly QuestionSet[]): Calibrated {
  const forms = learnForms(sets);
  const read = sets.map((set) => readRows(set, forms));
  const apart = read.map(({ asked, tied }, place) => {
    const weights = learn(read.flatMap(({ rows }, at) => (at === place ? [] : rows)));
    const bands = { weights, sure: 1, sureWithTied: 1, near: 0 };
    return { plain: order(asked, bands), tied: order(tied, bands) };
  });
  const lines = linesFor(apart.map(({ plain }) => plain));
  const allTied = apart.flatMap(({ tied }) => (tied.length > 0 ? [tied] : []));
  const bands: Bands = {
    weights: learn(read.flatMap(({ rows }) => rows)),
    ...lines,
    sureWithTied: sureWithTied(allTied, lines),
  };
  const figuresOfSet = ({ name, kind }: QuestionSet, ordered: readonly Ordered[]): FiguresOfSet => ({
    ...{ name, kind },
    ...figuresOf(outcomesOf(ordered, bands)),
  });
  return {
    bands,
    forms: forms.all,
    figures: sets.flatMap((set, at) => {
      const alone = figuresOfSet(set, apart[at]?.plain ?? []);
      if (set.kind !== 'own') return [alone];
      const shipped = figuresOfSet(set, apart[at]?.tied ?? []);
      return [shipped, { ...alone, name: `${set.name} alone`, kind: 'same' }];
    }),
    withTied: sets.flatMap((set, at) =>
      set.tied && set.kind !== 'own' ? [figuresOfSet(set, apart[at]?.tied ?? [])] : [],
    ),
  };
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
  const calibrated = calibrate(await readSets(lexicaToLearn(rules)));
  const [file, formsAt] = [bandsFile(rules), formsFile(rules)];
  const { words, weights } = calibrated.forms;
  const forms = { words: [...words].sort(), weights: Object.fromEntries([...weights].sort()) };
  writeFileSync(file, `${JSON.stringify(calibrated.bands, undefined, 2)}\n`);
  writeFileSync(formsAt, `${JSON.stringify(forms, undefined, 2)}\n`);
  return `${describeCalibrated(calibrated)}\nSkrivet till ${file} och ${formsAt}.`;
}
