// The card of an absence that was said or reported, with its undo (F2).

import type { AbsenceCard } from '../domain/card-facts';
import type { AbsenceId, PersonId } from '../domain/ids';
import { atLocal, dateOf, latest, plusMillis } from '../domain/time';
import type { FlowContext } from './flow-context';
import { loadDutyBoard } from './load-duty';
import { findMailbox } from '../domain/municipality';
import type { DutyFacts } from '../domain/decide-duty';
import { decideDuty } from '../domain/decide-duty';

/** Undefined when the absence or its person is no longer known. */
export async function absenceCard(
  context: FlowContext,
  id: AbsenceId,
  readerId: PersonId,
): Promise<AbsenceCard | undefined> {
  const absence = await context.store.people.findAbsence(id);
  if (absence === undefined) return undefined;
  const now = context.clock.now();
  const { zone, officeHours } = context.municipality().calendar;
  const today = dateOf(now, zone);
  const from = dateOf(absence.from, zone);
  // Of an absence to come the card tells who has the mailboxes on its first day.
  const [date, at] = from > today ? [from, atLocal(from, officeHours.from, zone)] : [today, now];
  const board = await loadDutyBoard(context, { date, now: at });
  const person = board.staff.byId.get(absence.personId);
  if (person === undefined) return undefined;
  const nameOf = (who: PersonId | undefined) =>
    who === undefined ? undefined : board.staff.byId.get(who)?.name;
  const isTakenBack = absence.endedAt !== undefined;
  const affected = isTakenBack
    ? []
    : [...board.facts.values()].filter((facts) => isInRoster(facts, person.id));
  return {
    card: 'absence',
    now,
    absenceId: absence.id,
    name: person.name,
    isReader: person.id === readerId,
    source: absence.source,
    from,
    lastDay: absence.until && dateOf(plusMillis(absence.until, -1), zone),
    byName: absence.byId === readerId ? undefined : nameOf(absence.byId),
    ended: absence.endedAt === undefined ? undefined : { at: absence.endedAt, name: undefined },
    mailboxes: affected.map((facts) => ({
      name: findMailbox(context.municipality(), facts.mailboxId)?.name ?? facts.mailboxId,
      ...holderOf(facts, { readerId, nameOf }),
    })),
  };
}

interface Seen {
  readonly readerId: PersonId;
  readonly nameOf: (who: PersonId | undefined) => string | undefined;
}

const isInRoster = ({ roster }: DutyFacts, id: PersonId): boolean =>
  roster.standing.some((member) => member.personId === id);

function holderOf(
  facts: DutyFacts,
  seen: Seen,
): Pick<AbsenceCard['mailboxes'][number], 'onDuty' | 'manager'> {
  const { onDutyId } = decideDuty(facts).day;
  return {
    onDuty: seen.nameOf(onDutyId),
    manager: onDutyId === undefined ? managerOf(facts, seen) : undefined,
  };
}

/** Who hears that nobody has the mailbox: at once in the day, else when it begins. */
function managerOf(
  { managers, roster, told, now, times }: DutyFacts,
  { readerId, nameOf }: Seen,
): AbsenceCard['mailboxes'][number]['manager'] {
  const id = managers.find((person) => !roster.away.has(person));
  const name = nameOf(id);
  if (id === undefined || name === undefined) return undefined;
  const isTold = told.some((entry) => entry.personId === id && entry.step !== 'missed');
  return { name, isReader: id === readerId, at: latest(now, times.morning), isTold };
}
