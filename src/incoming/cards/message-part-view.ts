import type { CardFacts } from '../../core/card-facts';
import type { MessageCards } from '../domain/message-cards';
import { unreachable } from '../../core/refusal';
import { agreementsView, recordGuideView } from './agreements-view';
import { inboxView } from './inbox-view';
import { messageListView, overdueView, sendOnView } from './message-list-view';
import { messageView } from './message-view';
import type { CardView, Words } from '../../core/cards/view';

const kinds: ReadonlySet<string> = new Set([
  'message',
  'inbox',
  'messageList',
  'agreements',
  'overdue',
  'recordGuide',
  'sendOn',
] satisfies readonly MessageCards['card'][]);

/** Whether it is a card about incoming messages. */
export const isMessagePart = (facts: CardFacts): facts is MessageCards => kinds.has(facts.card);

export function messagePartView(facts: MessageCards, words: Words): CardView {
  switch (facts.card) {
    case 'message':
      return messageView(facts, words);
    case 'inbox':
      return inboxView(facts, words);
    case 'messageList':
      return messageListView(facts, words);
    case 'agreements':
      return agreementsView(facts, words);
    case 'overdue':
      return overdueView(facts, words);
    case 'recordGuide':
      return recordGuideView(facts, words);
    case 'sendOn':
      return sendOnView(facts, words);
    default:
      return unreachable(facts);
  }
}
