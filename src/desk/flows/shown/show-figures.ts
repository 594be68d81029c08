// "Över tid" on the work page: a mailbox's figures by whole weeks, where the file names the decision that lets them be shown (F1, F3, F4).

import type { MailboxId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { accept, refuse, type Result } from '../../../core/refusal';
import { plusDays, startOfDay, type LocalDate } from '../../../core/time';
import type { Calendar } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { dueOnOf } from '../../../incoming/domain/answering/assignment-times';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { DeskContext } from '../../context';
import {
  countWeeks,
  isKnownSince,
  isTold,
  mondaysBefore,
  timeOf,
  weeksCounted,
  type CountedMessage,
  type ShownWeek,
} from '../../domain/figures';
import type { MessageTimes } from '../../store/figures-store';

interface FiguresShown {
  readonly mailbox: Pick<DutyMailbox, 'id' | 'name'>;
  /** Of the reader's, to choose from. */
  readonly mailboxes: readonly Pick<DutyMailbox, 'id' | 'name'>[];
  /** What decided that figures are shown. */
  readonly decision: string;
  readonly today: LocalDate;
  /** The latest last. */
  readonly weeks: readonly ShownWeek[];
}

/** Of the first of the reader's mailboxes unless one is named. */
export async function showFigures(
  context: DeskContext,
  readerId: PersonId,
  mailboxId: MailboxId | undefined,
): Promise<Result<FiguresShown, 'not-allowed'>> {
  const { figures, calendar } = context.municipality();
  const own = figures === undefined ? [] : await ownMailboxes(context, readerId);
  const chosen = own.find(({ mailbox }) => mailboxId === undefined || mailbox.id === mailboxId);
  if (figures === undefined || chosen === undefined) return refuse('not-allowed');
  const today = dateToday(context);
  const [first = today] = mondaysBefore(today);
  const { id } = chosen.mailbox;
  const [times, days] = await Promise.all([
    context.store.figures.listTimes(id, startOfDay(first, calendar.zone)),
    context.store.duty.listDays(first, plusDays(first, 7 * weeksCounted - 1), [id]),
  ]);
  const counted = countWeeks({
    ...{ today, calendar, messages: times.map((one) => counting(one, calendar)) },
    days: days.map(({ date, state, onDutyId }) => ({ date, state, holderId: onDutyId })),
  });
  const reader = { readerId, isManager: chosen.parts.includes('manager') };
  return accept({
    mailbox: chosen.mailbox,
    mailboxes: own.map(({ mailbox }) => mailbox),
    decision: figures.decision,
    today,
    weeks: counted.map((week): ShownWeek => {
      const { monday } = week.figures;
      if (!isKnownSince(monday, days)) return { monday, is: 'none' };
      return isTold(week, reader) ? week.figures : { monday, is: 'hidden' };
    }),
  });
}

/** A request is due on its own day, whether somebody has been given it or not. */
function counting(
  { arrivedAt, isOpen, isRequest, isAnswered, ...done }: MessageTimes,
  calendar: Calendar,
): CountedMessage {
  const registeredAt = isOpen ? undefined : timeOf(done.registered, done.undone);
  const ownDay = isRequest ? dueOnOf(true, arrivedAt, { calendar, dueWorkingDays: 0 }) : undefined;
  return {
    ...{ arrivedAt, dueOn: done.dueOn ?? ownDay, registeredAt },
    isUnknown: !isOpen && registeredAt === undefined,
    answeredAt: isAnswered ? timeOf(done.answered, done.undone) : undefined,
  };
}
