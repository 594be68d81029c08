// Who gets what a manager would while the manager is away: the deputy, then the last resort (F4, P7).

import type { PersonId, Upn } from '../../core/ids';
import type { Municipality } from '../../core/municipality';
import { nextOfficeTime } from '../../core/calendar';
import type { Instant } from '../../core/time';
import type { RosterContext } from '../context';
import { isOfOneAuthority } from '../domain/authority';
import type { Staff } from '../../people/flows/load-staff';
import { idsOf, loadStaff } from '../../people/flows/load-staff';

/** The manager, then the deputies of the mailboxes that the manager answers for, then the last resort. */
export function standInsOf(municipality: Municipality, staff: Staff, manager: PersonId): readonly PersonId[] {
  const { mailboxes, lastResort } = municipality;
  const who = staff.byId.get(manager)?.upn;
  const deputies = mailboxes.flatMap((mailbox) =>
    mailbox.manager === who && mailbox.deputyManager !== undefined ? [mailbox.deputyManager] : [],
  );
  const last = lastResort && staff.byUpn.get(lastResort);
  // Another authority's last resort is not told of this one's people; who has left the directory belongs to none.
  const leading = staff.byId.get(manager) ?? { upn: '' as Upn, department: undefined };
  const isOurs = last !== undefined && isOfOneAuthority(municipality, leading, last);
  const named = isOurs ? [...deputies, last.upn] : deputies;
  return [...new Set([manager, ...idsOf(named, staff)])];
}

/** Of these managers those who are away now and in whose place that person is told. */
export async function listStoodInFor(
  context: StandInContext,
  reader: PersonId,
  managers: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const municipality = context.municipality();
  const staff = await loadFor(context, managers);
  const who = staff.byId.get(reader)?.upn;
  const { lastResort, mailboxes } = municipality;
  const isNamed = who === lastResort || mailboxes.some(({ deputyManager }) => deputyManager === who);
  if (who === undefined || !isNamed) return [];
  const acting = (manager: PersonId) =>
    standInsOf(municipality, staff, manager).find((id) => !staff.away.has(id));
  return managers.filter((manager) => manager !== reader && acting(manager) === reader);
}

type StandInContext = Pick<RosterContext, 'store' | 'clock' | 'municipality'>;

/** May answer as the manager would. */
export async function listStandIns(context: StandInContext, manager: PersonId): Promise<readonly PersonId[]> {
  return standInsOf(context.municipality(), await loadFor(context, [manager]), manager);
}

/** The first of them who is there when the notice can be said, but never the owner; the manager if nobody is. */
export async function findActingManager(
  context: StandInContext,
  manager: PersonId,
  owner: PersonId,
): Promise<PersonId> {
  const staff = await loadFor(context, [manager]);
  const present = standInsOf(context.municipality(), staff, manager).find(
    (id) => id !== owner && !staff.away.has(id),
  );
  return present ?? manager;
}

/** Who decides in the place of a manager who is away from then on; undefined: nobody does. */
export async function findStandIn(
  context: StandInContext,
  manager: PersonId,
  from: Instant,
): Promise<PersonId | undefined> {
  const staff = await loadFor(context, [manager], from);
  return standInsOf(context.municipality(), staff, manager).find(
    (id) => id !== manager && !staff.away.has(id),
  );
}

function loadFor(
  context: StandInContext,
  ids: readonly PersonId[],
  at: Instant = context.clock.now(),
): Promise<Staff> {
  const { lastResort, mailboxes, calendar } = context.municipality();
  const deputies = mailboxes.flatMap((mailbox) => mailbox.deputyManager ?? []);
  const upns = lastResort === undefined ? deputies : [...deputies, lastResort];
  return loadStaff(context, nextOfficeTime(calendar, at), { ids, upns });
}
