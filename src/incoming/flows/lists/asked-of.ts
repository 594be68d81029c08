// Of the cards that ask somebody about a proposal the latest is live: one of its own, or the list of its mailbox (F4).

import type { NoticeId, PersonId } from '../../../core/ids';
import type { Notice } from '../../../core/notice';
import type { OfMatter } from '../../../core/matter';
import type { Instant } from '../../../core/time';
import type { IncomingContext } from '../../context';
import { decisionTimes } from '../../domain/assignment-times';
import type { IncomingMessage } from '../../domain/incoming';
import {
  isMessageNotice,
  messageKey,
  proposalsMatter,
  type MessageNotice,
  type MessageStep,
} from '../../domain/message-notices';

type Asked = Pick<IncomingMessage, 'id' | 'mailboxId' | 'answer'>;

const askingSteps = ['decide', 'remindManager', 'askDeputy'] as const;
export type AskingStep = (typeof askingSteps)[number];
export const isAskingStep = (step: MessageStep): step is AskingStep =>
  askingSteps.some((asking) => asking === step);

/** From when on a step asks. */
export function asksFrom(context: IncomingContext, step: AskingStep, { answer: { since } }: Asked): Instant {
  if (step === 'decide') return since;
  const { calendar, assignments } = context.municipality();
  const { remindAt, askDeputyAt } = decisionTimes(since, { calendar, ...assignments });
  return step === 'remindManager' ? remindAt : askDeputyAt;
}

const isSaid = ({ state }: OfMatter): boolean => state === 'said' || state === 'sending';

/** Cards of its own that ask the reader about it. */
async function ownCards(
  { store }: IncomingContext,
  readerId: PersonId,
  { id }: Pick<Asked, 'id'>,
): Promise<readonly OfMatter[]> {
  const found = await Promise.all(
    askingSteps.map((step) => store.outbox.listOfMatter(readerId, messageKey(id, `${step}/`))),
  );
  return found.flat().filter(isSaid);
}

/** A card of its own came to the reader after the list of that time. */
export const hasLaterCard = async (
  context: IncomingContext,
  readerId: PersonId,
  { message, listAt }: { readonly message: Asked; readonly listAt: Instant },
): Promise<boolean> =>
  (await ownCards(context, readerId, message)).some(({ createdAt }) => createdAt > listAt);

/** It stands on a list that came to the reader since. */
export async function isOnLaterList(
  { store }: IncomingContext,
  readerId: PersonId,
  { message, at }: { readonly message: Asked; readonly at: Instant },
): Promise<boolean> {
  if (message.answer.state !== 'proposed') return false;
  const lists = await store.outbox.listOfMatter(readerId, proposalsMatter(message.mailboxId));
  return lists.some((list) => isSaid(list) && list.createdAt >= at);
}

/** The cards that a card which is said now takes the place of, or takes a row from. */
export async function closedBy(
  context: IncomingContext,
  { receiverId, content }: Notice<MessageNotice>,
): Promise<readonly NoticeId[]> {
  if (isMessageNotice(content, 'proposals')) {
    if (content.mailboxId === undefined) return [];
    const proposed = await context.store.incoming.listByAnswer(['proposed']);
    const onIt = proposed.filter(({ mailboxId }) => mailboxId === content.mailboxId);
    const cards = await Promise.all(onIt.map((message) => ownCards(context, receiverId, message)));
    return cards.flat().map(({ id }) => id);
  }
  if (!isMessageNotice(content, 'message') || !isAskingStep(content.step)) return [];
  const live = await context.store.incoming.findLiveCard(
    receiverId,
    `proposals/${content.mailboxId ?? 'all'}`,
  );
  return live ? [live.noticeId] : [];
}
