// The card of an absence that was said or reported, with its undo (F2).

import type { AbsenceCard } from '../domain/delegation-cards';
import type { AbsenceId, PersonId } from '../../core/ids';
import { isWorkingDay, nextWorkingDay } from '../../core/calendar';
import type { Instant, LocalDate } from '../../core/time';
import { atLocal, dateOf, latest, plusDays, plusMillis } from '../../core/time';
import type { FlowContext } from '../../core/flow-context';
import type { DutyBoard } from '../../duty/flows/load-duty';
import { loadDutyBoard } from '../../duty/flows/load-duty';
import { emptyDaysWithin } from '../../roster/flows/look-ahead';
import { findMailbox } from '../../core/municipality';
import type { DutyFacts } from '../../duty/domain/decide-duty';
import { holderOf } from '../../duty/domain/decide-duty';

/** Undefined when the absence or its person is no longer known. */
export async function absenceCard(
  context: FlowContext,
  id: AbsenceId,
  readerId: PersonId,
): Promise<AbsenceCard | undefined> {
  const absence = await context.store.people.findAbsence(id);
  if (absence === undefined) return undefined;
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const from = dateOf(absence.from, zone);
  const lastDay = absence.until && dateOf(plusMillis(absence.until, -1), zone);
  const board = await boardOf(context, latest(absence.from, now));
  const person = board.staff.byId.get(absence.personId);
  if (person === undefined) return undefined;
  const nameOf = (who: PersonId | undefined) =>
    who === undefined ? undefined : board.staff.byId.get(who)?.name;
  const isTakenBack = absence.endedAt !== undefined;
  // After its last hour on duty the absence changes nobody's day.
  const isOver = lastDay !== undefined && board.date > lastDay;
  const isAffected = (facts: DutyFacts) =>
    !isTakenBack && !isOver && facts.now < facts.times.close && isInRoster(facts, person.id);
  return {
    card: 'absence',
    now,
    absenceId: absence.id,
    name: person.name,
    isReader: person.id === readerId,
    source: absence.source,
    from,
    lastDay,
    byName: absence.byId === readerId ? undefined : nameOf(absence.byId),
    ended: absence.endedAt === undefined ? undefined : { at: absence.endedAt, name: undefined },
    mailboxes: [...board.facts.values()].filter(isAffected).map((facts) => ({
      name: findMailbox(context.municipality(), facts.mailboxId)?.name ?? facts.mailboxId,
      ...shownHolder(facts, { readerId, nameOf }),
      emptyDays: lastDay && emptyAfter(context, board, { facts, lastDay }),
    })),
  };
}

/** The duty day that the card tells of: today's while it runs, else the next working day as it begins. */
async function boardOf(context: FlowContext, from: Instant): Promise<DutyBoard> {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const date = dateOf(from, calendar.zone);
  const isToday = date === dateOf(now, calendar.zone);
  if (isToday && isWorkingDay(calendar, date)) {
    const board = await loadDutyBoard(context, { date, now });
    if ([...board.facts.values()].some(({ times }) => now < times.close)) return board;
  }
  const next = !isToday && isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
  const at = atLocal(next, calendar.officeHours.from, calendar.zone);
  return loadDutyBoard(context, { date: next, now: at });
}

function emptyAfter(
  context: FlowContext,
  { date, staff }: DutyBoard,
  { facts, lastDay }: { readonly facts: DutyFacts; readonly lastDay: LocalDate },
): readonly LocalDate[] {
  const mailbox = findMailbox(context.municipality(), facts.mailboxId);
  return mailbox ? emptyDaysWithin(context, staff, { mailbox, from: plusDays(date, 1), lastDay }) : [];
}

interface Seen {
  readonly readerId: PersonId;
  readonly nameOf: (who: PersonId | undefined) => string | undefined;
}

const isInRoster = ({ roster }: DutyFacts, id: PersonId): boolean =>
  roster.standing.some((member) => member.personId === id);

function shownHolder(
  facts: DutyFacts,
  seen: Seen,
): Pick<AbsenceCard['mailboxes'][number], 'onDuty' | 'manager'> {
  const onDutyId = holderOf(facts);
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
