// What has come of a mail action, noted with its message: forwarded, deleted, or in trouble and shown to the registrar (F4, K3).

import { forwardKey, passedSince, type KnownMailWork } from '../../domain/mail-work';
import type { Instant } from '../../../core/time';
import type { MailWork } from '../../store/mail-work-store';
import { isToForward, moveAnswer } from '../../domain/answering/answer-moves';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageEvent } from '../../domain/shown/message-log';
import type { MessageStep } from '../../domain/shown/message-notices';
import { notePassing, notePassingBounced } from '../../domain/record/passing-moves';
import { noteDeletion } from '../../domain/record/registration-moves';
import { isOneAuthority } from '../../../roster/domain/authority';
import { findMailbox } from '../../../core/municipality';
import type { WorkEnd } from '../../../platform/db/work/work';
import type { IncomingContext } from '../../context';
import { changeOfMove, messageNotice } from '../message/message-change';
import { loadMessage, registrarOf, type MessageScene } from '../message/message-scene';
import { untilSaved } from '../../../core/until-saved';

/** `taken back`: nothing was sent, as it was decided otherwise or nothing may be sent from there any more. */
export type Sending = WorkEnd | { readonly kind: 'taken back' };

const isTrouble = (sending: Sending, work: MailWork): boolean =>
  sending.kind === 'failed' || (sending.kind === 'later' && work.attempts === 2);

/** Forwarded, or in trouble: shown to the registrar at the third failure and when it is given up. False: not noted yet. */
export async function noteForward(
  context: IncomingContext,
  work: MailWork,
  settlement: Sending,
): Promise<boolean> {
  const isInTrouble = isTrouble(settlement, work);
  if (settlement.kind === 'later' && !isInTrouble) return true;
  return note(context, work, ({ message, now }) => {
    if (work.key !== forwardKey(message.id, message.answer.round)) return undefined;
    if (settlement.kind === 'taken back') return linked(message);
    const move = isInTrouble
      ? { what: 'forwardFailed' as const, isGivenUp: settlement.kind === 'failed' }
      : { what: 'forwarded' as const };
    const moved = moveAnswer(message, move, { at: now, actorId: undefined });
    if (!moved.ok) return undefined;
    if (isInTrouble || work.toId === undefined)
      return { message: moved.value, event: { what: 'answer.forwardFailed' }, trouble: 'forwardFailed' };
    return { message: moved.value, event: { what: 'answer.forwarded', toId: work.toId } };
  });
}

/** It is still to be answered, but nothing is forwarded from there any more: the responder gets a link. */
function linked({ answer, ...message }: IncomingMessage): Noted | undefined {
  if (!isToForward(answer)) return undefined;
  const moved = { ...message, answer: { ...answer, forwarding: 'link' as const } };
  return { message: { ...moved, version: message.version + 1 }, event: undefined };
}

/** Handed over, or in trouble: shown to the registrar as a forward is. False: not noted yet. */
export async function notePassedOn(
  context: IncomingContext,
  work: MailWork,
  settlement: Sending,
): Promise<boolean> {
  if (settlement.kind === 'later' && !isTrouble(settlement, work)) return true;
  return note(context, work, ({ message, now: at, mailbox }) => {
    const { toMailboxId: toId } = work;
    const to = toId && findMailbox(context.municipality(), toId);
    if (toId === undefined) return undefined;
    const isCrossing = message.passing?.isCrossing ?? (to !== undefined && !isOneAuthority(mailbox, to));
    const state = settlement.kind === 'done' ? 'sent' : settlement.kind === 'later' ? 'failed' : 'givenUp';
    const moved = notePassing(message, { toId, isCrossing, state, since: passedSince(work.key), at });
    if (moved === undefined) return undefined;
    return state === 'sent'
      ? { message: moved, event: { what: 'message.passSent', toMailboxId: toId } }
      : { message: moved, event: { what: 'message.passFailed', toMailboxId: toId }, trouble: 'passFailed' };
  });
}

/** The message is deleted when its last part is; one that could not be deleted is shown to the registrar. False: not noted yet. */
export async function noteDeleted(
  context: IncomingContext,
  work: MailWork,
  settlement: WorkEnd,
): Promise<boolean> {
  if (settlement.kind === 'later') return true;
  return note(context, work, ({ message, now }) => {
    const part = { id: work.messageId, isGone: settlement.kind === 'done' };
    const moved = noteDeletion(message, part, now);
    if (!moved.ok) return undefined;
    if (!part.isGone)
      return { message: moved.value, event: { what: 'message.deleteFailed' }, trouble: 'deleteFailed' };
    const isDeleted = moved.value.secrecy?.deletedAt !== undefined;
    return { message: moved.value, event: isDeleted ? { what: 'message.deleted' } : undefined };
  });
}

/** What was sent has come back: shown to the registrar as what could not be sent. False: not noted yet. */
export async function noteBounced(context: IncomingContext, work: KnownMailWork): Promise<boolean> {
  return note(context, work, ({ message, now: at }) =>
    work.kind === 'passOn' ? passingBounced(message, work, at) : forwardBounced(message, work, at),
  );
}

function forwardBounced(message: IncomingMessage, { key }: KnownMailWork, at: Instant): Noted | undefined {
  if (key !== forwardKey(message.id, message.answer.round)) return undefined;
  const moved = moveAnswer(message, { what: 'forwardBounced' }, { at, actorId: undefined });
  if (!moved.ok) return undefined;
  return { message: moved.value, event: { what: 'answer.forwardBounced' }, trouble: 'forwardFailed' };
}

function passingBounced(
  message: IncomingMessage,
  { key, toMailboxId }: KnownMailWork,
  at: Instant,
): Noted | undefined {
  const moved = notePassingBounced(message, { since: passedSince(key), at });
  if (moved === undefined || toMailboxId === undefined) return undefined;
  return { message: moved, event: { what: 'message.passFailed', toMailboxId }, trouble: 'passFailed' };
}

interface Noted {
  readonly message: IncomingMessage;
  readonly event: MessageEvent | undefined;
  readonly trouble?: Extract<MessageStep, 'forwardFailed' | 'deleteFailed' | 'passFailed'>;
}

const tries = 20;

/** Tried again when somebody else has just changed the message; false when that goes on. */
async function note(
  context: IncomingContext,
  work: Pick<KnownMailWork, 'incomingId'>,
  noted: (scene: MessageScene) => Noted | undefined,
): Promise<boolean> {
  const outcome = await untilSaved(async () => {
    const scene = await loadMessage(context, work.incomingId);
    const found = scene && noted(scene);
    if (scene === undefined || found === undefined) return 'nothing';
    const { message, event, trouble } = found;
    const { log = [] } = event ? changeOfMove(context, scene, { message, event, actorId: undefined }) : {};
    return context.store.save({
      incoming: [{ expectedVersion: scene.message.version, message }],
      notices: trouble ? troubleNotices(context, scene, { message, trouble }) : [],
      log,
    });
  }, tries);
  if (outcome === 'saved') context.wakeOutbox();
  return outcome !== 'conflict';
}

function troubleNotices(
  context: IncomingContext,
  scene: MessageScene,
  {
    message,
    trouble,
  }: { readonly message: IncomingMessage; readonly trouble: NonNullable<Noted['trouble']> },
) {
  const receiverId = registrarOf(scene);
  if (receiverId === undefined) return [];
  // What is ordered once more may fail once more.
  const isOnce = trouble === 'forwardFailed' && message.answer.forwarding !== 'bounced';
  const detail = isOnce ? undefined : scene.now;
  return [messageNotice(context, message, { receiverId, role: 'registrar', step: trouble, detail })];
}
