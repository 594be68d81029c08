// Who has the mailboxes of somebody's unit on the first working day on which they are away, as far as it is shown (F2).

import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import type { PersonId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import { nameIn } from '../../../people/flows/load-staff';
import { whoHas, type RosterDay } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';
import type { Answering, AwayPerson } from '../../domain/away-list';
import type { PersonAway } from './away-of';

/** Each is a reading of the rosters. */
const mostDays = 14;

export interface Answers {
  /** Of whom it is told where a person's own day is not. */
  readonly usually: LocalDate;
  readonly of: (times: readonly PersonAway[]) => Pick<AwayPerson, 'answeringOn' | 'answering'>;
}

export async function whoAnswers(
  context: AbsenceContext,
  from: LocalDate,
  away: readonly (readonly PersonAway[])[],
): Promise<Answers> {
  const { calendar } = context.municipality();
  const workingFrom = (date: LocalDate) =>
    isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
  const usually = workingFrom(from);
  const firstOf = ([first]: readonly PersonAway[]) =>
    first === undefined || first.period.from <= from ? usually : workingFrom(first.period.from);
  const dates = [...new Set([usually, ...away.map(firstOf)])].toSorted().slice(0, mostDays);
  const all = await Promise.all(dates.map(async (date) => [date, await whoHas(context, { date })] as const));
  const known = new Map(all);
  return {
    usually,
    of: (times) => {
      const date = known.has(firstOf(times)) ? firstOf(times) : usually;
      const day = known.get(date);
      return { answeringOn: date, answering: day ? answeringFor(context, times, day) : [] };
    },
  };
}

/** Who has the mailboxes of the person's unit. */
function answeringFor(
  context: AbsenceContext,
  [first]: readonly PersonAway[],
  { staff, answers }: RosterDay,
): readonly Answering[] {
  const unit = first?.person.department;
  return context.municipality().mailboxes.flatMap(({ id, name, department }) => {
    const isOthers = unit === undefined || department !== unit;
    const holder: PersonId | undefined = answers.get(id)?.order[0];
    return isOthers ? [] : [{ mailbox: name, holder: nameIn(staff, holder) }];
  });
}
