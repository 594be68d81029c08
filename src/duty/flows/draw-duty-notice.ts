// The cards of what the bot says about openings, as they are now, and whether it is still true (F1, F2).

import type { Of } from '../../core/members';
import type { Notice } from '../../core/notice';
import { functionOf } from '../../roster/domain/roster';
import type { DutyContext } from '../context';
import { hasEnded } from '../domain/duty-day';
import type { DutyNotices } from '../domain/duty-notices';
import type { OpeningCard } from '../domain/opening-cards';
import type { GatheredBoards } from './load-duty';
import { olderHandled } from './older-handled';
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
  const isAsked = step === 'check' || step === 'substitute' || step === 'manager';
  const older = isAsked ? await olderHandled(context, mailboxesOf(notice), date) : undefined;
  return openingCard(context, board, { notice, step, ...(older && { olderHandled: older }) });
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
