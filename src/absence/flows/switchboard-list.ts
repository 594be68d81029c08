// The switchboard's list at eight: who is away today and in the coming days, and until when; never why (T10).

import { officeHoursOn } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { newNotice } from '../../core/new-notice';
import { startOfDay, type LocalDate } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import { loadStaff } from '../../people/flows/load-staff';
import type { AbsenceContext } from '../context';
import { daysSpan } from '../domain/away-days';
import type { NoteCard } from '../domain/delegation-cards';
import { isTold, listSpan } from '../domain/switchboard';
import { awayOf } from './away/away-of';
import { isListed, keyOf, listKey, notifyMissed, switchboardReceivers } from './notify-switchboard';

/** At eight on a working day: one list of today and the coming days; none when nobody is away. */
export async function listForSwitchboard(context: AbsenceContext): Promise<void> {
  const date = dateToday(context);
  const hours = officeHoursOn(context.municipality().calendar, date);
  if (hours === undefined || context.clock.now() >= hours.to) return;
  const receivers = await switchboardReceivers(context);
  const listed = await listedOn(context, date);
  if (listed.length === 0 && !(await isAnyFree(context, date))) return;
  const wanting: PersonId[] = [];
  for (const receiver of receivers)
    if (!(await hasHeardToday(context, listed, receiver))) wanting.push(receiver);
  if (wanting.length === 0) return;
  await context.store.save({
    notices: wanting.map((receiverId) =>
      newNotice(context, {
        key: listKey(date, receiverId),
        receiverId,
        content: { kind: 'switchboardList', date },
      }),
    ),
  });
  context.wakeOutbox();
}

/** Each has come by itself this morning, as what is said since eight does. */
async function hasHeardToday(context: AbsenceContext, listed: readonly Absence[], receiver: PersonId) {
  if (listed.length === 0) return false;
  const { zone } = context.municipality().calendar;
  const since = startOfDay(dateToday(context), zone);
  for (const { id, seenAt } of listed) {
    const fate = await context.store.outbox.findFate(keyOf(id, { receiver, isBack: false }));
    if (seenAt < since || fate !== 'said') return false;
  }
  return true;
}

async function listedOn(context: AbsenceContext, date: LocalDate): Promise<readonly Absence[]> {
  const { calendar } = context.municipality();
  const { from, until } = listSpan(date, calendar);
  const absences = await context.store.people.listAbsences(from, until);
  return absences.filter((absence) => isTold(absence) && isListed(absence, date, calendar));
}

/** Undefined when nobody is away any more. */
export async function switchboardList(
  context: AbsenceContext,
  date: LocalDate,
): Promise<NoteCard | undefined> {
  const { calendar } = context.municipality();
  const staff = await loadStaff(context, context.clock.now());
  const rows = awayOf(context, staff, { span: listSpan(date, calendar), isSeen: isTold }).map(
    ({ person, period }) => {
      const { name, department: unit } = person;
      return { name, ...(unit !== undefined && { unit }), period };
    },
  );
  return rows.length === 0 ? undefined : { card: 'note', say: { what: 'list', date, rows } };
}

/** Whether the day is a weekday off of somebody's, which nobody says anew. */
async function isAnyFree(context: AbsenceContext, date: LocalDate): Promise<boolean> {
  const staff = await loadStaff(context, context.clock.now());
  const span = daysSpan(date, date, context.municipality().calendar);
  return awayOf(context, staff, { span, isSeen: () => false }).length > 0;
}

/** Of a list that did not reach the switchboard. */
export async function notifyMissedList(context: AbsenceContext, date: LocalDate): Promise<void> {
  for (const { id } of await listedOn(context, date)) await notifyMissed(context, id);
}
