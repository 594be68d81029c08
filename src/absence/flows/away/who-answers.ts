// Who has somebody's mailboxes, or those of the unit, on the working days and hours on which they are away (F2).

import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { DutyMailbox } from '../../../core/municipality';
import type { Period } from '../../../core/period';
import { plusDays, timeOf, type LocalDate, type LocalTime } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { nameIn } from '../../../people/flows/load-staff';
import { holderThere, type RosterFacts } from '../../../roster/domain/roster';
import { standInsOf } from '../../../roster/flows/acting-manager';
import { dayOf, partedHours, type Hours, type Known } from '../../../roster/flows/day-hours';
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

/** What goes on beyond the days that are shown is told to its end, if that is not farther away. */
const daysBeyond = 31;

/** The rosters are read once for all of them; of those that are given, all of each absence is told. */
export async function whoAnswers(
  context: AbsenceContext,
  shown: Shown,
  away?: readonly (readonly PersonAway[])[],
): Promise<(times: readonly PersonAway[]) => Answers> {
  const { calendar } = context.municipality();
  const spanOf = (times: readonly PersonAway[]) => (away ? wholeOf(context, shown, times) : shown);
  const spans = (away ?? []).map(spanOf);
  const from = firstOf([shown.from, ...spans.map((span) => span.from)]);
  const lastDay = lastOf([shown.lastDay, ...spans.map((span) => span.lastDay)]);
  const loaded = await loadRoster(context, { from, lastDay });
  const answersOn = answersWith(context, loaded);
  return (times) => {
    const periods = times.map(({ period }) => period);
    const span = spanOf(times);
    const working = datesOf(span.from, span.lastDay).filter((date) => isWorkingDay(calendar, date));
    return {
      ...backAfter(periods, (date) => nextWorkingDay(calendar, date)),
      answering: stretchesOf(
        working.map((date) => {
          const meant = periods.filter((one) => isIn(one, date)).map(({ clock }) => clock);
          // Of two parts of a day each is told; what takes all of it holds them.
          const clocks = meant.includes(undefined) ? [undefined] : meant;
          return clocks.flatMap((clock) => answersOn(times[0]?.person, date, clock));
        }),
      ),
    };
  };
}

/** From today on, and of what has no end as far as is shown. */
function wholeOf(context: AbsenceContext, shown: Shown, times: readonly PersonAway[]): Shown {
  const today = dateToday(context);
  const farthest = plusDays(shown.from, daysBeyond);
  const meant = times
    .map(({ period }) => period)
    .filter((period) => period.from <= shown.lastDay && (period.lastDay ?? shown.from) >= shown.from);
  const ends = meant.flatMap(({ lastDay }) => (lastDay === undefined ? [] : [firstOf([lastDay, farthest])]));
  const begins = meant.map((period) => lastOf([period.from, today]));
  return { from: firstOf([shown.from, ...begins]), lastDay: lastOf([shown.lastDay, ...ends]) };
}

const firstOf = (days: readonly [LocalDate, ...LocalDate[]]): LocalDate => days.toSorted()[0] ?? days[0];
const lastOf = (days: readonly [LocalDate, ...LocalDate[]]): LocalDate => days.toSorted().at(-1) ?? days[0];

type AnswersOn = (
  person: Person | undefined,
  date: LocalDate,
  clock: Period['clock'],
) => readonly AnsweringDays[];

/**
 * Who has the mailboxes in whose rosters the person stands, else those of the unit, and who decides for a manager: of an
 * absence of some hours, who has them from its beginning, or now where it has begun; a day of several by its hours.
 */
function answersWith(context: AbsenceContext, loaded: LoadedRoster): AnswersOn {
  const { staff, mailboxes, factsOn } = loaded;
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const now = timeOf(context.clock.now(), calendar.zone);
  const onDate = new Map<LocalDate, readonly MailboxThen[]>();
  const allOn = (date: LocalDate): readonly MailboxThen[] => {
    const known = onDate.get(date) ?? mailboxes.map((mailbox) => ({ mailbox, then: factsOn(mailbox, date) }));
    onDate.set(date, known);
    return known;
  };
  return (person, date, clock) => {
    if (person === undefined) return [];
    const all = allOn(date);
    const own = all.filter(({ then }) => then.standing.some(({ personId }) => personId === person.id));
    const ours = own.length > 0 ? own : all.filter(({ mailbox }) => mailbox.department === person.department);
    const wanted = clock === undefined ? partsOf(ours, { staff, calendar }) : [clock];
    const parts = wanted.filter((part) => clock !== undefined || date !== today || !isOver(part, now));
    return parts.map((part) => {
      const mailboxesThen = ours.map(({ mailbox, then }) => {
        const at = part && beginOf(part, dayOf(mailbox, then, calendar));
        const isAhead = at !== undefined && (date !== today || at > now);
        const facts = isAhead ? factsAt(then, at, { staff, calendar }) : then;
        return { mailbox: mailbox.name, holder: nameIn(staff, holderThere(facts)) };
      });
      const days = { from: date, lastDay: date, mailboxes: mailboxesThen };
      return { ...days, ...(part && { clock: part }), ...decidesOn(context, loaded, { person, date }) };
    });
  };
}

/** Hours that begin with the day do so when its mailbox does. */
function beginOf({ from, until }: NonNullable<Period['clock']>, day: Hours | undefined) {
  const opens = day && (until === undefined || day.from < until) ? day.from : undefined;
  return from === undefined || (opens !== undefined && from < opens) ? opens : from;
}

const isOver = (part: Period['clock'], now: LocalTime) => part?.until !== undefined && part.until <= now;

/** Of a manager who is away. */
function decidesOn(
  context: AbsenceContext,
  { staff, mailboxes, awayOn }: LoadedRoster,
  { person: { id, upn }, date }: { readonly person: Person; readonly date: LocalDate },
): Pick<AnsweringDays, 'decides'> {
  if (!mailboxes.some(({ manager }) => manager === upn)) return {};
  const stands = standInsOf(context.municipality(), staff, id);
  const acting = stands.find((one) => one !== id && !awayOn(date).has(one));
  return { decides: { name: nameIn(staff, acting) } };
}

interface MailboxThen {
  readonly mailbox: DutyMailbox;
  readonly then: RosterFacts;
}

/** The parts of a day that several have by the hours; else all of it, as one. */
function partsOf(ours: readonly MailboxThen[], known: Known): readonly (Hours | undefined)[] {
  const held = ours.flatMap(({ mailbox, then }) => partedHours(then, mailbox, known) ?? []);
  const hours = held.map((one) => one.hours);
  const moments = [...new Set(hours.flatMap(({ from, until }) => [from, until]))].toSorted();
  if (moments.length === 0) return [undefined];
  return moments.slice(0, -1).map((from, at) => ({ from, until: moments[at + 1] ?? from }));
}

/** Days on which all of it is as on the day before are one; empty where nobody has anything that could be told. */
function stretchesOf(days: readonly (readonly AnsweringDays[])[]): readonly AnsweringDays[] {
  const stretches: (readonly AnsweringDays[])[] = [];
  for (const day of days.filter((parts) => parts.length > 0)) {
    if (day.some(({ mailboxes, decides }) => mailboxes.length === 0 && decides === undefined)) return [];
    const last = stretches.at(-1);
    if (last !== undefined && textOf(last) === textOf(day))
      stretches[stretches.length - 1] = last.map((one, at) => ({
        ...one,
        lastDay: day[at]?.lastDay ?? one.lastDay,
      }));
    else stretches.push(day);
  }
  return stretches.flat();
}

const textOf = (parts: readonly AnsweringDays[]): string =>
  JSON.stringify(parts.map(({ mailboxes, clock, decides }) => [mailboxes, clock, decides]));
