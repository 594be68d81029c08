// Who may know of whose absences: colleagues of a roster, those who decide with it, and the switchboard of what was said (F2, T10).

import type { PersonId } from '../../../core/ids';
import { isSwitchboard } from '../../../core/municipality';
import type { Absence } from '../../../people/domain/absence';
import type { Person } from '../../../people/domain/person';
import { loadStaff, type Staff } from '../../../people/flows/load-staff';
import { managerAsked, rosterOf } from '../../../roster/flows/mailbox-staff';
import type { AbsenceContext } from '../../context';

export interface Knowing {
  readonly staff: Staff;
  /** Whoever has said it, or was reported, for the switchboard. */
  readonly all: boolean;
  readonly ids: ReadonlySet<PersonId>;
  /** And who decides with them, where one of them is asked for by name: of these what only an automatic reply shows is seen. */
  readonly named: ReadonlySet<PersonId>;
  /** Of whose rosters the reader is a part: of those may be said that they are away. */
  readonly shared: ReadonlySet<PersonId>;
  /** The directory did not tell whom the reader leads: some of them may be missing. */
  readonly isSilent: boolean;
  readonly isSeen: (absence: Absence) => boolean;
}

/** `askedIn`: about whom of the staff; of those in the reader's department the directory tells whether the reader leads them. */
export async function mayKnowOf(
  context: AbsenceContext,
  reader: Person,
  askedIn: (staff: Staff) => readonly PersonId[],
): Promise<Knowing> {
  const all = isSwitchboard(context.municipality(), reader.upn);
  const staff = await loadStaff(context, context.clock.now());
  const shared = sharedWith(context, reader.id, staff);
  const asked = askedIn(staff);
  const own = staff.people.filter(
    ({ id, department }) =>
      asked.includes(id) && id !== reader.id && !shared.has(id) && department === reader.department,
  );
  const led = await ledBy(context, reader, own);
  const ids = new Set([...shared, ...led.ids]);
  const named = new Set([...ids, ...deciding(context, reader.id, staff)]);
  const isSeen = (it: Absence): boolean => !all || it.source !== 'automaticReplies' || named.has(it.personId);
  return { staff, all, ids, named, shared, isSilent: led.isSilent, isSeen };
}

/** Everybody of the rosters that the reader stands in or leads; the last resort does while they are the one who is asked. */
export function sharedWith(context: AbsenceContext, readerId: PersonId, staff: Staff): ReadonlySet<PersonId> {
  const municipality = context.municipality();
  return new Set(
    municipality.mailboxes.flatMap((mailbox) => {
      const roster = rosterOf(mailbox, staff).map(({ personId }) => personId);
      const leading = [mailbox.manager, mailbox.deputyManager].map((upn) => upn && staff.byUpn.get(upn)?.id);
      const seeing = [...roster, ...leading, managerAsked(mailbox, municipality, staff)];
      return seeing.includes(readerId) ? roster : [];
    }),
  );
}

/** Manager and deputy of the mailboxes that the reader stands in or leads: one stands in for the other, and the roster asks them. */
function deciding(context: AbsenceContext, readerId: PersonId, staff: Staff): readonly PersonId[] {
  const municipality = context.municipality();
  return municipality.mailboxes.flatMap((mailbox) => {
    const { manager, deputyManager } = mailbox;
    const leaders = [manager, deputyManager].flatMap((upn) => (upn && staff.byUpn.get(upn)?.id) ?? []);
    const roster = rosterOf(mailbox, staff).map(({ personId }) => personId);
    return [...roster, ...leaders].includes(readerId) ? leaders.filter((id) => id !== readerId) : [];
  });
}

/** Each is a request to the directory. */
const mostAsked = 20;

/** Those of the reader's department whom the reader leads. */
async function ledBy(
  { staffRoom }: AbsenceContext,
  { id }: Person,
  people: readonly Person[],
): Promise<{ readonly ids: readonly PersonId[]; readonly isSilent: boolean }> {
  const led = await Promise.all(
    people.slice(0, mostAsked).map(async (person) => {
      const found = await staffRoom.managerOf(person.id);
      if (found.kind === 'unavailable') return 'silent' as const;
      return found.person?.id === id ? person.id : undefined;
    }),
  );
  const isSilent = led.includes('silent');
  const ids = led.flatMap((one) => (one === undefined || one === 'silent' ? [] : [one]));
  return { ids, isSilent };
}
