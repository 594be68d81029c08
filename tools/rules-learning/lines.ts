// Where sure and near begin: as low and as high as the goals allow, in documents judged by what others taught.

import { decide, type Settled } from '../../src/rules/domain/finding/ask';
import { suretyOf, type AllLines, type Judged, type Lines } from '../../src/rules/domain/finding/bands';
import { figuresOf, outcomeOf, type FigureName, type Outcome } from './rules-figures';

/** A question with the rules that may answer it, the likeliest first. */
export interface Ordered extends Settled {
  readonly rules: readonly string[];
  readonly ids: readonly string[];
}

export const outcomesOf = (ordered: readonly Ordered[], lines: AllLines): readonly Outcome[] =>
  ordered.map(({ rules, ids, ...settled }) => {
    const { band, judged } = decide(settled, lines);
    const found = judged.map(({ rule }) => ids[rule]);
    return outcomeOf(rules, band, found);
  });

/** At most so much, in the mean of the practice documents, whose questions are hard, and in that of the others. */
const most = { sureAndWrong: 0.07, outsideAsSure: 0.08, refusedWrongly: 0.07 };

const valuesOf = (all: readonly Ordered[], of: (judged: readonly Judged[]) => number): readonly number[] =>
  [...new Set(all.map(({ judged }) => Math.floor(1000 * of(judged)) / 1000))].sort((a, b) => a - b);

type Documents = readonly (readonly Ordered[])[];

const meanOf = (documents: Documents, name: FigureName, lines: Lines): number =>
  documents.reduce(
    (sum, ordered) => sum + figuresOf(outcomesOf(ordered, { ...lines, sureWithTied: 1 }))[name],
    0,
  ) / documents.length;

/** Sure begins as low as the goals allow in either half, near as high. */
export function linesFor(halves: readonly Documents[]): Lines {
  const all = halves.flat(2);
  const isKept = (name: keyof typeof most, lines: Lines) =>
    halves.every((documents) => meanOf(documents, name, lines) <= most[name]);
  const sure =
    valuesOf(all, suretyOf).find((line) =>
      (['sureAndWrong', 'outsideAsSure'] as const).every((name) => isKept(name, { sure: line, near: 0 })),
    ) ?? 1;
  const near = valuesOf(all, ([first]) => first?.probability ?? 0)
    .filter((line) => line <= sure)
    .reverse()
    .find((line) => isKept('refusedWrongly', { sure, near: line }));
  return { sure, near: near ?? 0 };
}

/** Where questions are tied: at most so much in each document, or as much as without them, and in the mean of all. */
const mostWithTied = { sureAndWrong: 0.05 };
const mostInMean = { sureAndWrong: 0.035, outsideAsSure: 0.032 };

export function sureWithTied(documents: Documents, lines: Lines): number {
  const figuresAt = (line: number) =>
    documents.map((ordered) => figuresOf(outcomesOf(ordered, { ...lines, sureWithTied: line })));
  /** What is sure and wrong by itself, however little what is tied counts. */
  const least = figuresAt(1).map(({ sureAndWrong }) => sureAndWrong);
  const isRight = (line: number) => {
    const all = figuresAt(line);
    const mean = (name: FigureName) => all.reduce((sum, one) => sum + one[name], 0) / all.length;
    return (
      all.every(
        ({ sureAndWrong }, at) => sureAndWrong <= Math.max(mostWithTied.sureAndWrong, least[at] ?? 0),
      ) &&
      mean('sureAndWrong') <= mostInMean.sureAndWrong &&
      mean('outsideAsSure') <= mostInMean.outsideAsSure
    );
  };
  return valuesOf(documents.flat(), suretyOf).find(isRight) ?? 1;
}
