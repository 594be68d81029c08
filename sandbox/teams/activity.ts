import { z } from 'zod';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
export const SHORT_MESSAGE = 'application/vnd.microsoft.activity.message';

/** The bot's own account; the sandbox knows one bot. */
export const BOT = { id: '28:brevvakt', name: 'Brevvakt' } as const;

export type Json = Readonly<Record<string, unknown>>;

const anyObject = z.record(z.unknown());

/** What the chat needs of an activity that the bot sends; the rest is kept as it came. */
export const botActivity = z
  .object({
    type: z.string(),
    text: z.string().optional(),
    textFormat: z.string().optional(),
    summary: z.string().optional(),
    locale: z.string().optional(),
    replyToId: z.string().optional(),
    attachments: z
      .array(z.object({ contentType: z.string(), content: z.unknown() }).passthrough())
      .nullish()
      .transform((list) => list ?? []),
    suggestedActions: z
      .object({ actions: z.array(z.object({ title: z.string(), value: z.unknown() }).passthrough()) })
      .passthrough()
      .nullish(),
  })
  .passthrough();

export type BotActivity = z.infer<typeof botActivity>;

/** The body of `POST /v3/conversations`. */
export const conversationParameters = z
  .object({
    members: z.array(z.object({ id: z.string() }).passthrough()).length(1),
    tenantId: z.string().optional(),
    channelData: z
      .object({ tenant: z.object({ id: z.string() }).passthrough().optional() })
      .passthrough()
      .optional(),
    isGroup: z.boolean().optional(),
    activity: botActivity.optional(),
  })
  .passthrough();

/** The body of an answer to an invoke of `adaptiveCard/action`. */
export const invokeAnswer = z
  .object({ statusCode: z.number(), type: z.string().optional(), value: z.unknown() })
  .passthrough();

const refreshingCard = z
  .object({
    refresh: z
      .object({
        action: z.object({ verb: z.string().optional(), data: anyObject.optional() }).passthrough(),
        userIds: z.array(z.string()).optional(),
      })
      .passthrough(),
  })
  .passthrough();

export const cardsOf = (activity: BotActivity): readonly Json[] =>
  activity.attachments
    .filter((attachment) => attachment.contentType === ADAPTIVE_CARD)
    .map((attachment) => anyObject.safeParse(attachment.content))
    .flatMap((content) => (content.success ? [content.data] : []));

export const asJson = (value: unknown): Json | undefined => {
  const parsed = anyObject.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};

/** The action that a card wants run when it comes into view, if this member is among those it names. */
export function refreshActionOf(card: Json, memberId: string): { verb: string; data: Json } | undefined {
  const parsed = refreshingCard.safeParse(card);
  if (!parsed.success) return undefined;
  const { action, userIds } = parsed.data.refresh;
  if (userIds !== undefined && !userIds.includes(memberId)) return undefined;
  return { verb: action.verb ?? '', data: action.data ?? {} };
}
