// That the day which a request or an appeal has by itself is over (F3).

import type { PersonId } from '../../../core/ids';
import { dateOf } from '../../../core/time';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { isTrackLate, ownDayOf } from '../../domain/arrival/tracks';
import { messageNotice } from '../message/message-change';

/** To whoever looks after the mailbox, once for each such day; none while it is not over. */
export function lateNotice(context: IncomingContext, message: IncomingMessage, receiverId: PersonId) {
  const { calendar } = context.municipality();
  if (!isTrackLate(message, dateOf(context.clock.now(), calendar.zone), calendar)) return [];
  const detail = ownDayOf(message, calendar);
  return [messageNotice(context, message, { receiverId, role: 'registrar', step: 'trackLate', detail })];
}
