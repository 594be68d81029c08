// A linear model of acts: one weight a feature and act, learnt from the phrase files by logistic regression.

import type { Act } from './acts';

export interface Example {
  readonly act: Act;
  readonly features: readonly string[];
  /** How much it counts; the phrases of one line share what a line counts. */
  readonly weight: number;
}

export interface ActModel {
  readonly acts: readonly Act[];
  readonly rows: ReadonlyMap<string, number>;
  /** A row of weights a feature, a weight an act, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

export interface Guess {
  readonly act: Act;
  /** Between 0 and 1; over all acts together 1. */
  readonly share: number;
}

export interface Training {
  readonly rounds: number;
  readonly step: number;
  /** How much of each phrase is believed to belong to other acts: without it the shares promise too much. */
  readonly doubt: number;
}

const usual: Training = { rounds: 5, step: 0.6, doubt: 0.2 };
/** Any number: the same examples in the same order make the same model. */
const seed = 20_061_101;

/** Learns; the same examples give the same weights, to the last bit. */
export function train(examples: readonly Example[], training: Training = usual): ActModel {
  const acts = [...new Set(examples.map(({ act }) => act))];
  const rows = rowsOf(examples);
  const weights = new Float32Array(rows.size * acts.length);
  const squares = new Float32Array(rows.size * acts.length).fill(firstSquare);
  const known = examples.map(({ act, features, weight }) => ({
    act: acts.indexOf(act),
    rows: Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? [])),
    weight,
  }));
  const random = randomFrom(seed);
  for (let round = 0; round < training.rounds; round++) {
    for (const example of shuffled(known, random))
      learn({ weights, squares, acts: acts.length }, example, training);
  }
  return { acts, rows, ...inSteps(weights) };
}

/** What AdaGrad starts from, so that the first step is no leap. */
const firstSquare = 0.01;
const mostSteps = 127;

/** Whole steps take a fourth of the room and cost no right answer. */
function inSteps(weights: Float32Array): Pick<ActModel, 'weights' | 'scale'> {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / mostSteps;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/** Features that only one phrase has teach nothing that holds for others. */
const fewest = 2;

function rowsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  return new Map(often.map((feature, row) => [feature, row]));
}

interface Known {
  readonly act: number;
  readonly rows: Int32Array;
  readonly weight: number;
}

/** Less than this an act is not blamed for: most acts are out of the question after the first round. */
const leastBlame = 0.005;

interface Learning {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly acts: number;
}

/** One step of AdaGrad on the cross-entropy. */
function learn({ weights, squares, acts }: Learning, example: Known, { step, doubt }: Training): void {
  const scale = example.weight * scaleOf(example.rows.length);
  sharesOf({ weights, scale: 1 }, example.rows, acts).forEach((share, act) => {
    const blame = share - doubt / acts - (act === example.act ? 1 - doubt : 0);
    if (Math.abs(blame) < leastBlame) return;
    const slope = scale * blame;
    for (const row of example.rows) {
      const at = row * acts + act;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(square);
    }
  });
}

/** A long text weighs no more than a short one. */
const scaleOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

interface Weighing {
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

function sharesOf({ weights, scale }: Weighing, rows: Int32Array, acts: number): Float64Array {
  const sums = new Float64Array(acts);
  for (const row of rows)
    for (let act = 0; act < acts; act++) sums[act] = (sums[act] ?? 0) + (weights[row * acts + act] ?? 0);
  const scores = sums.map((sum) => sum * scale * scaleOf(rows.length));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Every act with its share, likeliest first. */
export function guess(model: ActModel, features: readonly string[]): readonly Guess[] {
  const rows = Int32Array.from(features.flatMap((feature) => model.rows.get(feature) ?? []));
  const shares = sharesOf(model, rows, model.acts.length);
  return model.acts.map((act, at) => ({ act, share: shares[at] ?? 0 })).toSorted((a, b) => b.share - a.share);
}

/** Numbers between 0 and 1 (mulberry32): small, and the same on every machine. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[at] = two;
    mixed[other] = one;
  }
  return mixed;
}
