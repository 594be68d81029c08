// "Ändra min frånvaro" beside "jag är borta" in one question: not where nothing of theirs is near those days.

import type { Choice } from '../../chat/domain/acts/understanding';
import { overlaps } from '../../absence/domain/away-time';
import { plusDays, startOfDay } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import type { FlowContext } from '../flow-context';

interface BesideOthers {
  readonly all: readonly Choice[];
  readonly own: readonly Absence[];
}

/** Where nothing of theirs is near those days, to change an absence to them would be to say one. */
export function isSaidTwice(
  context: FlowContext,
  { act, from, until }: Choice,
  { all, own }: BesideOthers,
): boolean {
  if (act !== 'away.change' || from === undefined || !all.some((other) => other.act === 'away')) return false;
  const { zone } = context.municipality().calendar;
  const near = {
    from: startOfDay(plusDays(from, -nearDays), zone),
    until: startOfDay(plusDays(until ?? from, nearDays), zone),
  };
  return !own.some((absence) => overlaps(absence, near));
}
const nearDays = 4;
