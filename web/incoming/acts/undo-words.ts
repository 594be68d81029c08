// How what can be taken back is called on its button, and what is told where it cannot be.

import type { Row } from '../../frame/facts';
import type { Words } from '../../frame/words';
import type { Telling } from './told-words';
import { areHandedOver, followedIn, stays, type Done } from './use-told';

/** All that it was done with has changed since, elsewhere or by somebody else: it is neither told nor taken back. */
export function isPast(one: Done, { now }: Telling): boolean {
  if (followedIn(one).length > 0) return false;
  if (one.kind === 'batch') {
    // Of these it is known how they were.
    const isBack = (row: Row) => {
      const at = now(row);
      return at !== undefined && at.version > row.version && at.registration === row.registration;
    };
    return one.rows.length > 0 && one.rows.every(isBack);
  }
  const targets = one.kind === 'one' ? [one.target] : one.targets;
  return targets.every(({ id, version }) => (now({ id })?.version ?? version) > version);
}

/** Undefined where nothing takes it back, as far as is known. */
export function undoesWords(one: Done, by: Telling, page: Words['page']): string | undefined {
  if (stays(one) || isPast(one, by)) return undefined;
  if (one.kind !== 'one') {
    if (areHandedOver(one) && by.areSent) return undefined;
    return page.undoMany(one.kind === 'rows' ? one.targets.length : one.count);
  }
  const { row, undoneBy } = one;
  if (row === undefined || undoneBy === undefined) return undefined;
  const isThere = undoneBy.verb !== 'message.undo' || by.canUndo(row);
  return isThere ? page.undoWhat(by.nameOf(row)) : undefined;
}

/** Of what was done last. */
export function staysWords(one: Done, by: Telling, page: Words['page']): string {
  const told = page.notUndone(one.kind === 'one' && one.row ? by.nameOf(one.row) : undefined);
  return one.kind === 'one' && one.verb === 'message.publish' ? `${told} ${page.takesOffList}` : told;
}

/** Asked again: whether anything before it can be taken back, which its button names. */
export function beforeWords(
  { latest, before }: { readonly latest: Done; readonly before: Done | undefined },
  by: Telling,
  page: Words['page'],
): string {
  const isThere = before !== undefined && undoesWords(before, by, page) !== undefined;
  return `${staysWords(latest, by, page)} ${isThere ? page.undoBefore : page.noneBefore}`;
}
