// Takes back the latest step about an incoming message, for seven days (F3, E4).

import type { PersonId } from '../../core/ids';
import { accept, refuse } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { isEnded, isPassed, type Answer, type IncomingMessage, type Undo } from './incoming';
import type { MessageResult } from './message-refusal';
import { isSameRegistration, type By } from './registration-moves';

/** Puts back what the latest step replaced, if it was taken since then: the registration, and the answer. */
export function undo(
  message: IncomingMessage,
  { since, ...by }: By & { readonly since: Instant },
): MessageResult<IncomingMessage> {
  if (isEnded(message)) return refuse('message-deleted');
  if (message.undo === undefined) return refuse(wasSent(message) ? 'was-sent' : 'already-done');
  if (isHandedOver(message)) return refuse('passed-on');
  if (isTooOld(message.undo, since)) return refuse('undo-too-late');
  const { registration, answer, before, isSecrecy, appeal } = message.undo;
  return accept({
    ...message,
    registration,
    answer: answer ? answerBefore(message.answer, answer, by) : message.answer,
    secrecy: isSecrecy ? undefined : message.secrecy,
    passing: isPassed(message) ? message.passing : undefined,
    appeal: appeal ?? message.appeal,
    undo: before,
    version: message.version + 1,
  });
}

/** To whoever is to answer. */
export const wasSent = ({ answer }: IncomingMessage): boolean =>
  answer.forwarding === 'sent' || answer.forwarding === 'bounced';

/** The latest step has handed it to another mailbox, and it lies there. */
const isHandedOver = (message: IncomingMessage): boolean =>
  message.registration.kind === 'passedOn' && isPassed(message);

const isTooOld = ({ at }: Undo, since: Instant): boolean => at !== undefined && at < since;

/** Counted on, so that what is said or sent for a later round is never taken for what an earlier one said or sent. */
function answerBefore(now: Answer, before: Answer, by: By): Answer {
  const wasAppointed = now.state === 'approved';
  return {
    ...before,
    since: by.at,
    round: wasAppointed ? now.round + 1 : now.round,
    forwarding: forwardingAfter(before, wasAppointed),
  };
}

/**
 * What was to be forwarded was taken back when an answer was known: it goes out only when somebody asks for it anew.
 * Whoever had it before somebody else was appointed gets it again.
 */
function forwardingAfter({ forwarding }: Answer, wasAppointed: boolean): Answer['forwarding'] {
  if (forwarding !== 'waiting' && forwarding !== 'failed') return forwarding;
  return wasAppointed ? 'waiting' : 'givenUp';
}

/** What a step was that changed nothing of the answer. */
export type UndoneStep = 'registration' | 'handOver' | 'secrecy';

/** The latest step beside the answer: on a card about the answer it is called by its name. Undefined of any other. */
export function stepBesideAnswer({ undo: step, registration }: IncomingMessage): UndoneStep | undefined {
  if (step === undefined || step.answer !== undefined) return undefined;
  if (step.isSecrecy) return 'secrecy';
  const isSame = isSameRegistration(step.registration, registration);
  return step.appeal !== undefined && isSame ? 'handOver' : 'registration';
}

interface Undoer {
  readonly actorId: PersonId | undefined;
  readonly hasMailbox: boolean;
  /** What was done before is not taken back any more. */
  readonly since: Instant;
}

/** Whoever has the mailbox undoes any step but a proposal of somebody else; the responder only their own, about the answer. */
export function mayUndo(message: IncomingMessage, { actorId, hasMailbox, since }: Undoer): boolean {
  const { undo: step, answer } = message;
  if (step === undefined || isTooOld(step, since) || isHandedOver(message)) return false;
  const isOwn = step.answer !== undefined && (step.byId ?? answer.byId) === actorId;
  // A proposal of somebody else waits for a decision, and is taken back by that name.
  const isWaiting = step.answer !== undefined && answer.state === 'proposed';
  return isOwn || (hasMailbox && !isWaiting);
}
