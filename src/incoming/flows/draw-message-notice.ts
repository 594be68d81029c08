// The cards of what the bot says about messages, as they are now, and whether it is still true (F3, F4).

import type { MessageCards } from '../domain/message-cards';
import type { MailboxId } from '../../core/ids';
import { isClosed } from '../domain/incoming';
import type { MessageNotices } from '../domain/message-notices';
import type { Notice } from '../../core/notice';
import type { FlowContext } from '../../core/flow-context';
import { agreementsCard } from './agreements';
import { inboxOfNotice } from './inbox-card';
import { messageCard } from './message-card';
import { listOfNotice } from './message-list';
import { loadMessage } from './message-scene';
import { ownMailboxes } from './own-mailboxes';
import { overdueCard } from './tell-overdue';

/** Undefined when there is nothing left to show. */
export async function drawMessageNotice(
  context: FlowContext,
  notice: Notice,
  content: MessageNotices,
): Promise<MessageCards | undefined> {
  switch (content.kind) {
    case 'message': {
      const scene = await loadMessage(context, content.incomingId);
      const { role, step } = content;
      const picture = { noticeId: notice.id, role, step, readerId: notice.receiverId };
      return scene && messageCard(context, scene, picture);
    }
    case 'inbox':
      return inboxOfNotice(context, notice);
    case 'messageList':
      return listOfNotice(context, notice);
    case 'agreements':
      return agreementsCard(context, { noticeId: notice.id, readerId: notice.receiverId });
    case 'overdue':
      return overdueCard(context, notice.receiverId);
  }
}

async function isOwn(context: FlowContext, { receiverId }: Notice, id: MailboxId): Promise<boolean> {
  return (await ownMailboxes(context, receiverId)).some(({ mailbox }) => mailbox.id === id);
}

/** A question that was decided meanwhile is not asked, and an assignment that was taken back is not given. */
export async function isMessageNoticeTrue(
  context: FlowContext,
  notice: Notice,
  content: MessageNotices,
): Promise<boolean> {
  if (content.kind === 'inbox') return (await ownMailboxes(context, notice.receiverId)).length > 0;
  if (content.kind === 'messageList') return isOwn(context, notice, content.mailboxId);
  if (content.kind !== 'message' || content.step === 'opened') return true;
  const message = await context.store.incoming.find(content.incomingId);
  if (message === undefined || isClosed(message)) return false;
  const { state, round, responderId } = message.answer;
  switch (content.step) {
    case 'decide':
    case 'remindManager':
    case 'askDeputy':
      return state === 'proposed' && round === content.round;
    case 'assigned':
    case 'dueSoon':
    case 'dueToday':
      return (state === 'approved' || state === 'forwarded') && responderId === notice.receiverId;
    case 'givenBack':
      return state === 'undecided';
    case 'forwardFailed':
      return message.answer.forwarding === 'failed' || message.answer.forwarding === 'givenUp';
    case 'deleteFailed':
      return message.secrecy?.deletion?.state === 'failed';
  }
}
