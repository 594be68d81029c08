// Time passes on cards: what names an hour or a day is drawn anew when that has passed (F1).

import { dateToday } from '../../core/context';
import { dateOf, daysBetween, plusDays, type LocalDate } from '../../core/time';
import type { DutyContext } from '../context';
import { ladderOn, passesHour } from '../domain/ladder';

/** A bot that was down for longer leaves older cards as they are. */
const mostDays = 7;

/**
 * "Kl. 13 går frågan till Bo" is wrong from 13 on, and "i dag" when a new date begins.
 * At the first sweep of a date: every card of yesterday is drawn anew, and those of the day before once more, since
 * they say "yesterday". And whatever names an hour that has passed since the sweep before, also while the bot was
 * down.
 */
export async function turnCards(context: DutyContext): Promise<void> {
  const lastSweepAt = (await context.store.jobs.listDone()).get('mailboxes');
  if (lastSweepAt === undefined) return;
  const { calendar, mailboxes } = context.municipality();
  const today = dateToday(context);
  const dates = datesBetween(plusDays(dateOf(lastSweepAt, calendar.zone), -1), today);
  const past = dates.length < 2 ? [] : dates;
  const now = context.clock.now();
  const turned = mailboxes.filter((mailbox) => {
    const times = ladderOn(mailbox, today, calendar);
    return times !== undefined && passesHour(times, lastSweepAt, now);
  });
  const redraw = [
    ...past.flatMap((date) => mailboxes.map(({ id }) => ({ mailboxId: id, date }))),
    ...turned.map(({ id }) => ({ mailboxId: id, date: today })),
  ];
  if (redraw.length > 0) await context.store.save({ redraw });
}

/** From and including the first to and not including the last. */
function datesBetween(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days = Math.min(daysBetween(first, last), mostDays);
  return Array.from({ length: Math.max(0, days) }, (_, back) => plusDays(last, -1 - back));
}
