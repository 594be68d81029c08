// "lista" and "överenskommelser": cards that somebody asks for and that are drawn anew later (F3, F4).

import { foldAccents, plainWords } from '../../core/plain-words';
import type { MailboxId, PersonId } from '../../core/ids';
import type { MessageResult } from '../domain/message-refusal';
import { accept, refuse } from '../../core/refusal';
import type { IncomingContext } from '../context';
import { lookFirst } from './look-first';
import type { ListSpan } from './message-list';
import { ownMailboxes } from './own-mailboxes';
import { sayAtOnce } from './say-at-once';

/** "överenskommelser": the card with what has been agreed, and a form. */
export async function showAgreements(
  context: IncomingContext,
  readerId: PersonId,
): Promise<MessageResult<undefined>> {
  if ((await ownMailboxes(context, readerId)).length === 0) return refuse('not-allowed');
  await sayAtOnce(context, { receiverId: readerId, content: { kind: 'agreements' } });
  return accept(undefined);
}

/** Of the mailbox asked for, else the reader's first one. */
export async function showList(
  context: IncomingContext,
  readerId: PersonId,
  { from, lastDay, mailboxId }: ListSpan & { readonly mailboxId: MailboxId | undefined },
): Promise<MessageResult<undefined>> {
  const own = await ownMailboxes(context, readerId);
  const first = own.find(({ mailbox }) => mailbox.id === mailboxId) ?? own[0];
  if (first === undefined) return refuse('not-allowed');
  await lookFirst(context, [first.mailbox]);
  await sayAtOnce(context, {
    receiverId: readerId,
    content: { kind: 'messageList', mailboxId: first.mailbox.id, from, lastDay },
    live: { kind: 'list', mailboxes: own.map(({ mailbox }) => mailbox.id) },
  });
  return accept(undefined);
}

/** By its id, or by a word of its name. */
export function findMailboxId(context: IncomingContext, word: string) {
  const fold = (text: string) => foldAccents(plainWords(text));
  const { mailboxes } = context.municipality();
  const byId = mailboxes.find(({ id }) => fold(id) === word);
  return (byId ?? mailboxes.find(({ name }) => fold(name).includes(word)))?.id;
}
