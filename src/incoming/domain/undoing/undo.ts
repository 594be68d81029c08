// Takes back the latest step about an incoming message, for seven days (F3, E4).

import type { PersonId } from '../../../core/ids';
import { accept, refuse } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { isEnded, isPassed, type Answer, type IncomingMessage, type Undo } from '../incoming';
import type { MessageResult } from '../shown/message-refusal';
import { withoutUnfit } from '../record/publishing';
import { isSameRegistration, type By } from '../record/registration-moves';
import type { LatestStep, Undone, UndoneStep } from './undone';

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
  const version = message.version + 1;
  const of = latestStep(message);
  const undone = {
    ...message,
    registration,
    answer: {
      ...(answer ? answerBefore(message.answer, answer, by) : message.answer),
      undone: of && { ...of, byId: by.actorId, at: by.at, version },
    },
    secrecy: isSecrecy ? undefined : message.secrecy,
    passing: isPassed(message) ? message.passing : undefined,
    appeal: appeal ?? message.appeal,
    published: message.undo.published ?? message.published,
    undo: before,
    version,
  };
  return accept(withoutUnfit(undone));
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

/** What the latest step was that can be taken back, and whose. */
export function latestStep(message: IncomingMessage): LatestStep | undefined {
  const { undo: step, answer, appeal } = message;
  if (step === undefined) return undefined;
  const ofHandOver = what(step, message) === 'handOver' ? appeal?.handedOver?.byId : undefined;
  const ofAnswer = step.answer === undefined ? undefined : answer.byId;
  return { what: what(step, message), ofId: step.byId ?? ofHandOver ?? ofAnswer };
}

function what(step: Undo, { registration, appeal, answer }: IncomingMessage): UndoneStep {
  if (step.isSecrecy) return 'secrecy';
  if (answer.state === 'filed' && step.answer !== undefined && step.answer.state !== 'filed') return 'filing';
  if (!isSameRegistration(step.registration, registration)) return 'registration';
  if (appeal?.handedOver && step.appeal?.handedOver === undefined && step.appeal) return 'handOver';
  return step.answer === undefined ? 'registration' : stepOfAnswer(step.answer, answer);
}

function stepOfAnswer(before: Answer, { state, round, responderId, ...now }: Answer): UndoneStep {
  switch (state) {
    case 'notNeeded':
      return 'notNeeded';
    case 'proposed':
      return 'proposal';
    case 'undecided':
      return now.back === undefined || now.back.at === before.back?.at ? 'withdrawal' : 'return';
    case 'answered':
      return before.state === 'answered' ? 'end' : 'answer';
    case 'filed':
      return 'filing';
    default:
      if (before.state === 'proposed') return 'approval';
      if (before.round !== round || before.responderId !== responderId) return 'responder';
      return now.isWaitedFor === true && before.isWaitedFor !== true ? 'wait' : 'day';
  }
}

/** By which its undoing is called where it is not the reader's own. */
export function namedStep(message: IncomingMessage, readerId: PersonId): UndoneStep | undefined {
  const latest = latestStep(message);
  return latest?.ofId === readerId ? undefined : latest?.what;
}

const besideAnswer: readonly UndoneStep[] = ['registration', 'handOver', 'secrecy'];

/** The same on a card of the decision or the answer, which tells of nothing else. */
export function namedBesideAnswer(message: IncomingMessage, readerId: PersonId): UndoneStep | undefined {
  const latest = latestStep(message);
  return besideAnswer.find((one) => one === latest?.what) ?? namedStep(message, readerId);
}

/** What the reader approved can be taken back for itself. */
export const isOwnApproval = (message: IncomingMessage, readerId: PersonId): boolean => {
  const { what: which, ofId } = latestStep(message) ?? {};
  return (which === 'approval' || which === 'responder') && ofId === readerId;
};

/** The step that was taken back last, while nothing else has changed. */
export const lastUndone = ({ answer: { undone }, version }: IncomingMessage): Undone | undefined =>
  undone?.version === version ? undone : undefined;

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
  const isOwn = step.answer !== undefined && latestStep(message)?.ofId === actorId;
  // A proposal of somebody else waits for a decision, and is taken back by that name.
  const isWaiting = step.answer !== undefined && answer.state === 'proposed';
  return isOwn || (hasMailbox && !isWaiting);
}

/** Of several together only one's own steps are taken back; another's is undone by its name, where it is shown. */
export const mayUndoOwn = (message: IncomingMessage, actorId: PersonId, since: Instant): boolean =>
  mayUndo(message, { actorId, hasMailbox: true, since }) && namedStep(message, actorId) === undefined;
