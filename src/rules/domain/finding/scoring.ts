// Ranks the rules for a question by how much of it, and how tellingly, each one answers.

import type { Lexicon } from '../words/lexicon';
import type { Unit, UnitKind } from '../question/question-units';
import { contrastsOf, type IndexSide } from './rule-index';
import { weights } from './weights';

/** A rule by its place in the index, its score for ranking, and the share of the question that it covers (0–1). */
export type Ranked = { readonly rule: number; readonly score: number; readonly coverage: number };

const unmatched = {
  known: 'unmatchedKnown',
  weak: 'unmatchedWeak',
  common: 'unmatchedCommon',
  unknown: 'unmatchedUnknown',
  outside: 'unmatchedOutside',
} as const satisfies Record<UnitKind, keyof typeof weights>;
const strangeKinds: ReadonlySet<UnitKind> = new Set(['common', 'unknown']);
const contrastInQuestion = 0.99;
const mainStrength = 0.99;

/** What a word brings along is never more telling than the word itself, when the rules have that. */
function rarityOfMain(unit: Unit, index: IndexSide): number {
  const main = [...unit.features].filter(
    ([key, strength]) => strength >= mainStrength && index.rarity.has(key),
  );
  const concepts = main.filter(([key]) => key.startsWith('c:'));
  const rarities = (concepts.length > 0 ? concepts : main).map(([key]) => index.rarity.get(key) ?? 0);
  return rarities.length > 0 ? Math.max(...rarities) : Infinity;
}

/** How much a unit matters for the coverage of the question. */
export function importanceOf(unit: Unit, index: IndexSide): number {
  let greatest = 0;
  const most = rarityOfMain(unit, index);
  for (const [key, strength] of unit.features) {
    greatest = Math.max(greatest, strength * Math.min(most, index.rarity.get(key) ?? 0));
  }
  if (unit.kind === 'outside') return weights.unmatchedOutside * index.greatestRarity * unit.weight;
  const least = greatest > 0 ? 0 : weights[unmatched[unit.kind]] * index.greatestRarity;
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
    if (sides.length > 0 && !sides.some((name) => wanted.has(name))) fit *= weights.otherSide;
  }
  return fit;
}

function keysFrom(unit: Unit, least: number): readonly string[] {
  return [...unit.features].flatMap(([key, strength]) => (strength >= least ? [key] : []));
}

function sectionFit(heading: ReadonlySet<string> | undefined, reached: ReadonlySet<string>): number {
  if (!heading || heading.size === 0 || [...heading].some((key) => reached.has(key))) return 1;
  return weights.otherSection;
}

/** The more words of a question are strange, the less each one says: people tell stories around what they ask. */
function sumOfStrange(importances: readonly number[]): number {
  const sorted = [...importances].sort((a, b) => b - a);
  return sorted.reduce((sum, importance, at) => sum + importance * weights.strangeAgain ** at, 0);
}

const isClear = (unit: Unit): boolean =>
  unit.kind !== 'weak' && unit.repeated !== true && unit.weight >= weights.inText;

/** What is known of every rule while the units are gone through, by its place: typed, since there can be thousands. */
class Tally {
  readonly score: Float64Array;
  readonly covered: Float64Array;
  readonly matched: Uint16Array;
  readonly alone: Uint8Array;
  /** The weight of the heaviest unit that clearly matches. */
  readonly heaviest: Float64Array;
  /** The best match of the unit at hand. */
  private readonly value: Float64Array;
  private readonly share: Float64Array;
  private readonly touched: number[] = [];

  constructor(
    private readonly index: IndexSide,
    count: number,
  ) {
    this.score = new Float64Array(count);
    this.covered = new Float64Array(count);
    this.matched = new Uint16Array(count);
    this.alone = new Uint8Array(count);
    this.heaviest = new Float64Array(count);
    this.value = new Float64Array(count);
    this.share = new Float64Array(count);
  }

  add(unit: Unit, importance: number): void {
    const most = rarityOfMain(unit, this.index);
    for (const [key, wanted] of unit.features)
      this.match(key, wanted, Math.min(most, this.index.rarity.get(key) ?? 0));
    const clear = isClear(unit);
    const alone = unit.alone && unit.kind !== 'weak';
    for (const rule of this.touched) {
      const share = this.share[rule] ?? 0;
      this.score[rule] = (this.score[rule] ?? 0) + unit.weight * (this.value[rule] ?? 0);
      this.covered[rule] = (this.covered[rule] ?? 0) + importance * Math.min(1, share);
      if (clear && share >= weights.inText) this.matched[rule] = (this.matched[rule] ?? 0) + 1;
      if (share >= weights.inText) this.heaviest[rule] = Math.max(this.heaviest[rule] ?? 0, unit.weight);
      if (alone && share >= weights.enoughOfUnit) this.alone[rule] = 1;
      this.value[rule] = 0;
      this.share[rule] = 0;
    }
    this.touched.length = 0;
  }

  private match(key: string, wanted: number, rarity: number): void {
    const postings = this.index.postings.get(key);
    if (postings === undefined) return;
    const { rules, strengths } = postings;
    for (let at = 0; at < rules.length; at += 1) {
      const rule = rules[at] ?? 0;
      const share = wanted * (strengths[at] ?? 0);
      const before = this.share[rule] ?? 0;
      if (before === 0) this.touched.push(rule);
      if (share > before) this.share[rule] = share;
      const value = share * rarity;
      if (value > (this.value[rule] ?? 0)) this.value[rule] = value;
    }
  }
}

/** Subjects that people write to a municipality about, and whatever a message is about. */
const isAside = ({ kind, weight, isMatter }: Unit): boolean =>
  kind === 'outside' && (weight < 1 || isMatter === true);

/** `total` is what all units of the question weigh together; `outside` is the part of it that the rules do not treat. */
type Counted = { readonly tally: Tally; readonly total: number; readonly outside: number };

function count(units: readonly Unit[], index: IndexSide): Counted {
  const tally = new Tally(index, index.brevity.length);
  const strange: number[] = [];
  let [total, outside] = [0, 0];
  for (const unit of units) {
    const importance = importanceOf(unit, index);
    if (strangeKinds.has(unit.kind)) strange.push(importance);
    else total += importance;
    if (isAside(unit)) outside += importance;
    tally.add(unit, importance);
  }
  return { tally, total: total + sumOfStrange(strange), outside };
}

/** The factors of the contrasts and of the sections, worked out once for each set of them. */
function fitsOf(units: readonly Unit[], { contrasts, headings, reading }: IndexSide) {
  const { lexicon } = reading;
  const asked = byGroup(
    units.flatMap((unit) => [...contrastsOf(unit.features, lexicon, contrastInQuestion)]),
    lexicon,
  );
  const reached = new Set(units.flatMap((unit) => keysFrom(unit, weights.inText)));
  const ofContrast = contrasts.sets.map((told) => fitOf(asked, told, lexicon));
  const ofHeading = headings.sets.map((heading) => sectionFit(heading, reached));
  return (rule: number): number =>
    (ofContrast[contrasts.of[rule] ?? 0] ?? 1) * (ofHeading[headings.of[rule] ?? 0] ?? 1);
}

const mostRanked = 10;

/** Keeps the best, best first; of equals the one that comes first in the document. */
function keep(best: Ranked[], ranked: Ranked): void {
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < ranked.score) place -= 1;
  if (place >= mostRanked) return;
  best.splice(place, 0, ranked);
  if (best.length > mostRanked) best.pop();
}

/** The ten rules that match best, best first. */
export function rankRules(units: readonly Unit[], index: IndexSide): readonly Ranked[] {
  const { tally, total, outside } = count(units, index);
  const fit = fitsOf(units, index);
  const best: Ranked[] = [];
  for (let rule = 0; rule < tally.score.length; rule += 1) {
    const score = tally.score[rule] ?? 0;
    if (score === 0) continue;
    const isAlone = tally.alone[rule] === 1;
    const isClear = (tally.matched[rule] ?? 0) > 1;
    // A rule that two clear words speak for may well be asked about in a matter of some other subject.
    const weight = isAlone && isClear ? total - outside * (1 - weights.outsideBesideClear) : total;
    const hint = weights.notAlone * Math.min(1, tally.heaviest[rule] ?? 0);
    const share = weight > 0 ? ((tally.covered[rule] ?? 0) / weight) * (isAlone || isClear ? 1 : hint) : 0;
    const factor = fit(rule);
    const weighed =
      score * (1 - weights.coverage + weights.coverage * share) * (index.brevity[rule] ?? 1) * factor;
    keep(best, { rule, score: weighed, coverage: share * factor });
  }
  return best;
}
