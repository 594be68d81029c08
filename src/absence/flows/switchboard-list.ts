// The switchboard's list at eight: who is away today and in the coming days, and until when; never why (T10).

import { officeHoursOn } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { newNotice } from '../../core/new-notice';
import { periodOf } from '../../core/period';
import { plusDays, startOfDay, type LocalDate, type Zone } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import { offOn } from '../../people/domain/days-off';
import type { AbsenceContext } from '../context';
import { overlaps, type AwayTime } from '../domain/away-time';
import type { NoteCard } from '../domain/delegation-cards';
import { isTold, listedTimes, listSpan } from '../domain/switchboard';
import { isListed, keyOf, listKey, notifyMissed, switchboardReceivers } from './notify-switchboard';
import { loadFreeDays } from './own-absences';

/** At eight on a working day: one list of today and the coming days; none when nobody is away. */
export async function listForSwitchboard(context: AbsenceContext): Promise<void> {
  const date = dateToday(context);
  const hours = officeHoursOn(context.municipality().calendar, date);
  if (hours === undefined || context.clock.now() >= hours.to) return;
  const receivers = await switchboardReceivers(context);
  const listed = await listedOn(context, date);
  if (listed.length === 0 && (await listFree(context, date)).length === 0) return;
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
async function hasHeardToday(
  context: AbsenceContext,
  listed: readonly Absence[],
  receiver: PersonId,
): Promise<boolean> {
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
  const { from, until } = listSpan(date, calendar);
  const absences = await context.store.people.listAbsences(from, until);
  const freeOf = await loadFreeDays(context, [...new Set(absences.map(({ personId }) => personId))]);
  const times = listedTimes(absences, date, { now: context.clock.now(), calendar, freeOf });
  const all = [...times, ...freeApart(await listFree(context, date), times, { date, zone: calendar.zone })];
  const people = await context.store.people.list({ upns: [], ids: all.map(({ personId }) => personId) });
  const known = new Map(people.map((person) => [person.id, person]));
  const rows = all.flatMap((time) => {
    const person = known.get(time.personId);
    if (person === undefined) return [];
    const { name, department: unit } = person;
    return [{ name, ...(unit !== undefined && { unit }), period: periodOf(time, calendar.zone) }];
  });
  return rows.length === 0 ? undefined : { card: 'note', say: { what: 'list', date, rows } };
}

/** Who never works on that weekday, by their own words. */
async function listFree(
  { store }: Pick<AbsenceContext, 'store'>,
  date: LocalDate,
): Promise<readonly PersonId[]> {
  return offOn(await store.people.listDaysOff(), date);
}

/** Who is away on that day anyway is named once. */
function freeApart(
  free: readonly PersonId[],
  times: readonly AwayTime[],
  { date, zone }: { readonly date: LocalDate; readonly zone: Zone },
): readonly Pick<AwayTime, 'personId' | 'from' | 'until'>[] {
  const day = { from: startOfDay(date, zone), until: startOfDay(plusDays(date, 1), zone) };
  const away = new Set(times.filter((time) => overlaps(time, day)).map(({ personId }) => personId));
  return free.filter((id) => !away.has(id)).map((personId) => ({ personId, ...day }));
}

/** Of a list that did not reach the switchboard. */
export async function notifyMissedList(context: AbsenceContext, date: LocalDate): Promise<void> {
  for (const { id } of await listedOn(context, date)) await notifyMissed(context, id);
}
