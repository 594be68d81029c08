// What is answered about days of which none is a working day (F1).

import { whyFree, type Calendar } from '../../../core/calendar';
import type { LocalDate } from '../../../core/time';
import type { ChatSay } from '../chat-cards';

/** Of one weekday with why it is free. */
export function notWorkingDay(
  calendar: Calendar,
  first: LocalDate,
  last: LocalDate,
): Extract<ChatSay, { what: 'notWorkingDay' }> {
  const free = first === last ? whyFree(calendar, first) : undefined;
  return { what: 'notWorkingDay', ...(free && { date: first, free }) };
}
