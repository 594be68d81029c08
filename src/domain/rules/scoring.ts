/** Ranks the rules for a question by how much of it, and how tellingly, each one answers. */
import type { Lexicon } from './lexicon';
import type { Unit, UnitKind } from './question-units';
import type { IndexSide } from './rule-index';
import { contrastsOf } from './rule-index';
import { WEIGHTS } from './weights';

/** A rule by its place in the index, its score for ranking, and the share of the question that it covers (0–1). */
export type Ranked = { readonly rule: number; readonly score: number; readonly coverage: number };

const UNMATCHED = {
  known: 'unmatchedKnown',
  weak: 'unmatchedWeak',
  common: 'unmatchedCommon',
  unknown: 'unmatchedUnknown',
  outside: 'unmatchedOutside',
} as const satisfies Record<UnitKind, keyof typeof WEIGHTS>;
const STRANGE: ReadonlySet<UnitKind> = new Set(['common', 'unknown']);
const CONTRAST_IN_QUESTION = 0.99;
const MAIN = 0.99;

type Match = { readonly value: number; readonly share: number };

/** What a word brings along is never more telling than the word itself, when the rules have that. */
function rarityOfMain(unit: Unit, index: IndexSide): number {
  const main = [...unit.features].filter(([key, strength]) => strength >= MAIN && index.rarity.has(key));
  const concepts = main.filter(([key]) => key.startsWith('c:'));
  const rarities = (concepts.length > 0 ? concepts : main).map(([key]) => index.rarity.get(key) ?? 0);
  return rarities.length > 0 ? Math.max(...rarities) : Infinity;
}

/** The best match of one unit in every rule that has any of its features. */
function matchesOf(unit: Unit, index: IndexSide): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const most = rarityOfMain(unit, index);
  for (const [key, wanted] of unit.features) {
    const rarity = Math.min(most, index.rarity.get(key) ?? 0);
    for (const { rule, strength } of index.postings.get(key) ?? []) {
      const share = wanted * strength;
      const value = share * rarity;
      const best = matches.get(rule) ?? { value: 0, share: 0 };
      matches.set(rule, { value: Math.max(value, best.value), share: Math.max(share, best.share) });
    }
  }
  return matches;
}

/** How much a unit matters for the coverage of the question. */
function importanceOf(unit: Unit, index: IndexSide): number {
  let greatest = 0;
  const most = rarityOfMain(unit, index);
  for (const [key, strength] of unit.features) {
    greatest = Math.max(greatest, strength * Math.min(most, index.rarity.get(key) ?? 0));
  }
  if (unit.kind === 'outside') return WEIGHTS.unmatchedOutside * index.greatestRarity * unit.weight;
  const least = greatest > 0 ? 0 : WEIGHTS[UNMATCHED[unit.kind]] * index.greatestRarity;
  return Math.max(greatest, least) * unit.weight;
}

type Contrasts = ReadonlyMap<string, ReadonlySet<string>>;

function byGroup(concepts: Iterable<string>, lexicon: Lexicon): Contrasts {
  const groups = new Map<string, Set<string>>();
  for (const name of concepts) {
    const group = lexicon.concepts.get(name)?.contrast ?? '';
    groups.set(group, new Set([...(groups.get(group) ?? []), name]));
  }
  return groups;
}

/** Lowers a rule that is about the other side of a contrast than the question. */
function fitOf(asked: Contrasts, told: ReadonlySet<string>, lexicon: Lexicon): number {
  let fit = 1;
  for (const [group, wanted] of asked) {
    const sides = [...told].filter((name) => lexicon.concepts.get(name)?.contrast === group);
    if (sides.length > 0 && !sides.some((name) => wanted.has(name))) fit *= WEIGHTS.otherSide;
  }
  return fit;
}

function keysFrom(unit: Unit, least: number): readonly string[] {
  return [...unit.features].flatMap(([key, strength]) => (strength >= least ? [key] : []));
}

function sectionFit(heading: ReadonlySet<string> | undefined, reached: ReadonlySet<string>): number {
  if (!heading || heading.size === 0 || [...heading].some((key) => reached.has(key))) return 1;
  return WEIGHTS.otherSection;
}

/** The more words of a question are strange, the less each one says: people tell stories around what they ask. */
function sumOfStrange(importances: readonly number[]): number {
  const sorted = [...importances].sort((a, b) => b - a);
  return sorted.reduce((sum, importance, at) => sum + importance * WEIGHTS.strangeAgain ** at, 0);
}

const isClear = (unit: Unit): boolean =>
  unit.kind !== 'weak' && unit.repeated !== true && unit.weight >= WEIGHTS.inText;

/** All rules that match anything, best first. */
export function rankRules(units: readonly Unit[], index: IndexSide): readonly Ranked[] {
  const sums = new Map<number, { score: number; covered: number; alone: boolean; matched: number }>();
  const strange: number[] = [];
  let total = 0;
  for (const unit of units) {
    const importance = importanceOf(unit, index);
    if (STRANGE.has(unit.kind)) strange.push(importance);
    else total += importance;
    for (const [rule, { value, share }] of matchesOf(unit, index)) {
      const sum = sums.get(rule) ?? { score: 0, covered: 0, alone: false, matched: 0 };
      sum.score += unit.weight * value;
      sum.covered += importance * Math.min(1, share);
      const clear = isClear(unit) && share >= WEIGHTS.inText;
      sum.matched += clear ? 1 : 0;
      sum.alone ||= unit.alone && unit.kind !== 'weak' && share >= WEIGHTS.enoughOfUnit;
      sums.set(rule, sum);
    }
  }
  total += sumOfStrange(strange);
  const { lexicon } = index.reading;
  const asked = byGroup(
    units.flatMap((unit) => [...contrastsOf(unit.features, lexicon, CONTRAST_IN_QUESTION)]),
    lexicon,
  );
  const reached = new Set(units.flatMap((unit) => keysFrom(unit, WEIGHTS.inText)));
  const ranked = [...sums].map(([rule, { score, covered, alone, matched }]) => {
    const coverage = total > 0 ? (covered / total) * (alone || matched > 1 ? 1 : WEIGHTS.notAlone) : 0;
    const fit =
      fitOf(asked, index.contrasts[rule] ?? new Set(), lexicon) * sectionFit(index.headings[rule], reached);
    const weighed =
      score * (1 - WEIGHTS.coverage + WEIGHTS.coverage * coverage) * (index.brevity[rule] ?? 1) * fit;
    return { rule, score: weighed, coverage: coverage * fit };
  });
  return ranked.sort((a, b) => b.score - a.score || a.rule - b.rule);
}
