// What the page calls overdue is what the managers' card does, and what is to be registered and late (F3, F4).

import type { IncomingContext } from '../../context';
import { lateBefore } from '../../domain/standing';
import type { IncomingFilter } from '../../store/incoming-store';
import { overdueMessages } from '../told/tell-overdue';

export async function overdueFilter(
  context: IncomingContext,
): Promise<NonNullable<IncomingFilter['overdue']>> {
  const messages = await overdueMessages(context);
  return {
    lateBefore: lateBefore(context.clock.now(), context.municipality().calendar),
    pastDay: messages.map(({ id }) => id),
  };
}
