// Chat words about incoming messages → flow. Cards that are to be drawn anew are said by the flow itself.

import type { SentenceCard } from '../core/card-facts';
import { sentence } from '../core/card-facts';
import type { MessageCards } from './domain/message-cards';
import type { MessageIntent } from '../chat/domain/message-words';
import { foldAccents, plainWords } from '../core/plain-words';
import { guideStart } from './domain/guide';
import type { Person } from '../people/domain/person';
import type { Result } from '../core/refusal';
import { refuse, unreachable } from '../core/refusal';
import type { FlowContext } from '../core/flow-context';
import { showAgreements, showList } from './flows/show-on-request';
import { sendOnCard } from './flows/send-on';
import { showInbox } from './flows/show-inbox';

export async function answerMessageIntent(
  context: FlowContext,
  person: Person,
  intent: MessageIntent,
): Promise<readonly (MessageCards | SentenceCard)[]> {
  switch (intent.kind) {
    case 'inbox':
      return orRefusal(await showInbox(context, person.id));
    case 'agreements':
      return orRefusal(await showAgreements(context, person.id));
    case 'messageList': {
      const mailboxId = intent.mailbox === undefined ? undefined : findMailboxId(context, intent.mailbox);
      if (intent.mailbox !== undefined && mailboxId === undefined) return orRefusal(refuse('list-unclear'));
      return orRefusal(await showList(context, person.id, { ...intent, mailboxId }));
    }
    case 'recordGuide':
      return [{ card: 'recordGuide', step: guideStart }];
    case 'sendOn':
      return [sendOnCard(context, person)];
    default:
      return unreachable(intent);
  }
}

/** By its id, or by a word of its name. */
function findMailboxId(context: FlowContext, word: string) {
  const fold = (text: string) => foldAccents(plainWords(text));
  const { mailboxes } = context.municipality();
  const byId = mailboxes.find(({ id }) => fold(id) === word);
  return (byId ?? mailboxes.find(({ name }) => fold(name).includes(word)))?.id;
}

function orRefusal(result: Result<undefined>): readonly (MessageCards | SentenceCard)[] {
  if (result.ok) return [];
  return [sentence({ what: 'refused', refusal: result.refusal })];
}
