// A card's button: what its card sends, parsed once; the flow that it runs; what is answered.

import { z } from 'zod';
import type { Permissions } from '../../core/authorization';
import { sentence, type AnyCard, type SentenceCard } from '../../core/card-facts';
import { noticeId, type PersonId } from '../../core/ids';
import { maskPersonalNumbers } from '../../core/personal-numbers';
import type { Result } from '../../core/refusal';
import { isLocalDate } from '../../core/time';

/** `card` replaces the card that was clicked; `message` is said beside it; `newCard` is a card of its own. */
export interface CardAnswer<Card extends AnyCard = AnyCard> {
  readonly kind: 'card' | 'message' | 'newCard';
  readonly facts: Card;
}

/** Who clicked; a feature may ask for more of them. */
export interface Clicker {
  readonly id: PersonId;
}

/** What a click does: `data` are ids, a version and inputs as they came. */
export type Button<Context, Who, Card extends AnyCard> = (
  context: Context,
  who: Who,
  data: unknown,
) => Promise<CardAnswer<Card>>;

/** A button for each verb of a feature: one that is forgotten does not compile. */
export type Buttons<Verbs extends Permissions> = {
  readonly [V in keyof Verbs]: Button<never, never, AnyCard>;
};

interface ButtonEntry<Context, Who, Inputs, Card extends AnyCard> {
  readonly inputs: z.ZodType<Inputs, z.ZodTypeDef, unknown>;
  /** Who may use it is asked by the flow, which knows what they are to the mailbox. */
  readonly run: (context: Context, who: Who, inputs: Inputs) => CardAnswer<Card> | Promise<CardAnswer<Card>>;
}

export const button =
  <Context, Who, Inputs, Card extends AnyCard>({
    inputs,
    run,
  }: ButtonEntry<Context, Who, Inputs, Card>): Button<Context, Who, Card | SentenceCard> =>
  async (context, who, data) => {
    const parsed = inputs.safeParse(data);
    return parsed.success ? run(context, who, parsed.data) : sayRefusal('bad-input');
  };

/** A sentence that says why not, and what works instead. */
export const sayRefusal = (refusal: string, onDuty?: string): CardAnswer<SentenceCard> => ({
  kind: 'message',
  facts: sentence({ what: 'refused', refusal, ...(onDuty !== undefined && { onDuty }) }),
});

/** The flow's card, or the reason why there is none. */
export const asAnswer = <Card extends AnyCard>(
  result: Result<Card, string>,
): CardAnswer<Card | SentenceCard> =>
  result.ok ? { kind: 'card', facts: result.value } : sayRefusal(result.refusal);

interface ActedOn<Card extends AnyCard> {
  readonly card: Card | undefined;
  readonly refusal: string | undefined;
  readonly onDuty?: string | undefined;
}

/** The same of a flow whose card says itself why not; without a card it is said beside it. */
export const freshCard = <Card extends AnyCard>(answer: ActedOn<Card>): CardAnswer<Card | SentenceCard> =>
  answer.card
    ? { kind: 'card', facts: answer.card }
    : sayRefusal(answer.refusal ?? 'not-found', answer.onDuty);

/** An Entra id or a UUID of the bot's own. */
export const guid = z.string().regex(/^[0-9a-f-]{36}$/i);
export const notice = guid.transform(noticeId);
/** The version that the card showed. */
export const version = z.coerce.number().int().min(0);
export const localDate = z.string().refine(isLocalDate);

/** An input that was left empty comes as empty text. */
export const emptyAs = <T extends z.ZodTypeAny>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** An empty one is left out, and so is a sign that no database keeps. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((value) => value.replaceAll('\0', ''))
    .transform((value) => (value.trim() === '' ? undefined : value))
    .optional();

/** What people write to each other is kept without personal identity numbers. */
export const written = (longest: number) =>
  text(longest).transform((value) => value && maskPersonalNumbers(value));
