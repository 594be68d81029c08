/** Forwarding in three steps: a draft, changes to it (PATCH), sending it. */
import { z } from 'zod';
import { contentFrom } from '../tenant/mail';
import type { Mailbox } from '../tenant/mailbox';
import type { MessageContent } from '../tenant/message';
import { parseBody, withSmallInitials } from './body';
import type { GraphAnswer, GraphCall } from './graph-call';
import { badRequest } from './graph-error';
import { messageDrawing } from './render-message';
import type { Route } from './routes';
import { mailboxIn, messageIn, personIn } from './whereabouts';
import { addressesOf, contentChange, recipientList, writableMessage } from './written-message';

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

const messagePath = '/users/{user-id}/messages/{message-id}';

export const forwardRoutes: readonly Route[] = [
  { method: 'POST', path: `${messagePath}/createForward`, isMail: true, answer: createForward },
  { method: 'POST', path: `${messagePath}/send`, isMail: true, answer: send },
];
