// What flows need to say something in Teams; the only adapter behind it is in this room.

import type { AnyCard } from '../../core/card-facts';
import type { PersonId } from '../../core/ids';
import type { Language } from '../../core/municipality';
import type { Channel } from '../../core/channel';

/** A personal conversation with the bot, or a channel. Opaque ids of the Bot Connector. */
export interface Conversation {
  readonly personId: PersonId;
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** A card to be drawn in one language. */
export interface Drawing<Card extends AnyCard = AnyCard> {
  readonly facts: Card;
  readonly language: Language;
  /** What can be written next, above the box in a personal chat until something is written. */
  readonly suggestions?: readonly string[];
  /** It cannot wait, and is marked so where it is said. */
  readonly isUrgent?: boolean;
  /** A form that was refused: what was typed stands in it again. */
  readonly typed?: Typed | undefined;
}

/** What was clicked, with the inputs of its form as they came. */
export interface Typed {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What was written in words is left out: it may not be kept. */
  readonly isTextLeft?: boolean | undefined;
}

/**
 * `done`; `later`: try again after so many real milliseconds (429, 412, 502, 503, 504, or not connected at all);
 * `lost`: the request may have been carried out but its answer never came; `unreachable`: 403; `refused`: never
 * worth another try (400, 404, 413 …).
 */
export type SendOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'later'; readonly afterMillis: number; readonly code: string }
  | { readonly kind: 'lost'; readonly code: string }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'refused'; readonly code: string };

/** To Teams. Every failure of the network is an outcome; nothing is tried twice here. */
export interface Messenger {
  /**
   * Opens (or finds again) the personal conversation with somebody whom the bot has not talked with; or the channel that
   * the receiver stands for, where what is said begins a post of its own. The app must be in the channel's team.
   */
  open(receiver: PersonId, channel?: Channel): Promise<SendOutcome<Conversation>>;
  /** Says it; the value is the activity id. */
  say(to: Conversation, drawing: Drawing): Promise<SendOutcome<string>>;
  /** Draws a card anew that was said before; notifies nobody. */
  redraw(to: Conversation, activityId: string, drawing: Drawing): Promise<SendOutcome<void>>;
}
