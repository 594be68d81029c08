// The card of an absence that was said or reported, with its undo (F2).

import type { AbsenceCard } from '../domain/card-facts';
import type { AbsenceId, PersonId } from '../domain/ids';
import { atLocal, dateOf, plusMillis } from '../domain/time';
import type { FlowContext } from './flow-context';
import { loadDutyBoard } from './load-duty';
import { findMailbox } from '../domain/municipality';
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
  const affected = [...board.facts.values()].filter(
    (facts) => !isTakenBack && facts.roster.standing.some((member) => member.personId === person.id),
  );
  return {
    card: 'absence',
    absenceId: absence.id,
    name: person.name,
    isReader: person.id === readerId,
    source: absence.source,
    from,
    lastDay: absence.until && dateOf(plusMillis(absence.until, -1), zone),
    byName: nameOf(absence.byId),
    ended: absence.endedAt === undefined ? undefined : { at: absence.endedAt, name: undefined },
    mailboxes: affected.map((facts) => ({
      name: findMailbox(context.municipality(), facts.mailboxId)?.name ?? facts.mailboxId,
      onDuty: nameOf(decideDuty(facts).day.onDutyId),
    })),
  };
}
