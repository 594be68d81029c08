// The loaded document made ready for questions: which rules hold which feature, and how telling each feature is.

import { withoutNumber } from '../rule-numbers';
import { metaRule, type Rule, type RuleDocument } from '../document';
import { givesOf, type KindOfAnswer } from '../question/asked-for';
import type { weightNames } from './evidence-names';
import { groupsOfThree, letterIndexOf, type LetterIndex } from '../words/letters';
import type { Lexicon } from '../words/lexicon';
import { bagsOfRules, directionOf, type Meanings } from './meanings';
import { featuresOf, headingConcepts, type Features, type Reading } from './rule-features';
import { vocabularyOf } from '../words/vocabulary';
import { fold, type Spelling } from '../words/words';
import { weights } from './weights';

/** The rules that hold a feature, by their place in `rules`, and how strongly, side by side: documents can have thousands. */
export type Postings = { readonly rules: Int32Array; readonly strengths: Float64Array };

/** One set for each rule, equal ones kept once: `sets[of[rule]]`. */
export type Grouped = { readonly sets: readonly ReadonlySet<string>[]; readonly of: Int32Array };

/** The document read in one spelling. */
export type IndexSide = {
  readonly reading: Reading;
  readonly postings: ReadonlyMap<string, Postings>;
  /** How telling a feature is: high for what few rules have. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly greatestRarity: number;
  /** A factor under 1 for rules with much in them, above 1 for short ones. */
  readonly brevity: Float64Array;
  /** The concepts that the heading of each rule's section names. */
  readonly headings: Grouped;
  /** The contrasting concepts (telephone or e-mail, shared or own mailbox) that each rule is about. */
  readonly contrasts: Grouped;
  readonly letters: LetterIndex;
  /** The kinds of answer that each rule holds. */
  readonly gives: readonly ReadonlySet<KindOfAnswer>[];
  /** Of each rule the groups of letters of its words that mean something, and the keys of the stems in its text. */
  readonly words: readonly (readonly ReadonlySet<string>[])[];
  readonly stems: readonly (readonly string[])[];
};

/** What `rules calibrate` found, as it lies beside the rules. */
export interface Bands {
  /** One for each figure of the evidence, by its name; `always` is added to every sum. */
  readonly weights: Readonly<Record<(typeof weightNames)[number], number>>;
  /** From these probabilities on an answer is sure, or near. */
  readonly sure: number;
  /** The same where questions are tied to the rules, which tells more of them apart. */
  readonly sureWithTied: number;
  readonly near: number;
}

/** What `rules calibrate` learnt of how questions are put that rules answer, and those that they do not. */
export interface QuestionForms {
  /** Stems that are read as themselves; of all others only what they are to the rules. */
  readonly words: ReadonlySet<string>;
  /** For each word or pair of words: above 0 it speaks for an answer. */
  readonly weights: ReadonlyMap<string, number>;
}

/** All that questions need; build it once per document. */
export type RuleIndex = Readonly<Record<Spelling, IndexSide>> & {
  readonly bands: Bands;
  readonly forms: QuestionForms;
  readonly meanings: Meanings;
  /** Of each rule, as its words are read in each spelling. */
  readonly directions: Readonly<Record<Spelling, readonly Float32Array[]>>;
  readonly document: RuleDocument;
  /** The rules and, last, the facts of the document as one more. */
  readonly rules: readonly Rule[];
};

/** The thesaurus compiled in both spellings, and what was learnt with it. */
export type Lexica = Readonly<Record<Spelling, Lexicon>> & {
  readonly bands: Bands;
  readonly forms: QuestionForms;
  readonly meanings: Meanings;
};

function rarityOf(total: number, holders: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5)) ** weights.rarityPower;
}

/** The contrasting concepts among a rule's or a question's concepts and what they reach. */
export function contrastsOf(features: Features, lexicon: Lexicon, least: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [key, strength] of features) {
    if (strength < least || !key.startsWith('c:')) continue;
    for (const [name, reach] of lexicon.expansions.get(key.slice(2)) ?? []) {
      if (reach >= weights.reachOfContrast && lexicon.concepts.get(name)?.contrast !== undefined)
        found.add(name);
    }
  }
  return found;
}

type Held = { readonly rules: number[]; readonly strengths: number[] };

function postingsOf(all: readonly Features[]): Map<string, Postings> {
  const held = new Map<string, Held>();
  for (const [rule, features] of all.entries()) {
    for (const [key, strength] of features) {
      const list = held.get(key) ?? { rules: [], strengths: [] };
      if (list.rules.length === 0) held.set(key, list);
      list.rules.push(rule);
      list.strengths.push(strength);
    }
  }
  return new Map(
    [...held].map(([key, { rules, strengths }]) => [
      key,
      { rules: Int32Array.from(rules), strengths: Float64Array.from(strengths) },
    ]),
  );
}

function raritiesOf(postings: ReadonlyMap<string, Postings>, total: number): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const [key, { rules, strengths }] of postings) {
    const inText = strengths.filter((strength) => strength >= weights.inText).length;
    rarity.set(key, rarityOf(total, inText > 0 ? inText : rules.length));
  }
  return rarity;
}

function grouped(all: readonly ReadonlySet<string>[]): Grouped {
  const places = new Map<string, number>();
  const sets: ReadonlySet<string>[] = [];
  const of = Int32Array.from(all, (set) => {
    const key = [...set].sort().join(' ');
    const place = places.get(key) ?? sets.length;
    if (place === sets.length) sets.push(set);
    places.set(key, place);
    return place;
  });
  return { sets, of };
}

function brevityOf(relativeSize: number): number {
  return 1 / (1 - weights.length + weights.length * relativeSize);
}

/** The words of a text that mean something by themselves. */
export const meaningful = (text: string, lexicon: Lexicon): readonly string[] =>
  lexicon
    .words(text)
    .filter((word) => !lexicon.stop.sv.has(word) && !lexicon.weak.has(lexicon.stem(word, 'sv')));

/** A word of many rules is taken apart once. */
function remembered<Value>(make: (word: string) => Value): (word: string) => Value {
  const made = new Map<string, Value>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    made.set(word, value);
    return value;
  };
}

function readSide(document: RuleDocument, rules: readonly Rule[], lexicon: Lexicon): IndexSide {
  const reading = { lexicon, vocabulary: vocabularyOf(document, lexicon) };
  const all = rules.map((rule) => featuresOf(rule, reading));
  const texts = rules.map(({ text, section }) => meaningful(`${withoutNumber(section)} ${text}`, lexicon));
  const groupsOnce = remembered(groupsOfThree);
  const postings = postingsOf(all);
  const sizes = all.map(
    (features) => [...features.values()].filter((strength) => strength >= weights.inText).length,
  );
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  return {
    reading: { ...reading, holds: (key) => postings.has(key) },
    postings,
    rarity: raritiesOf(postings, rules.length),
    greatestRarity: rarityOf(rules.length, 1),
    brevity: Float64Array.from(sizes, (size, rule) =>
      rule === rules.length - 1 ? 1 : brevityOf(size / Math.max(1, average)),
    ),
    headings: grouped(rules.map((rule) => headingConcepts(rule, reading))),
    contrasts: grouped(all.map((features) => contrastsOf(features, lexicon, weights.contrastInRule))),
    letters: letterIndexOf(texts),
    gives: rules.map(({ text }) => givesOf(fold(text, 'plain'))),
    words: texts.map((words) => [...new Set(words)].map(groupsOnce)),
    stems: all.map((features) =>
      [...features].flatMap(([key, strength]) =>
        key.startsWith('s:') && strength >= weights.rulePart ? [key] : [],
      ),
    ),
  };
}

/** How strongly a rule has a feature: its holders stand in the rules' order. */
export function strengthOf(index: IndexSide, key: string, rule: number): number {
  const postings = index.postings.get(key);
  if (postings === undefined) return 0;
  const { rules, strengths } = postings;
  let [low, high] = [0, rules.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = rules[middle] ?? 0;
    if (there === rule) return strengths[middle] ?? 0;
    if (there < rule) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Builds the index; some tens of milliseconds for 50 rules. */
export function buildRuleIndex(document: RuleDocument, lexica: Lexica): RuleIndex {
  const rules = [...document.rules, metaRule(document.facts)];
  const sides = {
    accented: readSide(document, rules, lexica.accented),
    plain: readSide(document, rules, lexica.plain),
  };
  const { bands, forms, meanings } = lexica;
  return withMeanings({ ...sides, document, rules, bands, forms }, meanings);
}

/** The index with what was learnt of meanings elsewhere. */
export function withMeanings(
  index: Omit<RuleIndex, 'meanings' | 'directions'>,
  meanings: Meanings,
): RuleIndex {
  const of = (side: IndexSide) =>
    bagsOfRules(side.postings, index.rules.length).map((bag) => directionOf(bag, meanings));
  return { ...index, meanings, directions: { accented: of(index.accented), plain: of(index.plain) } };
}
