// What a card shows, as facts in domain words: a flow gathers them, the Teams edge turns them into words and a picture.

import type { Period } from './period';
import type { InTheWay, Result } from './refusal';
import type { Instant } from './time';

/** Any card. Each feature names its own, told apart by `card`; app joins them. */
export interface AnyCard {
  readonly card: string;
}

/** Somebody did something at a time; `name` is undefined for what the bot saw by itself. */
export interface WhoWhen {
  readonly at: Instant;
  readonly name: string | undefined;
}

/** Of who has a mailbox: away for these hours, and who is there then; undefined: nobody. */
export interface ShownOut {
  readonly clock: NonNullable<Period['clock']>;
  readonly there: string | undefined;
}

/** A plain sentence as an answer. Each feature names what its own say, told apart by `what`. */
export interface SentenceCard<Say = CoreSay> {
  readonly card: 'sentence';
  readonly say: Say;
  /** Its reader is one, and is sent to none. */
  readonly isRegistrar?: true;
}

export type CoreSay =
  | { readonly what: 'refused'; readonly refusal: string; readonly inTheWay?: InTheWay }
  /** On a card whose matter has a later one. */
  | { readonly what: 'newerCard' }
  | { readonly what: 'fault' };

export const sentence = <const Say extends { readonly what: string }>(say: Say): SentenceCard<Say> => ({
  card: 'sentence',
  say,
});

/** Why not, and what works instead. */
export const refused = (refusal: string, inTheWay?: InTheWay): SentenceCard =>
  sentence({ what: 'refused', refusal, ...(inTheWay && { inTheWay }) });

/** What is answered to words: the flow's cards, none where it has said them itself, or the reason why not. */
export const orRefusal = <Card = never>(
  result: Result<readonly Card[] | undefined, string>,
): readonly (Card | SentenceCard)[] =>
  result.ok ? (result.value ?? []) : [refused(result.refusal, result.inTheWay)];
