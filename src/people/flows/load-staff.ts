// The people of the municipality file as the directory knows them, and who is there now (F2).

import { covers, endOf, type Absence } from '../domain/absence';
import { isPartOfDay } from '../domain/part-of-day';
import { hoursOn, offOn, spanOfHours, type DaysOff } from '../domain/days-off';
import type { PersonId, Upn } from '../../core/ids';
import { peopleOfMailbox, type DutyMailbox, type Municipality } from '../../core/municipality';
import type { Person } from '../domain/person';
import type { Calendar } from '../../core/calendar';
import { dateOf, plusMinutes, type Instant, type LocalDate } from '../../core/time';
import type { PeopleScope } from '../store/people-store';
import type { PeopleContext } from '../context';

export interface Staff {
  readonly people: readonly Person[];
  readonly byUpn: ReadonlyMap<Upn, Person>;
  readonly byId: ReadonlyMap<PersonId, Person>;
  readonly absences: readonly Absence[];
  readonly daysOff: readonly DaysOff[];
  /** Absent, on a weekday off, disabled or out of the bot's reach at the time that was asked about. */
  readonly away: ReadonlySet<PersonId>;
  /** Those of them who are away for nothing but that Teams does not reach them. */
  readonly unreached: ReadonlySet<PersonId>;
}

/** Absences this far ahead and behind are loaded, enough for cards that tell until when somebody is away. */
const horizonMinutes = 400 * 24 * 60;

/** Loads these people, or everybody the bot knows, with their absences around `now`. */
export async function loadStaff(
  context: Pick<PeopleContext, 'store' | 'municipality'>,
  now: Instant,
  only?: PeopleScope,
): Promise<Staff> {
  const people = await context.store.people.list(only);
  const ids = only && people.map((person) => person.id);
  const [absences, daysOff] = await Promise.all([
    context.store.people.listAbsences(
      plusMinutes(now, -horizonMinutes),
      plusMinutes(now, horizonMinutes),
      ids,
    ),
    context.store.people.listDaysOff(ids),
  ]);
  const known = { people, absences, daysOff };
  const { calendar } = context.municipality();
  const away = absentAt(known, now, calendar);
  const mute = people.filter(isMute).map(({ id }) => id);
  return {
    ...known,
    byUpn: new Map(people.map((person) => [person.upn, person])),
    byId: new Map(people.map((person) => [person.id, person])),
    away: new Set([...away, ...mute]),
    unreached: new Set(mute.filter((id) => !away.has(id))),
  };
}

type Known = Pick<Staff, 'people' | 'absences' | 'daysOff'>;

/** Who of them cannot have a mailbox at that time, as far as is known now; a part of a day takes nobody away. */
export const awayAt = (known: Known, at: Instant, calendar: Calendar): ReadonlySet<PersonId> =>
  new Set([
    ...absentAt(known, at, calendar),
    ...known.people
      .filter(({ unreachableSince: since }) => since !== undefined && since <= at)
      .map(({ id }) => id),
  ]);

const isMute = ({ unreachableSince }: Person): boolean => unreachableSince !== undefined;

function absentAt(
  { people, absences, daysOff }: Known,
  at: Instant,
  calendar: Calendar,
): ReadonlySet<PersonId> {
  const date = dateOf(at, calendar.zone);
  const away = new Set([
    ...absences
      .filter((absence) => covers(absence, at) && !isPartOfDay(absence, calendar))
      .map(({ personId }) => personId),
    ...offOn(daysOff, date),
  ]);
  for (const { id, isActive } of people) if (!isActive) away.add(id);
  return away;
}

interface AwayPart {
  readonly personId: PersonId;
  readonly from: Instant;
  readonly until: Instant;
}

/** Parts of that day for which somebody is away, said of the day or of every working day; the day is theirs all the same. */
export function partsOn(
  { absences, daysOff }: Pick<Staff, 'absences' | 'daysOff'>,
  date: LocalDate,
  calendar: Calendar,
): readonly AwayPart[] {
  const standing = hoursOn(daysOff, date, calendar).map((one) => ({
    ...{ personId: one.personId, ...spanOfHours(one, date, calendar) },
  }));
  const said = absences.flatMap((absence) => {
    const until = endOf(absence);
    const isThen = dateOf(absence.from, calendar.zone) === date && isPartOfDay(absence, calendar);
    return isThen && until !== undefined && until > absence.from
      ? [{ personId: absence.personId, from: absence.from, until }]
      : [];
  });
  return [...said, ...standing];
}

/** Those that cover that time. */
export const partsAt = (
  known: Pick<Staff, 'absences' | 'daysOff'>,
  at: Instant,
  calendar: Calendar,
): readonly AwayPart[] =>
  partsOn(known, dateOf(at, calendar.zone), calendar).filter(({ from, until }) => from <= at && at < until);

/** Whose part of the day covers that time. */
export const partlyAwayAt = (...asked: Parameters<typeof partsAt>): readonly PersonId[] =>
  partsAt(...asked).map(({ personId }) => personId);

/** Undefined for nobody, and for who was not loaded. */
export const nameIn = ({ byId }: Staff, id: PersonId | undefined): string | undefined =>
  id === undefined ? undefined : byId.get(id)?.name;

/** The ids of people named in the file that the directory knows and that are active. */
export const idsOf = (named: readonly Upn[], staff: Staff): readonly PersonId[] =>
  named.flatMap((who) => {
    const person = staff.byUpn.get(who);
    return person?.isActive === true ? [person.id] : [];
  });

/** Everybody whom the file names, once each; of the mailboxes, only these when they are given. */
export function peopleNamed(
  { admins, lastResort, switchboard, functions, rules, mailboxes: all }: Municipality,
  mailboxes: readonly DutyMailbox[] = all,
): readonly Upn[] {
  const named = [
    ...admins,
    ...(lastResort === undefined ? [] : [lastResort]),
    ...(switchboard !== undefined && 'people' in switchboard ? switchboard.people : []),
    ...mailboxes.flatMap(peopleOfMailbox),
    ...functions.flatMap(({ people }) => people),
    ...rules.editors,
  ];
  return [...new Set(named)];
}
