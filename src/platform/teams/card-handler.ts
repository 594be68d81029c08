// One handler per card button: what it parses, which flow it calls, what it answers.

import { z } from 'zod';
import { sentence, type AnyCard, type SentenceCard } from '../../core/card-facts';
import type { Person } from '../../people/domain/person';
import type { Refusal, Result } from '../../core/refusal';
import type { FlowContext } from '../../core/flow-context';
import type { Conversation } from './messenger';
import type { IncomingAction } from './receiver';

export interface CardClick {
  readonly person: Person;
  readonly action: IncomingAction;
  readonly conversation: Conversation;
}

/** `card` replaces the card that was clicked; `message` is said beside it; `newCard` is a card of its own. */
export interface CardAnswer<Card extends AnyCard = AnyCard> {
  readonly kind: 'card' | 'message' | 'newCard';
  readonly facts: Card;
}

export type CardHandler = (context: FlowContext, click: CardClick) => Promise<CardAnswer>;

/** An Entra id or a UUID of the bot's own. */
export const guid = z.string().regex(/^[0-9a-f-]{36}$/i);

/** A sentence that says why not, and what works instead. */
export const sayRefusal = (refusal: Refusal, onDuty?: string): CardAnswer<SentenceCard> => ({
  kind: 'message',
  facts: sentence({ what: 'refused', refusal, ...(onDuty !== undefined && { onDuty }) }),
});

/** The flow's card, or the reason why there is none. */
export const asAnswer = <Card extends AnyCard>(result: Result<Card>): CardAnswer<Card | SentenceCard> =>
  result.ok ? { kind: 'card', facts: result.value } : sayRefusal(result.refusal);
