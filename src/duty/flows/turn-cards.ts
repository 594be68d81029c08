// When a new date begins, the cards of the days before say their date: "i dag" of yesterday would be wrong (F1).

import { dateOf, daysBetween, plusDays, type LocalDate } from '../../core/time';
import type { DutyContext } from '../context';
import { dateToday } from '../../core/context';

/** A bot that was down for longer leaves older cards as they are. */
const mostDays = 7;

/**
 * At the first sweep of a date: every card of yesterday is drawn anew, and those of the day before once more, since
 * they say "yesterday".
 */
export async function turnCards(context: DutyContext): Promise<void> {
  const lastSweepAt = (await context.store.jobs.listDone()).get('mailboxes');
  if (lastSweepAt === undefined) return;
  const { calendar, mailboxes } = context.municipality();
  const today = dateToday(context);
  const dates = datesBetween(plusDays(dateOf(lastSweepAt, calendar.zone), -1), today);
  if (dates.length < 2) return;
  const redraw = dates.flatMap((date) => mailboxes.map(({ id }) => ({ mailboxId: id, date })));
  await context.store.save({ redraw });
}

/** From and including the first to and not including the last. */
function datesBetween(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days = Math.min(daysBetween(first, last), mostDays);
  return Array.from({ length: Math.max(0, days) }, (_, back) => plusDays(last, -1 - back));
}
