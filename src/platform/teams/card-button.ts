// A card's button: what its card sends, parsed once; the flow that it runs; what is answered.

import { z } from 'zod';
import type { Role } from '../../core/authorization';
import { refused, type AnyCard, type SentenceCard } from '../../core/card-facts';
import { noticeId, type PersonId } from '../../core/ids';
import { maskPersonalNumbers } from '../../core/private-text/personal-numbers';
import type { Pressed } from '../../core/press';
import type { InTheWay, Result } from '../../core/refusal';
import { isLocalDate, weekdays } from '../../core/time';

/** `card` replaces the card that was clicked; `message` is said beside it; `newCard` is a card of its own. */
export interface CardAnswer<Card extends AnyCard = AnyCard> {
  readonly kind: 'card' | 'message' | 'newCard';
  readonly facts: Card;
  /** Nothing was changed: what was typed stands in the form again. */
  readonly keepsTyped?: boolean;
  /** But for what was written in words, which may not be kept. */
  readonly isTextLeft?: boolean;
}

/** Who clicked; a feature may ask for more of them. */
export interface Clicker {
  readonly id: PersonId;
}

/** One button of a feature (docs/reference.md, Verbs). */
export interface Button<Context, Who, Card extends AnyCard> {
  /** Asked by the flow, which knows what the person is to the mailbox. */
  readonly may: readonly Role[];
  /** What a click does: `data` are ids, a version and inputs as they came. */
  readonly press: (context: Context, who: Who, data: unknown) => Promise<CardAnswer<Card>>;
}

interface ButtonEntry<Context, Who, Inputs, Card extends AnyCard> {
  readonly may: readonly Role[];
  readonly inputs: z.ZodType<Inputs, z.ZodTypeDef, unknown>;
  readonly run: (context: Context, who: Who, inputs: Inputs) => CardAnswer<Card> | Promise<CardAnswer<Card>>;
}

export const button = <Context, Who, Inputs, Card extends AnyCard>({
  may,
  inputs,
  run,
}: ButtonEntry<Context, Who, Inputs, Card>): Button<Context, Who, Card | SentenceCard> => ({
  may,
  press: async (context, who, data) => {
    const parsed = inputs.safeParse(data);
    return parsed.success ? run(context, who, parsed.data) : sayRefusal('bad-input');
  },
});

/** A sentence that says why not, and what works instead. */
export const sayRefusal = (refusal: string, inTheWay?: InTheWay): CardAnswer<SentenceCard> => ({
  kind: 'message',
  facts: refused(refusal, inTheWay),
});

/** The flow's card, which may say itself why nothing was changed; or the reason why there is none. */
export const asAnswer = <Card extends AnyCard>(
  result: Result<Card, string>,
): CardAnswer<Card | SentenceCard> =>
  result.ok ? cardSaying(result.value, refusalOn(result.value)) : sayRefusal(result.refusal, result.inTheWay);

const refusalOn = (card: object): unknown => ('refusal' in card ? card.refusal : undefined);

/** Of a text that may not be kept no word is shown again; what was chosen beside it is. */
const cardSaying = <Card extends AnyCard>(facts: Card, refusal: unknown): CardAnswer<Card> => ({
  kind: 'card',
  facts,
  keepsTyped: refusal !== undefined,
  ...(refusal === 'tells-of-somebody' && { isTextLeft: true }),
});

/** The same as a card of its own. */
export const asNewCard = <Card extends AnyCard>(
  result: Result<Card, string>,
): CardAnswer<Card | SentenceCard> => ({
  ...asAnswer(result),
  ...(result.ok && { kind: 'newCard' as const }),
});

/** The same of a button's one way; without a card why not is said beside it. */
export const freshCard = <Card extends AnyCard, No extends string>({
  card,
  refusal,
  inTheWay,
}: Pressed<Card, No>): CardAnswer<Card | SentenceCard> =>
  card ? cardSaying(card, refusal) : sayRefusal(refusal ?? 'not-found', inTheWay);

/** An Entra id or a UUID of the bot's own. */
export const guid = z.string().regex(/^[0-9a-f-]{36}$/i);
export const notice = guid.transform(noticeId);
/** The version that the card showed. */
export const version = z.coerce.number().int().min(0);
export const localDate = z.string().refine(isLocalDate);

/** An input that was left empty comes as empty text. */
export const emptyAs = <T extends z.ZodTypeAny>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** "mon,fri" */
export const weekdayList = emptyAs(
  z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(weekdays))),
);

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
