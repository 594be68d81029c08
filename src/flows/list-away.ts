// The manager's weekly line: who is away and whether the mail is arranged; never why, never what was chosen (P7).

import { isArranged } from '../domain/delegation';
import type { Period } from '../domain/cards/delegation-cards';
import { isOver, overlaps } from '../domain/away-time';
import type { PersonId } from '../domain/ids';
import { dateOf, plusMinutes } from '../domain/time';
import type { FlowContext } from './flow-context';
import { loadAwayTimes } from './own-absences';

export interface AwayLine {
  readonly name: string;
  readonly period: Period;
  readonly isArranged: boolean;
}

/** Everybody led by the manager who is away now or in the week to come, long enough to be asked. */
export async function listAway(context: FlowContext, managerId: PersonId): Promise<readonly AwayLine[]> {
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const week = { from: now, until: plusMinutes(now, 7 * 24 * 60) };
  const led = await context.store.delegations.listLedBy(managerId, now);
  const latest = new Map(led.map((one) => [one.ownerId, one]));
  const times = await loadAwayTimes(context, [...latest.keys()]);
  const lines: AwayLine[] = [];
  for (const one of latest.values()) {
    const time = times.get(one.ownerId)?.find((it) => overlaps(it, week) && !isOver(it, now));
    const owner = await context.store.people.find(one.ownerId);
    if (time === undefined || owner === undefined) continue;
    const lastDay = time.until && dateOf(plusMinutes(time.until, -1), zone);
    const period = { from: dateOf(time.from, zone), lastDay };
    lines.push({ name: owner.name, period, isArranged: isArranged(one) });
  }
  return lines;
}
