/** Asks the rules: the rules that answer, best first, or a plain no. */
import { META_ID, type Rule } from './document';
import { unitsOf, type Unit } from './question-units';
import type { IndexSide, RuleIndex } from './rule-index';
import { rankRules, type Ranked } from './scoring';
import { spellingOf } from './words';
import { WEIGHTS } from './weights';

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
const LONGEST_QUESTION = 1000;

const MOST_ANSWERS = 3;
const MOST_RELATED = 2;
const RELATED_SHARE = 0.6;
const BEFORE_COUNTS = 0.5;

function refuse(reason: NoAnswer): Asked {
  return { refused: true, reason, answers: [], related: [] };
}

function allUnits(question: Question, index: IndexSide): readonly Unit[] {
  const units = unitsOf(question.text, index.reading);
  if (question.before === undefined) return units;
  const before = unitsOf(question.before, index.reading).filter((unit) => unit.features.size > 0);
  return [...units, ...before.map((unit) => ({ ...unit, weight: unit.weight * BEFORE_COUNTS }))];
}

function isEnough(best: Ranked | undefined, greatestRarity: number): best is Ranked {
  if (best === undefined || best.coverage < WEIGHTS.leastCoverage) return false;
  return best.score >= WEIGHTS.leastScore * greatestRarity;
}

/** Finds the rules that answer a question in Swedish or English; pure, and never throws whatever the text is. */
export function askRules(index: RuleIndex, question: Question): Asked {
  const text = question.text.trim();
  if (text === '') return refuse('empty');
  if (text.length > LONGEST_QUESTION) return refuse('too-long');
  const side = index[spellingOf(`${question.before ?? ''} ${text}`)];
  const units = allUnits(question, side);
  if (units.length === 0) return refuse('no-meaning');
  const ranked = rankRules(units, side);
  const [best] = ranked;
  if (!isEnough(best, side.greatestRarity)) return refuse('not-in-rules');
  const answers = ranked.slice(0, MOST_ANSWERS).flatMap((one) => answerOf(one, index));
  const related = answers
    .slice(1)
    .filter(
      (answer) => answer.score >= RELATED_SHARE * (answers[0]?.score ?? 0) && answer.rule.id !== META_ID,
    );
  return { refused: false, answers, related: related.slice(0, MOST_RELATED) };
}

function answerOf(ranked: Ranked, index: RuleIndex): readonly Answer[] {
  const rule = index.rules[ranked.rule];
  return rule ? [{ rule, score: Math.round(1000 * (1 - Math.exp(-ranked.score / 5))) / 1000 }] : [];
}

const CONTINUES = /^\s*(?:och|men|eller|samt|annars|fast|då|and|but|or|what about|how about|what if)\b/iu;

/** Joins a question that continues the one before ("och om jag är sjuk?") with it; any other stands alone. */
export function withFollowUp(previous: string | undefined, text: string): Question {
  return previous !== undefined && CONTINUES.test(text) ? { text, before: previous } : { text };
}
