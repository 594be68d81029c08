// The manager's weekly line: who is away and whether the mail is arranged; never why, never what was chosen (P7).

import { isArranged, type Delegation } from '../../domain/delegation';
import { periodOf, type Period } from '../../../core/period';
import { isOver, overlaps } from '../../domain/away-time';
import type { PersonId } from '../../../core/ids';
import { plusMinutes } from '../../../core/time';
import { namesApart, saysFirstName } from '../../../people/domain/person';
import { listStoodInFor } from '../../../roster/flows/acting-manager';
import type { AbsenceContext } from '../../context';
import { loadAwayTimes } from './own-absences';

interface AwayLine {
  readonly name: string;
  readonly period: Period;
  readonly isArranged: boolean;
}

/** Everybody led by the reader, or by a manager in whose place the reader stands, who is away now or in the week to come, long enough to be asked. */
export const listAway = async (context: AbsenceContext, readerId: PersonId): Promise<readonly AwayLine[]> =>
  (await linesLed(context, readerId)).map(({ line }) => line);

interface OfWhom {
  readonly readerId: PersonId;
  readonly ownerId: PersonId | undefined;
  /** The words, of whom the chat does not know by name. */
  readonly text: string;
}

/** Of one of them, where the reader may know it. */
export async function awayLineOf(
  context: AbsenceContext,
  { readerId, ownerId, text }: OfWhom,
): Promise<AwayLine | undefined> {
  const all = await linesLed(context, readerId);
  const found = all.filter((one) =>
    ownerId === undefined ? saysFirstName(text, one.line.name) : one.ownerId === ownerId,
  );
  return found.length === 1 ? found[0]?.line : undefined;
}

async function linesLed(context: AbsenceContext, readerId: PersonId) {
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const week = { from: now, until: plusMinutes(now, 7 * 24 * 60) };
  const led = await listLed(context, readerId);
  const latest = new Map(led.map((one) => [one.ownerId, one]));
  const times = await loadAwayTimes(context, [...latest.keys()]);
  const lines: { readonly ownerId: PersonId; readonly line: AwayLine }[] = [];
  for (const one of latest.values()) {
    const time = times.get(one.ownerId)?.find((it) => overlaps(it, week) && !isOver(it, now));
    const owner = await context.store.people.find(one.ownerId);
    if (time === undefined || owner === undefined) continue;
    const line = { name: owner.name, period: periodOf(time, zone), isArranged: isArranged(one) };
    lines.push({ ownerId: one.ownerId, line });
  }
  return lines;
}

/** Of those led by the reader who are asked about their mail: whether it is arranged. */
export async function arrangedOf(
  context: AbsenceContext,
  readerId: PersonId,
): Promise<ReadonlyMap<PersonId, boolean>> {
  return new Map((await listLed(context, readerId)).map((one) => [one.ownerId, isArranged(one)]));
}

/** Where it is the reader's to say what is done about somebody's mail. */
export const listWithManager = async (
  context: AbsenceContext,
  readerId: PersonId,
): Promise<readonly Delegation[]> =>
  (await listLed(context, readerId)).filter(({ state }) => state === 'withManager');

/** Of whose mail. */
export async function namesWithManager(
  context: AbsenceContext,
  readerId: PersonId,
): Promise<readonly string[]> {
  const waiting = await listWithManager(context, readerId);
  const ids = [...new Set(waiting.map(({ ownerId }) => ownerId))];
  const people = await context.store.people.list({ upns: [], ids });
  return [...namesApart(people).values()].toSorted((a, b) => a.localeCompare(b, 'sv'));
}

async function listLed(context: AbsenceContext, readerId: PersonId): Promise<readonly Delegation[]> {
  const { delegations } = context.store;
  const now = context.clock.now();
  const others = await listStoodInFor(context, readerId, await delegations.listManagers(now));
  const led = await Promise.all([readerId, ...others].map((id) => delegations.listLedBy(id, now)));
  return led.flat();
}
