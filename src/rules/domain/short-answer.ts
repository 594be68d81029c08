// Short answers above a rule and English wordings of it: shown only as an editor approved them, for the words that the rule has now.

import type { Upn } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import { asksFor, type KindOfAnswer } from './question/asked-for';
import type { RulesInForce } from './tied/tie';
import { fold, type RuleLanguage } from './words/words';

export interface Approval {
  /** An editor of the rules. */
  readonly by: Upn;
  readonly on: LocalDate;
  /** A draft, which the sandbox shows all the same. */
  readonly isExample?: true;
}

interface Worded {
  readonly rule: string;
  /** Of the rule's text that it is written for. */
  readonly mark: string;
  /** Undefined: a draft, which nobody sees. */
  readonly approved: Approval | undefined;
}

export interface ShortAnswer extends Worded {
  readonly kind: 'short';
  readonly text: Readonly<Record<RuleLanguage, string>>;
  /** The kinds of question that it answers. */
  readonly answers: readonly KindOfAnswer[];
  /** The only questions that it answers, where it is a yes or a no. */
  readonly asked: readonly string[];
}

export interface EnglishWording extends Worded {
  readonly kind: 'english';
  readonly text: string;
}

export type RuleWording = ShortAnswer | EnglishWording;

/** Why one is not shown; `shown` when it is. */
export type WordingState = 'shown' | 'draft' | 'changed' | 'gone' | 'not-editor';

export function wordingState(
  { rule, mark, approved }: RuleWording,
  { markOf }: RulesInForce,
  editors: readonly string[],
): WordingState {
  const now = markOf(rule);
  if (now === undefined) return 'gone';
  if (now !== mark) return 'changed';
  if (approved === undefined) return 'draft';
  return editors.includes(approved.by) ? 'shown' : 'not-editor';
}

const wordsOf = (text: string): string => (fold(text, 'plain').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether it answers what was asked: just that question, or one that wants a time, a person, a place. */
function answersQuestion({ answers, asked }: ShortAnswer, question: string): boolean {
  if (asked.length > 0) return asked.some((one) => wordsOf(one) === wordsOf(question));
  const kinds = asksFor(fold(question, 'plain'));
  return answers.some((kind) => kinds.includes(kind));
}

interface WordingsOfRule {
  readonly short: ShortAnswer | undefined;
  readonly english: EnglishWording | undefined;
}

/** What is shown with the rule; a short answer only where the question is known, that question's own first. */
export function wordingsOf(
  all: readonly RuleWording[],
  { rule, question }: { readonly rule: string; readonly question: string | undefined },
): WordingsOfRule {
  const own = all.filter((one) => one.rule.toLowerCase() === rule.toLowerCase());
  const shorts = own.flatMap((one) =>
    one.kind === 'short' && question !== undefined && answersQuestion(one, question) ? [one] : [],
  );
  const english = own.find((one) => one.kind === 'english');
  return {
    short: shorts.find(({ asked }) => asked.length > 0) ?? shorts[0],
    english: english?.kind === 'english' ? english : undefined,
  };
}
