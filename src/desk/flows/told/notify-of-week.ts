// Monday morning: who has each mailbox, who is next, unread junk and the days that ended missed (F1, F2).

import type { WeekCard, WeekSpan } from '../../domain/desk-cards';
import { isWorkingDay } from '../../../core/calendar';
import type { MailboxId, PersonId } from '../../../core/ids';
import { offOn } from '../../../people/domain/days-off';
import { datesOf, rosterGrid, type RosterGrid } from '../../../roster/flows/who-has';
import { namedNow } from '../../../duty/domain/decide-duty';
import { asHeld, dutyOrder } from '../../../roster/domain/roster';
import { dateOf, plusDays, mondayOf, type LocalDate } from '../../../core/time';
import { standInsOf } from '../../../roster/flows/acting-manager';
import type { DeskContext } from '../../context';
import { newNotice } from '../../../core/new-notice';
import { countQuestions } from '../../../rules/flows/list-questions';
import { olderHandled } from '../../../duty/flows/older-handled';
import { loadDutyBoard } from '../../../duty/flows/load-duty';
import { listAway } from '../../../absence/flows/away/list-away';
import { managersOf, rosterOf } from '../../../roster/flows/mailbox-staff';
import { loadStaff, nameIn } from '../../../people/flows/load-staff';

/** Queues the week's card for everybody in a roster and every manager; one card a person. */
export const notifyOfWeek = (context: DeskContext): Promise<void> => tellWeek(context, () => true);

async function tellWeek(context: DeskContext, isMeant: (id: PersonId) => boolean): Promise<void> {
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
  const present = [...new Set([...receivers, ...leaders])].filter((id) => !staff.away.has(id) && isMeant(id));
  if (present.length === 0) return;
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

/** On the other days of the week: to those of them who never work on the days before it, as on their Monday. */
export async function notifyOfLaterWeek(context: DeskContext): Promise<void> {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const today = dateOf(now, calendar.zone);
  const before = datesOf(mondayOf(today), plusDays(today, -1)).filter((date) => isWorkingDay(calendar, date));
  const isFirst = before.length === 0 || !isWorkingDay(calendar, today);
  const daysOff = isFirst ? [] : await context.store.people.listDaysOff();
  const off = before.map((date) => new Set(offOn(daysOff, date)));
  await tellWeek(context, (id) => off.length > 0 && off.every((those) => those.has(id)));
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
  const today = dateOf(now, municipality.calendar.zone);
  const lastDay = plusDays(monday, 6);
  const grid = await rosterGrid(context, { from: today > monday ? today : monday, lastDay });
  const found = [...board.facts.values()].map(async (facts) => {
    const people = [...facts.roster.standing.map((member) => member.personId), ...facts.managers.slice(0, 2)];
    if (!people.includes(readerId)) return [];
    const own = days.filter((day) => day.mailboxId === facts.mailboxId);
    const ended = (state: string) => own.filter((day) => day.state === state).map((day) => day.date);
    const order = dutyOrder(asHeld(facts.roster));
    const missed = ended('missed');
    const handled = await Promise.all(missed.map((date) => olderHandled(context, [facts.mailboxId], date)));
    return {
      name: municipality.mailboxes.find((mailbox) => mailbox.id === facts.mailboxId)?.name ?? facts.mailboxId,
      onDuty: nameOf(namedNow(facts).holder ?? order[0]),
      next: nameOf(order[1]),
      ...spansIn(grid, facts.mailboxId),
      unreadJunk: facts.look.unreadJunk,
      missed,
      handledOn: missed.filter((_, at) => handled[at]?.has(facts.mailboxId)),
      notCheckable: ended('notCheckable'),
    };
  });
  const rows = (await Promise.all(found)).flat();
  const away = await listAway(context, readerId);
  const questions = await countQuestions(context, readerId);
  return rows.length + away.length === 0 ? undefined : { card: 'week', monday, rows, away, questions };
}

/** Days in a row on which the same two come first, a day of several by its hours; nothing where that is so all the week. */
function spansIn({ rows, staff }: RosterGrid, mailbox: MailboxId): { readonly spans?: readonly WeekSpan[] } {
  const days = rows.find((row) => row.mailbox.id === mailbox)?.days ?? [];
  const spans = days.reduce<readonly WeekSpan[]>((before, { date, answer }) => {
    const parts = answer.hours?.map(({ hours, holderId }) => ({
      ...{ from: date, lastDay: date, onDuty: nameIn(staff, holderId), next: undefined, hours },
    }));
    if (parts !== undefined) return [...before, ...parts];
    const [onDuty, next] = answer.order.map((id) => nameIn(staff, id));
    const last = before.at(-1);
    return last !== undefined && last.hours === undefined && last.onDuty === onDuty && last.next === next
      ? [...before.slice(0, -1), { ...last, lastDay: date }]
      : [...before, { from: date, lastDay: date, onDuty, next }];
  }, []);
  return spans.length > 1 ? { spans } : {};
}
