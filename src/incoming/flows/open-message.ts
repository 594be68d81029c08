// Opens a message as a card of its own, for whoever may see it (F3).

import type { IncomingId, PersonId } from '../../core/ids';
import type { IncomingContext } from '../context';
import { messageNotice } from './message-change';
import { hasMailbox, isHidden, loadMessage, rolesIn } from './message-scene';

/** False for somebody who has nothing to do with its mailbox. */
export async function openMessage(
  context: IncomingContext,
  id: IncomingId,
  readerId: PersonId,
): Promise<boolean> {
  const scene = await loadMessage(context, id);
  if (scene === undefined) return false;
  const roles = rolesIn(scene, readerId);
  if (!hasMailbox(roles)) return false;
  const isManagers =
    !roles.includes('roster') && scene.message.answer.state === 'proposed' && !isHidden(scene);
  const role = isManagers ? 'manager' : 'registrar';
  const telling = { receiverId: readerId, role, step: 'opened', detail: context.newId() } as const;
  await context.store.save({ notices: [messageNotice(context, scene.message, telling)] });
  return true;
}
