// Who answers a message: one person, or those of a function until the first of them takes it (F4).

import type { PersonId } from '../../../core/ids';
import type { Municipality } from '../../../core/municipality';
import { nextWorkingDay } from '../../../core/calendar';
import { atLocal, localTime, type LocalDate } from '../../../core/time';
import { awayAt, idsOf, type Staff } from '../../../people/flows/load-staff';
import { functionHolder, functionOf } from '../../../roster/domain/roster';
import type { IncomingContext } from '../../context';

type Functions = Pick<Municipality, 'functions'>;

const functionIn = ({ functions }: Functions, responder: PersonId | undefined) =>
  functions.find(({ id }) => id === functionOf(responder));

/** As the file names them now: a function that is gone from it has nobody. */
export function respondersOf(
  municipality: Functions,
  staff: Staff,
  responder: PersonId | undefined,
): readonly PersonId[] {
  if (responder === undefined) return [];
  if (functionOf(responder) === undefined) return [responder];
  return idsOf(functionIn(municipality, responder)?.people ?? [], staff);
}

/** Of them those who are to be told: who is there, or all when nobody is. */
export function respondersThere(
  municipality: Functions,
  staff: Staff,
  responder: PersonId | undefined,
): readonly PersonId[] {
  const all = respondersOf(municipality, staff, responder);
  const there = all.filter((id) => !staff.away.has(id));
  return functionOf(responder) === undefined || there.length === 0 ? all : there;
}

/** Whether somebody is away on each working day that is left, so that nothing would be answered in time; of a function all. */
export function isAwayThrough(
  municipality: Pick<Municipality, 'functions' | 'calendar'>,
  staff: Staff,
  {
    responder,
    today,
    dueOn,
  }: { readonly responder: PersonId; readonly today: LocalDate; readonly dueOn: LocalDate },
): boolean {
  const { calendar } = municipality;
  const all = respondersOf(municipality, staff, responder);
  let date = nextWorkingDay(calendar, today);
  if (date > dueOn || all.length === 0) return false;
  for (; date <= dueOn; date = nextWorkingDay(calendar, date)) {
    const away = awayAt(staff, atLocal(date, noon, calendar.zone), calendar);
    if (!all.every((id) => away.has(id))) return false;
  }
  return true;
}

const noon = localTime('12:00');

/** As whom somebody answers: by themselves, and for each function that the file names them of. */
export async function answersAs(
  { store, municipality }: Pick<IncomingContext, 'store' | 'municipality'>,
  personId: PersonId,
): Promise<ReadonlySet<PersonId>> {
  const person = await store.people.find(personId);
  const own = municipality().functions.filter(
    ({ people }) => person?.isActive === true && people.includes(person.upn),
  );
  return new Set([personId, ...own.map(({ id }) => functionHolder(id))]);
}

/** Whether the message is that person's to answer. */
export const isResponder = async (
  context: Pick<IncomingContext, 'store' | 'municipality'>,
  responder: PersonId | undefined,
  person: PersonId,
): Promise<boolean> => responder !== undefined && (await answersAs(context, person)).has(responder);
