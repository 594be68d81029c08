// Which incoming message an arrival answers: by its conversation, else by what its headers say it replies to (F4, F5).

import { upn, type MessageId } from '../../../core/ids';
import type { Arrival } from '../../../look/domain/arrival';
import { isInside, isSent, markOf, repliedTo, type Arrived } from '../../domain/arrival/arrival';
import { canMove } from '../../domain/answering/answer-moves';
import type { IncomingMessage } from '../../domain/incoming';
import type { IncomingContext } from '../../context';
import { loadStaff } from '../../../people/flows/load-staff';
import { liveMillis } from '../message/message-scene';
import { answersAs, respondersOf } from '../message/responders';

/**
 * Sent from the duty mailbox, or by the responder, to whoever asked; undefined when it answers nothing that waits for an
 * answer. `unknown`: Graph did not say who asked, to be looked at again.
 */
export async function findAnswered(
  context: IncomingContext,
  came: Arrived,
): Promise<IncomingMessage | 'unknown' | undefined> {
  // Nobody has answered where a machine says that somebody is away, or that nothing arrived.
  const mark = markOf(came.reading, came.arrival.folder);
  if (mark !== undefined && mark !== 'junk') return undefined;
  const inConversation = await byConversation(context, came);
  const named = inConversation.length > 0 ? undefined : await byHeaders(context, came);
  for (const found of named ? [named] : inConversation.slice(0, mostAskers)) {
    const isAnswer = await reachesAsker(context, came, found);
    if (isAnswer !== false) return isAnswer === 'unknown' ? 'unknown' : found;
  }
  return undefined;
}

/** Of a long conversation, the latest ones that wait. */
const mostAskers = 5;

async function byConversation(context: IncomingContext, came: Arrived): Promise<readonly IncomingMessage[]> {
  const { mailbox, arrival, reading } = came;
  if (reading.conversation === undefined) return [];
  const before = await context.store.incoming.listConversation(mailbox.id, reading.conversation);
  const waiting = before.filter((it) => canBeAnswered(it, arrival));
  const isFromMailbox = isSent(arrival) || reading.sender === mailbox.address;
  return isFromMailbox ? waiting : byResponder(context, waiting, reading.sender);
}

/**
 * Whether it goes, itself or as a copy, to whoever asked: a mail of the conversation to a colleague, or to the duty
 * mailbox alone, is no answer. Who asked is read for it and kept nowhere.
 */
async function reachesAsker(context: IncomingContext, { mailbox, reading }: Arrived, found: IncomingMessage) {
  const { recipients } = reading;
  if (recipients === undefined || recipients.length === 0) return true;
  const original = await context.mailDesk.readOriginal({ address: mailbox.address, id: found.messageId });
  if (original.kind === 'later' || original.kind === 'lost') return 'unknown';
  if (original.kind !== 'done') return false;
  return original.value.replyTo.some(({ address }) => recipients.includes(address.toLowerCase()));
}

const canBeAnswered = (it: IncomingMessage, arrival: Arrival): boolean =>
  it.arrivedAt <= arrival.arrivedAt && canMove(it, 'sawAnswer');

async function byResponder(context: IncomingContext, waiting: readonly IncomingMessage[], sender: string) {
  const ids = waiting.flatMap(({ answer }) => answer.responderId ?? []);
  if (ids.length === 0) return [];
  const municipality = context.municipality();
  const upns = municipality.functions.flatMap(({ people }) => people);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids });
  return waiting.filter(({ answer }) =>
    respondersOf(municipality, staff, answer.responderId).some(
      (id) => String(staff.byId.get(id)?.upn) === sender,
    ),
  );
}

/** As many as one batch reads: the original and the forward of each candidate. */
const mostRead = 20;
/** Of the mailbox's open messages, among which the sender's own are looked for. */
const mostOpen = 500;

/**
 * Some programs, and Exchange between two mailboxes, begin a conversation of their own. Internet message ids are read
 * live for the few messages that such an answer can belong to, and kept nowhere.
 */
async function byHeaders(context: IncomingContext, { mailbox, arrival, reading }: Arrived) {
  const named = repliedTo(reading);
  if (named.size === 0) return undefined;
  const candidates = await candidatesFor(context, { mailbox, arrival, reading });
  const places: { readonly address: string; readonly id: MessageId; readonly of: IncomingMessage }[] = [];
  for (const of of candidates) {
    const copies = await context.store.mailWork.listCopies(of.id);
    places.push(...[of.messageId, ...copies].map((id) => ({ address: mailbox.address, id, of })));
  }
  const read = places.slice(0, mostRead);
  if (read.length === 0) return undefined;
  const until = context.clock.realMillis() + liveMillis;
  const known = await context.mailDesk.readInternetIds(read, until);
  return read.find(({ id }) => named.has(known.get(id) ?? ''))?.of;
}

/** What the sender was given to answer; of the mailbox's own mail, what waits in it. Latest first. */
async function candidatesFor(context: IncomingContext, { mailbox, arrival, reading }: Arrived) {
  const { incoming, people } = context.store;
  const slice = { from: 0, most: isSent(arrival) ? mostRead : mostOpen };
  const open = async () => {
    const found = await incoming.list({ mailboxes: [mailbox.id], isLatestFirst: true }, slice);
    return found.filter((it) => canBeAnswered(it, arrival));
  };
  if (isSent(arrival)) return open();
  if (!isInside(reading.sender, context.municipality().domains)) return [];
  const sender = await people.findNamed(upn(reading.sender));
  if (sender === undefined) return [];
  const theirs = await answersAs(context, sender.id);
  return (await open()).filter(({ answer: { responderId } }) => responderId && theirs.has(responderId));
}
