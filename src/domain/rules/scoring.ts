/** Ranks the rules for a question by how much of it, and how tellingly, each one answers. */
import type { Lexicon } from './lexicon.js';
import type { Unit, UnitKind } from './question-units.js';
import type { IndexSide } from './rule-index.js';
import { contrastsOf } from './rule-index.js';

/** A rule by its place in the index, its score for ranking, and the share of the question that it covers (0–1). */
export type Ranked = { readonly rule: number; readonly score: number; readonly coverage: number };

/** How much a unit that no rule can match weighs against an answer, as a share of the greatest rarity. */
const UNMATCHED = { known: 0.45, weak: 0.15, common: 0.4, unknown: 0.55, outside: 1.1 } as const satisfies Record<
  UnitKind,
  number
>;
const OTHER_SIDE = 0.55;
const CONTRAST_IN_QUESTION = 0.99;
const COVERAGE_COUNTS = 0.5;
const MAIN = 0.99;
/** How much a match counts that is not enough alone, when nothing else matches. */
const NOT_ALONE = 0.4;
const ENOUGH_OF_UNIT = 0.4;

type Match = { value: number; share: number };

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
      const best = matches.get(rule);
      if (!best) matches.set(rule, { value, share });
      else {
        if (value > best.value) best.value = value;
        if (share > best.share) best.share = share;
      }
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
  if (unit.kind === 'outside') return UNMATCHED.outside * index.greatestRarity;
  const least = greatest > 0 ? 0 : UNMATCHED[unit.kind] * index.greatestRarity;
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
    if (sides.length > 0 && !sides.some((name) => wanted.has(name))) fit *= OTHER_SIDE;
  }
  return fit;
}

/** All rules that match anything, best first. */
export function rankRules(units: readonly Unit[], index: IndexSide): readonly Ranked[] {
  const sums = new Map<number, { score: number; covered: number; alone: boolean }>();
  let total = 0;
  for (const unit of units) {
    const importance = importanceOf(unit, index);
    total += importance;
    for (const [rule, { value, share }] of matchesOf(unit, index)) {
      const sum = sums.get(rule) ?? { score: 0, covered: 0, alone: false };
      sum.score += unit.weight * value;
      sum.covered += importance * Math.min(1, share);
      sum.alone ||= unit.alone && unit.kind !== 'weak' && share >= ENOUGH_OF_UNIT;
      sums.set(rule, sum);
    }
  }
  const { lexicon } = index.reading;
  const asked = byGroup(
    units.flatMap((unit) => [...contrastsOf(unit.features, lexicon, CONTRAST_IN_QUESTION)]),
    lexicon,
  );
  const ranked = [...sums].map(([rule, { score, covered, alone }]) => {
    const coverage = total > 0 ? (covered / total) * (alone ? 1 : NOT_ALONE) : 0;
    const fit = fitOf(asked, index.contrasts[rule] ?? new Set(), lexicon);
    const weighed = score * (1 - COVERAGE_COUNTS + COVERAGE_COUNTS * coverage) * (index.brevity[rule] ?? 1) * fit;
    return { rule, score: weighed, coverage: coverage * fit };
  });
  return ranked.sort((a, b) => b.score - a.score || a.rule - b.rule);
}
