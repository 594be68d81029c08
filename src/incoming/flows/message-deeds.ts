// What each button of a message's card does: the move, and the entry that it leaves (F3–F6, K3).

import type { PersonId } from '../../core/ids';
import { isPersonal } from '../../core/personal-text';
import type { AnswerMove } from '../domain/answer-moves';
import { moveAnswer } from '../domain/answer-moves';
import { dueOnOf } from '../domain/assignment-times';
import type { IncomingMessage, Registration } from '../domain/incoming';
import type { MessageEvent } from '../domain/message-log';
import { confirmDelete, markSecret, prepareDelete, register, undo } from '../domain/registration-moves';
import type { MessageResult } from '../domain/message-refusal';
import { accept, refuse } from '../../core/refusal';
import { dateOf } from '../../core/time';
import type { IncomingContext } from '../context';
import type { MessageAction } from './message-action';
import type { MessageScene } from './message-scene';
import { isHidden } from './message-scene';
import { checkResponder } from './responder-check';

export interface MessageDeed {
  readonly message: IncomingMessage;
  readonly event: MessageEvent;
}

/** The deed of an allowed action, or why it cannot be done: also a note or a reason that may not be kept. */
export async function messageDeed(
  context: IncomingContext,
  scene: MessageScene,
  action: MessageAction,
): Promise<MessageResult<MessageDeed>> {
  const { note, reason, to, savedIn } = action.inputs;
  const written = [note, reason, to, savedIn].filter((text) => text !== undefined);
  return (await isPersonal(context, written.join('. ')))
    ? refuse('tells-of-somebody')
    : deedOf(context, scene, action);
}

async function deedOf(
  context: IncomingContext,
  scene: MessageScene,
  action: MessageAction,
): Promise<MessageResult<MessageDeed>> {
  const { message, now } = scene;
  const by = { at: now, actorId: action.actorId };
  const { inputs } = action;
  const pattern = scene.mailbox.registrationPattern;
  switch (action.verb) {
    case 'message.register': {
      const registration = chosen(action);
      if (registration === undefined) return refuse('bad-input');
      return eventful(register(message, { registration, pattern }, by), {
        what: 'message.registered',
        choice: registration.kind,
      });
    }
    case 'message.undo':
      return eventful(undo(message, by), { what: 'message.undone', count: 1 });
    case 'message.secret':
      return eventful(markSecret(message, by), { what: 'message.secret' });
    case 'message.delete': {
      const { number = '', isPrinted } = inputs;
      return eventful(prepareDelete(message, { number, pattern, isPrinted }, by), preparedEvent(message));
    }
    case 'message.deleteConfirm': {
      const forwards = await context.store.mailWork.listCopies(message.id);
      const copies = [...message.answer.copies, ...forwards];
      return eventful(confirmDelete(message, copies, by), { what: 'message.deleteConfirmed' });
    }
    default: {
      const move = await moveFor(context, scene, action);
      if (!move.ok) return move;
      return eventful(moveAnswer(message, move.value, by), eventOf(move.value, message));
    }
  }
}

const preparedEvent = ({ secrecy }: IncomingMessage): MessageEvent =>
  secrecy?.goneAt === undefined
    ? { what: 'message.printed' }
    : { what: 'message.registered', choice: 'registered' };

const eventful = (moved: MessageResult<IncomingMessage>, event: MessageEvent): MessageResult<MessageDeed> =>
  moved.ok ? accept({ message: moved.value, event }) : moved;

function chosen({ inputs }: MessageAction): Exclude<Registration, { kind: 'open' }> | undefined {
  const { registration: kind, number = '', to = '' } = inputs;
  if (kind === 'registered') return { kind, number };
  if (kind === 'passedOn') return { kind, to };
  return kind && { kind };
}

async function moveFor(
  context: IncomingContext,
  scene: MessageScene,
  action: MessageAction,
): Promise<MessageResult<AnswerMove>> {
  const { inputs, verb, actorId } = action;
  const isLink = isHidden(scene);
  const pattern = scene.mailbox.registrationPattern;
  const { number, savedIn = '', isInCaseFile, isPrinted, reason = '', way, until } = inputs;
  const today = dateOf(scene.now, context.municipality().calendar.zone);
  switch (verb) {
    case 'assignment.notNeeded':
      return accept({ what: 'notNeeded' });
    case 'assignment.withdraw':
      return accept({ what: 'withdraw' });
    case 'assignment.return':
      return accept({ what: 'return', reason });
    case 'assignment.handBack':
      return accept({ what: 'handBack', reason });
    case 'assignment.answered':
      return way ? accept({ what: 'answered', way }) : refuse('bad-input');
    case 'assignment.moreTime':
      return until ? accept({ what: 'moreTime', until, today }) : refuse('bad-input');
    case 'assignment.file':
      return accept({ what: 'file', savedIn, number, pattern, isInCaseFile, isPrinted });
    case 'assignment.approve': {
      const kept = await checkResponder(context, scene.message.answer.responderId);
      return kept.ok ? accept({ what: 'approve', isLink }) : kept;
    }
    case 'assignment.propose':
    case 'assignment.approveOther':
    case 'assignment.reassign':
      return appointing(context, scene, { action, asManager: scene.managers.includes(actorId) });
    default:
      return refuse('unknown-verb');
  }
}

async function appointing(
  context: IncomingContext,
  scene: MessageScene,
  { action, asManager }: { readonly action: MessageAction; readonly asManager: boolean },
): Promise<MessageResult<AnswerMove>> {
  const { inputs, verb } = action;
  const responder = await checkResponder(context, inputs.responderId);
  if (!responder.ok) return responder;
  const dueOn = dueFor(context, scene, action);
  if (dueOn === undefined) return refuse('date-in-past');
  const kept = verb === 'assignment.propose' ? inputs.note : (inputs.note ?? scene.message.answer.note);
  const to = { responderId: responder.value.id, note: kept, dueOn };
  const isLink = isHidden(scene);
  if (verb === 'assignment.propose') return accept({ what: 'propose', ...to });
  if (verb === 'assignment.approveOther') return accept({ what: 'approveOther', isLink, ...to });
  return accept({ what: 'reassign', asManager, isLink, ...to });
}

/** The date asked for, else the one that was agreed before, else the usual one. */
function dueFor(context: IncomingContext, { message, now }: MessageScene, { inputs, verb }: MessageAction) {
  const { calendar, assignments } = context.municipality();
  const today = dateOf(now, calendar.zone);
  if (inputs.dueOn !== undefined) return inputs.dueOn < today ? undefined : inputs.dueOn;
  const agreed = verb === 'assignment.propose' ? undefined : message.answer.dueOn;
  if (agreed !== undefined && agreed >= today) return agreed;
  return dueOnOf(message.isRequest, now, { calendar, dueWorkingDays: assignments.dueWorkingDays });
}

function eventOf(move: AnswerMove, before: IncomingMessage): MessageEvent {
  const toId = ('responderId' in move ? move.responderId : before.answer.responderId) as PersonId;
  switch (move.what) {
    case 'notNeeded':
      return { what: 'answer.notNeeded' };
    case 'propose':
      return { what: 'answer.proposed', toId };
    case 'agreed':
      return { what: 'answer.agreed', toId };
    case 'withdraw':
      return { what: 'answer.withdrawn' };
    case 'approve':
    case 'approveOther':
      return { what: 'answer.approved', toId };
    case 'return':
      return { what: 'answer.returned' };
    case 'reassign':
      return { what: 'answer.reassigned', toId };
    case 'forwarded':
      return { what: 'answer.forwarded', toId };
    case 'forwardFailed':
      return { what: 'answer.forwardFailed' };
    case 'answered':
      return { what: 'answer.answered', way: move.way };
    case 'sawAnswer':
      return { what: 'answer.seen' };
    case 'moreTime':
      return { what: 'answer.moreTime' };
    case 'handBack':
      return { what: 'answer.handedBack' };
    case 'file':
      return { what: 'answer.filed' };
  }
}
