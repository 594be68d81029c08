// What is read of an activity from Teams, checked: who acts, in which language, what was clicked.

import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { personId } from '../../core/ids';
import type { IncomingAction, Sender } from './receiver';
import type { TeamsOptions } from './teams-options';

const id = z.string().min(1).max(1_000);

const party = z.object({ id: id.default('unknown') });

/** What the SDK reads of every activity without care; the rest it takes as it comes. */
const activitySchema = z.object({
  type: z.string().min(1).max(100),
  channelId: id,
  serviceUrl: id,
  conversation: z.object({ id }),
  from: party,
  recipient: party.default({}),
});

/** The activity in a request's body, or undefined when it is none. What the SDK reads without care is made safe here. */
export function parseActivity(body: unknown): Activity | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (value !== null && name !== 'deliveryMode') present[name] = value;
  }
  const parsed = activitySchema.safeParse(present);
  if (!parsed.success) return undefined;
  for (const name of ['from', 'recipient'] as const)
    present[name] = Object.assign({}, present[name], parsed.data[name]);
  return present as Partial<Activity> as Activity;
}

const originSchema = z.object({
  from: z.object({ aadObjectId: z.string().min(1).max(100) }),
  conversation: z.object({ id, tenantId: z.string().nullish() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
  serviceUrl: z.string(),
});

/**
 * Who acts; undefined for people of other tenants and for nobody. In a sandbox over another Teams the directory alone
 * decides whom it knows.
 */
export function senderOf(
  { tenantId, servesAnyTenant }: Pick<TeamsOptions, 'tenantId' | 'servesAnyTenant'>,
  activity: Activity,
): Sender | undefined {
  const parsed = originSchema.safeParse(activity);
  if (!parsed.success) return undefined;
  const { from, conversation, channelData, serviceUrl } = parsed.data;
  const tenants = [conversation.tenantId, channelData?.tenant?.id].filter(
    (tenant) => typeof tenant === 'string',
  );
  const isOurs =
    servesAnyTenant === true ||
    (tenants.length > 0 && tenants.every((tenant) => tenant.toLowerCase() === tenantId.toLowerCase()));
  if (!isOurs) return undefined;
  const person = personId(from.aadObjectId);
  return {
    personId: person,
    locale: localeOf(activity),
    conversation: { personId: person, conversationId: conversation.id, serviceUrl },
  };
}

const localeSchema = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/);
const clientSchema = z.object({ type: z.literal('clientInfo'), locale: localeSchema });

/** The language that the person's client runs in. */
export function localeOf(activity: Activity): string | undefined {
  const told = localeSchema.safeParse(activity.locale);
  if (told.success) return told.data;
  return listOf(activity.entities).flatMap((entity) => clientSchema.safeParse(entity).data?.locale ?? [])[0];
}

/** Cards and answers are for one person: what is written in groups and channels is not heard. */
export function isPersonal(activity: Activity): boolean {
  const { conversationType, isGroup }: { conversationType?: unknown; isGroup?: unknown } =
    activity.conversation;
  return (
    isGroup !== true &&
    (conversationType === undefined || conversationType === null || conversationType === 'personal')
  );
}

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().max(1_000),
  mentioned: z.object({ id: z.string() }),
});

/** The texts under which the bot itself is mentioned. */
export const botMentions = (activity: Activity): readonly string[] =>
  listOf(activity.entities).flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity).data;
    return mention?.mentioned.id === activity.recipient.id ? [mention.text] : [];
  });

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 50) : []);

const verb = z.string().min(1).max(100);
const executeSchema = z.object({
  action: z.object({
    type: z.literal('Action.Execute'),
    verb,
    data: z.record(z.unknown()).nullish(),
  }),
});
const submitSchema = z.object({ verb }).passthrough();

/** The click that an `adaptiveCard/action` carries; undefined when no card of ours can have sent it. */
export function parseExecute(activity: Activity): IncomingAction | undefined {
  const action = executeSchema.safeParse(activity.value).data?.action;
  return (
    action && { verb: action.verb, data: withoutVerb(action.data ?? {}), activityId: activity.replyToId }
  );
}

/** The click that the fallback of an old client sends as a message. */
export function parseSubmit(activity: Activity): IncomingAction | undefined {
  const data = submitSchema.safeParse(activity.value).data;
  return data && { verb: data.verb, data: withoutVerb(data), activityId: activity.replyToId };
}

const withoutVerb = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'verb' && name !== 'msteams'));

/** Those that Swedish text is written with; any other stays as it is. */
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
};

/** Markup longer than this is cut before it is read. */
const longest = 100_000;

interface WrittenMessage {
  readonly text: string;
  /** The texts under which the bot itself is mentioned, e.g. `<at>Brevvakt</at>`. */
  readonly mentions: readonly string[];
}

/**
 * The plain words of what people write in Teams. What somebody wrote, without the bot's mention and without markup,
 * at most `length` characters.
 */
export function plainText(message: WrittenMessage, length: number): string {
  const unmentioned = message.mentions
    .filter((mention) => mention !== '')
    .reduce((text, mention) => text.replaceAll(mention, ' '), message.text.slice(0, longest));
  return withFewMarks(decode(withoutTags(unmentioned)))
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, length)
    .trim();
}

/**
 * At most thirty marks on one sign: composing them takes time by the square of their number, two seconds for 100,000.
 * @source Unicode Standard Annex 15, Stream-Safe Text Format
 */
const withFewMarks = (text: string): string => text.replace(/(\p{M}{30})\p{M}+/gu, '$1');

const withoutTags = (text: string): string =>
  text.replace(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n').replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '');

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) =>
    name.startsWith('#') ? (character(name.slice(1)) ?? whole) : (entities[name] ?? whole),
  );

function character(number: string): string | undefined {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
