// What is answered about days of which none is a working day (F1).

import { isWorkingDay, whyFree, type Calendar } from '../../../core/calendar';
import { daysBetween, mondayOf, plusDays, type LocalDate } from '../../../core/time';
import type { ChatSay } from '../says/chat-cards';

/** Of one weekday with why it is free. */
export function notWorkingDay(
  calendar: Calendar,
  first: LocalDate,
  last: LocalDate,
): Extract<ChatSay, { what: 'notWorkingDay' }> {
  const free = first === last ? whyFree(calendar, first) : undefined;
  return { what: 'notWorkingDay', ...(free && { date: first, free }) };
}

interface Days {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** "Vem är ledig i jul", of holidays alone: who is away in their weeks. */
export function aroundFeast(calendar: Calendar, { first, last }: Days): Days {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => plusDays(first, at));
  if (days.length < fewestOfFeast || days.some((date) => isWorkingDay(calendar, date)))
    return { first, last };
  return { first: mondayOf(first), last: plusDays(mondayOf(last), 6) };
}
const fewestOfFeast = 3;
