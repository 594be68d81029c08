// Opens a message as a card of its own, for whoever may see it (F3).

import type { IncomingId, PersonId } from '../../../core/ids';
import type { IncomingContext } from '../../context';
import type { MessageRole, Wished } from '../../domain/shown/message-notices';
import { messageNotice } from './message-change';
import { loadMessage, partsIn } from './message-scene';

interface Opening {
  readonly readerId: PersonId;
  readonly as?: MessageRole | undefined;
  readonly wished?: Wished | undefined;
}

/** As what is asked for, else as who has its mailbox, else as who is to answer it; false for everybody else. */
export async function openMessage(
  context: IncomingContext,
  id: IncomingId,
  { readerId, as, wished }: Opening,
): Promise<boolean> {
  const scene = await loadMessage(context, id);
  if (scene === undefined) return false;
  const parts = partsIn(scene, readerId);
  const role = parts.find((part) => part === as) ?? parts[0];
  if (role === undefined) return false;
  const telling = { receiverId: readerId, role, step: 'opened', detail: context.newId(), wished } as const;
  await context.store.save({ notices: [messageNotice(context, scene.message, telling)] });
  return true;
}
