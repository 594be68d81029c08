// Messages as Graph gives them, parsed for what the mail desk is asked for.

import { z } from 'zod';
import { messageId } from '../../core/ids';
import { keyProperty } from '../../platform/graph/paths';
import type { ArrivalReading } from '../domain/arrival/arrival';
import type { MessageSheet, MessageWords, Original } from './mail-desk';

const recipient = z
  .object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish() })
  .nullish();
type Recipient = z.infer<typeof recipient>;
const recipients = z.array(recipient).nullish();
const header = z.object({ name: z.string(), value: z.string() });
const attachment = z.object({
  name: z.string().nullish(),
  size: z.number().nullish(),
  contentType: z.string().nullish(),
});

const body = z.object({
  id: z.string().min(1).transform(messageId),
  subject: z.string().nullish(),
  from: recipient,
  replyTo: recipients,
  toRecipients: recipients,
  ccRecipients: recipients,
  categories: z.array(z.string()).nullish(),
  conversationId: z.string().nullish(),
  internetMessageId: z.string().nullish(),
  hasAttachments: z.boolean().nullish(),
  webLink: z.string().nullish(),
  sentDateTime: z.string().nullish(),
  body: z.object({ content: z.string().nullish() }).nullish(),
  internetMessageHeaders: z.array(header).nullish(),
  attachments: z.array(attachment).nullish(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
});
export type MessageResource = z.infer<typeof body>;

export const parseMessageResource = (value: unknown): MessageResource | undefined =>
  body.safeParse(value).data;

export const arrivalFields =
  'conversationId,from,toRecipients,ccRecipients,internetMessageId,internetMessageHeaders';
export const wordsFields = 'subject,from,replyTo,categories,webLink,hasAttachments';
export const originalFields = 'from,replyTo,categories';
export const sheetFields =
  'subject,from,toRecipients,ccRecipients,sentDateTime,body,webLink,hasAttachments,internetMessageHeaders';

/** Names and sizes, never their bytes: one of 150 MB is as quick to list as any other. */
export const attachmentExpansion = 'attachments($select=name,size,contentType)';

export const keyExpansion = `singleValueExtendedProperties($filter=id eq '${keyProperty}')`;

const addressOf = (one: Recipient): string => one?.emailAddress?.address?.trim() ?? '';

const namedOf = (one: Recipient): string => {
  const [name, address] = [one?.emailAddress?.name?.trim() ?? '', addressOf(one)];
  return name === '' || name === address ? address : `${name} <${address}>`;
};

const shortNameOf = (one: Recipient): string => one?.emailAddress?.name?.trim() || addressOf(one);

const addressesIn = (list: readonly Recipient[]): readonly string[] =>
  list.map((one) => addressOf(one).toLowerCase()).filter(Boolean);

export const toReading = (message: MessageResource): ArrivalReading => ({
  conversation: message.conversationId ?? undefined,
  sender: addressOf(message.from).toLowerCase(),
  subject: message.subject ?? undefined,
  internetId: message.internetMessageId ?? undefined,
  isOurs: (message.singleValueExtendedProperties ?? []).length > 0,
  recipients: addressesIn([...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])]),
  headers: new Map((message.internetMessageHeaders ?? []).map((one) => [one.name.toLowerCase(), one.value])),
});

/** Of nothing but what nobody sees there is none. */
const seenIn = (text: string): string => (/[^\s\p{C}\u2800\u3164\u115f\u1160]/u.test(text) ? text : '');

export const toWords = (message: MessageResource): MessageWords => ({
  subject: seenIn(message.subject ?? ''),
  from: shortNameOf(message.from),
  answersTo: message.replyTo?.map(shortNameOf).find(Boolean),
  link: isWebLink(message.webLink) ? message.webLink : undefined,
  hasAttachments: message.hasAttachments ?? false,
  attachments: attachmentsOf(message),
});

const isWebLink = (link: string | null | undefined): link is string =>
  typeof link === 'string' && link.startsWith('https://') && link.length < 1_000;

export function toOriginal({ replyTo, from, categories }: MessageResource): Original {
  const wanted = (replyTo ?? []).filter((one) => addressOf(one) !== '');
  const answered = wanted.length > 0 ? wanted : [from];
  return {
    replyTo: answered.flatMap((one) => {
      const [name, address] = [one?.emailAddress?.name?.trim(), addressOf(one)];
      return address === '' ? [] : [{ address, ...(name && name !== address && { name }) }];
    }),
    categories: categories ?? [],
  };
}

export const toSheet = (message: MessageResource): MessageSheet => ({
  ...toWords(message),
  from: namedOf(message.from),
  to: (message.toRecipients ?? []).map(namedOf),
  cc: (message.ccRecipients ?? []).map(namedOf),
  sentAt: message.sentDateTime ?? undefined,
  body: message.body?.content ?? '',
  headers: message.internetMessageHeaders ?? [],
  attachments: attachmentsOf(message),
});

const attachmentsOf = ({ attachments }: MessageResource) =>
  (attachments ?? []).map(({ name, size, contentType }) => ({
    name: name ?? '',
    size: size ?? 0,
    contentType: contentType ?? undefined,
  }));
