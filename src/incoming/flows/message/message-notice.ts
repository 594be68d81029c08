// The card of a notice about one message, as it is now, and whether it is still true (F3, F4).

import type { MessageCards } from '../../domain/shown/message-cards';
import type { IncomingContext } from '../../context';
import type { Of } from '../../../core/members';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import type { Notice } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import { functionOf } from '../../../roster/domain/roster';
import { isUnanswered, isUntouched } from '../../domain/arrival/tracks';
import { isForwardInTrouble } from '../../domain/answering/answer-moves';
import {
  isAppointed,
  isClosed,
  isEndUnknown,
  isPassingInTrouble,
  type IncomingMessage,
} from '../../domain/incoming';
import type { MessageNotices, Wished } from '../../domain/shown/message-notices';
import { isOnLaterList, isOwnStep } from '../lists/asked-of';
import { isDiaryInTrouble } from '../../domain/record/diary-moves';
import { messageCard } from './message-card';
import { loadMessage } from './message-scene';
import { isResponder } from './responders';

type MessageSaid = Notice<Of<MessageNotices, 'kind', 'message'>>;

/** Undefined when the message is gone. */
export async function drawMessage(
  context: IncomingContext,
  { id, receiverId, createdAt, content: { incomingId, role, step, round, wished } }: MessageSaid,
): Promise<MessageCards | SentenceCard | undefined> {
  const scene = await loadMessage(context, incomingId);
  const isOfRound = scene?.message.answer.round === round;
  const isAsking = isOfRound && isOwnStep(step);
  if (isAsking && (await isOnLaterList(context, receiverId, { message: scene.message, at: createdAt, step })))
    return sentence({ what: 'newerCard' });
  return (
    scene &&
    messageCard(context, scene, {
      noticeId: id,
      role,
      step,
      readerId: receiverId,
      wished: isOfRound ? wishedStill(scene.message, wished, createdAt) : undefined,
    })
  );
}

/** What it has been registered as since stands in the form, and not what was wished before. */
const wishedStill = ({ registration, undo }: IncomingMessage, wished: Wished | undefined, since: Instant) =>
  wished?.number !== undefined && registration.kind === 'registered' && (undo?.at ?? since) > since
    ? undefined
    : wished;

/** A question that was decided meanwhile is not asked, and an assignment that was taken back is not given. */
export async function isMessageTrue(
  context: IncomingContext,
  { content, receiverId }: MessageSaid,
): Promise<boolean> {
  if (content.step === 'opened') return true;
  const message = await context.store.incoming.find(content.incomingId);
  if (content.step === 'requestClosed') return message?.answer.state === 'notNeeded';
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
    case 'dueLate':
      return isAppointed(message) && (await isResponder(context, responderId, receiverId));
    case 'save':
    case 'saveStill':
      return state === 'answered' && (await isResponder(context, responderId, receiverId));
    case 'urgent':
      return isUntouched(message);
    case 'requestGiven':
    case 'moved':
    case 'newDay':
      return isAppointed(message) && round === content.round;
    case 'ended':
      return isEndUnknown(message) && round === content.round;
    case 'untaken':
      return isAppointed(message) && round === content.round && functionOf(responderId) !== undefined;
    case 'givenBack':
    case 'withdrawn':
      return state === 'undecided';
    default:
      return isInTrouble(message, content.step);
  }
}

function isInTrouble(
  message: IncomingMessage,
  step: 'forwardFailed' | 'passFailed' | 'diaryFailed' | 'deleteFailed' | 'trackLate' | 'released',
): boolean {
  if (step === 'released' && message.taken !== undefined) return false;
  if (step === 'trackLate' || step === 'released') return isUnanswered(message) && !isAppointed(message);
  if (step === 'passFailed') return isPassingInTrouble(message);
  if (step === 'diaryFailed') return isDiaryInTrouble(message);
  if (step === 'deleteFailed') return message.secrecy?.deletion?.state === 'failed';
  return isForwardInTrouble(message.answer);
}
