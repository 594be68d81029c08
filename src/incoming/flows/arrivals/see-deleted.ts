// Every quarter of an hour: a secret message that somebody has deleted by hand (K3).

import type { MessageEvent } from '../../domain/shown/message-log';
import type { MessageId } from '../../../core/ids';
import { isEnded, type IncomingMessage } from '../../domain/incoming';
import { mayBeDeletedByHand, noteDeletedByHand } from '../../domain/record/registration-moves';
import { findMailbox } from '../../../core/municipality';
import type { IncomingContext } from '../../context';
import { changeOfMove } from '../message/message-change';
import { liveMillis, loadMessage } from '../message/message-scene';

/** As many as one batch holds. */
const atOnce = 20;
/** In real milliseconds, for all of them; what is not asked about then is at the next run. */
const allMillis = 10_000;

/**
 * Closes those that are on paper and registered and of which nothing is left in their mailbox; what cannot be read now
 * may still be there.
 */
export async function seeDeleted(context: IncomingContext): Promise<void> {
  const until = context.clock.realMillis() + allMillis;
  const messages = await context.store.incoming.listSecret();
  for (const message of messages.filter((one) => !isEnded(one))) {
    if (context.clock.realMillis() >= until) return;
    await see(context, message, until);
  }
}

async function see(context: IncomingContext, message: IncomingMessage, until: number): Promise<void> {
  if (mayBeDeletedByHand(message) && (await isAllGone(context, message, until)))
    await close(context, message);
}

/** Of what a look no longer sees: gone, and not moved to a folder that nobody watches. */
export const isGoneNow = async (context: IncomingContext, message: IncomingMessage): Promise<boolean> =>
  message.goneAt !== undefined && isAllGone(context, message, context.clock.realMillis() + liveMillis);

/** Whether nothing is left of it in any folder, nor of its copies; false when that cannot be read. */
async function isAllGone(context: IncomingContext, message: IncomingMessage, until: number) {
  const copies = [...message.answer.copies, ...(await context.store.mailWork.listCopies(message.id))];
  const parts = message.secrecy?.deletion?.left ?? [...new Set([message.messageId, ...copies])];
  return areGone(context, message, { parts, until });
}

interface Looking {
  readonly parts: readonly MessageId[];
  readonly until: number;
}

async function areGone(context: IncomingContext, message: IncomingMessage, { parts, until }: Looking) {
  const address = findMailbox(context.municipality(), message.mailboxId)?.address;
  if (address === undefined) return false;
  for (let at = 0; at < parts.length; at += atOnce) {
    const asked = parts.slice(at, at + atOnce).map((id) => ({ address, id, withSubject: false }));
    const readings = await context.mailDesk.readArrivals(asked, until);
    if (asked.some(({ id }) => readings.get(id)?.kind !== 'gone')) return false;
  }
  return true;
}

/** Whoever changed it meanwhile goes first: the next run looks again. */
async function close(context: IncomingContext, { id, version }: IncomingMessage): Promise<void> {
  const scene = await loadMessage(context, id);
  if (scene === undefined || scene.message.version !== version) return;
  const moved = noteDeletedByHand(scene.message, scene.now);
  if (!moved.ok) return;
  const event: MessageEvent = { what: 'message.deleted' };
  await context.store.save(changeOfMove(context, scene, { message: moved.value, event, actorId: undefined }));
  context.wakeOutbox();
}
