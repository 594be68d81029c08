// Who answers an incoming message, from a proposal to a filed answer (F4, F5, F6).

import type { AgreementId, FolderPath, MessageId, PersonId } from '../../../core/ids';
import { file, type Filing } from '../record/filing';
import type { MessageRefusal, MessageResult } from '../shown/message-refusal';
import { accept, refuse, unreachable } from '../../../core/refusal';
import type { LocalDate } from '../../../core/time';
import type { Answer, AnswerState, AnswerWay, IncomingMessage, Undo } from '../incoming';
import { functionOf } from '../../../roster/domain/roster';
import { appointedStates, assignedStates, isEnded, isEndUnknown, isWayOf } from '../incoming';
import { stepOf } from '../undoing/step-of';
import type { By } from '../record/registration-moves';

interface Appointment {
  readonly responderId: PersonId;
  readonly note: string | undefined;
  readonly dueOn: LocalDate;
  /** It was asked for, and is none to work on. */
  readonly freeDay?: LocalDate | undefined;
}

/** `asManager`: a reassignment by the manager needs no approval. `link`: nothing may be forwarded. */
export type AnswerMove =
  /** A request is answered: `reason` says why it needs no answer. */
  | { readonly what: 'notNeeded'; readonly reason?: string | undefined }
  | ({ readonly what: 'propose' } & Appointment)
  | ({ readonly what: 'agreed'; readonly agreementId: AgreementId; readonly isLink: boolean } & Appointment)
  /** A request for public documents, which needs no approval. */
  | ({ readonly what: 'give'; readonly isLink: boolean } & Appointment)
  | { readonly what: 'withdraw' }
  /** `dueOn`: counted anew, where the one that was proposed has passed. */
  | { readonly what: 'approve'; readonly isLink: boolean; readonly dueOn?: LocalDate | undefined }
  | ({ readonly what: 'approveOther'; readonly isLink: boolean } & Appointment)
  | { readonly what: 'return'; readonly reason: string }
  | ({ readonly what: 'reassign'; readonly asManager: boolean; readonly isLink: boolean } & Appointment)
  /** The first of a function takes it for all. */
  | { readonly what: 'take'; readonly isLink: boolean }
  | { readonly what: 'forwarded' }
  | { readonly what: 'forwardFailed'; readonly isGivenUp: boolean }
  /** What was forwarded has not arrived, a machine says. */
  | { readonly what: 'forwardBounced' }
  | { readonly what: 'answered'; readonly way: AnswerWay }
  /** How a request ended whose answer was seen. */
  | { readonly what: 'ended'; readonly way: AnswerWay }
  | { readonly what: 'sawAnswer'; readonly copyId: MessageId; readonly folder: FolderPath }
  | {
      readonly what: 'moreTime';
      readonly until: LocalDate;
      readonly today: LocalDate;
      readonly freeDay?: LocalDate | undefined;
    }
  | { readonly what: 'handBack'; readonly reason: string }
  /** Until the responder is back. */
  | { readonly what: 'wait' }
  | ({ readonly what: 'file' } & Filing);

type What = AnswerMove['what'];

/** From which states each move starts. */
const startsFrom: Readonly<Record<What, readonly AnswerState[]>> = {
  notNeeded: ['undecided'],
  propose: ['undecided', 'notNeeded'],
  agreed: ['undecided'],
  give: ['undecided', 'notNeeded'],
  withdraw: ['proposed'],
  approve: ['proposed'],
  approveOther: ['proposed'],
  return: ['proposed'],
  reassign: appointedStates,
  take: appointedStates,
  forwarded: ['approved'],
  forwardFailed: ['approved'],
  forwardBounced: ['forwarded'],
  answered: ['undecided', ...appointedStates],
  ended: ['answered'],
  sawAnswer: ['undecided', ...assignedStates],
  moreTime: appointedStates,
  handBack: appointedStates,
  wait: appointedStates,
  file: ['answered'],
};

/** Whether the answer's state allows the move; whoever has taken it may answer before anybody is appointed. */
export const canMove = (message: IncomingMessage, what: What): boolean =>
  startsFrom[what].includes(message.answer.state) &&
  !isEnded(message) &&
  (what !== 'ended' || isEndUnknown(message)) &&
  (what !== 'answered' || message.answer.state !== 'undecided' || message.taken !== undefined);

/** The message after the move, or why it stays as it is. */
export function moveAnswer(
  message: IncomingMessage,
  move: AnswerMove,
  by: By,
): MessageResult<IncomingMessage> {
  if (isEnded(message)) return refuse('message-deleted');
  if (!canMove(message, move.what)) return refuse(whyNot(message, move.what));
  if (move.what === 'file') return file(message, move, by);
  if ('way' in move && !isWayOf(message, move.way)) return refuse('bad-input');
  if (message.appeal && move.what === 'notNeeded') return refuse('appeal-stays');
  if (message.isRequest && move.what === 'notNeeded' && !noteOf(move.reason)) return refuse('reason-missing');
  const moved = answerAfter(message.answer, message.secrecy ? withoutWords(move) : move, by);
  if (!moved.ok) return moved;
  const isAsked = move.what === 'sawAnswer' && message.isRequest;
  const answer = isAsked ? { ...moved.value, way: undefined } : moved.value;
  const undo = undoAfter(message, { move, answer }, by);
  return accept({ ...message, answer, undo, version: message.version + 1 });
}

const whyNot = ({ answer }: IncomingMessage, what: What): MessageRefusal =>
  what === 'notNeeded' && assignedStates.some((state) => state === answer.state)
    ? 'somebody-answers'
    : 'already-done';

/** What has been forwarded is not taken back, nor what came before it; that it could not be is nobody's step. */
function undoAfter(
  message: IncomingMessage,
  { move, answer }: { readonly move: SimpleMove; readonly answer: Answer },
  by: By,
): Undo | undefined {
  if (move.what === 'forwardFailed' || move.what === 'forwardBounced') return message.undo;
  if (move.what === 'forwarded' && answer.forwarding === 'sent') return undefined;
  // Sent while it was marked as secret: that can be a slip, and is not sent again.
  if (move.what === 'forwarded') return message.undo && { ...message.undo, answer: undefined };
  return stepOf(message, by, message.answer);
}

/** Beside what is secret nothing is written: a card of before may still have asked for it. */
const withoutWords = (move: SimpleMove): SimpleMove => {
  if (isAppointing(move)) return { ...move, note: undefined };
  return move.what === 'notNeeded' ? { what: 'notNeeded' } : move;
};

type SimpleMove = Exclude<AnswerMove, { what: 'file' }>;
type AppointingMove = Extract<SimpleMove, Appointment>;
const isAppointing = (move: SimpleMove): move is AppointingMove => 'responderId' in move;

function answerAfter(answer: Answer, move: SimpleMove, by: By): MessageResult<Answer> {
  if (isAppointing(move)) return accept(appointedAfter(answer, move, by));
  const at = { since: by.at, byId: by.actorId };
  switch (move.what) {
    case 'notNeeded':
      return accept({ ...cleared(answer), ...at, state: 'notNeeded', note: noteOf(move.reason) });
    case 'withdraw':
      return accept({ ...cleared(answer), ...at, state: 'undecided' });
    case 'approve':
      return accept({
        ...{ ...answer, ...at, state: 'approved', forwarding: forwardingOf(move, answer.responderId) },
        ...dayAfter(answer, move.dueOn),
      });
    case 'return':
    case 'handBack':
      return givenBack(answer, move, by);
    case 'take':
      return taken(answer, move, by);
    case 'forwarded':
      return accept({ ...answer, since: by.at, state: 'forwarded', forwarding: sentOr(answer.forwarding) });
    case 'forwardFailed':
    case 'forwardBounced':
      return inTrouble(answer, move);
    case 'answered':
      return accept({ ...answer, ...at, state: 'answered', way: move.way });
    case 'ended':
      return accept({ ...answer, byId: by.actorId, way: move.way });
    case 'sawAnswer':
      return accept(seen({ ...answer, ...at }, move));
    case 'moreTime':
      if (move.until <= move.today) return refuse('date-in-past');
      return accept({
        ...{ ...answer, dueOn: move.until, freeDay: move.freeDay, pastDay: undefined, hasMoreTime: true },
      });
    case 'wait':
      return accept({ ...answer, isWaitedFor: true });
    default:
      return unreachable(move);
  }
}

/** What was proposed has passed where it is another day. */
function dayAfter({ dueOn, freeDay }: Answer, counted: LocalDate | undefined) {
  return counted === undefined || counted === dueOn
    ? { dueOn, freeDay }
    : { dueOn: counted, freeDay: undefined, pastDay: dueOn };
}

/** One that was not wanted any more is no trouble of anybody's, nor is what is known to have come back. */
function inTrouble(
  answer: Answer,
  move: Extract<SimpleMove, { what: 'forwardFailed' | 'forwardBounced' }>,
): MessageResult<Answer> {
  const isSent = move.what === 'forwardBounced';
  if (isSent ? answer.forwarding !== 'sent' : !isToForward(answer)) return refuse('already-done');
  return accept({ ...answer, forwarding: isSent ? 'bounced' : move.isGivenUp ? 'givenUp' : 'failed' });
}

/** The answer as it came back to the duty mailbox. */
const seen = (answer: Answer, { copyId, folder }: Extract<AnswerMove, { what: 'sawAnswer' }>): Answer => ({
  ...answer,
  state: 'answered',
  way: 'mail',
  copies: [...answer.copies, copyId],
  copyFolder: folder,
});

/** It waits to be forwarded, or to be tried again. */
export const isToForward = ({ state, forwarding }: Answer): boolean =>
  state === 'approved' && (forwarding === 'waiting' || forwarding === 'failed');

/** Whoever is to answer may not have it: somebody has to see to it. */
export const isForwardInTrouble = ({ forwarding }: Pick<Answer, 'forwarding'>): boolean =>
  forwarding === 'failed' || forwarding === 'givenUp' || forwarding === 'bounced';

const sentOr = (forwarding: Answer['forwarding']) => (forwarding === 'link' ? 'link' : 'sent');

function appointedAfter(answer: Answer, move: AppointingMove, by: By): Answer {
  switch (move.what) {
    case 'propose':
      return proposed(answer, move, by);
    case 'agreed':
      return { ...appoint(answer, move, by), agreementId: move.agreementId };
    case 'give':
      return { ...appoint(answer, move, by), proposedById: by.actorId };
    case 'approveOther':
      return appoint(answer, move, by);
    case 'reassign':
      return move.asManager ? appoint(answer, move, by) : proposed(answer, move, by);
    default:
      return unreachable(move);
  }
}

/** To a function nothing is forwarded before somebody has taken it. */
function forwardingOf(
  { isLink }: { readonly isLink: boolean },
  responder: PersonId | undefined,
): Answer['forwarding'] {
  if (isLink) return 'link';
  return functionOf(responder) === undefined ? 'waiting' : 'none';
}

function taken(answer: Answer, move: { readonly isLink: boolean }, by: By): MessageResult<Answer> {
  if (functionOf(answer.responderId) === undefined) return refuse('already-taken');
  const responderId = by.actorId;
  return accept({ ...answer, byId: responderId, responderId, forwarding: forwardingOf(move, responderId) });
}

/** Nobody is proposed or appointed; how often somebody was is kept, so that no notice is taken for an earlier one. */
const cleared = (answer: Answer): Answer => ({
  ...answer,
  responderId: undefined,
  proposedById: undefined,
  note: undefined,
  dueOn: undefined,
  freeDay: undefined,
  pastDay: undefined,
  hasMoreTime: false,
  isWaitedFor: false,
  agreementId: undefined,
  forwarding: 'none',
  back: undefined,
});

const proposed = (answer: Answer, to: Appointment, by: By): Answer => ({
  ...named(answer, to, by),
  state: 'proposed',
  proposedById: by.actorId,
});

const appoint = (answer: Answer, to: Appointment & { readonly isLink: boolean }, by: By): Answer => ({
  ...named(answer, to, by),
  state: 'approved',
  proposedById: answer.proposedById,
  forwarding: forwardingOf(to, to.responderId),
});

const named = (answer: Answer, { responderId, note, dueOn, freeDay }: Appointment, by: By): Answer => ({
  ...cleared(answer),
  since: by.at,
  byId: by.actorId,
  round: answer.round + 1,
  responderId,
  note: noteOf(note),
  dueOn,
  freeDay,
});

const noteOf = (text: string | undefined) => text?.trim().slice(0, 1_000) || undefined;

function givenBack(
  answer: Answer,
  move: { readonly what: 'return' | 'handBack'; readonly reason: string },
  by: By,
): MessageResult<Answer> {
  const reason = move.reason.trim().slice(0, 1_000);
  if (reason === '') return refuse('reason-missing');
  if (by.actorId === undefined) return refuse('not-allowed');
  const how = move.what === 'return' ? 'returned' : 'handedBack';
  const back = { how, reason, byId: by.actorId, at: by.at } as const;
  return accept({ ...cleared(answer), since: by.at, byId: by.actorId, state: 'undecided', back });
}
