// When a message becomes secret, the lists that show it are found by their mailboxes: they are kept before a list is shown (K3).

import type { MailboxId, NoticeId, PersonId } from '../../../core/ids';
import type { IncomingContext } from '../../context';
import type { LiveCard } from '../../store/incoming-store';

interface Shown {
  readonly noticeId: NoticeId;
  readonly readerId: PersonId;
  readonly kind: LiveCard['kind'];
}

export async function keepShown(
  context: IncomingContext,
  { noticeId, readerId, kind }: Shown,
  mailboxes: readonly MailboxId[],
): Promise<void> {
  const live = await context.store.incoming.findLiveCard(readerId, kind);
  const missing = [...new Set(mailboxes)].filter((id) => live?.mailboxes.includes(id) === false);
  if (live?.noticeId !== noticeId || missing.length === 0) return;
  await context.store.save({ liveCards: [{ ...live, mailboxes: [...live.mailboxes, ...missing] }] });
}

/** Whether a newer list has taken its place: one line is left of it. */
export async function isReplaced(
  { store }: Pick<IncomingContext, 'store'>,
  { noticeId, readerId, kind }: Shown,
): Promise<boolean> {
  const live = await store.incoming.findLiveCard(readerId, kind);
  return live !== undefined && live.noticeId !== noticeId;
}
