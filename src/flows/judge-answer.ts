// "Det hjälpte" and "Det hjälpte inte": noted for the rule, never for a person; what did not help is kept as a gap.

import type { CardFacts } from '../domain/card-facts';
import type { Person } from '../domain/person';
import { dateOf } from '../domain/time';
import type { FlowContext } from './flow-context';
import { answerCard } from './ask-rules';
import { isKeepable } from './keep-gap';

export interface Verdict {
  readonly isHelpful: boolean;
  /** The ids of the rules on the card, the answer first. */
  readonly rules: readonly string[];
}

/** The same rules again, with what was said of them. */
export async function judgeAnswer(context: FlowContext, asker: Person, verdict: Verdict): Promise<CardFacts> {
  const rules = verdict.rules.flatMap((id) => context.rules.find(id) ?? []);
  const [rule] = rules;
  const question = context.recent.find(asker.id);
  const isKept = !verdict.isHelpful && question !== undefined && (await isKeepable(context, question));
  const at = context.clock.now();
  const lastAskedOn = dateOf(at, context.municipality().calendar.zone);
  if (rule !== undefined) {
    const what = verdict.isHelpful ? 'rule.helpful' : 'rule.notHelpful';
    await context.store.save({
      gaps: isKept ? [{ text: question, shownRule: rule.id, lastAskedOn }] : [],
      log: [
        { at, actorId: undefined, mailboxId: undefined, date: undefined, event: { what, rule: rule.id } },
      ],
    });
  }
  return answerCard(context, {
    rules,
    question,
    verdict: verdict.isHelpful ? 'helpful' : 'notHelpful',
    isKept,
  });
}
