// Carries out mail actions: forwards in steps that a crash cannot double, filing, deleting (F4, F5, K3).

import type { MailWork } from '../../domain/mail-work';
import { moveAnswer } from '../../domain/messages/answer-moves';
import type { MessageEvent } from '../../domain/messages/message-log';
import { folderPath } from '../../domain/ids';
import { findMailbox } from '../../domain/municipality';
import type { MailOutcome } from '../../ports/mail-desk';
import type { MailSettlement } from '../../ports/mail-work-store';
import type { FlowContext } from '../flow-context';
import { carryForward } from './carry-forward';
import { changeOfMove, messageNotice } from './message-change';
import { loadMessage, registrarOf } from './message-scene';

const atOnce = 8;
/** With growing pauses that is about a day. */
const mostAttempts = 30;

/** Until nothing is left to do now. One that fails never stops the others. */
export async function carryMailWork(context: FlowContext): Promise<void> {
  // A look costs nothing; a claim is a transaction.
  const { waiting } = await context.store.mailWork.counts();
  const worker = async (): Promise<void> => {
    for (;;) {
      const by = { owner: context.owner, realMillis: context.clock.realMillis() };
      const work = await context.store.mailWork.claim(by);
      if (work === undefined) return;
      await carryOut(context, work);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting) }, worker));
}

async function carryOut(context: FlowContext, work: MailWork): Promise<void> {
  const outcome = await attempt(context, work);
  const settlement = settlementOf(context, work, outcome);
  if (work.kind === 'forward') await noteForward(context, work, settlement);
  await context.store.mailWork.settle(work, settlement);
}

async function attempt(context: FlowContext, work: MailWork): Promise<MailOutcome<void>> {
  try {
    const mailbox = findMailbox(context.municipality(), work.mailboxId);
    if (mailbox === undefined) return { kind: 'refused', code: 'mailboxGone' };
    const place = { address: mailbox.address, id: work.messageId };
    if (work.kind === 'forward') return await carryForward(context, work, mailbox);
    if (work.kind === 'delete') return await context.mailDesk.remove(place);
    return await context.mailDesk.move(place, folderPath(mailbox.answeredFolder));
  } catch (error) {
    context.log.error('A mail action failed', { kind: work.kind, error: String(error) });
    return { kind: 'later', code: 'fault' };
  }
}

function settlementOf(context: FlowContext, work: MailWork, outcome: MailOutcome<void>): MailSettlement {
  if (outcome.kind === 'done') return { kind: 'done' };
  // What is gone needs no filing any more.
  if (outcome.kind === 'gone' && work.kind !== 'forward') return { kind: 'done' };
  if (outcome.kind === 'gone' || outcome.kind === 'refused' || work.attempts + 1 >= mostAttempts) {
    const code = 'code' in outcome ? outcome.code : outcome.kind;
    context.log.error('A mail action was given up', { kind: work.kind, code });
    return { kind: 'failed' };
  }
  const pause = Math.min(1_000 * 2 ** Math.min(work.attempts, 12), 30 * 60_000);
  return { kind: 'later', notBeforeMillis: context.clock.realMillis() + pause };
}

/** Forwarded, or in trouble: shown to the registrar at the third failure and when it is given up. */
async function noteForward(context: FlowContext, work: MailWork, settlement: MailSettlement): Promise<void> {
  const isInTrouble = settlement.kind === 'failed' || (settlement.kind === 'later' && work.attempts === 2);
  if (settlement.kind === 'later' && !isInTrouble) return;
  for (let attempt = 1; attempt <= 5; attempt++) {
    const scene = await loadMessage(context, work.incomingId);
    if (scene?.message.answer.responderId !== work.toId || scene === undefined) return;
    const what = isInTrouble ? 'forwardFailed' : 'forwarded';
    const moved = moveAnswer(scene.message, { what }, { at: scene.now, actorId: undefined });
    if (!moved.ok) return;
    const event: MessageEvent =
      isInTrouble || work.toId === undefined
        ? { what: 'answer.forwardFailed' }
        : { what: 'answer.forwarded', toId: work.toId };
    const change = await changeOfMove(context, scene, { message: moved.value, event, actorId: undefined });
    const receiverId = isInTrouble ? registrarOf(scene) : undefined;
    const trouble =
      receiverId === undefined
        ? []
        : [messageNotice(context, moved.value, { receiverId, role: 'registrar', step: 'forwardFailed' })];
    const saved = await context.store.save({ ...change, mailWork: [], cancelForwards: [], notices: trouble });
    if (saved === 'conflict') continue;
    context.wakeOutbox();
    return;
  }
}
