// Opens a message as a card of its own, for whoever may see it (F3).

import type { IncomingId, PersonId } from '../../core/ids';
import type { IncomingContext } from '../context';
import { messageNotice } from './message-change';
import { loadMessage, partsIn } from './message-scene';

/** False for somebody who has nothing to do with its mailbox. */
export async function openMessage(
  context: IncomingContext,
  id: IncomingId,
  readerId: PersonId,
): Promise<boolean> {
  const scene = await loadMessage(context, id);
  if (scene === undefined) return false;
  const [role] = partsIn(scene, readerId);
  if (role === undefined || role === 'responder') return false;
  const telling = { receiverId: readerId, role, step: 'opened', detail: context.newId() } as const;
  await context.store.save({ notices: [messageNotice(context, scene.message, telling)] });
  return true;
}
