// "Det hjälpte" and "Det hjälpte inte": noted for the rule, never for a person; what did not help is kept as a gap.

import type { SentenceCard } from '../../core/card-facts';
import type { QuestionId } from '../../core/ids';
import { dateOf } from '../../core/time';
import type { Person } from '../../people/domain/person';
import { recogniseAnywhere } from '../../people/flows/recognise-sender';
import type { Sender } from '../../platform/teams/receiver';
import type { RulesContext } from '../context';
import type { AnswerCard } from '../domain/question-cards';
import type { ShownRule } from '../domain/rule-duties';
import type { RulesEvent } from '../domain/rules-log';
import { answerCard, forgotten, recalled, type KeptQuestion } from './ask-rules';

interface Verdict {
  readonly isHelpful: boolean;
  /** The ids of the rules on the card, the answer first. */
  readonly rules: readonly string[];
  /** Of the question that was answered; undefined on cards of before. */
  readonly questionId: QuestionId | undefined;
}

/** The same rules again, with what was said of them. */
export async function judgeAnswer(
  context: RulesContext,
  asker: Person,
  verdict: Verdict,
): Promise<AnswerCard | SentenceCard> {
  const rules = verdict.rules.flatMap((id) => context.rules.find(id) ?? []);
  const [rule] = rules;
  const kept = keptOf(context, asker, verdict);
  const { text, isPlain } = kept;
  const isKept = !verdict.isHelpful && text !== undefined && isPlain;
  const at = context.clock.now();
  const lastAskedOn = dateOf(at, context.municipality().calendar.zone);
  if (rule !== undefined) {
    const before = isKept ? context.recent.settle(asker.id, kept.id, 'notHelpful') : undefined;
    const isCounted = before !== undefined && before !== 'chosen';
    const event: RulesEvent = {
      what: verdict.isHelpful ? 'rule.helpful' : 'rule.notHelpful',
      rule: rule.id,
    };
    await context.store.save({
      gaps: isKept && !isCounted ? [{ text, shownRule: rule.id, lastAskedOn }] : [],
      log: [{ at, actorId: undefined, mailboxId: undefined, date: undefined, event }],
    });
  }
  return answerCard(context, {
    askerId: asker.id,
    rules,
    kept,
    verdict: verdict.isHelpful ? 'helpful' : 'notHelpful',
    others:
      verdict.isHelpful || text === undefined ? [] : othersFor(context, asker, { id: kept.id, text, rules }),
    isKept,
  });
}

interface Unhelpful {
  readonly id: QuestionId;
  readonly text: string;
  readonly rules: readonly ShownRule[];
}

/** What else the question may have meant, without what stands on the card and what did not help before. */
function othersFor(
  { rules: book, recent }: RulesContext,
  asker: Person,
  { id, text, rules }: Unhelpful,
): readonly ShownRule[] {
  const seen = recent.noteUnhelpful(
    asker.id,
    id,
    rules.map((rule) => rule.id),
  );
  return book.ask({ text }).answers.flatMap(({ rule }) => (seen.has(rule.id) ? [] : [rule]));
}

/** The answer's own question, so long as it is remembered. */
function keptOf(context: RulesContext, asker: Person, { questionId }: Verdict): KeptQuestion {
  if (questionId === undefined) return forgotten(context);
  return recalled(context, asker.id, questionId);
}

/**
 * A thumb under something that a language model wrote: counted, without who gave it. Nothing is noted for somebody
 * whom the bot does not serve.
 */
export async function noteFeedback(context: RulesContext, from: Sender, isHelpful: boolean): Promise<void> {
  if ((await recogniseAnywhere(context, from)) === undefined) return;
  const event: RulesEvent = { what: isHelpful ? 'ai.helpful' : 'ai.notHelpful' };
  const at = context.clock.now();
  await context.store.save({
    log: [{ at, actorId: undefined, mailboxId: undefined, date: undefined, event }],
  });
}
