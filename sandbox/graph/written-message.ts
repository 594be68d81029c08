/** What a client may write into a message. */
import { z } from 'zod';
import type { Address, MessageContent } from '../tenant/message';
import { badRequest } from './graph-error';

const recipient = z.object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string() }) });
export const recipientList = z.array(recipient);

export const writableMessage = z.strictObject({
  '@odata.type': z.string().optional(),
  isRead: z.boolean().optional(),
  categories: z.array(z.string()).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  flag: z.object({ flagStatus: z.enum(['notFlagged', 'complete', 'flagged']) }).optional(),
  subject: z.string().optional(),
  body: z.object({ contentType: z.string(), content: z.string() }).optional(),
  from: recipient.optional(),
  toRecipients: recipientList.optional(),
  ccRecipients: recipientList.optional(),
  bccRecipients: recipientList.optional(),
  replyTo: recipientList.optional(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).optional(),
});
type WrittenMessage = z.infer<typeof writableMessage>;

export const addressesOf = (list: z.infer<typeof recipientList>): readonly Address[] =>
  list.map(({ emailAddress }) => ({
    name: emailAddress.name ?? emailAddress.address,
    address: emailAddress.address,
  }));

const propertyId =
  /^(String|Integer|SystemTime|Boolean|Binary) (\{[0-9a-f-]{36}\} (Name .+|Id 0x[0-9a-f]+)|0x[0-9a-f]+)$/i;

function propertiesOf(
  list: NonNullable<WrittenMessage['singleValueExtendedProperties']>,
): Record<string, string> {
  for (const { id } of list)
    if (!propertyId.test(id))
      throw badRequest(`The extended property id '${id}' is malformed.`, 'ErrorInvalidExtendedProperty');
  return Object.fromEntries(list.map(({ id, value }) => [id, value]));
}

/** Only what was written; the read flag is no part of the words. */
export function contentChange(written: WrittenMessage, before: MessageContent): Partial<MessageContent> {
  const { body, singleValueExtendedProperties: properties } = written;
  const change: { -readonly [Key in keyof MessageContent]?: MessageContent[Key] } = {};
  if (written.categories) change.categories = written.categories;
  if (written.importance) change.importance = written.importance;
  if (written.flag) change.flag = written.flag.flagStatus;
  if (written.subject !== undefined) change.subject = written.subject;
  if (written.toRecipients) change.to = addressesOf(written.toRecipients);
  if (written.ccRecipients) change.cc = addressesOf(written.ccRecipients);
  if (written.bccRecipients) change.bcc = addressesOf(written.bccRecipients);
  if (written.replyTo) change.replyTo = addressesOf(written.replyTo);
  const [from] = addressesOf(written.from ? [written.from] : []);
  if (from !== undefined) change.from = from;
  if (body) Object.assign(change, { body: body.content, bodyType: body.contentType.toLowerCase() });
  if (properties) change.properties = { ...before.properties, ...propertiesOf(properties) };
  return change;
}
