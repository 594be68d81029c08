// The cards of what the bot says about openings, as they are now, and whether it is still true (F1, F2).

import { dateToday } from '../../core/context';
import type { Of } from '../../core/members';
import type { Notice } from '../../core/notice';
import { dateOf, daysBetween, plusDays, type LocalDate } from '../../core/time';
import { functionOf } from '../../roster/domain/roster';
import type { DutyContext } from '../context';
import { hasEnded } from '../domain/duty-day';
import { ladderOn, passesHour } from '../domain/ladder';
import type { DutyNotices } from '../domain/duty-notices';
import type { OpeningCard } from '../domain/opening-cards';
import type { GatheredBoards } from './load-duty';
import { openingCard } from './opening-card';

/** What cards of notices are drawn with: boards are read for several at once. */
export type DutyDrawing = DutyContext & { readonly board: GatheredBoards };

export type Said<Kind extends keyof DutyNotices> = Notice<Of<DutyNotices, 'kind', Kind>>;

export const mailboxesOf = ({ subjects }: Notice) => subjects.map(({ mailboxId }) => mailboxId);

export async function drawOpening(
  context: DutyDrawing,
  notice: Said<'opening'>,
): Promise<OpeningCard | undefined> {
  const { date, step } = notice.content;
  const board = await context.board({ date, mailboxes: mailboxesOf(notice) });
  return openingCard(context, board, { notice, step });
}

/** For one of its mailboxes at least. */
export async function isOpeningTrue(context: DutyContext, notice: Said<'opening'>): Promise<boolean> {
  const { date, step } = notice.content;
  const days = await Promise.all(mailboxesOf(notice).map((id) => context.store.duty.findDay(id, date)));
  return days.some((day) => {
    if (day === undefined || step === 'missed') return day !== undefined;
    if (step === 'unreadable') return day.state === 'notCheckable' || day.state === 'open';
    if (day.state === 'opened' || hasEnded(day)) return false;
    if (step !== 'morning' || day.onDutyId === notice.receiverId) return true;
    return functionOf(day.onDutyId) !== undefined;
  });
}

/** A bot that was down for longer leaves older cards as they are. */
const mostDays = 7;

/**
 * Time passes on cards: "kl. 13 går frågan till Bo" is wrong from 13 on, and "i dag" when a new date begins (F1).
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
