// Whom file and dated orders name for a mailbox, as the directory knows them (F2, F4).

import type { PersonId } from '../../core/ids';
import type { DutyMailbox, Municipality, RosterEntry } from '../../core/municipality';
import type { Staff } from '../../people/flows/load-staff';
import { isOfMailbox } from '../domain/authority';
import { deciderOf } from '../domain/decider';
import type { RosterMember } from '../domain/roster';
import { orderOn, type StandingOrder } from '../domain/standing-order';
import type { LocalDate } from '../../core/time';

/** The roster in force today, without people whom the directory does not know: they count as absent. */
export const rosterOf = (mailbox: DutyMailbox, staff: Staff): readonly RosterMember[] =>
  membersOf(mailbox.roster, staff);

const membersOf = (entries: readonly RosterEntry[], staff: Staff): readonly RosterMember[] =>
  entries.flatMap(({ person: who, ...inTurn }) => {
    const person = staff.byUpn.get(who);
    return person ? [{ personId: person.id, ...inTurn }] : [];
  });

interface OrdersKnown {
  readonly municipality: Municipality;
  /** The mailbox's own. */
  readonly orders: readonly StandingOrder[];
  readonly staff: Staff;
}

/** The standing order of that day: a dated one, else the file's. */
export function standingOf(
  mailbox: DutyMailbox,
  date: LocalDate,
  { municipality, orders, staff }: OrdersKnown,
): readonly RosterMember[] {
  const order = orderOn(orders, date);
  return order === undefined
    ? membersOf(mailbox.firstRoster ?? mailbox.roster, staff)
    : membersOf(entriesOf(order, municipality, staff), staff);
}

/** A dated order in the file's form; who or what is gone from directory and file is left out. */
export const entriesOf = (
  { entries }: StandingOrder,
  { functions }: Pick<Municipality, 'functions'>,
  { byId }: Pick<Staff, 'byId'>,
): readonly RosterEntry[] =>
  entries.flatMap(({ personId, functionId, days, rotation }) => {
    const inTurn = { days, ...(rotation && { rotation }) };
    if (functionId === undefined) {
      const person = personId && byId.get(personId);
      return person ? [{ person: person.upn, ...inTurn }] : [];
    }
    const people = functions.find(({ id }) => id === functionId)?.people ?? [];
    return people.map((person) => ({ person, ...inTurn, functionId }));
  });

/** Who of them is asked today, about days that nobody has too. */
export const managerAsked = (
  mailbox: DutyMailbox,
  municipality: Municipality,
  staff: Staff,
): PersonId | undefined => deciderOf(managersOf(mailbox, municipality, staff), staff.away);

/** At some hour: the first of them who is there, else who is asked that day. */
export const managerThere = (
  mailbox: DutyMailbox,
  municipality: Municipality,
  { staff, isThere }: { readonly staff: Staff; readonly isThere: (person: PersonId) => boolean },
): PersonId | undefined =>
  managersOf(mailbox, municipality, staff).find(isThere) ?? managerAsked(mailbox, municipality, staff);

/** Manager, deputy, last resort, in that order, without people whom the directory does not know. */
export function managersOf(
  mailbox: DutyMailbox,
  municipality: Municipality,
  staff: Staff,
): readonly PersonId[] {
  const { lastResort } = municipality;
  const last = lastResort === undefined ? undefined : staff.byUpn.get(lastResort);
  // Another authority's last resort is nobody here: what it would be shown does not cross.
  const isOurs = last !== undefined && isOfMailbox(municipality, mailbox, last);
  const named = [mailbox.manager, mailbox.deputyManager, ...(isOurs ? [lastResort] : [])];
  const ids = named.flatMap((who) => {
    const person = who === undefined ? undefined : staff.byUpn.get(who);
    return person ? [person.id] : [];
  });
  return [...new Set(ids)];
}
