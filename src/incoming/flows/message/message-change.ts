// From a moved message to everything that is saved with it: notices, mail actions, redraws (F4, F5, K3).

import {
  messageKey,
  type MessageNotice,
  type MessageRole,
  type MessageStep,
  type Wished,
} from '../../domain/shown/message-notices';
import { newNotice } from '../../../core/new-notice';
import { sentItems, type MessageId, type PersonId } from '../../../core/ids';
import { forwardKey, passKey, type MailWorkKind, type NewMailWork } from '../../domain/mail-work';
import type { NewDiaryWork } from '../../store/diary-work-store';
import { deciderOf } from '../../../roster/domain/decider';
import { isEndUnknown, type IncomingMessage } from '../../domain/incoming';
import { functionOf } from '../../../roster/domain/roster';
import type { NewLogEntry } from '../../../core/log-entry';
import { namedMessage, type MessageEvent } from '../../domain/shown/message-log';
import type { NewNotice } from '../../../core/notice';
import type { Change, IncomingContext } from '../../context';
import { registrarOf, type MessageScene } from './message-scene';
import { respondersThere } from './responders';

interface MovedMessage {
  readonly message: IncomingMessage;
  readonly event: MessageEvent;
  /** What the register of cases is asked for. */
  readonly diaryWork?: NewDiaryWork | undefined;
  /** Undefined for what the bot saw or did. */
  readonly actorId: PersonId | undefined;
  /** The press that it is one of several of. */
  readonly press?: string | undefined;
}

/** One transaction's worth of a move. */
export function changeOfMove(context: IncomingContext, scene: MessageScene, moved: MovedMessage): Change {
  const { message, event, actorId, press } = moved;
  return {
    incoming: [{ expectedVersion: scene.message.version, message }],
    notices: noticesOf(context, scene, moved),
    mailWork: mailWorkOf(scene, message),
    cancelSending: sendingToCancel(scene.message, message),
    diaryWork: moved.diaryWork ? [moved.diaryWork] : [],
    log: [
      messageEntry(message, press === undefined ? event : { ...event, press }, { at: scene.now, actorId }),
    ],
  };
}

function sendingToCancel(
  before: IncomingMessage,
  { id, answer, passing, secrecy }: IncomingMessage,
): NonNullable<Change['cancelSending']> {
  const isTakenBack = before.answer.round !== answer.round || answer.forwarding === 'none';
  const isStopped = before.passing !== undefined && before.passing.since !== passing?.since;
  return [
    ...(isTakenBack || secrecy ? [{ id, kind: 'forward' as const }] : []),
    ...(isStopped ? [{ id, kind: 'passOn' as const }] : []),
  ];
}

/** The entry names which message it is about. */
export const messageEntry = (
  message: IncomingMessage,
  event: MessageEvent & { readonly press?: string },
  by: Pick<NewLogEntry, 'at' | 'actorId'>,
): NewLogEntry => {
  const named = { ...event, of: namedMessage(message) };
  return { ...by, mailboxId: message.mailboxId, date: undefined, event: named };
};

function noticesOf(context: IncomingContext, scene: MessageScene, moved: MovedMessage) {
  const { message } = moved;
  const hasMovedOn =
    message.answer.state !== scene.message.answer.state ||
    message.answer.round !== scene.message.answer.round;
  const tell = (receiverId: PersonId | undefined, role: MessageRole, step: MessageStep) =>
    receiverId === undefined || receiverId === moved.actorId
      ? []
      : [messageNotice(context, message, { receiverId, role, step, detail: detailOf(step, message) })];
  // Whoever set the day hears that it is another.
  if (moved.event.what === 'answer.moreTime') return tell(registrarOf(scene), 'registrar', 'moved');
  if (!hasMovedOn) return [];
  switch (message.answer.state) {
    case 'proposed':
      return tell(deciderOf(scene.managers, scene.staff.away), 'manager', 'decide');
    case 'approved':
      return [
        ...assigned(context, scene, message),
        ...(message.answer.pastDay === undefined ? [] : tell(registrarOf(scene), 'registrar', 'newDay')),
        ...(message.isRequest ? tell(managerTold(scene, moved), 'manager', 'requestGiven') : []),
      ];
    case 'answered':
      return isEndUnknown(message) ? askedHowItEnded(context, scene, message) : [];
    case 'notNeeded':
      return message.isRequest && message.registration.kind !== 'passedOn'
        ? tell(managerTold(scene, moved), 'manager', 'requestClosed')
        : [];
    case 'undecided':
      if (moved.event.what === 'answer.withdrawn')
        return tell(scene.message.answer.proposedById, 'registrar', 'withdrawn');
      return message.answer.back ? tell(registrarOf(scene), 'registrar', 'givenBack') : [];
    default:
      return [];
  }
}

/** A day that is moved again is told again. */
const detailOf = (step: MessageStep, { answer }: IncomingMessage) =>
  step === 'moved' ? answer.dueOn : undefined;

/** Whoever was to answer knows how the request ended; where nobody was, whoever has the mailbox. */
function askedHowItEnded(context: IncomingContext, scene: MessageScene, message: IncomingMessage) {
  const { responderId } = message.answer;
  const isTheirs = responderId !== undefined && functionOf(responderId) === undefined;
  const receiverId = isTheirs ? responderId : registrarOf(scene);
  const role = isTheirs ? ('responder' as const) : ('registrar' as const);
  return receiverId === undefined
    ? []
    : [messageNotice(context, message, { receiverId, role, step: 'ended' })];
}

/** Of a request that the registrar gave, or closed without an answer; whoever has it hears of it otherwise. */
function managerTold({ managers, staff }: MessageScene, { message, actorId }: MovedMessage) {
  const manager = deciderOf(managers, staff.away);
  const knows = actorId !== undefined && managers.includes(actorId);
  return knows || manager === message.answer.responderId ? undefined : manager;
}

/** Also when somebody has appointed themselves; of a function each who is there. */
const assigned = (context: IncomingContext, { staff }: MessageScene, message: IncomingMessage) =>
  respondersThere(context.municipality(), staff, message.answer.responderId).map((receiverId) =>
    messageNotice(context, message, { receiverId, role: 'responder', step: 'assigned' }),
  );

interface MessageTelling {
  readonly receiverId: PersonId;
  readonly role: MessageRole;
  readonly step: MessageStep;
  /** Tells apart what may be said more than once in a round. */
  readonly detail?: string | undefined;
  readonly wished?: Wished | undefined;
}

/** Said once for a person, a step and a round. */
export function messageNotice(
  context: IncomingContext,
  message: IncomingMessage,
  { receiverId, role, step, detail, wished }: MessageTelling,
): NewNotice<MessageNotice> {
  const { round } = message.answer;
  const key = [step, receiverId, round, ...(detail === undefined ? [] : [detail])].join('/');
  return newNotice(context, {
    key: messageKey(message.id, key),
    receiverId,
    content: {
      kind: 'message',
      incomingId: message.id,
      role,
      step,
      round,
      mailboxId: message.mailboxId,
      of: namedMessage(message),
      ...(wished && { wished }),
    },
    ...(step === 'opened' && { notBefore: context.clock.now() }),
  });
}

function mailWorkOf({ message: before, now }: MessageScene, message: IncomingMessage) {
  const { answer, id, mailboxId, passing } = message;
  // A deletion is the same however often it is ordered; moves may go to and fro.
  const keyOf = (kind: MailWorkKind, of: MessageId): string => {
    if (kind === 'forward') return forwardKey(id, answer.round);
    if (kind === 'passOn') return passKey(id, passing?.since ?? now);
    return kind === 'delete' ? `${kind}/${id}/${of}` : `${kind}/${id}/${of}/${message.version}`;
  };
  const work = (kind: MailWorkKind, of: MessageId): NewMailWork => ({
    kind,
    mailboxId,
    key: keyOf(kind, of),
    toId: kind === 'forward' ? answer.responderId : undefined,
    toMailboxId: kind === 'passOn' ? passing?.toId : undefined,
    incomingId: id,
    messageId: of,
    createdAt: now,
  });
  const wasWaiting = before.answer.forwarding === 'waiting' && before.answer.round === answer.round;
  if (answer.state === 'approved' && answer.forwarding === 'waiting' && !wasWaiting)
    return [work('forward', message.messageId)];
  if (passing?.state === 'waiting' && passing.since !== before.passing?.since)
    return [work('passOn', message.messageId)];
  const deletion = message.secrecy?.deletion;
  if (deletion?.state === 'underWay' && before.secrecy?.deletion?.state !== 'underWay')
    return deletion.left.map((of) => work('delete', of));
  const isSeen = answer.copies.length > before.answer.copies.length && message.secrecy === undefined;
  const taken = before.answer.copies.filter((copy) => !answer.copies.includes(copy));
  if (taken.length > 0) {
    const kind = before.answer.copyFolder === sentItems ? 'unfileSent' : 'unfile';
    return [work('unfile', message.messageId), ...taken.map((of) => work(kind, of))];
  }
  return isSeen ? [message.messageId, ...answer.copies].map((of) => work('file', of)) : [];
}
