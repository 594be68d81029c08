// `rules calibrate`: learns from the questions of several documents how sure an answer is, and where the bands begin.

import { existsSync, writeFileSync } from 'node:fs';
import {
  questionsFolder,
  readSets,
  type Kind,
  type Question,
  type QuestionSet,
} from './rules-learning/question-sets';
import { learn, rowsOf, type Asked, type Row } from './rules-learning/learn';
import {
  figuresOf,
  outcomeOf,
  type FigureName,
  type Figures,
  type Outcome,
} from './rules-learning/rules-figures';
import { bandsFile, lexicaToLearn } from '../src/rules/documents/rule-index-file';
import { DocumentError } from '../src/rules/documents/document-error';
import { bandOf, judge, type Judged } from '../src/rules/domain/bands';
import { candidatesOf } from '../src/rules/domain/candidates';
import type { Bands } from '../src/rules/domain/rule-index';
import type { Tied } from '../src/rules/domain/tied-questions';

const askAll = ({ index }: QuestionSet, questions: readonly Question[], tied?: Tied): readonly Asked[] =>
  questions.map(({ q, rules }) => {
    const candidates = candidatesOf(index, { text: q }, tied) ?? [];
    return { rules, candidates, ids: index.rules.map(({ id }) => id) };
  });

/** A question with the rules that may answer it, the likeliest first. */
interface Ordered {
  readonly rules: readonly string[];
  readonly judged: readonly Judged[];
  readonly found: readonly (string | undefined)[];
}

const order = (asked: readonly Asked[], bands: Bands): readonly Ordered[] =>
  asked.map(({ rules, candidates, ids }) => {
    const judged = judge(candidates, bands);
    return { rules, judged, found: judged.map(({ rule }) => ids[rule]) };
  });

type Lines = Pick<Bands, 'sure' | 'near'>;

const outcomesOf = (ordered: readonly Ordered[], lines: Lines): readonly Outcome[] =>
  ordered.map(({ rules, judged, found }) => outcomeOf(rules, bandOf(judged, lines), found));

/** At most so much of the questions of all documents, which then is less than the goals for each of them. */
const most = { sureAndWrong: 0.02, outsideAsSure: 0.025, refusedWrongly: 0.055 };

/** Sure begins as low as the goals allow, near as high. */
function linesFor(ordered: readonly Ordered[]): Lines {
  const bests = ordered.map(({ judged }) => Math.round(1000 * (judged[0]?.probability ?? 0)) / 1000);
  const all = [...new Set(bests)].sort((a, b) => a - b);
  const sure =
    all.find((line) => {
      const figures = figuresOf(outcomesOf(ordered, { sure: line, near: 0 }));
      return figures.sureAndWrong <= most.sureAndWrong && figures.outsideAsSure <= most.outsideAsSure;
    }) ?? 1;
  const near = all
    .filter((line) => line <= sure)
    .reverse()
    .find(
      (line) => figuresOf(outcomesOf(ordered, { sure, near: line })).refusedWrongly <= most.refusedWrongly,
    );
  return { sure, near: near ?? 0 };
}

export type FiguresOfSet = Figures & { readonly name: string; readonly kind: Kind };

interface Calibrated {
  readonly bands: Bands;
  /** Of each document, judged by what was learnt from the others alone. */
  readonly figures: readonly FiguresOfSet[];
  /** The same with two questions tied to each rule, of the documents that have them. */
  readonly withTied: readonly FiguresOfSet[];
}

/** Learns from all documents; the lines are those that hold where each document is judged by what the others taught. */
export function calibrate(sets: readonly QuestionSet[]): Calibrated {
  const asked = sets.map((set) => askAll(set, set.questions));
  const tied = sets.map((set) => (set.tied ? askAll(set, set.questions, set.tied) : []));
  const rows: readonly (readonly Row[])[] = sets.map((set, at) => [
    ...rowsOf([...(asked[at] ?? []), ...askAll(set, set.more)]),
    ...rowsOf(tied[at] ?? []),
  ]);
  const apart = sets.map((_, place) => {
    const weights = learn(rows.filter((__, at) => at !== place).flat());
    const bands = { weights, sure: 1, near: 0 };
    return { plain: order(asked[place] ?? [], bands), tied: order(tied[place] ?? [], bands) };
  });
  const lines = linesFor(apart.flatMap(({ plain }) => plain));
  const figuresOfSet = ({ name, kind }: QuestionSet, ordered: readonly Ordered[]): FiguresOfSet => ({
    ...{ name, kind },
    ...figuresOf(outcomesOf(ordered, lines)),
  });
  return {
    bands: { weights: learn(rows.flat()), ...lines },
    figures: sets.map((set, at) => figuresOfSet(set, apart[at]?.plain ?? [])),
    withTied: sets.flatMap((set, at) => (set.tied ? [figuresOfSet(set, apart[at]?.tied ?? [])] : [])),
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
    `sure from ${bands.sure}, near from ${bands.near}`,
  ].join('\n');

/** A set judged by the bands as they lie beside the rules. */
export function figuresWith(set: QuestionSet): FiguresOfSet {
  const { bands } = set.index;
  const outcomes = outcomesOf(order(askAll(set, set.questions), bands), bands);
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
  const file = bandsFile(rules);
  writeFileSync(file, `${JSON.stringify(calibrated.bands, undefined, 2)}\n`);
  return `${describeCalibrated(calibrated)}\nSkrivet till ${file}.`;
}
