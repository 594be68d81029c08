// Monday morning: who has each mailbox, who is next, unread junk and the days that ended missed (F1, F2).

import type { WeekCard } from '../domain/desk-cards';
import type { PersonId } from '../../core/ids';
import { decideDuty } from '../../duty/domain/decide-duty';
import { dutyOrder } from '../../roster/domain/roster';
import { dateOf, plusDays, mondayOf, type LocalDate } from '../../core/time';
import { standInsOf } from '../../roster/flows/acting-manager';
import type { DeskContext } from '../context';
import { newNotice } from '../../core/new-notice';
import { countQuestions } from '../../rules/flows/list-questions';
import { loadDutyBoard } from '../../duty/flows/load-duty';
import { listAway } from '../../absence/flows/list-away';
import { managersOf, rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff, nameIn } from '../../people/flows/load-staff';

/** Queues the week's card for everybody in a roster and every manager; one card a person. */
export async function notifyOfWeek(context: DeskContext): Promise<void> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const staff = await loadStaff(context, now);
  const monday = mondayOf(dateOf(now, municipality.calendar.zone));
  const receivers = municipality.mailboxes.flatMap((mailbox) => [
    ...rosterOf(mailbox, staff).map((member) => member.personId),
    ...managersOf(mailbox, municipality, staff).slice(0, 1),
  ]);
  const led = await context.store.delegations.listManagers(now);
  const leaders = led.map(
    (id) => standInsOf(municipality, staff, id).find((one) => !staff.away.has(one)) ?? id,
  );
  const present = [...new Set([...receivers, ...leaders])].filter((id) => !staff.away.has(id));
  await context.store.save({
    notices: present.map((receiverId) =>
      newNotice(context, {
        key: `week/${monday}/${receiverId}`,
        receiverId,
        content: { kind: 'week', monday },
      }),
    ),
  });
  context.wakeOutbox();
}

/** The reader's mailboxes; undefined when the reader has none any more. */
export async function weekCard(
  context: DeskContext,
  monday: LocalDate,
  readerId: PersonId,
): Promise<WeekCard | undefined> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const board = await loadDutyBoard(context, { date: dateOf(now, municipality.calendar.zone), now });
  const days = await context.store.duty.listDays(plusDays(monday, -7), plusDays(monday, -1));
  const nameOf = (id: PersonId | undefined) => nameIn(board.staff, id);
  const rows = [...board.facts.values()].flatMap((facts) => {
    const people = [...facts.roster.standing.map((member) => member.personId), ...facts.managers.slice(0, 2)];
    if (!people.includes(readerId)) return [];
    const own = days.filter((day) => day.mailboxId === facts.mailboxId);
    const ended = (state: string) => own.filter((day) => day.state === state).map((day) => day.date);
    const order = dutyOrder(facts.roster);
    return {
      name: municipality.mailboxes.find((mailbox) => mailbox.id === facts.mailboxId)?.name ?? facts.mailboxId,
      onDuty: nameOf(decideDuty(facts).day.onDutyId ?? order[0]),
      next: nameOf(order[1]),
      unreadJunk: facts.look.unreadJunk,
      missed: ended('missed'),
      notCheckable: ended('notCheckable'),
    };
  });
  const away = await listAway(context, readerId);
  const questions = await countQuestions(context, readerId);
  return rows.length + away.length === 0 ? undefined : { card: 'week', monday, rows, away, questions };
}
