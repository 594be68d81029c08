// What comes in from Teams, in domain words, and what goes back at once; app implements it, this room calls it.

import type { AnyCard } from '../../core/card-facts';
import type { PersonId } from '../../core/ids';
import type { ChatMessage } from '../../core/chat-message';
import type { Conversation, Drawing } from './messenger';

/** Who acts, by the activity's own sender: never by what a card's data claims. */
export interface Sender {
  readonly personId: PersonId;
  readonly locale: string | undefined;
  readonly conversation: Conversation;
}

export interface IncomingAction {
  readonly verb: string;
  /** Ids, a version and inputs, not yet checked. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The card's activity, when the channel tells it. */
  readonly activityId: string | undefined;
}

/**
 * `card` replaces the card that was acted on; `message` is a short answer beside it, the card stays; `newCard` stays,
 * too, and the answer is a card of its own in the chat.
 */
export interface ActionAnswer<Card extends AnyCard = AnyCard> {
  readonly kind: 'card' | 'message' | 'newCard';
  readonly drawing: Drawing<Card>;
}

/** One find of a search: what the list shows, and the card that goes into the chat. */
export interface FoundCard<Card extends AnyCard = AnyCard> {
  readonly title: string;
  readonly text: string;
  readonly drawing: Drawing<Card>;
}

export interface Receiver<Card extends AnyCard = AnyCard> {
  /** A chat message; the answers are said in order. */
  message(from: Sender, text: string): Promise<readonly Drawing<Card>[]>;
  action(from: Sender, action: IncomingAction): Promise<ActionAnswer<Card>>;
  /** The rules that a search finds, best first; undefined for somebody whom the bot does not serve. In any chat. */
  search(from: Sender, text: string): Promise<readonly FoundCard<Card>[] | undefined>;
  /** A chat's message, to be handed over to a duty mailbox; undefined for somebody whom the bot does not serve. */
  takeOver(from: Sender, message: ChatMessage): Promise<Drawing<Card> | undefined>;
  /** A thumb under something that a language model wrote. */
  feedback(from: Sender, isHelpful: boolean): Promise<void>;
  /** The bot was installed for the person or they came back: say hello at most once. */
  installed(from: Sender): Promise<readonly Drawing<Card>[]>;
  /** Words for somebody whom the bot does not serve: another tenant, a guest, nobody. */
  stranger(locale: string | undefined): Drawing<Card>;
  /** Words for a fault of the bot's own. */
  fault(locale: string | undefined): Drawing<Card>;
}
