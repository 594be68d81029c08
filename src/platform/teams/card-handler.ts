// One handler per card button: what it parses, which flow it calls, what it answers.

import { z } from 'zod';
import type { CardFacts, SentenceCard } from '../../core/card-facts';
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
export interface CardAnswer {
  readonly kind: 'card' | 'message' | 'newCard';
  readonly facts: CardFacts;
}

export type CardHandler = (context: FlowContext, click: CardClick) => Promise<CardAnswer>;

/** An Entra id or a UUID of the bot's own. */
export const guid = z.string().regex(/^[0-9a-f-]{36}$/i);

/** A sentence that says why not, and what works instead. */
export function sayRefusal(refusal: Refusal, onDuty?: string): CardAnswer {
  const words: SentenceCard['say'] =
    onDuty === undefined ? { what: 'refused', refusal } : { what: 'refused', refusal, onDuty };
  return { kind: 'message', facts: { card: 'sentence', say: words } };
}

/** The flow's card, or the reason why there is none. */
export const asAnswer = (result: Result<CardFacts>): CardAnswer =>
  result.ok ? { kind: 'card', facts: result.value } : sayRefusal(result.refusal);
