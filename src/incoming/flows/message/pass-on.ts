// Handing a message to another duty mailbox: where it may go, and what arrives there (F3, K1).

import type { MailboxId } from '../../../core/ids';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import { isOneAuthority } from '../../../roster/domain/authority';
import type { Change, IncomingContext } from '../../context';
import type { Arrived } from '../../domain/arrival/arrival';
import type { IncomingMessage, Passing } from '../../domain/incoming';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { notePassing } from '../../domain/record/passing-moves';
import type { RegisterMove } from '../../domain/record/registration-moves';
import type { MessageEvent } from '../../domain/shown/message-log';
import { messageEntry } from './message-change';
import { isHidden, liveMillis, type MessageScene } from './message-scene';

/** The other duty mailboxes, those of the same authority first; none from where nothing is sent. */
export function passedTo(
  context: IncomingContext,
  scene: Pick<MessageScene, 'mailbox' | 'message'>,
): readonly { readonly mailbox: DutyMailbox; readonly isCrossing: boolean }[] {
  if (isHidden(scene)) return [];
  const others = context.municipality().mailboxes.filter(({ id }) => id !== scene.mailbox.id);
  return others
    .map((mailbox) => ({ mailbox, isCrossing: !isOneAuthority(scene.mailbox, mailbox) }))
    .toSorted((a, b) => Number(a.isCrossing) - Number(b.isCrossing));
}

interface PassingAsked {
  readonly mailboxId: MailboxId;
  /** Said that nothing in it is secret. */
  readonly isCrossing: boolean;
}

/** The move that hands it over; to another authority only when it is said that nothing in it is secret. */
export function passingMove(
  context: IncomingContext,
  scene: MessageScene,
  asked: PassingAsked,
): MessageResult<Omit<RegisterMove, 'pattern'>> {
  if (scene.message.secrecy) return refuse('secret-stays');
  if (scene.mailbox.secrecy === 'strict') return refuse('strict-stays');
  const to = passedTo(context, scene).find(({ mailbox }) => mailbox.id === asked.mailboxId);
  if (to === undefined) return refuse('bad-input');
  if (to.isCrossing && !asked.isCrossing) return refuse('secrecy-unsaid');
  const { id: toId, name } = to.mailbox;
  return accept({
    registration: { kind: 'passedOn', to: name },
    passTo: { toId, isCrossing: to.isCrossing },
  });
}

/** As many as one batch reads. */
const mostRead = 20;
/** After its arrival: how long the mail that the bot sent may be looked for. */
const patienceMillis = 60 * 60_000;

/**
 * The message that the bot handed to this mailbox, and which has arrived here now: known by the Internet message id of
 * the mail that the bot sent, which is read live and kept nowhere. `unknown`: it could not be read, try again.
 */
export async function findPassed(
  context: IncomingContext,
  { mailbox, arrival, reading }: Arrived,
): Promise<IncomingMessage | 'unknown' | undefined> {
  const { mailboxes } = context.municipality();
  const from = mailboxes.find(({ address, id }) => address === reading.sender && id !== mailbox.id);
  if (from === undefined || reading.internetId === undefined) return undefined;
  const waiting = await context.store.incoming.listPassedTo(mailbox.id);
  const places = [];
  for (const of of waiting.filter(({ mailboxId }) => mailboxId === from.id))
    for (const id of await context.store.mailWork.listCopies(of.id))
      places.push({ address: from.address, id, of });
  const read = places.slice(0, mostRead);
  if (read.length === 0) return undefined;
  const known = await context.mailDesk.readInternetIds(read, context.clock.realMillis() + liveMillis);
  const found = read.find(({ id }) => known.get(id) === reading.internetId)?.of;
  if (found !== undefined || known.size === read.length) return found;
  const hasTime = Date.parse(context.clock.now()) - Date.parse(arrival.arrivedAt) < patienceMillis;
  return hasTime ? 'unknown' : undefined;
}

/** What became secret on the way is so where it arrives; nothing of it is done there yet. */
const notDeleted = { printedAt: undefined, deletedAt: undefined } as const;

/** What stands here from the first: within an authority its first arrival, and what was known of it there. */
export const asHandedOver = (message: IncomingMessage, from: IncomingMessage): IncomingMessage => ({
  ...message,
  arrivedAt: from.passing?.isCrossing === true ? message.arrivedAt : from.arrivedAt,
  mark: undefined,
  isInternal: from.isInternal,
  isRequest: from.isRequest,
  appeal: from.appeal && {},
  secrecy: from.secrecy && { since: from.secrecy.since, byId: from.secrecy.byId, ...notDeleted },
  origin: { incomingId: from.id, mailboxId: from.mailboxId },
});

/** The receipt where it came from, and an entry in the log of either mailbox. */
export function changeOfHandedOver(
  context: IncomingContext,
  message: IncomingMessage,
  from: IncomingMessage,
): Pick<Change, 'incoming' | 'log'> {
  const at = context.clock.now();
  const { passing } = from;
  const arrived: Passing | undefined = passing && { ...passing, state: 'arrived', at };
  const moved = arrived && notePassing(from, arrived);
  const by = { at, actorId: undefined };
  const here: MessageEvent = { what: 'message.cameFrom', toMailboxId: from.mailboxId };
  const there: MessageEvent = { what: 'message.passArrived', toMailboxId: message.mailboxId };
  return {
    incoming: moved ? [{ expectedVersion: from.version, message: moved }] : [],
    log: [messageEntry(message, here, by), ...(moved ? [messageEntry(moved, there, by)] : [])],
  };
}

export const mailboxNameOf = (context: IncomingContext, id: MailboxId): string =>
  findMailbox(context.municipality(), id)?.name ?? id;
