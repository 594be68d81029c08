// The list on which somebody pressed a button, as it is now (F3).

import type { NoticeId, PersonId } from '../../../core/ids';
import type { Notice } from '../../../core/notice';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import type { MessageCards } from '../../domain/shown/message-cards';
import type { ManyOutcome } from '../../domain/shown/list-cards';
import { isMessageNotice, type MessageNotices } from '../../domain/shown/message-notices';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { inboxOfNotice, type ListPlace } from './inbox-card';
import { listOfNotice } from './message-list';
import { proposalsCard } from '../told/tell-proposals';
import { awayCard } from '../told/tell-away-responder';
import { ownAnswersCard } from './own-answers';
import { lateList } from './asked-lists';

type Outcome = ManyOutcome & { readonly [K in keyof ListPlace]?: ListPlace[K] | undefined };

/** What the notice of the list says where it is one of these kinds and the person's own, and the list as it is then. */
export async function pressedList<K extends keyof MessageNotices>(
  context: IncomingContext,
  { actorId, noticeId }: { readonly actorId: PersonId; readonly noticeId: NoticeId },
  kinds: readonly K[],
) {
  const notice = await context.store.findNotice(noticeId);
  if (!isMessageNotice(notice?.content, ...kinds)) return refuse('not-found');
  if (notice.receiverId !== actorId) return refuse('not-allowed');
  const draw = async (outcome: Outcome): Promise<MessageResult<MessageCards>> => {
    const card = await listOf(context, notice, outcome);
    return card ? accept(card) : refuse('not-allowed');
  };
  return accept({ content: notice.content, draw });
}

/** Undefined when it is not its reader's any more, or nothing is left of it. */
export async function listOf(
  context: IncomingContext,
  notice: Notice,
  { page, mailboxId, ...outcome }: Outcome,
): Promise<MessageCards | undefined> {
  const at = page === undefined ? {} : { page };
  if (isMessageNotice(notice.content, 'inbox'))
    return inboxOfNotice(context, notice, { ...at, ...(mailboxId && { mailboxId }), ...outcome });
  if (isMessageNotice(notice.content, 'messageList'))
    return listOfNotice(context, notice, { ...at, ...outcome });
  const { content } = notice;
  if (isMessageNotice(content, 'ownAnswers')) return ownAnswersCard(context, { ...notice, content }, outcome);
  if (isMessageNotice(content, 'responderAway')) return awayCard(context, { ...notice, content }, outcome);
  if (isMessageNotice(content, 'proposals')) return proposalsCard(context, { ...notice, content }, outcome);
  return isMessageNotice(content, 'overdue') ? lateList(context, { ...notice, content }, outcome) : undefined;
}
