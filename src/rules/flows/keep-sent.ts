// A question that somebody sent to a registrar is one that the rules did not answer, kept among those without a name (P3, K1).

import { dateToday } from '../../core/context';
import type { PersonId, QuestionId } from '../../core/ids';
import type { RulesContext } from '../context';
import { keptText } from './ask-rules';
import { mayList } from './may-list';

interface Sent {
  readonly asker: PersonId;
  readonly id: QuestionId | undefined;
  readonly text: string;
  /** The rule that was shown, where the asker said that it did not help. */
  readonly unhelpful: string | undefined;
}

/** Once, however it came to be sent; nothing where the rules surely answer it, but with a rule that did not help. */
export async function keepSent(context: RulesContext, { asker, id, text, unhelpful }: Sent): Promise<void> {
  const kept = keptText(text);
  const { sure, answers } = context.rules.ask({ text: kept });
  const shownRule = unhelpful === undefined ? undefined : context.rules.find(unhelpful)?.id;
  if (sure && answers[0]?.rule.id !== shownRule) return;
  if (!(await mayList(context, kept))) return;
  const before = id && context.recent.settle(asker, id, 'gap');
  if (before === 'gap' || before === 'notHelpful') return;
  await context.store.save({ gaps: [{ text: kept, shownRule, lastAskedOn: dateToday(context) }] });
}
