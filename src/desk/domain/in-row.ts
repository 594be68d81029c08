// Who had somebody's mail while they were away, as they read it: one span for days that touch.

import { plusDays } from '../../core/time';
import type { ReturnCard } from './desk-cards';

type Had = NonNullable<ReturnCard['delegates']>[number];

/** Of the same person, days that touch are one span. */
export function inRow(delegates: readonly Had[]): readonly Had[] {
  const rows: Had[] = [];
  for (const one of delegates) {
    const last = rows.at(-1);
    if (last?.name === one.name && one.from <= plusDays(last.lastDay, 1))
      rows[rows.length - 1] = { ...last, lastDay: one.lastDay > last.lastDay ? one.lastDay : last.lastDay };
    else rows.push(one);
  }
  return rows;
}
