// The list on which somebody pressed a button, as it is now (F3).

import type { Notice } from '../../../core/notice';
import type { IncomingContext } from '../../context';
import type { MessageCards } from '../../domain/shown/message-cards';
import type { ManyOutcome } from '../../domain/shown/list-cards';
import { isMessageNotice } from '../../domain/shown/message-notices';
import { inboxOfNotice, type ListPlace } from './inbox-card';
import { listOfNotice } from './message-list';
import { proposalsCard } from '../told/tell-proposals';
import { awayCard } from '../told/tell-away-responder';
import { ownAnswersCard } from './own-answers';
import { lateList } from './asked-lists';

/** Undefined when it is not its reader's any more, or nothing is left of it. */
export async function listOf(
  context: IncomingContext,
  notice: Notice,
  {
    page,
    mailboxId,
    ...outcome
  }: ManyOutcome & { readonly [K in keyof ListPlace]?: ListPlace[K] | undefined },
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
