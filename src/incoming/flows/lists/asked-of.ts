// Of the cards that ask somebody about a proposal the latest is live: one of its own, or the list of its mailbox (F4).

import type { NoticeId, PersonId } from '../../../core/ids';
import type { Notice } from '../../../core/notice';
import type { OfMatter } from '../../../core/matter';
import type { Instant } from '../../../core/time';
import type { IncomingContext } from '../../context';
import { decisionTimes } from '../../domain/answering/assignment-times';
import type { IncomingMessage } from '../../domain/incoming';
import {
  isMessageNotice,
  messageKey,
  proposalsMatter,
  type MessageNotice,
  type MessageStep,
} from '../../domain/shown/message-notices';

type Asked = Pick<IncomingMessage, 'id' | 'mailboxId' | 'answer'>;

const askingSteps = ['decide', 'remindManager', 'askDeputy'] as const;
type AskingStep = (typeof askingSteps)[number];
export const isAskingStep = (step: MessageStep): step is AskingStep =>
  askingSteps.some((asking) => asking === step);

/** From when on a step asks. */
export function asksFrom(context: IncomingContext, step: AskingStep, { answer: { since } }: Asked): Instant {
  if (step === 'decide') return since;
  const { calendar, assignments } = context.municipality();
  const { remindAt, askDeputyAt } = decisionTimes(since, { calendar, ...assignments });
  return step === 'remindManager' ? remindAt : askDeputyAt;
}

/** Also the card that the reader opened from a list: what is decided there is decided on no list. */
const ownSteps: readonly MessageStep[] = [...askingSteps, 'opened'];
export const isOwnStep = (step: MessageStep): boolean => ownSteps.includes(step);

const isSaid = ({ state }: OfMatter): boolean => state === 'said' || state === 'sending';

/** Cards of its own on which the reader can decide about it; what was opened is one at once. */
async function ownCards({ store }: IncomingContext, readerId: PersonId, { id }: Pick<Asked, 'id'>) {
  const found = await Promise.all(
    ownSteps.map(async (step) => {
      const cards = await store.outbox.listOfMatter(readerId, messageKey(id, `${step}/`));
      return cards.filter((card) => isSaid(card) || (step === 'opened' && card.state === 'waiting'));
    }),
  );
  return found.flat();
}

/** A card of its own came to the reader after the list of that time. */
export const hasLaterCard = async (
  context: IncomingContext,
  readerId: PersonId,
  { message, listAt }: { readonly message: Asked; readonly listAt: Instant },
): Promise<boolean> =>
  (await ownCards(context, readerId, message)).some(({ createdAt }) => createdAt > listAt);

/** It stands on a list that came to the reader since; what was opened is said after a list of the same moment. */
export async function isOnLaterList(
  { store }: IncomingContext,
  readerId: PersonId,
  { message, at, step }: { readonly message: Asked; readonly at: Instant; readonly step: MessageStep },
): Promise<boolean> {
  if (message.answer.state !== 'proposed') return false;
  const matters = [message.mailboxId, undefined].map(proposalsMatter);
  const lists = await Promise.all(matters.map((matter) => store.outbox.listOfMatter(readerId, matter)));
  return lists
    .flat()
    .some((list) => isSaid(list) && (list.createdAt > at || (list.createdAt === at && step !== 'opened')));
}

/** The cards that a card which is said now takes the place of, or takes a row from. */
export async function closedBy(
  context: IncomingContext,
  { receiverId, content }: Notice<MessageNotice>,
): Promise<readonly NoticeId[]> {
  if (isMessageNotice(content, 'proposals')) {
    const proposed = await context.store.incoming.listByAnswer(['proposed']);
    const { mailboxId: only } = content;
    const onIt = proposed.filter(({ mailboxId }) => only === undefined || mailboxId === only);
    const cards = await Promise.all(onIt.map((message) => ownCards(context, receiverId, message)));
    return cards.flat().map(({ id }) => id);
  }
  if (!isMessageNotice(content, 'message') || !isOwnStep(content.step)) return [];
  const kinds = [...new Set([content.mailboxId ?? 'all', 'all'])];
  const live = await Promise.all(
    kinds.map((of) => context.store.incoming.findLiveCard(receiverId, `proposals/${of}`)),
  );
  return live.flatMap((card) => card?.noticeId ?? []);
}
