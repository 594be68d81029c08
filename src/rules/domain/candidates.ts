// The rules that may answer a question, found by concepts and by groups of letters, each with its evidence.

import { evidenceOf, type Evidence } from './evidence';
import { unitsOf, type Unit } from './question-units';
import { meaningful, type IndexSide, type RuleIndex } from './rule-index';
import { rankRules } from './scoring';
import { spellingOf } from './words';

const mostByConcepts = 8;
const mostByLetters = 4;
const leastLikeness = 0.05;
const beforeCounts = 0.5;

/** A question, and the one before it when it only continues that one. */
export type Question = { readonly text: string; readonly before?: string };

export interface Candidate {
  readonly rule: number;
  readonly evidence: Evidence;
}

/** Undefined when nothing in the question means anything. */
export function candidatesOf(index: RuleIndex, question: Question): readonly Candidate[] | undefined {
  const whole = `${question.before ?? ''} ${question.text}`;
  const side = index[spellingOf(whole)];
  const units = allUnits(question, side);
  if (units.length === 0) return undefined;
  const words = [...new Set(meaningful(question.text, side.reading.lexicon))];
  const likeness = side.letters.likeness(words);
  const found = rankRules(units, side).slice(0, mostByConcepts);
  const alike = mostAlike(likeness).filter((rule) => !found.some((ranked) => ranked.rule === rule));
  const ranked = [...found, ...alike.map((rule) => ({ rule, score: 0, coverage: 0 }))];
  const evidence = evidenceOf(side, {
    ...{ text: question.text, words, units, ranked, likeness },
    rules: index.rules,
  });
  return ranked.map(({ rule }, at) => ({ rule, evidence: evidence[at] ?? [] }));
}

function allUnits(question: Question, { reading }: IndexSide): readonly Unit[] {
  const units = unitsOf(question.text, reading);
  if (question.before === undefined) return units;
  const before = unitsOf(question.before, reading).filter((unit) => unit.features.size > 0);
  return [...units, ...before.map((unit) => ({ ...unit, weight: unit.weight * beforeCounts }))];
}

/** The places of the rules that are most alike, the most alike first. */
function mostAlike(likeness: Float64Array): readonly number[] {
  const best: number[] = [];
  for (const [rule, like] of likeness.entries()) {
    if (like < leastLikeness) continue;
    const place = best.findIndex((other) => (likeness[other] ?? 0) < like);
    if (place >= 0) best.splice(place, 0, rule);
    else if (best.length < mostByLetters) best.push(rule);
    if (best.length > mostByLetters) best.pop();
  }
  return best;
}
