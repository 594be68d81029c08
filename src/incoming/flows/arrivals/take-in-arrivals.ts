// Looks at what has arrived: ours, an answer that comes back, or an incoming message, which it then is (F3, F4).

import type { MessageEvent } from '../../domain/shown/message-log';
import { incomingId } from '../../../core/ids';
import { findAgreement } from '../../domain/answering/agreement';
import type { Agreement } from '../../domain/answering/agreement';
import { moveAnswer } from '../../domain/answering/answer-moves';
import type { ArrivalReading, Arrived } from '../../domain/arrival/arrival';
import type { Arrival } from '../../../look/domain/arrival';
import { isBounce, isInside, isSent, markOf, unreadArrival } from '../../domain/arrival/arrival';
import { dueOnOf } from '../../domain/answering/assignment-times';
import type { IncomingMessage } from '../../domain/incoming';
import { noAnswer } from '../../domain/incoming';
import { kindOfSubject, trackOf } from '../../domain/arrival/tracks';
import type { DutyMailbox } from '../../../core/municipality';
import type { MailOutcome } from '../../graph/mail-desk';
import type { LookBudget } from '../../../look/graph/mail-room';
import type { Change } from '../../context';
import type { IncomingContext } from '../../context';
import { findAnswered } from './find-answered';
import { noteReturned } from './note-returned';
import { changeOfMove } from '../message/message-change';
import { sceneOf } from '../message/message-scene';
import { urgentNotices } from '../told/tell-urgent';
import { asHandedOver, changeOfHandedOver, findPassed } from '../message/pass-on';
import { checkResponder } from '../message/responder-check';

/** As many as one batch holds. */
const atOnce = 20;

/** Takes in what arrived in the mailbox, as far as its time goes; what could not be read waits for the next look. */
export async function takeInArrivals(
  context: IncomingContext,
  mailbox: DutyMailbox,
  budget: LookBudget,
): Promise<void> {
  const agreements = await context.store.incoming.listAgreements([mailbox.id]);
  while (context.clock.realMillis() < budget.until) {
    const arrivals = await context.store.incoming.listArrivals(mailbox.id, atOnce);
    if (arrivals.length === 0) return;
    const asked = arrivals.map(({ messageId: id }) => ({ address: mailbox.address, id, withSubject: true }));
    const ours = await context.store.mailWork.listOurs(asked.map(({ id }) => id));
    const readings = await context.mailDesk.readArrivals(asked, budget.until);
    let taken = 0;
    for (const arrival of arrivals) {
      const reading = readingOf(arrival, readings.get(arrival.messageId));
      if (reading === undefined) continue;
      const isOurs = reading.isOurs || ours.has(arrival.messageId);
      if (await takeIn(context, { mailbox, arrival, reading: { ...reading, isOurs }, agreements }))
        taken += 1;
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

interface Taken extends Arrived {
  readonly agreements: readonly Agreement[];
}

/** False: it waits for the next look. */
async function takeIn(context: IncomingContext, taken: Taken): Promise<boolean> {
  const { arrival, reading } = taken;
  const passed = isSent(arrival) ? undefined : await findPassed(context, taken);
  if (passed === 'unknown') return false;
  if (passed) return takeOver(context, taken, passed);
  if (reading.isOurs && !isFromAnother(context, taken)) return forget(context, arrival);
  const ownCopy = await isOwnCopy(context, taken);
  if (ownCopy === 'unknown') return false;
  if (ownCopy) return forget(context, arrival);
  if (!(await noteReturned(context, taken))) return false;
  const answered = await findAnswered(context, taken);
  if (answered === 'unknown') return false;
  if (answered) return noteAnswer(context, arrival, answered);
  if (isSent(arrival)) return forget(context, arrival);
  const change = await withUrgent(context, await changeOfArrival(context, taken));
  if (change === 'busy') return false;
  const saved = await context.store.save({ ...change, arrivalsDone: [arrival] });
  // It was known already.
  if (saved === 'conflict') return forget(context, arrival);
  if ((change.notices ?? []).length > 0) context.wakeOutbox();
  return true;
}

/** What another duty mailbox sent is never forgotten, also when nothing says any more that it was handed over. */
const isFromAnother = (context: IncomingContext, { mailbox, arrival, reading }: Taken): boolean =>
  !isSent(arrival) &&
  context.municipality().mailboxes.some(({ address, id }) => address === reading.sender && id !== mailbox.id);

/** What another duty mailbox handed over; a conflict leaves it for the next look. */
async function takeOver(context: IncomingContext, taken: Taken, from: IncomingMessage): Promise<boolean> {
  const { arrival } = taken;
  const change = await withUrgent(context, await changeOfArrival(context, taken, from));
  if (change === 'busy') return false;
  const { incoming = [], log = [] } = change;
  const [message] = incoming;
  const receipt = message && changeOfHandedOver(context, message.message, from);
  const saved = await context.store.save({
    ...change,
    incoming: [...incoming, ...(receipt?.incoming ?? [])],
    log: [...log, ...(receipt?.log ?? [])],
    arrivalsDone: [arrival],
  });
  context.wakeOutbox();
  return saved === 'saved';
}

/** A form or a scanner may write in the mailbox's name: its own copy is only what lies among its sent items too. */
async function isOwnCopy(context: IncomingContext, { mailbox, arrival, reading }: Taken) {
  if (isSent(arrival) || reading.sender !== mailbox.address) return false;
  if (reading.internetId === undefined) return true;
  const sent = await context.mailDesk.findSent(mailbox.address, reading.internetId);
  if (sent.kind === 'later' || sent.kind === 'lost') return 'unknown';
  return sent.kind !== 'done' || sent.value !== undefined;
}

async function forget(context: IncomingContext, arrival: Arrival): Promise<true> {
  await context.store.save({ arrivalsDone: [arrival] });
  return true;
}

async function noteAnswer(context: IncomingContext, arrival: Arrival, answered: IncomingMessage) {
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
  if ((await context.store.save({ ...change, arrivalsDone: [arrival] })) === 'conflict') return false;
  context.wakeOutbox();
  return true;
}

/** Of a strict mailbox only the kind is told by the subject. */
const shownReading = ({ mailbox, reading }: Taken): ArrivalReading =>
  mailbox.secrecy === 'strict' ? { ...reading, subject: undefined } : reading;

function newIncoming(
  context: IncomingContext,
  { mailbox, arrival, reading }: Taken,
  from: IncomingMessage | undefined,
): IncomingMessage {
  const message: IncomingMessage = {
    id: incomingId(context.newId()),
    mailboxId: mailbox.id,
    messageId: arrival.messageId,
    folder: arrival.folder,
    arrivedAt: arrival.arrivedAt,
    conversation: reading.conversation,
    mark: markOf(reading, arrival.folder),
    isInternal: isInside(reading.sender, context.municipality().domains),
    // A bounce repeats the subject of what did not arrive.
    ...trackOf(kindOfSubject(isBounce(reading) ? undefined : reading.subject)),
    registration: { kind: 'open' },
    answer: noAnswer(context.clock.now()),
    secrecy: undefined,
    undo: undefined,
    version: 1,
  };
  return from ? asHandedOver(message, from) : message;
}

/** What a look has seen of it by now; a later change is the looks' to write. */
async function categoryOf(
  { store, municipality }: IncomingContext,
  { arrival: { mailboxId, folder, messageId } }: Taken,
): Promise<IncomingMessage['category']> {
  if (municipality().categories === undefined) return undefined;
  const [known] = await store.mail.findMessages(mailboxId, folder, [messageId]);
  if (known?.category === undefined || known.category === 'none') return undefined;
  return { kind: known.category, at: known.firstSeenAt };
}

/** With what is told at once. */
async function withUrgent(context: IncomingContext, change: Change | 'busy'): Promise<Change | 'busy'> {
  const message = change === 'busy' ? undefined : change.incoming?.[0]?.message;
  if (change === 'busy' || message === undefined) return change;
  const notices = await urgentNotices(context, message);
  return { ...change, notices: [...(change.notices ?? []), ...notices] };
}

/** After its arrival: how long the directory may be asked again whom an agreement gives a message to. */
const patienceMillis = 60 * 60_000;

/**
 * The new message, given to whom an agreement names: in one change, so that neither gets lost. Not what says of itself
 * that a machine wrote it, and not when who was agreed upon is not there.
 */
async function changeOfArrival(
  context: IncomingContext,
  taken: Taken,
  from?: IncomingMessage,
): Promise<Change | 'busy'> {
  const { arrival, agreements } = taken;
  const message = { ...newIncoming(context, taken, from), category: await categoryOf(context, taken) };
  const plain = { incoming: [{ expectedVersion: 0, message }] };
  const agreement =
    message.mark === undefined ? findAgreement(agreements, arrival, shownReading(taken)) : undefined;
  const scene = agreement && (await sceneOf(context, message));
  if (agreement === undefined || scene === undefined) return plain;
  const responder = await checkResponder(context, agreement.responderId, scene);
  if (!responder.ok) {
    const hasTime = Date.parse(scene.now) - Date.parse(arrival.arrivedAt) < patienceMillis;
    return responder.refusal === 'busy' && hasTime ? 'busy' : plain;
  }
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
  if (!moved.ok) return plain;
  const event: MessageEvent = { what: 'answer.agreed', toId: agreement.responderId };
  const change = changeOfMove(context, scene, { message: moved.value, event, actorId: undefined });
  return { ...change, incoming: [{ expectedVersion: 0, message: moved.value }] };
}
