// What stands beside a message on its card: attachments, note, who takes it, texts to copy (F3).

import type { PersonId } from '../../../core/ids';
import type { Municipality } from '../../../core/municipality';
import { nameIn } from '../../../people/flows/load-staff';
import { isClosed, markedAs } from '../../domain/incoming';
import type { IncomingMessageCard } from '../../domain/shown/message-cards';
import { isGone } from '../../domain/standing';
import type { WordsReading } from '../../graph/mail-desk';
import { hasMailbox, rolesIn, type MessageScene } from './message-scene';

export function attachmentsIn(
  reading: WordsReading | undefined,
): Pick<IncomingMessageCard, 'hasAttachments' | 'attachments'> {
  if (reading?.kind !== 'read') return { hasAttachments: false };
  const { hasAttachments, attachments = [] } = reading.words;
  return { hasAttachments, attachments };
}

/** What stands beside it; the note is for those who have the mailbox. */
export function besideOf(
  scene: MessageScene,
  readerId: PersonId,
): Pick<IncomingMessageCard, 'isGone' | 'note' | 'taken' | 'category'> {
  const { message } = scene;
  const isSecret = message.secrecy !== undefined;
  const isTheirs = hasMailbox(rolesIn(scene, readerId));
  return {
    isGone: isGone(message) && !isSecret,
    note: isTheirs && !isSecret ? message.note : undefined,
    category: isTheirs ? markedAs(message) : undefined,
    taken: takenBy(scene, readerId),
  };
}

function takenBy({ message, staff }: MessageScene, readerId: PersonId): IncomingMessageCard['taken'] {
  const { taken } = message;
  const name = nameIn(staff, taken?.byId);
  if (taken === undefined || name === undefined || isClosed(message)) return undefined;
  return { name, isReader: taken.byId === readerId, at: taken.at };
}

/** With what is known of the message in the places that the municipality left for it; nothing of what it says. */
export const draftsFor = (
  { message: { registration }, mailbox }: MessageScene,
  drafts: Municipality['drafts'],
): IncomingMessageCard['drafts'] =>
  drafts.map(({ name, text }) => ({
    name,
    text: text
      .replaceAll('{number}', registration.kind === 'registered' ? registration.number : '')
      .replaceAll('{mailbox}', mailbox.name),
  }));
