// What was taken back, and whose it was, as who took it back and whose it was read it (F3, F4).

import type { IncomingId, PersonId } from '../../../core/ids';
import { loadStaff, nameIn, type Staff } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { ShownUndone } from '../../domain/shown/list-cards';
import { lastUndone } from '../../domain/undoing/undo';

/** Undefined for anybody else: to them it is as it was. */
export function shownUndone(
  message: IncomingMessage,
  readerId: PersonId,
  staff: Staff,
): ShownUndone | undefined {
  const undone = lastUndone(message);
  if (undone === undefined || (undone.byId !== readerId && undone.ofId !== readerId)) return undefined;
  const { what, at, ofId, byId } = undone;
  return {
    ...{ what, at, isReaders: ofId === readerId, of: nameIn(staff, ofId) },
    by: byId === readerId ? undefined : nameIn(staff, byId),
  };
}

/** Of several, for who took them back. */
export async function allUndone(
  context: IncomingContext,
  readerId: PersonId,
  ids: readonly IncomingId[],
): Promise<readonly ShownUndone[]> {
  const messages = await context.store.incoming.findMany(ids);
  const owners = messages.flatMap((message) => lastUndone(message)?.ofId ?? []);
  const staff = await loadStaff(context, context.clock.now(), { upns: [], ids: [...new Set(owners)] });
  return messages.flatMap((message) => shownUndone(message, readerId, staff) ?? []);
}
