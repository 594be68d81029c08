// What the page calls overdue is what the managers' card does, and what is to be registered and late (F3, F4).

import type { Instant } from '../../../core/time';
import type { IncomingContext } from '../../context';
import { lateBefore } from '../../domain/standing';
import { isClosed, type IncomingMessage } from '../../domain/incoming';
import type { IncomingFilter } from '../../store/incoming-store';
import { isPastDay, overdueMessages, type PastDayFacts } from '../told/tell-overdue';

export async function overdueFilter(
  context: IncomingContext,
): Promise<NonNullable<IncomingFilter['overdue']>> {
  const messages = await overdueMessages(context);
  return {
    lateBefore: lateBefore(context.clock.now(), context.municipality().calendar),
    pastDay: messages.map(({ id }) => id),
  };
}

/** The same of one message. */
export const isLateNow = (
  message: IncomingMessage,
  facts: PastDayFacts & { readonly late: Instant },
): boolean =>
  !isClosed(message) &&
  ((message.registration.kind === 'open' && message.arrivedAt < facts.late) || isPastDay(message, facts));
