// "Ge hennes låda till Kim tills hon är tillbaka": the days are those of the absence that is known; without one they are asked (F2, T10).

import { loadAwayTimes } from '../../../absence/flows/away/own-absences';
import { mayKnowOf } from '../../../absence/flows/away/may-know-away';
import type { Understanding } from '../../../chat/domain/understanding';
import { dateToday } from '../../../core/context';
import type { MailboxId } from '../../../core/ids';
import { lastDayOf } from '../../../core/period';
import { plusDays, startOfDay, type LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { whoHas } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

export async function whileTheyAreAway(
  context: DeskContext,
  writer: Person,
  understood: Understanding,
): Promise<Understanding> {
  const { whileAway, mailbox, from = dateToday(context) } = understood;
  if (whileAway === undefined || understood.until !== undefined) return understood;
  const upn = whileAway.person;
  const [of] = upn === undefined ? [] : await context.store.people.list({ upns: [upn], ids: [] });
  const until = of && (await lastDayAway(context, { writer, of, from }));
  const theirs = of && whileAway.isTheirs ? await onlyMailboxOf(context, of, from) : undefined;
  const named = { ...understood, mailbox: mailbox ?? theirs };
  if (until === undefined) return { ...named, flaw: 'vague', sure: true, changes: false };
  // That they are away is on record.
  return { ...named, from, until, isOpen: false, also: named.also.filter((act) => act !== 'away.of') };
}

interface Asked {
  readonly writer: Person;
  readonly of: Person;
  readonly from: LocalDate;
}

/** Of an absence that the writer may know of, and whose end is known. */
async function lastDayAway(
  context: DeskContext,
  { writer, of, from }: Asked,
): Promise<LocalDate | undefined> {
  const known = await mayKnowOf(context, writer, () => [of.id]);
  if (writer.id !== of.id && !known.ids.has(of.id)) return undefined;
  const { zone } = context.municipality().calendar;
  const [begins, ends] = [startOfDay(from, zone), startOfDay(plusDays(from, 1), zone)];
  const away = (await loadAwayTimes(context, [of.id])).get(of.id) ?? [];
  const then = away.find((time) => time.from < ends && (time.until === undefined || time.until > begins));
  return lastDayOf(then?.until, zone);
}

/** The one that would be theirs on that day. */
async function onlyMailboxOf(
  context: DeskContext,
  { id }: Person,
  date: LocalDate,
): Promise<MailboxId | undefined> {
  const { answers } = await whoHas(context, { date });
  const own = [...answers].filter(([, { holder, regularId, fallenId }]) =>
    [holder.kind === 'nobody' ? undefined : holder.id, regularId, fallenId].includes(id),
  );
  return own.length === 1 ? own[0]?.[0] : undefined;
}
