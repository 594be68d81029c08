// How near a question and a rule lie by what words have meant for one another in other documents (rules calibrate).

import type { Unit } from '../question/question-units';
import { fold } from '../words/words';
import type { Lexicon } from '../words/lexicon';

/** A direction for each key: keys that questions and the rules that answer them have lie near one another. */
export interface Meanings {
  /** The length of each direction. */
  readonly size: number;
  /** By the key without accents. How rare the key is lies in how long its direction is. */
  readonly of: ReadonlyMap<string, Float32Array>;
}

/** How strongly a text has each key. */
export type Bag = ReadonlyMap<string, number>;

/** `c:` concept, `s:` stem: both spellings share what was learnt. */
const plain = (key: string): string => fold(key, 'plain');

export function bagOfQuestion(text: string, units: readonly Unit[], lexicon: Lexicon): Bag {
  const bag = new Map<string, number>();
  const add = (key: string, strength: number) => bag.set(key, Math.max(bag.get(key) ?? 0, strength));
  for (const { features, weight } of units)
    for (const [key, wanted] of features) add(plain(key), wanted * weight);
  for (const word of lexicon.words(text))
    if (!lexicon.stop.sv.has(word) && !lexicon.stop.en.has(word))
      add(plain(`s:${lexicon.stem(word, 'sv')}`), 1);
  return bag;
}

interface Held {
  readonly rules: Int32Array;
  readonly strengths: Float64Array;
}

/** Of each rule, in the rules' order. */
export function bagsOfRules(postings: ReadonlyMap<string, Held>, count: number): readonly Bag[] {
  const bags = Array.from({ length: count }, () => new Map<string, number>());
  for (const [key, { rules, strengths }] of postings) {
    const shared = plain(key);
    for (const [at, rule] of rules.entries()) {
      const bag = bags[rule];
      bag?.set(shared, Math.max(bag.get(shared) ?? 0, strengths[at] ?? 0));
    }
  }
  return bags;
}

const lengthOf = (direction: Float32Array): number => Math.sqrt(nearness(direction, direction));

/** The direction of a text, of length 1; all 0 where nothing was learnt of its keys. */
export function directionOf(bag: Bag, { size, of }: Meanings): Float32Array {
  const sum = new Float32Array(size);
  for (const [key, strength] of bag) {
    const direction = of.get(key);
    if (direction === undefined) continue;
    const weight = Math.sqrt(strength);
    for (let at = 0; at < size; at += 1) sum[at] = (sum[at] ?? 0) + weight * (direction[at] ?? 0);
  }
  const length = lengthOf(sum) || 1;
  return sum.map((value) => value / length);
}

/** The cosine of two directions of length 1. */
export function nearness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

const leastNear = 0.01;
const mostSpreads = 4;

/** How near the rule lies, by itself and beside the others. */
export function nearFigures(nearness: Float64Array) {
  const [first = 0, second = 0] = Float64Array.from(nearness).sort().reverse();
  const mean = nearness.reduce((sum, near) => sum + near, 0) / nearness.length;
  const spread = Math.sqrt(nearness.reduce((sum, near) => sum + (near - mean) ** 2, 0) / nearness.length);
  return (rule: number) => {
    const near = nearness[rule] ?? 0;
    return {
      near,
      nearest: first,
      nearShare: Math.max(0, near) / Math.max(leastNear, first),
      isNearest: first > 0 && near === first ? 1 : 0,
      nearAmong: Math.min(1, (near - mean) / (spread + Number.EPSILON) / mostSpreads),
      nearAhead: near - (near === first ? second : first),
    };
  };
}
