// A week before a working day on which nobody in a roster will be there, registrar and manager are told (F2).

import type { RosterNotice } from '../domain/roster-notices';
import { previousWorkingDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import type { NewNotice } from '../../core/notice';
import { plusDays, type LocalDate } from '../../core/time';
import type { RosterContext } from '../context';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import type { RosterPlanCard } from '../domain/roster-cards';
import type { Staff } from '../../people/flows/load-staff';
import { managersOf, rosterOf } from './mailbox-staff';
import { showPlan } from './plan-card';
import { rosterGrid, type RosterRow } from './who-has';

const daysAhead = 7;
/** So many days of an empty stretch are named. */
const mostShown = 60;

/** Tells of each empty stretch once, when its first day comes within a week. */
export async function lookAhead(context: RosterContext): Promise<void> {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  // The working day before tells whether a stretch begins or goes on.
  const from = previousWorkingDay(calendar, plusDays(today, 1));
  const { staff, rows } = await rosterGrid(context, { from, lastDay: plusDays(today, daysAhead) });
  const notices = rows.flatMap(({ mailbox, days }) =>
    days
      .filter((day, i) => day.date > today && isEmpty(day) && !isEmpty(days[i - 1]))
      .flatMap(({ date }) => noticesFor(context, staff, { mailbox, date })),
  );
  if (notices.length === 0) return;
  await context.store.save({ notices });
  context.wakeOutbox();
}

interface Day {
  readonly mailbox: DutyMailbox;
  readonly date: LocalDate;
}

const isEmpty = (day: RosterRow['days'][number] | undefined): boolean => day?.answer.holder.kind === 'nobody';

function noticesFor(
  context: RosterContext,
  staff: Staff,
  { mailbox, date }: Day,
): readonly NewNotice<RosterNotice>[] {
  const municipality = context.municipality();
  const registrar = rosterOf(mailbox, staff)[0]?.personId;
  const managers = managersOf(mailbox, municipality, staff);
  const manager = managers.find((id) => !staff.away.has(id)) ?? managers[0];
  const receivers = [registrar, manager].filter((id) => id !== undefined);
  return [...new Set(receivers)].map((receiverId) =>
    newNotice(context, {
      key: `emptyRoster/${mailbox.id}/${date}/${receiverId}`,
      receiverId,
      content: { kind: 'emptyRoster', mailboxId: mailbox.id, date },
    }),
  );
}

/** The working days within the span on which nobody will have the mailbox, as far as is known now. */
export async function emptyDaysWithin(
  context: RosterContext,
  { mailbox, from, lastDay }: { mailbox: DutyMailbox; from: LocalDate; lastDay: LocalDate },
): Promise<readonly LocalDate[]> {
  const last = plusDays(from, mostShown - 1);
  const span = { from, lastDay: lastDay < last ? lastDay : last, only: [mailbox.id] };
  const { rows } = await rosterGrid(context, span);
  return rows.flatMap(({ days }) => days.filter(isEmpty).map(({ date }) => date));
}

/** The working days from that one on that are empty now; undefined when somebody will be there after all. */
export async function emptyRosterCard(
  context: RosterContext,
  { mailboxId, from, readerId }: { mailboxId: MailboxId; from: LocalDate; readerId: PersonId },
): Promise<RosterPlanCard | undefined> {
  const { rows } = await rosterGrid(context, {
    ...{ from, lastDay: plusDays(from, mostShown - 1) },
    only: [mailboxId],
  });
  const days = rows[0]?.days ?? [];
  const end = days.findIndex((day) => !isEmpty(day));
  const last = (end === -1 ? days : days.slice(0, end)).at(-1);
  if (last === undefined) return undefined;
  const gap = { from, lastDay: last.date };
  const plan = await showPlan(context, { actorId: readerId, mailboxId, ...gap });
  return plan.ok ? { ...plan.value, gap } : undefined;
}
