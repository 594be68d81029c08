// A message as Graph describes it.

import { z } from 'zod';
import { changeKeyOf, immutableIdOf, mutableIdOf, type StoredMessage } from '../tenant/folder';
import type { Mailbox } from '../tenant/mailbox';
import type { Address, MessageContent } from '../tenant/folder';
import type { GraphCall } from './graph-call';
import { badRequest } from './graph-error';

interface MessageSource {
  readonly mailbox: Mailbox;
  readonly message: StoredMessage;
  readonly immutableIds: boolean;
  readonly bodyType: 'text' | 'html' | undefined;
}

/** Exchange writes whole seconds. */
const timeOf = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

const recipient = ({ name, address }: Address) => ({ emailAddress: { name, address } });
const content = (source: MessageSource): MessageContent => source.mailbox.contentOf(source.message);
const textOf = (words: MessageContent) =>
  words.bodyType === 'text' ? words.body : words.body.replace(/<br>|<\/p>/g, '\n').replace(/<[^>]*>/g, '');

function bodyOf(source: MessageSource) {
  const words = content(source);
  const wanted = source.bodyType ?? words.bodyType;
  if (wanted === words.bodyType) return { contentType: wanted, content: words.body };
  return {
    contentType: wanted,
    content: wanted === 'text' ? textOf(words) : `<html><body>${words.body}</body></html>`,
  };
}

const idOf = ({ message, immutableIds }: MessageSource) =>
  immutableIds ? immutableIdOf(message) : mutableIdOf(message);

export const messageRenderers: Renderers<MessageSource> = {
  id: idOf,
  createdDateTime: ({ message }) => timeOf(message.receivedAt),
  lastModifiedDateTime: ({ message }) => timeOf(message.modifiedAt),
  changeKey: ({ message }) => changeKeyOf(message),
  categories: (source) => content(source).categories,
  receivedDateTime: ({ message }) => timeOf(message.receivedAt),
  sentDateTime: ({ message }) => timeOf(message.receivedAt),
  hasAttachments: (source) => content(source).attachments.length > 0,
  internetMessageId: (source) => content(source).internetId,
  subject: (source) => content(source).subject,
  bodyPreview: (source) => textOf(content(source)).slice(0, 255),
  importance: (source) => content(source).importance,
  parentFolderId: ({ message }) => message.folder.id,
  conversationId: (source) => content(source).conversation,
  conversationIndex: (source) => Buffer.from(content(source).conversation).toString('base64'),
  isDeliveryReceiptRequested: () => false,
  isReadReceiptRequested: () => false,
  isRead: ({ message }) => message.isRead,
  isDraft: ({ message }) => message.isDraft,
  webLink: (source) =>
    `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(idOf(source))}&exvsurl=1&viewmodel=ReadMessageItem`,
  inferenceClassification: () => 'focused',
  body: bodyOf,
  sender: (source) => recipient(content(source).from),
  from: (source) => recipient(content(source).from),
  toRecipients: (source) => content(source).to.map(recipient),
  ccRecipients: (source) => content(source).cc.map(recipient),
  bccRecipients: (source) => content(source).bcc.map(recipient),
  replyTo: (source) => content(source).replyTo.map(recipient),
  flag: (source) => ({ flagStatus: content(source).flag }),
  internetMessageHeaders: (source) => content(source).headers,
  uniqueBody: bodyOf,
};

const onlyWhenSelected = ['internetMessageHeaders', 'uniqueBody'];
const usual = Object.keys(messageRenderers).filter((name) => !onlyWhenSelected.includes(name));

const messageResource = { type: 'microsoft.graph.message', renderers: messageRenderers };

/** Draws messages of a mailbox the way a call asked for them. */
export function messageDrawing(
  call: GraphCall,
  mailbox: Mailbox,
  options: ReadonlyMap<string, string> = call.query,
): (message: StoredMessage) => Record<string, unknown> {
  const names = selected(options, messageResource);
  const { properties, attachments } = expanded(options.get('$expand'));
  return (message) => {
    const source = { mailbox, message, ...call.prefer };
    const drawn: Record<string, unknown> = { '@odata.etag': `W/"${changeKeyOf(message)}"` };
    Object.assign(drawn, render(source, messageRenderers, names === undefined ? usual : ['id', ...names]));
    const found = properties.length === 0 ? [] : extendedProperties(source, properties);
    if (found.length > 0) drawn.singleValueExtendedProperties = found;
    if (attachments.length > 0) drawn.attachments = attachmentsOf(source, attachments);
    call.state.log.messages += 1;
    return drawn;
  };
}

const extendedProperties = (source: MessageSource, ids: readonly string[]) =>
  Object.entries(content(source).properties)
    .filter(([id]) => ids.includes(id.toLowerCase()))
    .map(([id, value]) => ({ id, value }));

const attachmentType = '#microsoft.graph.fileAttachment';
const attachmentFields = ['id', 'name', 'size', 'contentType', 'isInline', 'lastModifiedDateTime'];

function attachmentsOf(source: MessageSource, names: readonly string[]) {
  return content(source).attachments.map((attachment, n) => {
    const whole: Record<string, unknown> = {
      ...attachment,
      id: `${idOf(source)}-${n}`,
      isInline: false,
      lastModifiedDateTime: timeOf(source.message.receivedAt),
    };
    const asked = names.map((name) => [name, whole[name]] as const);
    return { '@odata.type': attachmentType, ...Object.fromEntries(asked) };
  });
}

interface Expanded {
  /** Ids of extended properties, in lower case. */
  readonly properties: readonly string[];
  readonly attachments: readonly string[];
}

/**
 * `singleValueExtendedProperties($filter=id eq '…' or id eq '…')`, and `attachments($select=…)` with every field named:
 * without that their bytes would come along, and the sandbox has none.
 */
function expanded(expand: string | undefined): Expanded {
  if (expand === undefined) return { properties: [], attachments: [] };
  const [, filter = ''] = /^singleValueExtendedProperties\(\$filter=(.*)\)$/i.exec(expand) ?? [];
  const [, select = ''] = /^attachments\(\$select=([\w, ]+)\)$/i.exec(expand) ?? [];
  const attachments = select
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const ids = [...filter.matchAll(/id eq '((?:[^']|'')*)'/gi)].map((match) => (match[1] ?? '').toLowerCase());
  const isKnown = attachments.every((name) => attachmentFields.includes(name));
  if (ids.length + attachments.length === 0 || !isKnown)
    throw badRequest(`Parsing OData Select and Expand failed: '${expand}'.`);
  return { properties: ids, attachments };
}

const writtenRecipient = z.object({
  emailAddress: z.object({ name: z.string().nullish(), address: z.string() }),
});
/** What a client may write into a message. */
export const recipientList = z.array(writtenRecipient);

export const writableMessage = z.strictObject({
  '@odata.type': z.string().optional(),
  isRead: z.boolean().optional(),
  categories: z.array(z.string()).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  flag: z.object({ flagStatus: z.enum(['notFlagged', 'complete', 'flagged']) }).optional(),
  subject: z.string().optional(),
  body: z.object({ contentType: z.string(), content: z.string() }).optional(),
  from: writtenRecipient.optional(),
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

/** Renders each property of a resource on its own, so that only what is asked for is made. */
export type Renderers<Source> = Readonly<Record<string, (source: Source) => unknown>>;

/**
 * `$select`: which properties of a resource are answered. Undefined when nothing was selected. Throws 400 for a
 * property the resource does not have.
 */
export function selected(
  options: ReadonlyMap<string, string>,
  resource: { readonly type: string; readonly renderers: Readonly<Record<string, unknown>> },
): readonly string[] | undefined {
  const text = options.get('$select');
  if (text === undefined) return undefined;
  const names = text.split(',').map((name) => name.trim());
  for (const name of names)
    if (!(name in resource.renderers))
      throw badRequest(
        `Could not find a property named '${name}' on type '${resource.type}'.`,
        'RequestBroker--ParseUri',
      );
  return names;
}

export function render<Source>(
  source: Source,
  renderers: Renderers<Source>,
  names: readonly string[],
): Record<string, unknown> {
  const resource: Record<string, unknown> = {};
  for (const name of names) resource[name] = renderers[name]?.(source);
  return resource;
}
