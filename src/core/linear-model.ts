// What a text is known by, learnt from lines: one weight a feature and label, by logistic regression that forgets at random.

export interface Example<L extends string> {
  readonly label: L;
  readonly features: readonly string[];
  /** How much it counts; the phrases of one line share what a line counts. */
  readonly weight: number;
}

export interface LinearModel<L extends string> {
  readonly labels: readonly L[];
  /** The marks of the features that have weights, ascending; a hundred thousand texts would take ten times the room. */
  readonly marks: Float64Array;
  /** A row of weights a mark, a weight a label, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

interface Training {
  readonly rounds: number;
  readonly step: number;
  /** How much of each example is believed to have other labels: without it the shares promise too much. */
  readonly doubt: number;
  /** How many of an example's features are left out each time, so that none is relied on alone. */
  readonly forgets: number;
  /** How many learn by themselves, each in an order of its own. */
  readonly learners: number;
  /** Of how many of the last rounds the middle is kept, over all learners, so that a line more or less tips little. */
  readonly kept: number;
}

const training: Training = { rounds: 8, step: 0.6, doubt: 0.1, forgets: 0.5, learners: 1, kept: 4 };
/** Any number: the same examples in the same order make the same model. */
const seed = 20_061_101;

/** Learns; the same examples give the same weights, to the last bit. */
export function train<L extends string>(
  examples: readonly Example<L>[],
  { learners }: Pick<Training, 'learners'> = training,
): LinearModel<L> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const marks = marksOf(examples);
  const size = marks.length * labels.length;
  const sums = new Float32Array(size);
  const known = examples.map(({ label, features, weight }) => ({
    label: labels.indexOf(label),
    rows: rowsOf(marks, features),
    weight,
  }));
  for (let learner = 0; learner < learners; learner++) {
    const learning = learningOf(size, labels.length);
    const random = randomFrom(seed + learner);
    for (let round = 0; round < training.rounds; round++) {
      for (const example of shuffled(known, random)) {
        const rows = example.rows.filter(() => random() > training.forgets);
        learn(learning, example, rows);
      }
      if (round >= training.rounds - training.kept) add(sums, learning.weights, training.kept * learners);
    }
  }
  return { labels, marks, ...inSteps(sums) };
}

/** To a middle of so many. */
function add(sums: Float32Array, weights: Float32Array, of: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) / of;
}

/** What AdaGrad starts from, so that the first step is no leap. */
const firstSquare = 0.01;
const mostSteps = 127;

/** Whole steps take a fourth of the room and cost no right answer. */
function inSteps(weights: Float32Array): Pick<LinearModel<string>, 'weights' | 'scale'> {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / mostSteps;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/** Features that only one example has teach nothing that holds for others. */
const fewest = 2;

function marksOf(examples: readonly Pick<Example<string>, 'features'>[]): Float64Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const mark of features.map(markOf)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return Float64Array.from([...counts].filter(([, count]) => count >= fewest).map(([mark]) => mark)).sort();
}

/** 53 bits of a text, so that no two of a million features have the same: two of FNV-1a, mixed as MurmurHash3 ends. */
function markOf(feature: string): number {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < feature.length; at++) {
    const sign = feature.charCodeAt(at);
    one = Math.imul(one ^ sign, 0x01000193);
    two = Math.imul(two ^ sign, 0x85ebca6b);
  }
  return mixed(one) * 2 ** 21 + (mixed(two) >>> 11);
}

function mixed(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

/** The rows of those features that have one. */
const rowsOf = (marks: Float64Array, features: readonly string[]): Int32Array =>
  Int32Array.from(features, (feature) => rowOf(marks, markOf(feature))).filter((row) => row >= 0);

function rowOf(marks: Float64Array, mark: number): number {
  let [from, to] = [0, marks.length - 1];
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const other = marks[middle] ?? 0;
    if (other === mark) return middle;
    if (other < mark) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

interface Known {
  readonly label: number;
  readonly rows: Int32Array;
  readonly weight: number;
}

/** Less than this a label is not blamed for: most are out of the question after the first round. */
const leastBlame = 0.005;

interface Learning {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** Of the example in hand, a place a label: made once, since there are a million examples. */
  readonly shares: Float64Array;
}

const learningOf = (size: number, labels: number): Learning => ({
  weights: new Float32Array(size),
  squares: new Float32Array(size).fill(firstSquare),
  shares: new Float64Array(labels),
});

/** One step of AdaGrad on the cross-entropy, row by row, as the weights lie. */
function learn({ weights, squares, shares }: Learning, example: Known, rows: Int32Array): void {
  const { step, doubt } = training;
  const labels = shares.length;
  const scale = example.weight * scaleOf(rows.length);
  sharesOf({ weights, scale: 1 }, rows, shares);
  const blamed: number[] = [];
  for (let label = 0; label < labels; label++) {
    const blame = (shares[label] ?? 0) - doubt / labels - (label === example.label ? 1 - doubt : 0);
    if (Math.abs(blame) < leastBlame) continue;
    blamed.push(label);
    // From here on what it is blamed for.
    shares[label] = scale * blame;
  }
  for (const row of rows)
    for (const label of blamed) {
      const at = row * labels + label;
      const slope = shares[label] ?? 0;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(square);
    }
}

/** A long text weighs no more than a short one. */
const scaleOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

interface Weighing {
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

/** Into `shares`, a place a label. */
function sharesOf({ weights, scale }: Weighing, rows: Int32Array, shares: Float64Array): Float64Array {
  const labels = shares.length;
  shares.fill(0);
  for (const row of rows)
    for (let label = 0, at = row * labels; label < labels; label++, at++)
      shares[label] = (shares[label] ?? 0) + (weights[at] ?? 0);
  const alike = scaleOf(rows.length);
  let most = -Infinity;
  for (let label = 0; label < labels; label++) {
    const score = (shares[label] ?? 0) * scale * alike;
    shares[label] = score;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let label = 0; label < labels; label++) {
    const power = Math.exp((shares[label] ?? 0) - most);
    shares[label] = power;
    sum += power;
  }
  for (let label = 0; label < labels; label++) shares[label] = (shares[label] ?? 0) / sum;
  return shares;
}

/** The share of each label, in the order of the model's labels; together 1. */
export const sharesIn = (
  { weights, scale, marks, labels }: LinearModel<string>,
  features: readonly string[],
): Float64Array => sharesOf({ weights, scale }, rowsOf(marks, features), new Float64Array(labels.length));

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
