// The arithmetic of learning directions: a softmax over the rules for each question, by Adam.

/** The keys of a text with how much each weighs in it. */
export type KeyWeights = readonly (readonly [key: string, weight: number])[];

interface Asked {
  readonly keys: KeyWeights;
  /** The places of the rules that answer; none: it is to lie near none of them. */
  readonly right: ReadonlySet<number>;
}

interface Batch {
  readonly rules: readonly KeyWeights[];
  readonly questions: readonly Asked[];
}

/** Numbers from 0 up to 1, the same for the same seed (xorshift32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** How much a difference in nearness tells; how near a question that no rule answers may lie, and how much it counts. */
const sharpness = 12;
const nearestOutside = 0.3;
const ofOutside = 0.5;

interface Text {
  readonly keys: KeyWeights;
  readonly direction: Float32Array;
  readonly length: number;
  readonly slope: Float32Array;
}

interface Start {
  readonly keys: readonly string[];
  readonly size: number;
  readonly draw: () => number;
}

export class DirectionsLearner {
  private readonly places: ReadonlyMap<string, number>;
  private readonly values: Float32Array;
  private readonly slopes: Float32Array;
  private readonly means: Float32Array;
  private readonly spreads: Float32Array;
  private readonly size: number;
  private steps = 0;

  constructor({ keys, size, draw }: Start) {
    this.places = new Map(keys.map((key, place) => [key, place]));
    this.size = size;
    const count = keys.length * size;
    const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    this.values = Float32Array.from({ length: count }, () => normal() / Math.sqrt(size));
    this.slopes = new Float32Array(count);
    this.means = new Float32Array(count);
    this.spreads = new Float32Array(count);
  }

  direction(key: string): Float32Array {
    const from = (this.places.get(key) ?? 0) * this.size;
    return this.values.slice(from, from + this.size);
  }

  learn({ rules, questions }: Batch, step: number): void {
    const held = rules.map((keys) => this.read(keys));
    const answered = questions.filter(({ right }) => right.size > 0).length || 1;
    const outside = questions.length - answered || 1;
    const asked = questions.map(({ keys, right }) => {
      const text = this.read(keys);
      if (right.size > 0) towards({ text, held, right }, sharpness / answered);
      else awayFrom({ text, held }, ofOutside / outside);
      return text;
    });
    this.slopes.fill(0);
    for (const text of [...held, ...asked]) this.pass(text);
    this.move(step);
  }

  private read(keys: KeyWeights): Text {
    const direction = new Float32Array(this.size);
    for (const [key, weight] of keys) {
      const from = (this.places.get(key) ?? 0) * this.size;
      for (let at = 0; at < this.size; at += 1)
        direction[at] = (direction[at] ?? 0) + weight * (this.values[from + at] ?? 0);
    }
    const length = Math.sqrt(dot(direction, direction)) || 1;
    for (let at = 0; at < this.size; at += 1) direction[at] = (direction[at] ?? 0) / length;
    return { keys, direction, length, slope: new Float32Array(this.size) };
  }

  /** Only what turns the direction counts, not what makes it longer. */
  private pass({ keys, direction, length, slope }: Text): void {
    const along = dot(slope, direction);
    for (let at = 0; at < this.size; at += 1)
      slope[at] = ((slope[at] ?? 0) - along * (direction[at] ?? 0)) / length;
    for (const [key, weight] of keys) {
      const from = (this.places.get(key) ?? 0) * this.size;
      for (let at = 0; at < this.size; at += 1)
        this.slopes[from + at] = (this.slopes[from + at] ?? 0) + weight * (slope[at] ?? 0);
    }
  }

  private move(step: number): void {
    this.steps += 1;
    const { values, slopes, means, spreads } = this;
    const [ofMean, ofSpread] = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps];
    for (let at = 0; at < values.length; at += 1) {
      const slope = slopes[at] ?? 0;
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      const spread = 0.999 * (spreads[at] ?? 0) + 0.001 * slope * slope;
      [means[at], spreads[at]] = [mean, spread];
      values[at] = (values[at] ?? 0) - (step * mean) / ofMean / (Math.sqrt(spread / ofSpread) + 1e-8);
    }
  }
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function add(to: Float32Array, share: number, direction: Float32Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + share * (direction[at] ?? 0);
}

interface Beside {
  readonly text: Text;
  readonly held: readonly Text[];
}

/** The right rules are to be likelier than all others. */
function towards({ text, held, right }: Beside & { readonly right: ReadonlySet<number> }, share: number) {
  const scores = held.map(({ direction }) => sharpness * dot(text.direction, direction));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const [all, ofRight] = powers.reduce(
    ([sum, sumRight], power, at) => [sum + power, sumRight + (right.has(at) ? power : 0)],
    [0, Number.EPSILON],
  );
  for (const [at, power] of powers.entries()) {
    const slope = share * (power / all - (right.has(at) ? power / ofRight : 0));
    const rule = held[at];
    if (rule === undefined || Math.abs(slope) < 1e-7) continue;
    add(text.slope, slope, rule.direction);
    add(rule.slope, slope, text.direction);
  }
}

/** No rule is to lie near. */
function awayFrom({ text, held }: Beside, share: number): void {
  const scores = held.map(({ direction }) => dot(text.direction, direction));
  const nearest = scores.indexOf(Math.max(...scores));
  const rule = held[nearest];
  if (rule === undefined || (scores[nearest] ?? 0) <= nearestOutside) return;
  add(text.slope, share, rule.direction);
  add(rule.slope, share, text.direction);
}
