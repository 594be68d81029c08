// What stands on the list for the web now, and what is over and taken off it (F3).

import { dateToday } from '../../../core/context';
import { findMailbox } from '../../../core/municipality';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { undoableSince } from '../../domain/undoing/batch';
import { namedMessage } from '../../domain/shown/message-log';
import {
  heldForUndo,
  isFit,
  publishes,
  withoutHeld,
  type PublishedItem,
} from '../../domain/record/publishing';

/** Latest arrival first; what is over, or of a mailbox that publishes no more, is not on it, whatever the night has done. */
export async function listPublished(context: IncomingContext): Promise<readonly PublishedItem[]> {
  const messages = await context.store.incoming.listPublished();
  return messages
    .flatMap((message): readonly PublishedItem[] => {
      const { published, registration, mailboxId, arrivedAt } = message;
      if (published === undefined || registration.kind !== 'registered' || isOver(context, message))
        return [];
      const { kind, text, lastDay } = published;
      return [{ mailboxId, number: registration.number, arrivedAt, kind, text, lastDay }];
    })
    .toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
}

function isOver(context: IncomingContext, message: IncomingMessage): boolean {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, message.mailboxId);
  if (mailbox === undefined || !publishes(municipality.publish, mailbox) || !isFit(message)) return true;
  return (message.published?.lastDay ?? '') < dateToday(context);
}

/** At night: the words go too, not only the row. */
export async function takeDownOver(context: IncomingContext): Promise<void> {
  const at = context.clock.now();
  for (const message of await context.store.incoming.listPublished()) {
    if (message.published === undefined) await forgetHeld(context, message);
    if (message.published === undefined || !isOver(context, message)) continue;
    const next = {
      ...{ ...message, published: undefined, undo: withoutHeld(message.undo) },
      version: message.version + 1,
    };
    const event = { what: 'message.unpublished', of: namedMessage(message) } as const;
    const entry = { at, actorId: undefined, mailboxId: message.mailboxId, date: undefined, event };
    // What somebody changes meanwhile is looked at the next night.
    await context.store.save({
      incoming: [{ expectedVersion: message.version, message: next }],
      log: [entry],
    });
  }
}

/** What an undo would put on the list again is held no longer than that can be done, and than it would stand there. */
async function forgetHeld(context: IncomingContext, message: IncomingMessage): Promise<void> {
  const { at = '', published } = heldForUndo(message.undo) ?? {};
  const since = undoableSince(context.clock.now(), context.municipality().calendar.zone);
  if (at >= since && (published?.lastDay ?? '') >= dateToday(context)) return;
  const next = { ...message, undo: withoutHeld(message.undo), version: message.version + 1 };
  await context.store.save({ incoming: [{ expectedVersion: message.version, message: next }] });
}
