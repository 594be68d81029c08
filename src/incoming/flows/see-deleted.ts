// Every quarter of an hour: a secret message that somebody has deleted by hand, once it was on paper and registered (K3).

import type { MessageEvent } from '../domain/message-log';
import type { IncomingMessage } from '../domain/incoming';
import { mayBeDeletedByHand, noteDeletedByHand } from '../domain/registration-moves';
import { findMailbox } from '../../core/municipality';
import type { FlowContext } from '../../core/flow-context';
import { changeOfMove } from './message-change';
import { loadMessage } from './message-scene';

/** As many as one batch holds. */
const atOnce = 20;
/** In real milliseconds, for all of them; what is not asked about then is at the next run. */
const allMillis = 10_000;

/** Closes those of which nothing is left in their mailbox; what cannot be read now may still be there. */
export async function seeDeleted(context: FlowContext): Promise<void> {
  const until = context.clock.realMillis() + allMillis;
  const messages = await context.store.incoming.listSecret();
  for (const message of messages.filter(mayBeDeletedByHand)) {
    if (context.clock.realMillis() >= until) return;
    if (await isGone(context, message, until)) await close(context, message);
  }
}

async function isGone(context: FlowContext, message: IncomingMessage, until: number): Promise<boolean> {
  const address = findMailbox(context.municipality(), message.mailboxId)?.address;
  if (address === undefined) return false;
  const copies = [...message.answer.copies, ...(await context.store.mailWork.listCopies(message.id))];
  const parts = message.secrecy?.deletion?.left ?? [...new Set([message.messageId, ...copies])];
  for (let at = 0; at < parts.length; at += atOnce) {
    const asked = parts.slice(at, at + atOnce).map((id) => ({ address, id, withSubject: false }));
    const readings = await context.mailDesk.readArrivals(asked, until);
    if (!asked.every(({ id }) => readings.get(id)?.kind === 'gone')) return false;
  }
  return true;
}

/** Whoever changed it meanwhile goes first: the next run looks again. */
async function close(context: FlowContext, { id, version }: IncomingMessage): Promise<void> {
  const scene = await loadMessage(context, id);
  if (scene === undefined || scene.message.version !== version) return;
  const moved = noteDeletedByHand(scene.message, scene.now);
  if (!moved.ok) return;
  const event: MessageEvent = { what: 'message.deleted' };
  await context.store.save(changeOfMove(context, scene, { message: moved.value, event, actorId: undefined }));
  context.wakeOutbox();
}
