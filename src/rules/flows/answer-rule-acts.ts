// A question to the rules, a rule by its number, and a question to the registrar, as they are written (P3).

import { grave } from '../../chat/domain/acts/acts';
import type { ChatSay } from '../../chat/domain/says/chat-cards';
import type { AnsweredFirst, HeardLine } from '../../chat/domain/acts/heard-line';
import { sayingOf } from '../../chat/domain/turn';
import type { Saying } from '../../chat/domain/acts/saying';
import type { CoreSay, SentenceCard } from '../../core/card-facts';
import { refused, sentence } from '../../core/card-facts';
import type { Person } from '../../people/domain/person';
import type { RulesContext } from '../context';
import type { QuestionId } from '../../core/ids';
import type { AnswerCard, NearRulesCard, NoAnswerCard, RuleCard } from '../domain/question-cards';
import { placeFor } from './ask-registrar';
import { answerCard, askTheRules, forgotten, recalled, sayNo } from './ask-rules';
import { rulesUnder } from '../domain/rule-numbers';
import { showRule } from './search-rules';

type RuleAnswer = AnswerCard | NearRulesCard | NoAnswerCard | SentenceCard;

/** An editor has said which rule answers these very words, whatever else they are like; of danger and mishaps the bot's own card comes first. */
export async function answerIfTied(
  context: RulesContext,
  person: Person,
  { text, understood }: HeardLine,
): Promise<AnsweredFirst<RuleAnswer> | undefined> {
  const { act, also, changes } = understood;
  if (changes || [act, ...also].some((one) => grave.has(one)) || !context.rules.isTied(text))
    return undefined;
  const saying = { ...sayingOf(text, understood, 'rule'), mayChange: false };
  return { act: 'rule', cards: [await answerRule(context, person, saying)] };
}

/** A button carries the rules that answer, since it carries no words. */
export async function answerRule(
  context: RulesContext,
  person: Person,
  { text, keeps, rules, mailbox, from, until }: Saying,
): Promise<RuleAnswer> {
  if (rules === undefined)
    return askTheRules(context, person, {
      text,
      mailbox,
      mayKeep: keeps,
      day: from !== undefined && (until === undefined || until === from) ? from : undefined,
    });
  const found = rules.flatMap((id) => context.rules.find(id) ?? []);
  return answerCard(context, { askerId: person.id, rules: found, kept: forgotten(context) });
}

interface Choice {
  /** Undefined for "none of them". */
  readonly rule: string | undefined;
  readonly asked: QuestionId | undefined;
}

/** One of the rules that were near becomes the answer; none of them, and the rules have said nothing. */
export async function chooseRule(
  context: RulesContext,
  person: Person,
  { rule: id, asked }: Choice,
): Promise<AnswerCard | NoAnswerCard | SentenceCard> {
  const kept = asked === undefined ? forgotten(context) : recalled(context, person.id, asked);
  // What no press keeps is no gap before it is sent.
  const isSettled = id !== undefined || kept.isPlain;
  const settled = id === undefined ? 'gap' : 'chosen';
  const before = asked && isSettled ? context.recent.settle(person.id, asked, settled) : undefined;
  if (id === undefined)
    return sayNo(context, { askerId: person.id, reason: 'not-in-rules', kept, secret: undefined, before });
  const rule = context.rules.find(id);
  return answerCard(context, { askerId: person.id, rules: rule === undefined ? [] : [rule], kept });
}

/** "vad säger T8?", also "regel 12" and "2.6" of a municipality's own document, by its rules' and its sections' numbers. */
export function showNamedRules(
  context: Pick<RulesContext, 'rules'>,
  { rule, text }: Pick<Saying, 'rule' | 'text'>,
): readonly (RuleCard | SentenceCard<CoreSay | ChatSay>)[] {
  const written = (text.match(/[\p{L}\d.-]+/gu) ?? [])
    .map((one) => one.replace(/[.-]+$/u, ''))
    .filter((one) => /\d|^R-/iu.test(one));
  const named = [
    ...new Set([...(rule === undefined ? [] : [rule]), ...written].map((id) => id.toUpperCase())),
  ];
  const shown = named.flatMap((id) => showRule(context, id) ?? []).slice(0, mostUnder);
  if (shown.length > 0) return shown;
  for (const id of rule === undefined ? written : [rule]) {
    const under = rulesUnder(context.rules.rules, id).slice(0, mostUnder);
    if (under.length > 0) return under.flatMap((one) => showRule(context, one.id) ?? []);
  }
  return [sentence({ what: 'noSuchRule' })];
}
const mostUnder = 5;

/** An empty box: what was written to the bot is not handed on. */
export async function offerRegistrar(
  context: RulesContext,
  asker: Person,
): Promise<NoAnswerCard | SentenceCard> {
  if ((await placeFor(context, asker)) === undefined) return refused('no-registrar');
  return {
    card: 'noAnswer',
    reason: 'asks-registrar',
    questionId: forgotten(context).id,
    question: undefined,
    title: context.rules.document.title,
    secret: undefined,
    isKept: false,
  };
}
