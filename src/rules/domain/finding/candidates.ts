// The rules that may answer a question, found by concepts, by groups of letters and by meanings, each with its evidence.

import { evidenceOf, type Evidence } from './evidence';
import { bagOfQuestion, directionOf, nearness, type Bag } from './meanings';
import { formParts, formScore, formWords } from '../question/question-form';
import { unitsOf, type Unit } from '../question/question-units';
import { meaningful, type IndexSide, type RuleIndex } from './rule-index';
import { rankRules } from './scoring';
import { howAlike, sameAsOutside, sameAsTied, type NearestTied, type Tied } from '../tied/tied-questions';
import { spellingOf, type Spelling } from '../words/words';

const mostByConcepts = 8;
const mostByLetters = 4;
const mostByMeaning = 4;
const leastLikeness = 0.05;
const mostByTied = 3;
const leastTied = 0.2;
const beforeCounts = 0.5;

/** A question, and the one before it when it only continues that one. */
export type Question = { readonly text: string; readonly before?: string };

export interface Candidate {
  readonly rule: number;
  readonly evidence: Evidence;
  /** How surely it is the same question as one that was tied to the rule, or to none: 0 where it is another. */
  readonly isTied: number;
  readonly isTiedOutside: number;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  /** The place that the tied question that is like this one is tied to; what is tied says nothing of any other. */
  readonly likeTiedTo: number | undefined;
  /** As if nothing were tied, where what is tied is no more than somewhat like: what is sure by itself stays so. */
  readonly unaided: readonly Candidate[] | undefined;
  /** "Vad blir det till lunch?": one word of it means something to the rules, and what is asked of that may be anything. */
  readonly saysOneThing: boolean;
}

/** Undefined when nothing in the question means anything. */
export function candidatesOf(index: RuleIndex, question: Question, tiedTo?: Tied): Found | undefined {
  const whole = `${question.before ?? ''} ${question.text}`;
  const spelling = spellingOf(whole);
  const side = index[spelling];
  const units = allUnits(question, side);
  if (units.length === 0) return undefined;
  const words = [...new Set(meaningful(question.text, side.reading.lexicon))];
  const read: Read = {
    index,
    side,
    text: question.text,
    words,
    units,
    likeness: side.letters.likeness(words),
    nearness: nearnessOf(index, spelling, bagOfQuestion(whole, units, side.reading.lexicon)),
  };
  const nearest = tiedTo?.[spelling].nearestTo(words, units);
  const alike = howAlike(nearest);
  return {
    candidates: weighed(read, alike === 'not' ? undefined : nearest),
    likeTiedTo: alike === 'not' ? undefined : nearest?.nearest[0]?.place,
    unaided: alike === 'somewhat' ? weighed(read, undefined) : undefined,
    saysOneThing: units.filter(({ features, repeated }) => features.size > 0 && repeated !== true).length < 2,
  };
}

interface Read {
  readonly index: RuleIndex;
  readonly side: IndexSide;
  readonly text: string;
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  readonly likeness: Float64Array;
  readonly nearness: Float64Array;
}

function nearnessOf({ meanings, directions }: RuleIndex, spelling: Spelling, bag: Bag): Float64Array {
  const asked = directionOf(bag, meanings);
  return Float64Array.from(directions[spelling], (direction) => nearness(asked, direction));
}

/** The rules that are found, with what is tied or as if nothing were. */
function weighed(
  { index, side, likeness, nearness: near, ...asked }: Read,
  tied: NearestTied | undefined,
): readonly Candidate[] {
  const found = rankRules(asked.units, side).slice(0, mostByConcepts);
  const more = new Set([
    ...mostAlike(likeness, mostByLetters),
    ...mostAlike(near, mostByMeaning),
    ...(tied ? mostTied(tied) : []),
  ]);
  for (const { rule } of found) more.delete(rule);
  const ranked = [...found, ...[...more].map((rule) => ({ rule, score: 0, coverage: 0 }))];
  const { rules } = index;
  const evidence = evidenceOf(side, {
    ...{ ...asked, ranked, likeness, nearness: near, tied, rules },
    form: formOf(index, asked.text),
  });
  const isTiedOutside = sameAsOutside(tied);
  return ranked.map(({ rule }, at) => ({
    rule,
    evidence: evidence[at] ?? [],
    isTied: sameAsTied(tied, rule),
    isTiedOutside,
  }));
}

const formOf = ({ plain, forms }: RuleIndex, text: string): number =>
  formScore(formParts(formWords(text, plain), forms.words), forms);

/** The places of the rules with the tied questions that are most alike. */
const mostTied = ({ of }: NearestTied): readonly number[] =>
  [...of]
    .map(([rule, { letters, meaning }]) => ({ rule, like: Math.max(letters, meaning) }))
    .filter(({ like }) => like >= leastTied)
    .sort((one, other) => other.like - one.like)
    .slice(0, mostByTied)
    .map(({ rule }) => rule);

function allUnits(question: Question, { reading }: IndexSide): readonly Unit[] {
  const units = unitsOf(question.text, reading);
  if (question.before === undefined) return units;
  const before = unitsOf(question.before, reading).filter((unit) => unit.features.size > 0);
  return [...units, ...before.map((unit) => ({ ...unit, weight: unit.weight * beforeCounts }))];
}

/** The places of the rules that are most alike, the most alike first. */
function mostAlike(likeness: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  for (const [rule, like] of likeness.entries()) {
    if (like < leastLikeness) continue;
    const place = best.findIndex((other) => (likeness[other] ?? 0) < like);
    if (place >= 0) best.splice(place, 0, rule);
    else if (best.length < most) best.push(rule);
    if (best.length > most) best.pop();
  }
  return best;
}
