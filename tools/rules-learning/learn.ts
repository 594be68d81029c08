// Learns from questions with their right rules how likely a rule is, by its evidence.

import type { Candidate } from '../../src/rules/domain/finding/candidates';
import { weightNames } from '../../src/rules/domain/finding/evidence-names';
import type { Bands } from '../../src/rules/domain/finding/rule-index';

/** A question with the rules that may answer it. */
export interface Asked {
  readonly rules: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Of all rules, by their places. */
  readonly ids: readonly string[];
}

interface Row {
  readonly figures: readonly number[];
  readonly isRight: number;
  readonly weight: number;
}

/** An answer to what the rules do not treat is worse than a question back, so such questions count more. */
const ofOutside = 3;

/** Every document counts the same, however many questions it has. */
export const rowsOf = (asked: readonly Asked[]): readonly Row[] =>
  asked.flatMap(({ rules, candidates, ids }) =>
    candidates.map(({ rule, evidence }) => ({
      figures: [...evidence, 1],
      isRight: rules.includes(ids[rule] ?? '') ? 1 : 0,
      weight: (rules.length === 0 ? ofOutside : 1) / asked.length,
    })),
  );

const rounds = 12;
const penalty = 0.00008;

/** Logistic regression by Newton's method; the same rows give the same weights. */
export function learn(rows: readonly Row[]): Bands['weights'] {
  const size = weightNames.length;
  const weights = new Float64Array(size);
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    const { slope, bend } = slopeOf(rows, weights, whole);
    // What is always added is not held back.
    for (let at = 0; at < size - 1; at += 1) {
      slope[at] = (slope[at] ?? 0) + penalty * (weights[at] ?? 0);
      bend[at * size + at] = (bend[at * size + at] ?? 0) + penalty;
    }
    for (const [at, change] of solve(bend, slope).entries()) weights[at] = (weights[at] ?? 0) - change;
  }
  return Object.fromEntries(
    weightNames.map((name, at) => [name, Math.round(1000 * (weights[at] ?? 0)) / 1000]),
  ) as Bands['weights'];
}

/** The first and second derivatives; of the second, which mirrors itself, the lower half. */
function slopeOf(rows: readonly Row[], weights: Float64Array, whole: number) {
  const size = weights.length;
  const [slope, bend] = [new Float64Array(size), new Float64Array(size * size)];
  for (const { figures, isRight, weight } of rows) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (figures[at] ?? 0);
    const share = 1 / (1 + Math.exp(-sum));
    const [miss, turn] = [((share - isRight) * weight) / whole, (share * (1 - share) * weight) / whole];
    for (let at = 0; at < size; at += 1) {
      const figure = figures[at] ?? 0;
      if (figure === 0) continue;
      slope[at] = (slope[at] ?? 0) + miss * figure;
      for (let other = 0; other <= at; other += 1)
        bend[at * size + other] = (bend[at * size + other] ?? 0) + turn * figure * (figures[other] ?? 0);
    }
  }
  return { slope, bend };
}

/** Solves bend · x = slope by Cholesky's method, in place. */
function solve(bend: Float64Array, slope: Float64Array): Float64Array {
  const size = slope.length;
  const x = Float64Array.from(slope);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = bend[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1)
        sum -= (bend[row * size + at] ?? 0) * (bend[column * size + at] ?? 0);
      bend[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (bend[column * size + column] ?? 1);
    }
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1) x[row] = (x[row] ?? 0) - (bend[row * size + at] ?? 0) * (x[at] ?? 0);
    x[row] = (x[row] ?? 0) / (bend[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1)
      x[row] = (x[row] ?? 0) - (bend[at * size + row] ?? 0) * (x[at] ?? 0);
    x[row] = (x[row] ?? 0) / (bend[row * size + row] ?? 1);
  }
  return x;
}
