// Somebody says on which weekdays they never work, standing or for a span: away for the roster, and no absence (F2).

import type { PersonId } from '../../core/ids';
import { dateToday } from '../../core/context';
import { hasInRoster } from '../../core/municipality';
import { accept, refuse } from '../../core/refusal';
import { daysBetween, plusDays } from '../../core/time';
import { isWhole, lastOf, type DaysOff } from '../../people/domain/days-off';
import type { RosterContext } from '../context';
import {
  sayAnew,
  sayMoreOrFewer,
  takeBackDaysOff,
  type DaysOffEdit,
  type OffSaid,
  type MoreOrFewer,
} from '../domain/edit-days-off';
import { afterOthers, refuseSpan } from '../domain/plan';
import type { DaysOffCard } from '../domain/roster-cards';
import type { RosterEvent } from '../domain/roster-log';
import type { RosterResult } from '../domain/roster-refusal';

type By<Said> = Said & { readonly personId: PersonId };

/** None: the person works every weekday then. */
export const sayDaysOff = (context: RosterContext, said: By<OffSaid>) =>
  saySo(context, said, (before) => sayAnew(before, said));

/** "Jag jobbar inte fredagar", "jag jobbar fredagar igen". */
export const changeDaysOff = (context: RosterContext, said: By<MoreOrFewer>) =>
  saySo(context, said, (before) => sayMoreOrFewer(before, said));

async function saySo(
  context: RosterContext,
  { personId, from, lastDay }: By<OffSaid>,
  edit: (before: readonly DaysOff[]) => DaysOffEdit | undefined,
): Promise<RosterResult<DaysOffCard>> {
  const refusal = refuseSpan({ from, lastDay: lastDay ?? from }, dateToday(context));
  if (refusal !== undefined && refusal !== 'span-too-long') return refuse(refusal);
  const before = (await context.store.people.listDaysOff([personId])).filter(isWhole);
  const edited = edit(before);
  if (edited === undefined) return refuse('already-done');
  const at = afterOthers(context.clock.now(), before);
  const said = edited.said.map((draft) => ({
    id: context.newId(),
    personId,
    days: draft.days,
    from: draft.from,
    lastDay: draft.lastDay,
    byId: personId,
    at,
    endedOn: undefined,
  }));
  const event: RosterEvent = { what: 'roster.daysOff' };
  const [begins = from] = said.map((one) => one.from).toSorted();
  await context.store.save({
    daysOff: [...edited.replaced.map((one) => ({ ...one, endedOn: begins })), ...said],
    log: [{ at: context.clock.now(), actorId: personId, mailboxId: undefined, date: from, event }],
  });
  await context.absenceChanged();
  return daysOffCard(context, { personId, undoId: said[0]?.id });
}

/** By whose they are; what holds since then ends, and what it took the place of goes on. */
export async function undoDaysOff(
  context: RosterContext,
  { actorId, id }: { readonly actorId: PersonId; readonly id: string },
): Promise<RosterResult<DaysOffCard>> {
  const all = (await context.store.people.listDaysOff([actorId])).filter(isWhole);
  const said = all.find((one) => one.id === id);
  if (said === undefined) return refuse('not-found');
  if (said.endedOn !== undefined) return refuse('already-done');
  const event: RosterEvent = { what: 'roster.undone' };
  await context.store.save({
    daysOff: takeBackDaysOff(all, said),
    log: [{ at: context.clock.now(), actorId, mailboxId: undefined, date: said.from, event }],
  });
  await context.absenceChanged();
  return daysOffCard(context, { personId: actorId, undoId: undefined });
}

/** What holds or will, with the way to take it back; undefined where every weekday is worked. */
export async function shownDaysOff(
  context: RosterContext,
  personId: PersonId,
): Promise<DaysOffCard | undefined> {
  const card = await daysOffCard(context, { personId, undoId: undefined });
  return card.ok && card.value.off.length > 0 ? { ...card.value, isShown: true } : undefined;
}

async function daysOffCard(
  context: RosterContext,
  { personId, undoId }: Pick<DaysOffCard, 'undoId'> & { readonly personId: PersonId },
): Promise<RosterResult<DaysOffCard>> {
  const today = dateToday(context);
  const person = await context.store.people.find(personId);
  const all = (await context.store.people.listDaysOff([personId])).filter(isWhole);
  const { mailboxes } = context.municipality();
  const isInRoster = person !== undefined && mailboxes.some((mailbox) => hasInRoster(mailbox, person.upn));
  return accept({ card: 'daysOff', undoId, today, isInRoster, off: daysOffAhead(all, today) });
}

/** Those that hold today or will; that all weekdays are worked is only said of a span among others. */
export function daysOffAhead(all: readonly DaysOff[], today: OffSaid['from']): readonly OffSaid[] {
  const ahead = all
    .map(({ clock, ...one }) => ({
      ...{ days: one.days, from: one.from, lastDay: lastOf(one) },
      ...(clock && { clock }),
    }))
    .filter(({ from, lastDay }) => lastDay === undefined || (lastDay >= today && lastDay >= from))
    .filter(({ days, lastDay }) => days.length > 0 || lastDay !== undefined)
    .toSorted((one, other) => daysBetween(other.from, one.from));
  const joined: OffSaid[] = [];
  for (const one of ahead) {
    const last = joined.at(-1);
    const goesOn = last?.lastDay !== undefined && plusDays(last.lastDay, 1) === one.from;
    if (goesOn && isWhole(last) && isWhole(one) && last.days.join() === one.days.join())
      joined[joined.length - 1] = { ...last, lastDay: one.lastDay };
    else joined.push(one);
  }
  return joined;
}
