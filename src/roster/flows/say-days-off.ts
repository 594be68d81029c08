// Somebody says on which weekdays they never work, standing or for a span: away for the roster, and no absence (F2).

import type { PersonId } from '../../core/ids';
import { dateToday } from '../../core/context';
import { accept, refuse } from '../../core/refusal';
import type { Weekday } from '../../core/time';
import type { DaysOff } from '../../people/domain/days-off';
import type { RosterContext } from '../context';
import { afterOthers, refuseSpan, type PlanSpan } from '../domain/plan';
import type { RosterEvent } from '../domain/roster-log';
import type { RosterResult } from '../domain/roster-refusal';

export interface DaysOffSaid extends Pick<PlanSpan, 'from'> {
  readonly personId: PersonId;
  /** None: the person works every weekday then. */
  readonly days: readonly Weekday[];
  /** Undefined: until something else is said. */
  readonly lastDay: PlanSpan['lastDay'] | undefined;
}

/** What was said before ends with the day before; over a span what goes on after it holds again then. */
export async function sayDaysOff(
  context: RosterContext,
  { personId, days, from, lastDay }: DaysOffSaid,
): Promise<RosterResult<undefined>> {
  const refusal = refuseSpan({ from, lastDay: lastDay ?? from }, dateToday(context));
  if (refusal !== undefined && refusal !== 'span-too-long') return refuse(refusal);
  const before = await context.store.people.listDaysOff([personId]);
  const isOver = (one: DaysOff) =>
    (one.endedOn !== undefined && one.endedOn <= from) || (one.lastDay !== undefined && one.lastDay < from);
  const isReplaced = (one: DaysOff) =>
    !isOver(one) && (lastDay === undefined || (one.lastDay !== undefined && one.lastDay <= lastDay));
  const at = afterOthers(context.clock.now(), before);
  const said = {
    id: context.newId(),
    personId,
    days,
    from,
    lastDay,
    byId: personId,
    at,
    endedOn: undefined,
  };
  const event: RosterEvent = { what: 'roster.daysOff' };
  await context.store.save({
    daysOff: [
      ...before.filter(isReplaced).map((one) => ({ ...one, endedOn: from })),
      ...(days.length === 0 && lastDay === undefined ? [] : [said]),
    ],
    log: [{ at, actorId: personId, mailboxId: undefined, date: from, event }],
  });
  await context.absenceChanged();
  return accept(undefined);
}
