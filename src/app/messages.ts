// What people write → the act of the feature that it is meant for → what is answered (docs/reference.md, Chat words).

import type { CardFacts } from './cards';
import { parseIntent, type Intent } from '../chat/domain/chat-words';
import type { ChatAct } from '../core/chat-act';
import type { FlowContext } from './flow-context';
import { dateToday } from '../core/context';
import type { Person } from '../people/domain/person';
import { chatActs } from './features';

/** Never fails for what people write: what is not understood is a question to the rules. */
export async function answerMessage(
  context: FlowContext,
  person: Person,
  text: string,
): Promise<readonly CardFacts[]> {
  const intent = parseIntent(text, dateToday(context));
  // The table gives each kind the act that takes it.
  const act = chatActs[intent.kind] as ChatAct<FlowContext, Person, Intent, CardFacts>;
  const answer = await act.run(context, person, intent);
  return answer ?? (await chatActs.question.run(context, person, { kind: 'question', text })) ?? [];
}
