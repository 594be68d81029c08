// Days that nobody else of a roster can have, and which manager is asked about them (F2).

import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { plusDays } from '../../core/time';
import { nameIn } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { placesOf, type RosterFacts } from '../domain/roster';
import type { NobodyNext } from '../domain/roster-cards';
import type { LoadedRoster } from './load-roster';
import { daysAhead } from './look-ahead';
import { managerAsked } from './mailbox-staff';

interface Asked {
  readonly mailbox: DutyMailbox;
  /** Of the days that the reader cannot have. */
  readonly days: readonly RosterFacts[];
  readonly readerId: PersonId;
}

/** Undefined while somebody else can have each of them. */
export function nobodyNext(
  context: RosterContext,
  { staff }: LoadedRoster,
  { mailbox, days, readerId }: Asked,
): NobodyNext | undefined {
  const isLeft = (facts: RosterFacts) => placesOf(facts).some(({ people }) => people.some(isOther));
  const isOther = (person: PersonId) => person !== readerId;
  const empty = days.filter((facts) => !isLeft(facts)).map(({ date }) => date);
  const [first] = empty;
  if (first === undefined) return undefined;
  const today = dateToday(context);
  const manager = managerAsked(mailbox, context.municipality(), staff);
  const name = nameIn(staff, manager);
  const when = first <= today ? 'today' : first <= plusDays(today, daysAhead) ? 'soon' : 'later';
  return {
    days: empty,
    isAll: empty.length === days.length,
    asks: name === undefined ? undefined : { who: { name, isReader: manager === readerId }, when },
  };
}
