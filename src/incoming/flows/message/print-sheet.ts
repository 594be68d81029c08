// The printable sheet of a message: read live for whoever may file it, kept nowhere (F6, K3).

import type { MessageEvent } from '../../domain/shown/message-log';
import { messageTransitions } from './message-transitions';
import type { IncomingId, MessageId, PersonId } from '../../../core/ids';
import { may } from '../../../core/authorization';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import type { MessageSheet } from '../../graph/mail-desk';
import type { IncomingContext } from '../../context';
import { messageEntry } from './message-change';
import { loadMessage, rolesIn, seesSender } from './message-scene';

export interface PrintedSheet {
  readonly mailbox: string;
  readonly arrivedAt: Instant;
  readonly number: string | undefined;
  /** Who asks for a public document is shown to registrar and responder alone. */
  readonly isSenderHidden: boolean;
  readonly printedBy: string;
  readonly printedAt: Instant;
  readonly question: MessageSheet;
  /** Where the duty mailbox has it. */
  readonly answers: readonly MessageSheet[];
}

/** `readerId` comes from the signed link; whether they still may is asked anew. */
export async function printSheet(
  context: IncomingContext,
  id: IncomingId,
  readerId: PersonId,
): Promise<MessageResult<PrintedSheet>> {
  const scene = await loadMessage(context, id);
  const reader = await context.store.people.find(readerId);
  if (scene === undefined || reader?.isActive !== true) return refuse('not-found');
  const roles = rolesIn(scene, readerId);
  if (!may(messageTransitions['assignment.file'].may, roles)) return refuse('not-allowed');
  const { message, mailbox, now } = scene;
  const read = (of: MessageId) => context.mailDesk.readSheet({ address: mailbox.address, id: of });
  const question = await read(message.messageId);
  if (question.kind === 'gone') return refuse('not-found');
  if (question.kind !== 'done') return refuse('busy');
  const answers = await Promise.all(message.answer.copies.map(read));
  const event: MessageEvent = { what: 'message.sheet' };
  await context.store.save({ log: [messageEntry(message, event, { at: now, actorId: readerId })] });
  return accept({
    mailbox: mailbox.name,
    arrivedAt: message.arrivedAt,
    number: message.registration.kind === 'registered' ? message.registration.number : undefined,
    isSenderHidden: !seesSender(message, roles),
    printedBy: reader.name,
    printedAt: now,
    question: question.value,
    answers: answers.flatMap((answer) => (answer.kind === 'done' ? [answer.value] : [])),
  });
}
