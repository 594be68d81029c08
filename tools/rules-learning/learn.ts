// Learns from questions with their right rules how likely a rule is, by its evidence.

import type { Candidate } from '../../src/rules/domain/candidates';
import { weightNames } from '../../src/rules/domain/evidence-names';
import type { Bands } from '../../src/rules/domain/rule-index';

/** A question with the rules that may answer it. */
export interface Asked {
  readonly rules: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Of all rules, by their places. */
  readonly ids: readonly string[];
}

export interface Row {
  readonly figures: readonly number[];
  readonly isRight: number;
  readonly weight: number;
}

/** Every document counts the same, however many questions it has. */
export const rowsOf = (asked: readonly Asked[]): readonly Row[] =>
  asked.flatMap(({ rules, candidates, ids }) =>
    candidates.map(({ rule, evidence }) => ({
      figures: [...evidence, 1],
      isRight: rules.includes(ids[rule] ?? '') ? 1 : 0,
      weight: 1 / asked.length,
    })),
  );

const rounds = 600;
const step = 0.05;
const penalty = 0.0003;

/** Logistic regression by Adam; the same rows give the same weights. */
export function learn(rows: readonly Row[]): Bands['weights'] {
  const size = weightNames.length;
  const [weights, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  const table = Float64Array.from(rows.flatMap(({ figures }) => figures));
  const right = Float64Array.from(rows, ({ isRight }) => isRight);
  const share = Float64Array.from(rows, ({ weight }) => weight / whole);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopeOf({ table, right, share }, weights);
    for (let at = 0; at < size; at += 1) {
      const pull = (slope[at] ?? 0) + (at < size - 1 ? penalty * (weights[at] ?? 0) : 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * pull * pull;
      const scaled = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * (mean[at] ?? 0)) / (1 - 0.9 ** round) / scaled;
    }
  }
  return Object.fromEntries(
    weightNames.map((name, at) => [name, Math.round(1000 * (weights[at] ?? 0)) / 1000]),
  ) as Bands['weights'];
}

/** All rows side by side: figures one after the other, whether each is right, how much it counts. */
interface Table {
  readonly table: Float64Array;
  readonly right: Float64Array;
  readonly share: Float64Array;
}

const { exp } = Math;

function slopeOf({ table, right, share }: Table, weights: Float64Array): Float64Array {
  const size = weights.length;
  const slope = new Float64Array(size);
  for (let row = 0, from = 0; row < right.length; row += 1, from += size) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (table[from + at] ?? 0);
    const miss = (1 / (1 + exp(-sum)) - (right[row] ?? 0)) * (share[row] ?? 0);
    for (let at = 0; at < size; at += 1) slope[at] = (slope[at] ?? 0) + miss * (table[from + at] ?? 0);
  }
  return slope;
}
