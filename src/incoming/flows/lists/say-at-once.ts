// Cards that somebody asked for are notices like all others, so that they can be drawn anew; they are said at once.

import type { MessageNotice } from '../../domain/shown/message-notices';
import { noticeId, type PersonId } from '../../../core/ids';
import { newNotice } from '../../../core/new-notice';
import type { LiveCard } from '../../store/incoming-store';
import { atMost } from '../../../core/at-most';
import type { IncomingContext } from '../../context';

/** A turn waits no longer for its card than this, in real milliseconds; the outbox goes on without it. */
const patienceMillis = 3_000;

interface Asked {
  readonly receiverId: PersonId;
  readonly content: MessageNotice;
  readonly live?: Pick<LiveCard, 'kind' | 'mailboxes'>;
  /** Where its kind has one, so that it closes what was said of it and is closed by what is said later. */
  readonly matter?: string;
}

/** Saves the notice and delivers it. */
export async function sayAtOnce(
  context: IncomingContext,
  { receiverId, content, live, matter = '' }: Asked,
): Promise<void> {
  const id = noticeId(context.newId());
  const key = `${matter}asked/${content.kind}/${id}`;
  const notice = newNotice(context, { id, key, receiverId, content, notBefore: context.clock.now() });
  await context.store.save({
    notices: [notice],
    liveCards: live ? [{ personId: receiverId, noticeId: id, ...live }] : [],
  });
  await deliverNow(context);
}

/** Delivers what waits, at most for a moment. */
export async function deliverNow(context: IncomingContext): Promise<void> {
  await atMost(context.clock, patienceMillis, context.deliver());
  context.wakeOutbox();
}
