// Looks at what has arrived: ours, an answer that comes back, or an incoming message, which it then is (F3, F4).

import { incomingId } from '../../domain/ids';
import { findAgreement } from '../../domain/messages/agreement';
import type { Agreement } from '../../domain/messages/agreement';
import { moveAnswer } from '../../domain/messages/answer-moves';
import type { Arrival, ArrivalReading } from '../../domain/messages/arrival';
import { asksForDocuments, isInside, isSent, markOf, unreadArrival } from '../../domain/messages/arrival';
import { dueOnOf } from '../../domain/messages/assignment-times';
import type { IncomingMessage } from '../../domain/messages/incoming';
import { noAnswer } from '../../domain/messages/incoming';
import type { DutyMailbox } from '../../domain/municipality';
import type { MailOutcome } from '../../ports/mail-desk';
import type { LookBudget } from '../../ports/mail-room';
import type { FlowContext } from '../flow-context';
import { findAnswered } from './find-answered';
import { changeOfMove } from './message-change';
import { sceneOf } from './message-scene';
import { checkResponder } from './responder-check';

/** As many as one batch holds. */
const atOnce = 20;

/** Takes in what arrived in the mailbox, as far as its time goes; what could not be read waits for the next look. */
export async function takeInArrivals(
  context: FlowContext,
  mailbox: DutyMailbox,
  budget: LookBudget,
): Promise<void> {
  const agreements = await context.store.incoming.listAgreements([mailbox.id]);
  while (context.clock.realMillis() < budget.until) {
    const arrivals = await context.store.incoming.listArrivals(mailbox.id, atOnce);
    if (arrivals.length === 0) return;
    const asked = arrivals.map(({ messageId: id }) => ({
      address: mailbox.address,
      id,
      withSubject: mailbox.secrecy === 'normal',
    }));
    const ours = await context.store.mailWork.listOurs(asked.map(({ id }) => id));
    const readings = await context.mailDesk.readArrivals(asked, budget.until);
    let taken = 0;
    for (const arrival of arrivals) {
      const reading = readingOf(arrival, readings.get(arrival.messageId));
      if (reading === undefined) continue;
      taken += 1;
      const isOurs = reading.isOurs || ours.has(arrival.messageId);
      await takeIn(context, { mailbox, arrival, reading: { ...reading, isOurs }, agreements });
    }
    if (taken === 0) return;
  }
}

/** Undefined: try again later. What is gone or may not be read has arrived all the same. */
function readingOf(
  arrival: Arrival,
  outcome: MailOutcome<ArrivalReading> | undefined,
): ArrivalReading | undefined {
  if (outcome?.kind === 'done') return outcome.value;
  if (outcome?.kind === 'gone' || outcome?.kind === 'refused')
    return isSent(arrival) ? { ...unreadArrival, isOurs: true } : unreadArrival;
  return undefined;
}

interface Taken {
  readonly mailbox: DutyMailbox;
  readonly arrival: Arrival;
  readonly reading: ArrivalReading;
  readonly agreements: readonly Agreement[];
}

async function takeIn(context: FlowContext, taken: Taken): Promise<void> {
  const { mailbox, arrival, reading } = taken;
  const isOwnCopy = !isSent(arrival) && reading.sender === mailbox.address;
  if (reading.isOurs || isOwnCopy) return forget(context, arrival);
  const answered = await findAnswered(context, taken);
  if (answered) return noteAnswer(context, arrival, answered);
  if (isSent(arrival)) return forget(context, arrival);
  const saved = await context.store.save({
    incoming: [{ expectedVersion: 0, message: newIncoming(context, taken) }],
    arrivalsDone: [arrival],
  });
  // It was known already.
  if (saved === 'conflict') return forget(context, arrival);
  await applyAgreement(context, taken);
}

async function forget(context: FlowContext, arrival: Arrival): Promise<void> {
  await context.store.save({ arrivalsDone: [arrival] });
}

async function noteAnswer(context: FlowContext, arrival: Arrival, answered: IncomingMessage): Promise<void> {
  const scene = await sceneOf(context, answered);
  if (scene === undefined) return forget(context, arrival);
  const by = { at: scene.now, actorId: undefined };
  const moved = moveAnswer(
    answered,
    { what: 'sawAnswer', copyId: arrival.messageId, folder: arrival.folder },
    by,
  );
  if (!moved.ok) return forget(context, arrival);
  const change = changeOfMove(context, scene, {
    message: moved.value,
    event: { what: 'answer.seen' },
    actorId: undefined,
  });
  // A conflict leaves the arrival: the next look notes it.
  if ((await context.store.save({ ...change, arrivalsDone: [arrival] })) === 'saved') context.wakeOutbox();
}

function newIncoming(context: FlowContext, { mailbox, arrival, reading }: Taken): IncomingMessage {
  return {
    id: incomingId(context.newId()),
    mailboxId: mailbox.id,
    messageId: arrival.messageId,
    folder: arrival.folder,
    arrivedAt: arrival.arrivedAt,
    conversation: reading.conversation,
    mark: markOf(reading, arrival.folder),
    isInternal: isInside(reading.sender, context.municipality().domains),
    isRequest: asksForDocuments(reading.subject),
    registration: { kind: 'open' },
    answer: noAnswer(context.clock.now()),
    secrecy: undefined,
    undo: undefined,
    version: 1,
  };
}

/** Not for what says of itself that a machine wrote it, and not when who was agreed upon is not there. */
async function applyAgreement(context: FlowContext, { arrival, reading, agreements }: Taken): Promise<void> {
  const agreement = findAgreement(agreements, arrival, reading);
  if (agreement === undefined) return;
  const [message] = await context.store.incoming.listByMessage(arrival.mailboxId, [arrival.messageId]);
  const scene = message && message.mark === undefined ? await sceneOf(context, message) : undefined;
  if (message === undefined || scene === undefined) return;
  const responder = await checkResponder(context, agreement.responderId);
  if (!responder.ok) return;
  const { calendar, assignments } = context.municipality();
  const dueOn = dueOnOf(message.isRequest, scene.now, {
    calendar,
    dueWorkingDays: assignments.dueWorkingDays,
  });
  const move = {
    what: 'agreed' as const,
    agreementId: agreement.id,
    responderId: agreement.responderId,
    note: undefined,
    dueOn,
    isLink: scene.mailbox.secrecy === 'strict',
  };
  const moved = moveAnswer(message, move, { at: scene.now, actorId: undefined });
  if (!moved.ok) return;
  const event = { what: 'answer.agreed', toId: agreement.responderId } as const;
  const change = changeOfMove(context, scene, { message: moved.value, event, actorId: undefined });
  if ((await context.store.save(change)) === 'saved') context.wakeOutbox();
}
