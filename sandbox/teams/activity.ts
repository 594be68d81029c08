import { z } from 'zod';
import { createHash } from 'node:crypto';

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
export const shortMessage = 'application/vnd.microsoft.activity.message';

/** The bot's own account; the sandbox knows one bot. */
export const bot = { id: '28:brevvakt', name: 'Brevvakt' } as const;

export type Json = Readonly<Record<string, unknown>>;

const anyObject = z.record(z.unknown());

/** What the chat needs of an activity that the bot sends; the rest is kept as it came. */
export const botActivity = z
  .object({
    type: z.string(),
    text: z.string().optional(),
    textFormat: z.string().optional(),
    summary: z.string().optional(),
    importance: z.enum(['low', 'normal', 'high']).optional(),
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
    .filter((attachment) => attachment.contentType === adaptiveCard)
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

/** A person who has the bot installed in the sandbox's Teams. */
export interface TeamsPerson {
  /** The Entra id. */
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

/** The account as the Connector's member addresses describe it. */
interface TeamsMember {
  readonly id: string;
  readonly name: string;
  readonly objectId: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  readonly userPrincipalName: string;
  readonly tenantId: string;
  readonly userRole: 'user';
}

const digestOf = (kind: string, personId: string): string =>
  createHash('sha256').update(`${kind}/${personId.toLowerCase()}`).digest('base64url');

/** The id that Teams gives a person towards this bot: derived, so that it survives a restart. */
export const memberIdOf = (personId: string): string => `29:${digestOf('member', personId)}`;

/**
 * The personal conversation between a person and the bot: one for each person, and always the same. A channel, which is
 * known by an id that begins so, is its own conversation.
 */
export const conversationIdOf = (id: string): string =>
  id.startsWith('19:') ? id : `a:${digestOf('conversation', id)}`;

export function memberOf(person: TeamsPerson, tenantId: string): TeamsMember {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: memberIdOf(person.id),
    name: person.name,
    objectId: person.id,
    aadObjectId: person.id,
    givenName,
    surname: rest.join(' '),
    email: person.upn,
    userPrincipalName: person.upn,
    tenantId,
    userRole: 'user',
  };
}

/** Finds a person by Entra id, or by the id Teams gave them. */
export function findPerson(people: readonly TeamsPerson[], id: string): TeamsPerson | undefined {
  const wanted = id.toLowerCase();
  return people.find((person) => person.id.toLowerCase() === wanted || memberIdOf(person.id) === id);
}

export const findConversationPerson = (
  people: readonly TeamsPerson[],
  conversationId: string,
): TeamsPerson | undefined => people.find((person) => conversationIdOf(person.id) === conversationId);
