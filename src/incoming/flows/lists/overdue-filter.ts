// What the page calls overdue is what the managers' card does, and what is to be registered and late (F3, F4).

import type { Instant, LocalDate } from '../../../core/time';
import type { IncomingContext } from '../../context';
import { decideBy, isUndecidedLong } from '../../domain/answering/assignment-times';
import { lateBefore } from '../../domain/standing';
import { dueDayOf } from '../../domain/arrival/tracks';
import { isClosed, type IncomingMessage } from '../../domain/incoming';
import type { IncomingFilter } from '../../store/incoming-store';
import { isPastDay, overdueMessages, type PastDayFacts } from '../told/tell-overdue';

export async function overdueFilter(
  context: IncomingContext,
): Promise<Required<Pick<IncomingFilter, 'overdue' | 'lateDecisions'>>> {
  const messages = await overdueMessages(context);
  const { calendar, assignments } = context.municipality();
  const facts = { ...assignments, calendar, now: context.clock.now() };
  return {
    overdue: { lateBefore: lateBefore(facts.now, calendar), pastDay: messages.map(({ id }) => id) },
    lateDecisions: messages
      .filter((message) => isUndecidedLong(message, facts))
      .map((message) => ({ id: message.id, day: nearestDay(message, facts) })),
  };
}

/** As its row shows it. */
function nearestDay(message: IncomingMessage, facts: Omit<PastDayFacts, 'now'>): LocalDate {
  const [decided, due] = [decideBy(message.answer.since, facts), dueDayOf(message, facts.calendar)];
  return due !== undefined && due < decided ? due : decided;
}

/** The same of one message. */
export const isLateNow = (
  message: IncomingMessage,
  facts: PastDayFacts & { readonly late: Instant },
): boolean =>
  !isClosed(message) &&
  ((message.registration.kind === 'open' && message.arrivedAt < facts.late) || isPastDay(message, facts));
