// Questions that editors have tied to a rule, or to none: the nearest of them speaks for its rule, or against all (P3).

import { letterIndexOf } from '../words/letters';
import { unitsOf, type Unit } from '../question/question-units';
import { meaningful, type IndexSide, type RuleIndex } from '../finding/rule-index';
import { importanceOf } from '../finding/scoring';
import { fold, type Spelling } from '../words/words';

/** In an editor's wording, without persons. */
export interface TiedQuestion {
  readonly text: string;
  /** The id of the rule that answers it; undefined: the rules say nothing about it. */
  readonly rule: string | undefined;
}

/** How alike a question is to the nearest tied one, 0–1: by groups of letters, and by what it means. */
export interface Alike {
  readonly letters: number;
  readonly meaning: number;
  /** How well each unit of the question is matched by the one that is nearest in meaning. */
  readonly shares: readonly number[];
}

export interface NearestTied {
  /** The nearest of each rule, by the rule's place. */
  readonly of: ReadonlyMap<number, Alike>;
  /** The nearest of those outside the rules. */
  readonly outside: Alike;
  /** The two places that are nearest, the nearest first. */
  readonly nearest: readonly { readonly place: number; readonly like: number }[];
}

interface TiedSide {
  readonly nearestTo: (words: readonly string[], units: readonly Unit[]) => NearestTied;
}

const none: Alike = { letters: 0, meaning: 0, shares: [] };
const outsidePlace = -1;

/** The tied questions of a document, read in both spellings. */
export type Tied = Readonly<Record<Spelling, TiedSide>> & {
  /** The place that a question is tied to in these very words; undefined for other words, and where they are tied to several. */
  readonly placeOf: (text: string) => number | undefined;
};

export const isOutside = (place: number): boolean => place === outsidePlace;

/** Made ready to be compared; those of a rule that is gone are left out. Undefined where none is left. */
export function readTied(index: RuleIndex, questions: readonly TiedQuestion[]): Tied | undefined {
  const places = new Map(index.rules.map(({ id }, place) => [id.toLowerCase(), place]));
  const placed = questions.flatMap(({ text, rule }) => {
    const place = rule === undefined ? outsidePlace : places.get(rule.toLowerCase());
    return place === undefined ? [] : [{ text, place }];
  });
  if (placed.length === 0) return undefined;
  return {
    accented: tiedSide(index.accented, placed),
    plain: tiedSide(index.plain, placed),
    placeOf: placeByWords(placed),
  };
}

/** Capitals, accents and signs between the words are no other words. */
const sameWords = (text: string): string => (fold(text, 'plain').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function placeByWords(placed: readonly Placed[]): Tied['placeOf'] {
  const places = new Map<string, Set<number>>();
  for (const { text, place } of placed) {
    const words = sameWords(text);
    places.set(words, (places.get(words) ?? new Set()).add(place));
  }
  return (text) => {
    const [place, ...others] = places.get(sameWords(text)) ?? [];
    return others.length === 0 ? place : undefined;
  };
}

interface Placed {
  readonly text: string;
  readonly place: number;
}

interface Meant {
  readonly features: ReadonlyMap<string, number>;
  readonly weighed: readonly { readonly unit: Unit; readonly importance: number }[];
}

/** Of more than so many those that are most alike by their letters are compared. */
const mostCompared = 120;

const mostAlike = <One>(
  all: readonly One[],
  likeness: Float64Array,
): readonly (readonly [one: One, like: number])[] =>
  all
    .map((one, at) => [one, likeness[at] ?? 0] as const)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostCompared);

function tiedSide(index: IndexSide, placed: readonly Placed[]): TiedSide {
  const { lexicon } = index.reading;
  const letters = letterIndexOf(placed.map(({ text }) => [...new Set(meaningful(text, lexicon))]));
  const all = placed.map(({ text, place }) => ({
    place,
    meant: meantBy(unitsOf(text, index.reading), index),
  }));
  return {
    nearestTo: (words, units) => {
      const likeness = letters.likeness(words);
      const asked = meantBy(units, index);
      const of = new Map<number, Alike>();
      for (const [{ place, meant }, like] of mostAlike(all, likeness)) {
        const before = of.get(place) ?? none;
        const shares = sharesOf(asked, meant);
        const meaning = inCommon(coveredBy(asked, shares), coveredBy(meant, sharesOf(meant, asked)));
        const isNearer = meaning > before.meaning;
        of.set(place, isNearer ? { letters: Math.max(before.letters, like), meaning, shares } : before);
      }
      return summed(of);
    },
  };
}

function summed(all: ReadonlyMap<number, Alike>): NearestTied {
  const nearest = [...all]
    .map(([place, alike]) => ({ place, like: likenessOf(alike) }))
    .sort((one, other) => other.like - one.like)
    .slice(0, 2);
  const of = new Map(all);
  of.delete(outsidePlace);
  return { of, outside: all.get(outsidePlace) ?? none, nearest };
}

function meantBy(units: readonly Unit[], index: IndexSide): Meant {
  const features = new Map<string, number>();
  for (const unit of units) {
    // What the rules have no word of is known by itself.
    if (unit.features.size === 0) features.set(unit.words, 1);
    for (const [key, strength] of unit.features)
      if (strength > (features.get(key) ?? 0)) features.set(key, strength);
  }
  return { features, weighed: units.map((unit) => ({ unit, importance: importanceOf(unit, index) })) };
}

/** How well the other question has each unit of the one. */
const sharesOf = ({ weighed }: Meant, { features }: Meant): readonly number[] =>
  weighed.map(({ unit }) => {
    let best = unit.features.size === 0 ? (features.get(unit.words) ?? 0) : 0;
    for (const [key, wanted] of unit.features) best = Math.max(best, wanted * (features.get(key) ?? 0));
    return best;
  });

function coveredBy({ weighed }: Meant, shares: readonly number[]): number {
  let [total, covered] = [0, 0];
  for (const [at, { importance }] of weighed.entries()) {
    total += importance;
    covered += importance * (shares[at] ?? 0);
  }
  return total > 0 ? covered / total : 0;
}

const inCommon = (here: number, there: number): number =>
  here + there > 0 ? (2 * here * there) / (here + there) : 0;

/** By letters and by meaning together. */
export const likenessOf = ({ letters, meaning }: Alike): number => (letters + meaning) / 2;

/** Where the nearest tied question begins to be right more often than not; and where it nearly always is. */
const somewhatAlike = 0.4;
const muchAlike = 0.65;

/** How much what is tied says of a question: of one that is like none of it, nothing. */
export function howAlike(tied: NearestTied | undefined): 'not' | 'somewhat' | 'much' {
  const like = tied?.nearest[0]?.like ?? 0;
  return like >= muchAlike ? 'much' : like >= somewhatAlike ? 'somewhat' : 'not';
}

const same = 0.8;

/**
 * How surely the question is one that was tied to the rule; 0 where another one is nearer. The same words tied to two rules
 * are as surely of both; tied to a rule and to none they say nothing.
 */
export const sameAsTied = (tied: NearestTied | undefined, rule: number): number => {
  const most = tied?.nearest[0]?.like ?? 0;
  const places = tied?.nearest.flatMap(({ place, like }) => (like === most ? [place] : [])) ?? [];
  if (most < same || !places.includes(rule)) return 0;
  return places.length > 1 && places.some(isOutside) ? 0 : most;
};

/** The same of one that the rules say nothing about. */
export const sameAsOutside = (tied: NearestTied | undefined): number => sameAsTied(tied, outsidePlace);
