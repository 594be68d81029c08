// A message that a function was given and nobody of it takes: the registrar is told once, and can choose somebody (F4).

import type { NewNotice } from '../../core/notice';
import type { Staff } from '../../people/flows/load-staff';
import type { IncomingContext } from '../context';
import { isUntaken } from '../domain/assignment-times';
import type { IncomingMessage } from '../domain/incoming';
import type { MessageNotice } from '../domain/message-notices';
import { messageNotice } from './message-change';
import { registrarFor, whyAway } from './tell-away-responder';

/** When all of them are away the registrar is told that. */
export function untakenNotices(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  staff: Staff,
): readonly NewNotice<MessageNotice>[] {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  return messages.flatMap((message) => {
    const { responderId } = message.answer;
    const isTold = isUntaken(message, now, calendar) && responderId !== undefined;
    if (!isTold || whyAway(context, responderId, staff) !== undefined) return [];
    const receiverId = registrarFor(context, message, staff);
    if (receiverId === undefined) return [];
    return [messageNotice(context, message, { receiverId, role: 'registrar', step: 'untaken' })];
  });
}
