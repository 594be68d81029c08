// The draft of a forward, found by the key that it carries; taken out of the mailbox when it is not to be sent (F4, K3).

import type { MessageId } from '../../../core/ids';
import type { MailWork } from '../../store/mail-work-store';
import type { DutyMailbox } from '../../../core/municipality';
import type { MailOutcome } from '../../graph/mail-desk';
import type { IncomingContext } from '../../context';

export interface ForwardPlace {
  readonly work: MailWork;
  readonly mailbox: DutyMailbox;
}

type Whereabouts = { readonly is: 'draft' | 'sent'; readonly id: MessageId } | { readonly is: 'nowhere' };

/** Where the forward is now; one that somebody sent from the drafts by hand counts as sent. */
export async function whereIs(
  context: IncomingContext,
  { work, mailbox }: ForwardPlace,
): Promise<MailOutcome<Whereabouts>> {
  for (const [is, folder] of [['draft', 'drafts'] as const, ['sent', 'sentitems'] as const]) {
    const found = await context.mailDesk.findByKey(mailbox.address, work.key, folder);
    if (found.kind !== 'done') return found;
    if (found.value !== undefined) return { kind: 'done', value: { is, id: found.value } };
  }
  return { kind: 'done', value: { is: 'nowhere' } };
}

/** Not to be sent any more: no draft with the whole mail stays behind. What has been sent already is told as sent. */
export async function removeDraft(
  context: IncomingContext,
  { work, mailbox }: ForwardPlace,
): Promise<MailOutcome<'sent' | 'taken back'>> {
  const isUntouched = work.draftId === undefined && work.attempts === 0;
  const where: MailOutcome<Whereabouts> = isUntouched
    ? { kind: 'done', value: { is: 'nowhere' } }
    : await whereIs(context, { work, mailbox });
  if (where.kind !== 'done') return where;
  if (where.value.is === 'sent') return { kind: 'done', value: 'sent' };
  if (where.value.is === 'draft') {
    const removed = await context.mailDesk.remove({ address: mailbox.address, id: where.value.id });
    if (removed.kind !== 'done' && removed.kind !== 'gone') return removed;
  }
  return { kind: 'done', value: 'taken back' };
}
