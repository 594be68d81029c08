// Messages: lists, one, changes to it, moving and deleting it.

import { z } from 'zod';
import { changeKeyOf, type Folder, type StoredMessage, type MessageContent } from '../tenant/folder';
import { contentFrom } from '../tenant/mail';
import type { Mailbox } from '../tenant/mailbox';
import { parseBody, withSmallInitials, type GraphAnswer, type GraphCall, type Route } from './graph-call';
import { GraphError, badRequest } from './graph-error';
import { memberOf, parseFilter, type Read } from './odata-filter';
import { mimeOf } from './mime';
import { followedLink, pageOf } from './pages';
import {
  messageDrawing,
  messageRenderers,
  contentChange,
  writableMessage,
  addressesOf,
  recipientList,
} from './render-message';
import { parseSearch } from './search-clause';
import { folderIn, mailboxIn, messageIn, personIn } from './whereabouts';

const listQuery = ['$top', '$filter', '$orderby', '$select', '$expand'] as const;

const isKnownPath = (path: string): boolean => {
  const [first = ''] = path.split('/');
  return first in messageRenderers || path === 'singleValueExtendedProperties';
};

function reader(call: GraphCall, mailbox: Mailbox, message: StoredMessage): Read {
  return (path) => {
    if (path === 'singleValueExtendedProperties')
      return Object.entries(mailbox.contentOf(message).properties).map(([id, value]) => ({ id, value }));
    const [first = '', ...rest] = path.split('/');
    const value = messageRenderers[first]?.({ mailbox, message, ...call.prefer });
    return rest.length === 0 ? value : memberOf(value, rest.join('/'));
  };
}

/** Exchange sorts only by what it filters by, in the same order, and answers 400 to anything else. */
function checkEffort(filter: string | undefined, orderBy: string | undefined): void {
  const sortedBy = orderBy?.split(/[ ,]/)[0];
  if (filter === undefined || sortedBy === undefined) return;
  if (!filter.trimStart().replace(/^\(+/, '').startsWith(sortedBy))
    throw badRequest('The restriction or sort order is too complex for this operation.', 'InefficientFilter');
}

function listed(
  call: GraphCall,
  mailbox: Mailbox,
  from: { folder: Folder; options: ReadonlyMap<string, string> },
) {
  const { folder, options } = from;
  const [filter, orderBy] = [options.get('$filter'), options.get('$orderby')];
  checkEffort(filter, orderBy);
  if (orderBy !== undefined && !/^receivedDateTime( (asc|desc))?$/i.test(orderBy))
    throw badRequest(`The sandbox sorts by receivedDateTime, not by '${orderBy}'.`);
  const predicate = filter === undefined ? () => true : parseFilter(filter, isKnownPath);
  const found = [...folder.messages.values()].filter((message) => predicate(reader(call, mailbox, message)));
  const isAscending = orderBy !== undefined && !/ desc$/i.test(orderBy);
  const sign = isAscending ? 1 : -1;
  return found.sort((a, b) => sign * (a.receivedAt - b.receivedAt || a.n - b.n));
}

function listMessages(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const folder = folderIn(call, mailbox);
  const page = pageOf(call, { usual: 10, most: 1_000 }, (options) =>
    listed(call, mailbox, { folder, options }),
  );
  const value = page.items.map(messageDrawing(call, mailbox, page.options));
  return { status: 200, body: { ...page.nextLink, value } };
}

/** Graph finds no more, latest first, in every folder; `$search` stands alone. */
const mostFound = 1_000;

function searched(mailbox: Mailbox, options: ReadonlyMap<string, string>) {
  for (const [name, code] of [
    ['$filter', 'SearchWithFilter'],
    ['$orderby', 'SearchWithOrderBy'],
  ] as const)
    if (options.has(name))
      throw badRequest(`The query parameter '${name}' is not supported with '$search'.`, code);
  const match = parseSearch(options.get('$search') ?? '');
  return mailbox.folders
    .flatMap((folder) => [...folder.messages.values()])
    .filter((message) => {
      const { from, subject, body } = mailbox.contentOf(message);
      return match({ from: `${from.name} ${from.address}`, subject, body });
    })
    .sort((a, b) => b.receivedAt - a.receivedAt || b.n - a.n)
    .slice(0, mostFound);
}

function searchMessages(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  if (!call.query.has('$search') && followedLink(call) === undefined)
    throw badRequest('The sandbox lists a whole mailbox only by $search.');
  const page = pageOf(call, { usual: 10, most: 250 }, (options) => searched(mailbox, options));
  const value = page.items.map(messageDrawing(call, mailbox, page.options));
  return { status: 200, body: { ...page.nextLink, value } };
}

function getMessage(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  return { status: 200, body: messageDrawing(call, mailbox)(messageIn(call, mailbox)) };
}

function getMime(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const message = messageIn(call, mailbox);
  const text = mimeOf(mailbox.contentOf(message), new Date(message.receivedAt * 1000));
  return { status: 200, text, headers: { 'Content-Type': 'text/plain' } };
}

function patchMessage(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const message = messageIn(call, mailbox);
  const etag = call.request.headers['if-match'];
  if (etag !== undefined && etag !== '*' && etag !== `W/"${changeKeyOf(message)}"`)
    throw new GraphError(412, 'ErrorIrresolvableConflict', 'The change key passed is no longer valid.');
  const body = parseBody(call.request.body, writableMessage);
  const content: Partial<MessageContent> = contentChange(body, mailbox.contentOf(message));
  const forDrafts = (['subject', 'body', 'to', 'cc', 'bcc', 'replyTo', 'from'] as const).filter(
    (key) => key in content,
  );
  if (!message.isDraft && forDrafts.length > 0)
    throw badRequest(
      `Update is not supported for the property ${forDrafts.join()}.`,
      'ErrorInvalidPropertyUpdateSentMessage',
    );
  const isWords = Object.keys(content).length > 0;
  mailbox.edit(message, { isRead: body.isRead, ...(isWords ? { content } : {}) });
  return { status: 200, body: messageDrawing(call, mailbox)(message) };
}

function moveMessage(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const message = messageIn(call, mailbox);
  const schema = z.strictObject({ destinationId: z.string() });
  const { destinationId } = parseBody(withSmallInitials(call.request.body), schema);
  const folder = mailbox.folder(destinationId);
  if (folder === undefined)
    throw new GraphError(404, 'ErrorFolderNotFound', 'The specified folder could not be found in the store.');
  mailbox.move(message, folder);
  return { status: 201, body: messageDrawing(call, mailbox)(message) };
}

function permanentlyDelete(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  mailbox.remove(messageIn(call, mailbox));
  return { status: 204 };
}

const messagePath = '/users/{user-id}/messages/{message-id}';

export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{user-id}/mailFolders/{mailFolder-id}/messages',
    query: listQuery,
    isPaged: true,
    isMail: true,
    answer: listMessages,
  },
  {
    method: 'GET',
    path: '/users/{user-id}/messages',
    query: ['$search', ...listQuery],
    isPaged: true,
    isMail: true,
    answer: searchMessages,
  },
  { method: 'GET', path: messagePath, query: ['$select', '$expand'], isMail: true, answer: getMessage },
  { method: 'GET', path: `${messagePath}/$value`, isMail: true, answer: getMime },
  { method: 'PATCH', path: messagePath, isMail: true, answer: patchMessage },
  { method: 'POST', path: `${messagePath}/move`, isMail: true, answer: moveMessage },
  { method: 'POST', path: `${messagePath}/permanentDelete`, isMail: true, answer: permanentlyDelete },
];

const forwardBody = z.strictObject({
  comment: z.string().nullish(),
  toRecipients: recipientList.nullish(),
  message: writableMessage.nullish(),
});
type Forward = z.infer<typeof forwardBody>;

function check({ comment, toRecipients, message }: Forward): void {
  if (comment && message?.body)
    throw badRequest('Specify either a comment or the body, not both.', 'ErrorInvalidRequest');
  if (toRecipients?.length && message?.toRecipients)
    throw badRequest('Specify recipients once, not twice.', 'ErrorInvalidRequest');
}

function draftOf(
  original: MessageContent,
  forward: Forward,
  own: Pick<MessageContent, 'from' | 'internetId'>,
) {
  const quoted = [
    '',
    '________________________________',
    `Från: ${original.from.name} <${original.from.address}>`,
    `Till: ${original.to.map(({ address }) => address).join('; ')}`,
    `Ämne: ${original.subject}`,
    '',
    original.body,
  ].join('\n');
  const draft = contentFrom({
    ...own,
    subject: `VB: ${original.subject}`,
    to: addressesOf(forward.toRecipients ?? []),
    body: `${forward.comment ?? ''}${quoted}`,
    bodyType: original.bodyType,
    conversation: original.conversation,
    headers: [{ name: 'References', value: original.internetId }],
    importance: original.importance,
    attachments: original.attachments,
  });
  const change = contentChange(forward.message ?? {}, draft);
  return { ...draft, ...change, ...(change.body === undefined ? {} : { body: `${change.body}${quoted}` }) };
}

function createForward(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const owner = personIn(call);
  const original = mailbox.contentOf(messageIn(call, mailbox));
  const forward = parseBody(withSmallInitials(call.request.body ?? {}), forwardBody);
  check(forward);
  const from = { name: owner.displayName, address: owner.userPrincipalName };
  const content = draftOf(original, forward, { from, internetId: call.state.tenant.numbered('internet') });
  const draft = mailbox.add(mailbox.wellKnown('drafts'), { content, isRead: true, isDraft: true });
  return { status: 201, body: messageDrawing(call, mailbox)(draft) };
}

function send(call: GraphCall): GraphAnswer {
  const mailbox: Mailbox = mailboxIn(call);
  const draft = messageIn(call, mailbox);
  const content = mailbox.contentOf(draft);
  if (!draft.isDraft) throw badRequest('The item is no draft.', 'ErrorInvalidOperation');
  if (content.to.length + content.cc.length + content.bcc.length === 0)
    throw badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients');
  draft.isDraft = false;
  mailbox.move(draft, mailbox.wellKnown('sentitems'));
  call.state.tenant.postOffice.send(content);
  return { status: 202 };
}

const mailBody = z.strictObject({
  message: writableMessage,
  saveToSentItems: z.boolean().optional(),
});

/** A letter of the mailbox's own, without a draft. */
function sendMail(call: GraphCall): GraphAnswer {
  const mailbox: Mailbox = mailboxIn(call);
  const owner = personIn(call);
  const { message, saveToSentItems } = parseBody(withSmallInitials(call.request.body ?? {}), mailBody);
  const { tenant } = call.state;
  const blank = contentFrom({
    subject: '',
    body: '',
    to: [],
    conversation: tenant.numbered('conversation'),
    from: { name: owner.displayName, address: owner.userPrincipalName },
    internetId: tenant.numbered('internet'),
  });
  const content = { ...blank, ...contentChange(message, blank) };
  if (content.to.length === 0)
    throw badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients');
  if (saveToSentItems !== false) mailbox.add(mailbox.wellKnown('sentitems'), { content, isRead: true });
  tenant.postOffice.send(content);
  return { status: 202 };
}

/** Forwarding in three steps: a draft, changes to it (PATCH), sending it. */
export const forwardRoutes: readonly Route[] = [
  { method: 'POST', path: '/users/{user-id}/sendMail', isMail: true, answer: sendMail },
  { method: 'POST', path: `${messagePath}/createForward`, isMail: true, answer: createForward },
  { method: 'POST', path: `${messagePath}/send`, isMail: true, answer: send },
];
