// From the ids in a path to the person, mailbox, folder or message they stand for.

import type { Person } from '../tenant/directory';
import { decodeItemId, type Folder, type StoredMessage } from '../tenant/folder';
import type { Mailbox } from '../tenant/mailbox';
import type { GraphCall } from './graph-call';
import { GraphError, badRequest, noSuchItem, noSuchUser } from './graph-error';

export function personIn(call: GraphCall): Person {
  const id = call.params['user-id'] ?? '';
  const person = call.state.tenant.person(id);
  if (person === undefined) throw noSuchUser(id);
  return person;
}

export function mailboxIn(call: GraphCall): Mailbox {
  const id = call.params['user-id'] ?? '';
  const person = call.state.tenant.person(id);
  if (person === undefined)
    throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${id}' is invalid.`);
  if (!person.hasMailbox)
    throw new GraphError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  return call.state.tenant.mailboxOf(person);
}

export function folderIn(call: GraphCall, mailbox: Mailbox): Folder {
  const folder = mailbox.folder(call.params['mailFolder-id'] ?? '');
  if (folder === undefined) throw noSuchItem();
  return folder;
}

export const messageIn = (call: GraphCall, mailbox: Mailbox): StoredMessage =>
  messageBy(mailbox, call.params['message-id'] ?? '');

/** A mutable id is good only where the message lay when it was given out. */
function messageBy(mailbox: Mailbox, id: string): StoredMessage {
  const key = decodeItemId(id);
  if (key === undefined || key.kind === 'folder')
    throw badRequest('Id is malformed.', 'ErrorInvalidIdMalformed');
  const message = key.box === mailbox.no ? mailbox.find(key.n) : undefined;
  const isThere = message !== undefined && (key.kind === 'immutable' || key.moves === message.moves);
  if (!isThere) throw noSuchItem();
  return message;
}
