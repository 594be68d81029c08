// Who has the mailboxes of somebody's unit on the working days on which they are away, as far as it is shown (F2).

import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import type { Period } from '../../../core/period';
import type { LocalDate } from '../../../core/time';
import { nameIn } from '../../../people/flows/load-staff';
import { datesOf, rosterGrid, type RosterGrid } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';
import type { AnsweringDays, AwayPerson } from '../../domain/away-list';
import type { PersonAway } from './away-of';

type Answers = Pick<AwayPerson, 'backOn' | 'answering'>;

interface Shown {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** The rosters are read once for all of them. */
export async function whoAnswers(
  context: AbsenceContext,
  shown: Shown,
): Promise<(times: readonly PersonAway[]) => Answers> {
  const { calendar } = context.municipality();
  const working = datesOf(shown.from, shown.lastDay).filter((date) => isWorkingDay(calendar, date));
  const grid = await rosterGrid(context, shown);
  return (times) => ({
    backOn: backOn(
      times.map(({ period }) => period),
      (date) => nextWorkingDay(calendar, date),
    ),
    answering: stretchesOf(
      working.filter((date) => times.some(({ period }) => isIn(period, date))),
      mailboxesOf(context, grid, times[0]?.person.department),
    ),
  });
}

const isIn = ({ from, lastDay }: Period, date: LocalDate): boolean =>
  from <= date && (lastDay === undefined || date <= lastDay);

/** After the first of the absences, and what follows on it. */
function backOn([first, ...more]: readonly Period[], next: (date: LocalDate) => LocalDate) {
  if (first?.lastDay === undefined || first.clock?.until !== undefined) return undefined;
  let day = next(first.lastDay);
  for (const period of more) {
    if (!isIn(period, day) || period.clock?.from !== undefined) continue;
    if (period.lastDay === undefined || period.clock !== undefined) return undefined;
    day = next(period.lastDay);
  }
  return day;
}

type MailboxesOn = (date: LocalDate) => AnsweringDays['mailboxes'];

/** Who has the mailboxes of the unit. */
function mailboxesOf(
  context: AbsenceContext,
  { staff, rows }: RosterGrid,
  unit: string | undefined,
): MailboxesOn {
  const { mailboxes } = context.municipality();
  const ids = mailboxes.filter(({ department }) => department === unit).map(({ id }) => id);
  const ours = unit === undefined ? [] : rows.filter(({ mailbox }) => ids.includes(mailbox.id));
  return (date) =>
    ours.map(({ mailbox, days }) => ({
      mailbox: mailbox.name,
      holder: nameIn(staff, days.find((day) => day.date === date)?.answer.order[0]),
    }));
}

function stretchesOf(dates: readonly LocalDate[], mailboxesOn: MailboxesOn): readonly AnsweringDays[] {
  const stretches: AnsweringDays[] = [];
  for (const date of dates) {
    const mailboxes = mailboxesOn(date);
    if (mailboxes.length === 0) return [];
    const last = stretches.at(-1);
    if (last !== undefined && JSON.stringify(last.mailboxes) === JSON.stringify(mailboxes))
      stretches[stretches.length - 1] = { ...last, lastDay: date };
    else stretches.push({ from: date, lastDay: date, mailboxes });
  }
  return stretches;
}
