// "lista" and "överenskommelser": cards that somebody asks for and that are drawn anew later (F3, F4).

import type { Parts } from '../../../chat/domain/acts/understanding';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import { lookFirst } from './look-first';
import { plusDays } from '../../../core/time';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { agreementsMatter } from '../../domain/shown/message-notices';
import { sayAtOnce } from './say-at-once';

/** "överenskommelser": the card with what has been agreed, and a form. */
export async function showAgreements(
  context: IncomingContext,
  readerId: PersonId,
): Promise<MessageResult<undefined>> {
  if ((await ownMailboxes(context, readerId)).length === 0) return refuse('not-allowed');
  await sayAtOnce(context, {
    receiverId: readerId,
    content: { kind: 'agreements' },
    matter: agreementsMatter,
  });
  return accept(undefined);
}

const usualDays = 7;

/** Of the mailbox asked for, else the reader's first one; of the last week where no days were said. */
export async function showList(
  context: IncomingContext,
  readerId: PersonId,
  { from, until, mailbox: mailboxId }: Partial<Pick<Parts, 'from' | 'until' | 'mailbox'>>,
): Promise<MessageResult<undefined>> {
  const own = await ownMailboxes(context, readerId);
  const first = own.find(({ mailbox }) => mailbox.id === mailboxId) ?? own[0];
  if (first === undefined) return refuse('not-allowed');
  await lookFirst(context, [first]);
  const lastDay = until ?? from ?? dateToday(context);
  await sayAtOnce(context, {
    receiverId: readerId,
    content: {
      kind: 'messageList',
      mailboxId: first.mailbox.id,
      from: from ?? plusDays(lastDay, 1 - usualDays),
      lastDay,
    },
    live: { kind: 'list', mailboxes: own.map(({ mailbox }) => mailbox.id) },
  });
  return accept(undefined);
}
