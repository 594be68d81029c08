// Who has somebody's mailboxes, or those of the unit, on the working days and hours on which they are away (F2).

import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { timeOf, type LocalDate, type LocalTime } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { nameIn } from '../../../people/flows/load-staff';
import { holderThere } from '../../../roster/domain/roster';
import { factsAt, loadRoster, type LoadedRoster } from '../../../roster/flows/load-roster';
import { datesOf } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';
import { backAfter, isIn } from '../../domain/back-on';
import type { AnsweringDays, AwayPerson } from '../../domain/away-list';
import type { PersonAway } from './away-of';

type Answers = Pick<AwayPerson, 'backOn' | 'backAt' | 'answering'>;

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
  const loaded = await loadRoster(context, shown);
  return (times) => {
    const periods = times.map(({ period }) => period);
    const mailboxesOn = mailboxesOf(context, loaded, times[0]?.person);
    return {
      ...backAfter(periods, (date) => nextWorkingDay(calendar, date)),
      answering: stretchesOf(
        working.flatMap((date) => {
          const period = periods.find((one) => isIn(one, date));
          if (period === undefined) return [];
          const mailboxes = mailboxesOn(date, period.clock?.from);
          return [{ from: date, lastDay: date, mailboxes, ...(period.clock && { clock: period.clock }) }];
        }),
      ),
    };
  };
}

type MailboxesOn = (date: LocalDate, from: LocalTime | undefined) => AnsweringDays['mailboxes'];

/**
 * Who has the mailboxes in whose rosters the person stands, else those of the unit: of an absence of some hours, who has
 * them from its beginning, or now where it has begun.
 */
function mailboxesOf(
  context: AbsenceContext,
  { staff, mailboxes, factsOn }: LoadedRoster,
  person: Person | undefined,
): MailboxesOn {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const now = timeOf(context.clock.now(), calendar.zone);
  const unit = mailboxes.filter(({ department }) => department === person?.department);
  return (date, from) => {
    const facts = mailboxes.map((mailbox) => ({ mailbox, then: factsOn(mailbox, date) }));
    const own = facts.filter(({ then }) => then.standing.some(({ personId }) => personId === person?.id));
    const ours = own.length > 0 ? own : facts.filter(({ mailbox }) => unit.includes(mailbox));
    return ours.map(({ mailbox, then }) => {
      const isAhead = from !== undefined && (date !== today || from > now);
      const at = isAhead ? factsAt(then, from, { staff, calendar }) : then;
      return { mailbox: mailbox.name, holder: nameIn(staff, holderThere(at)) };
    });
  };
}

/** Empty where nobody has anything that could be told. */
function stretchesOf(days: readonly AnsweringDays[]): readonly AnsweringDays[] {
  const stretches: AnsweringDays[] = [];
  for (const day of days) {
    if (day.mailboxes.length === 0) return [];
    const last = stretches.at(-1);
    if (last !== undefined && isAlike(last, day))
      stretches[stretches.length - 1] = { ...last, lastDay: day.lastDay };
    else stretches.push(day);
  }
  return stretches;
}

const isAlike = (one: AnsweringDays, other: AnsweringDays): boolean =>
  JSON.stringify([one.mailboxes, one.clock]) === JSON.stringify([other.mailboxes, other.clock]);
