// Asks the rules: the rule that answers, the few that may, or a plain no.

import { bandOf, judge, linesOf, type AllLines, type Band, type Judged, type Lines } from './bands';
import { candidatesOf, type Candidate, type Found, type Question } from './candidates';
import { metaId, type Rule } from '../document';
import { needsOf } from './no-answer';
import type { RuleIndex } from './rule-index';
import { rulesUnder } from '../rule-numbers';
import { isOutside, type Tied } from '../tied/tied-questions';
import { fold } from '../words/words';
import {
  asksToTell,
  asksWhatLaw,
  asksWhoDoes,
  givesOf,
  isTechnical,
  saysWhatIsAllowed,
  saysWhatLaw,
} from '../question/asked-for';
import { asksOfAll, asksWhetherMay, holdsForSome, holdsForSuch } from '../question/of-all';

export type { Question } from './candidates';

/** A rule that answers, with its score: how likely it is the one, 0–1. */
export type Answer = { readonly rule: Rule; readonly score: number };

/** Why there is no answer. */
export type NoAnswer = 'empty' | 'too-long' | 'no-meaning' | 'not-in-rules';

/** `answers` holds one to three rules, best first, of which the first answers if it is sure; `related` at most two more to show beside it. */
export type Asked =
  | {
      readonly refused: false;
      readonly sure: boolean;
      readonly answers: readonly Answer[];
      readonly related: readonly Answer[];
    }
  | {
      readonly refused: true;
      readonly sure: false;
      readonly reason: NoAnswer;
      readonly answers: readonly [];
      readonly related: readonly [];
    };

/** Longest question that is read, in characters. */
const longestQuestion = 1000;

const mostAnswers = 3;
const mostRelated = 2;
const relatedShare = 0.6;

function refuse(reason: NoAnswer): Asked {
  return { refused: true, sure: false, reason, answers: [], related: [] };
}

/** Finds the rules that answer a question in Swedish or English; pure, and never throws whatever the text is. */
export function askRules(index: RuleIndex, question: Question, tied?: Tied): Asked {
  const text = question.text.trim();
  if (text === '') return refuse('empty');
  if (text.length > longestQuestion) return refuse('too-long');
  const named = namedRules(index, text);
  if (named.length > 0) return sureOf(named);
  const place = tied?.placeOf(text);
  if (place !== undefined && isOutside(place)) return refuse('not-in-rules');
  const ruleOfWords = place === undefined ? undefined : index.rules[place];
  if (ruleOfWords !== undefined) return sureOf([ruleOfWords]);
  const found = candidatesOf(index, { ...question, text }, tied);
  if (found === undefined) return refuse('no-meaning');
  const { judged, band } = decide(settle(index, text, found), index.bands);
  if (band === 'nothing') return refuse('not-in-rules');
  const answers = judged.slice(0, mostAnswers).flatMap((one) => answerOf(one, index));
  if (band === 'near') return { refused: false, sure: false, answers, related: [] };
  const related = answers
    .slice(1)
    .filter((answer) => answer.score >= relatedShare * (answers[0]?.score ?? 0) && answer.rule.id !== metaId);
  return { refused: false, sure: true, answers, related: related.slice(0, mostRelated) };
}

/** The rules that may answer, the likeliest first, and whether the first may be said for sure. */
interface Way {
  readonly judged: readonly Judged[];
  readonly mayBeSure: boolean;
}

export interface Settled extends Way {
  readonly likeTiedTo: number | undefined;
  readonly unaided: Way | undefined;
}

/** What the wording of a question settles, however likely a rule is. */
export function settle(index: RuleIndex, text: string, found: Found): Settled {
  const { candidates, likeTiedTo, unaided, saysOneThing } = found;
  const isTied = candidates.some((one) => one.isTied > enoughTied);
  const way = (all: readonly Candidate[], isOneThing: boolean): Way => {
    const { judged, mayBeSure } = wayOf(index, text, all);
    return { judged, mayBeSure: mayBeSure && !isOneThing };
  };
  return {
    ...way(candidates, saysOneThing && !isTied),
    likeTiedTo,
    unaided: unaided && way(unaided, saysOneThing),
  };
}

function wayOf(index: RuleIndex, text: string, candidates: readonly Candidate[]): Way {
  const found = judge(candidates, index.bands);
  const folded = fold(text, 'plain');
  const judged = judge(answering(candidates, index, text), index.bands);
  // What stood first is no answer: what is left may be asked about, and is no sure one.
  const isLeft = judged[0]?.rule !== found[0]?.rule;
  return { judged, mayBeSure: !isLeft && mayAnswer(folded, textOf(judged[0], index)) };
}

/**
 * What is sure without the tied questions stays so where the one that is somewhat like speaks for the same rule; where the
 * tied ones would make another rule sure it is asked.
 */
export function decide(
  { unaided, likeTiedTo, ...aided }: Settled,
  lines: AllLines,
): { readonly judged: readonly Judged[]; readonly band: Band } {
  const { judged } = aided;
  const band = bandOfWay(aided, linesOf(lines, likeTiedTo !== undefined));
  if (unaided === undefined || bandOfWay(unaided, linesOf(lines, false)) !== 'sure') return { judged, band };
  const [before, now] = [unaided.judged[0]?.rule, judged[0]?.rule];
  if (before !== now) return { judged, band: band === 'sure' ? 'near' : band };
  return { judged, band: now === likeTiedTo ? 'sure' : band };
}

function bandOfWay({ judged, mayBeSure }: Way, lines: Lines): Band {
  const band = bandOf(judged, lines);
  return band === 'sure' && !mayBeSure ? 'near' : band;
}

const textOf = (judged: Judged | undefined, { rules }: RuleIndex): string =>
  fold((judged === undefined ? undefined : rules[judged.rule]?.text) ?? '', 'plain');

const sureOf = ([rule, ...related]: readonly Rule[]): Asked => ({
  refused: false,
  sure: true,
  answers: rule === undefined ? [] : [{ rule, score: 1 }],
  related: related.slice(0, mostRelated).map((other) => ({ rule: other, score: 1 })),
});

const idsIn =
  /[\p{L}][\p{L}\p{N}.-]*\p{N}[\p{L}\p{N}.-]*|(?<![\p{L}\p{N}])R-\p{Lu}{4,8}|\d{1,2}(?:\.\d{1,2})*/gu;
const besideId =
  /^(?:regel|regeln|vad|säger|sager|står|star|det|i|om|visa|nummer|punkt|avsnitt|avsnittet|kapitel|är|ar|lyder|hur|rule|section|what|does|say|says|show|number|is|the)$/iu;

/** "Vad säger F1?", "avsnitt 2.6": asked for by its number or its section's, and nothing else. */
function namedRules({ rules }: RuleIndex, text: string): readonly Rule[] {
  const [id = '', ...others] = (text.match(idsIn) ?? []).map((one) => one.replace(/[.-]+$/u, ''));
  if (id === '' || others.length > 0) return [];
  const rest = text.replace(id, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!rest.every((word) => besideId.test(word))) return [];
  const own = rules.find((rule) => rule.id.toLowerCase() === id.toLowerCase());
  return own === undefined ? rulesUnder(rules, id) : [own];
}

/** Those that say what the question turns on, and those that somebody has tied it to. */
function answering(candidates: readonly Candidate[], index: RuleIndex, text: string): readonly Candidate[] {
  const needs = needsOf(index, text);
  return candidates.filter(
    ({ rule, isTied }) =>
      index.rules[rule]?.id === metaId ||
      isTied > enoughTied ||
      needs.every((mayAnswerIt) => mayAnswerIt(rule)),
  );
}
const enoughTied = 0.5;

function answerOf({ rule: place, probability }: Judged, index: RuleIndex): readonly Answer[] {
  const rule = index.rules[place];
  return rule ? [{ rule, score: Math.round(1000 * probability) / 1000 }] : [];
}

const continuing = /^\s*(?:och|men|eller|samt|annars|fast|då|and|but|or|what about|how about|what if)\b/iu;

/** "Var står det?", "vilken regel är det?": the same again, which names its rule and document. */
const asksWhere =
  /^\s*(?:(?:och|men|ok|okej|and|but|so)[ ,]+)*(?:(?:var|where|i vilke[nt] \p{L}+|in (?:which|what) \p{L}+|på vilken sida)(?: (?:någonstans|exakt|exactly))? (?:står|finns|säger|hittar jag|kan jag läsa|läser jag|does|is|can i (?:read|find))(?: (?:de|det|detta|jag|it|that|say|says|written|stated|found|om|att läsa|skrivet))*|(?:vilken|vilka|vad för|which|what) (?:regel|regler|punkt|paragraf|rules?|section)(?: (?:är|gäller|var|säger|is|says|are|was))?(?: (?:det|detta|den|it|that))*)[\s?.!]*$/iu;

/** Joins a question that continues the one before ("och om jag är sjuk?") with it; any other stands alone. */
export function withFollowUp(previous: string | undefined, text: string): Question {
  if (previous !== undefined && asksWhere.test(text)) return { text: previous };
  return previous !== undefined && continuing.test(text) ? { text, before: previous } : { text };
}

/** What a rule does not settle for sure, however many words they share: another thing is asked. Both folded without accents. */
function mayAnswer(question: string, rule: string): boolean {
  if (isTechnical(question)) return false;
  if (asksOfAll(question) && holdsForSome(rule)) return false;
  if (asksWhetherMay(question) && holdsForSuch(rule)) return false;
  if (asksWhatLaw(question) && !saysWhatLaw(rule)) return false;
  if (asksWhoDoes(question) && !givesOf(rule).has('who')) return false;
  return !asksToTell(question) || saysWhatIsAllowed(rule);
}
