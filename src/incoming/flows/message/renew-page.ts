// A link to a page is old: its reader gets the card with a new one, in their own chat and nowhere else (F6).

import type { IncomingId, PersonId } from '../../../core/ids';
import type { MessageRole } from '../../domain/shown/message-notices';
import type { IncomingContext } from '../../context';
import { messageNotice } from './message-change';
import { loadMessage, rolesIn } from './message-scene';
import { deliverNow } from '../lists/say-at-once';

/** At most one card a minute, however often it is asked for; false for somebody who may not see it any more. */
export async function renewSheet(
  context: IncomingContext,
  id: IncomingId,
  readerId: PersonId,
): Promise<boolean> {
  const scene = await loadMessage(context, id);
  const reader = await context.store.people.find(readerId);
  const roles = scene === undefined || reader?.isActive !== true ? [] : rolesIn(scene, readerId);
  const role: MessageRole | undefined = roles.includes('roster')
    ? 'registrar'
    : roles.includes('manager')
      ? 'manager'
      : roles.includes('responder')
        ? 'responder'
        : undefined;
  if (scene === undefined || role === undefined) return false;
  const telling = { receiverId: readerId, role, step: 'opened', detail: scene.now.slice(0, 16) } as const;
  await context.store.save({ notices: [messageNotice(context, scene.message, telling)] });
  await deliverNow(context);
  return true;
}
