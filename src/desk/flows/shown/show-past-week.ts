// "Hur gick förra veckan": what came, on which days the mailboxes were not opened, and what is late now (F1, F4).

import type { Person } from '../../../people/domain/person';
import { plusDays, startOfDay, type LocalDate } from '../../../core/time';
import type { DeskContext } from '../../context';
import type { ReturnCard } from '../../domain/desk-cards';
import { lateFor, mailboxesOf } from '../told/notify-of-return';

/** Of the reader's mailboxes; undefined where they have none. */
export async function showPastWeek(
  context: DeskContext,
  { id }: Person,
  { from, lastDay }: { readonly from: LocalDate; readonly lastDay: LocalDate },
): Promise<ReturnCard | undefined> {
  const { zone } = context.municipality().calendar;
  const span = { from: startOfDay(from, zone), until: startOfDay(plusDays(lastDay, 1), zone) };
  const mailboxes = await mailboxesOf(context, id, span);
  if (mailboxes.length === 0) return undefined;
  const late = await lateFor(context, id);
  return {
    ...{ card: 'return', noticeId: undefined, period: { from, lastDay }, isAsked: true, mailboxes },
    waiting: { answers: 0, decisions: 0, questions: 0 },
    ...(late && { late }),
  };
}
