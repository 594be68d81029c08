/** Asks the rules: the rules that answer, best first, or a plain no. */
import { metaId, type Rule } from './document';
import { unitsOf, type Unit } from './question-units';
import type { IndexSide, RuleIndex } from './rule-index';
import { rankRules, type Ranked } from './scoring';
import { spellingOf } from './words';
import { weights } from './weights';

/** A question, and the one before it when it only continues that one. */
export type Question = { readonly text: string; readonly before?: string };

/** A rule that answers, with its score: 0–1, comparable within one document. */
export type Answer = { readonly rule: Rule; readonly score: number };

/** Why there is no answer. */
export type NoAnswer = 'empty' | 'too-long' | 'no-meaning' | 'not-in-rules';

/** `answers` holds one to three rules, best first; `related` at most two more to show beside the first. */
export type Asked =
  | { readonly refused: false; readonly answers: readonly Answer[]; readonly related: readonly Answer[] }
  | {
      readonly refused: true;
      readonly reason: NoAnswer;
      readonly answers: readonly [];
      readonly related: readonly [];
    };

/** Longest question that is read, in characters. */
const longestQuestion = 1000;

const mostAnswers = 3;
const mostRelated = 2;
const relatedShare = 0.6;
const beforeCounts = 0.5;

function refuse(reason: NoAnswer): Asked {
  return { refused: true, reason, answers: [], related: [] };
}

function allUnits(question: Question, index: IndexSide): readonly Unit[] {
  const units = unitsOf(question.text, index.reading);
  if (question.before === undefined) return units;
  const before = unitsOf(question.before, index.reading).filter((unit) => unit.features.size > 0);
  return [...units, ...before.map((unit) => ({ ...unit, weight: unit.weight * beforeCounts }))];
}

function isEnough(best: Ranked | undefined, greatestRarity: number): best is Ranked {
  if (best === undefined || best.coverage < weights.leastCoverage) return false;
  return best.score >= weights.leastScore * greatestRarity;
}

/** Finds the rules that answer a question in Swedish or English; pure, and never throws whatever the text is. */
export function askRules(index: RuleIndex, question: Question): Asked {
  const text = question.text.trim();
  if (text === '') return refuse('empty');
  if (text.length > longestQuestion) return refuse('too-long');
  const side = index[spellingOf(`${question.before ?? ''} ${text}`)];
  const units = allUnits(question, side);
  if (units.length === 0) return refuse('no-meaning');
  const ranked = rankRules(units, side);
  const [best] = ranked;
  if (!isEnough(best, side.greatestRarity)) return refuse('not-in-rules');
  const answers = ranked.slice(0, mostAnswers).flatMap((one) => answerOf(one, index));
  const related = answers
    .slice(1)
    .filter((answer) => answer.score >= relatedShare * (answers[0]?.score ?? 0) && answer.rule.id !== metaId);
  return { refused: false, answers, related: related.slice(0, mostRelated) };
}

function answerOf(ranked: Ranked, index: RuleIndex): readonly Answer[] {
  const rule = index.rules[ranked.rule];
  return rule ? [{ rule, score: Math.round(1000 * (1 - Math.exp(-ranked.score / 5))) / 1000 }] : [];
}

const continuing = /^\s*(?:och|men|eller|samt|annars|fast|då|and|but|or|what about|how about|what if)\b/iu;

/** Joins a question that continues the one before ("och om jag är sjuk?") with it; any other stands alone. */
export function withFollowUp(previous: string | undefined, text: string): Question {
  return previous !== undefined && continuing.test(text) ? { text, before: previous } : { text };
}
