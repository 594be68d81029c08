// Who else has a message open on the work page, so that two do not do the same (F3).

import type { IncomingId, PersonId } from '../../../core/ids';
import { accept, refuse } from '../../../core/refusal';
import { loadStaff } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { loadMessage, partsIn } from './message-scene';

/** Real milliseconds; the page says anew that it is open well before that. */
const openMillis = 45_000;

interface Opened {
  readonly id: IncomingId;
  readonly readerId: PersonId;
  /** False: it was closed. */
  readonly isOpen: boolean;
}

/** Answers with the names of the others. */
export async function keepOpen(
  context: IncomingContext,
  { id, readerId, isOpen }: Opened,
): Promise<MessageResult<readonly string[]>> {
  const scene = await loadMessage(context, id);
  if (scene === undefined) return refuse('not-found');
  if (partsIn(scene, readerId).length === 0) return refuse('not-allowed');
  const nowMillis = context.clock.realMillis();
  const known = await context.store.incoming.listOpen([id], nowMillis);
  const wasOpen = known.some(({ personId }) => personId === readerId);
  const untilMillis = isOpen ? nowMillis + openMillis : undefined;
  const isNews = wasOpen !== isOpen;
  await context.store.save({
    opened: [{ message: scene.message, byId: readerId, untilMillis, nowMillis, isNews }],
  });
  return accept((await openedBy(context, [id], readerId)).get(id) ?? []);
}

/** By message, the names of everybody but the reader. */
export async function openedBy(
  context: IncomingContext,
  ids: readonly IncomingId[],
  readerId: PersonId,
): Promise<ReadonlyMap<IncomingId, readonly string[]>> {
  const open = await context.store.incoming.listOpen(ids, context.clock.realMillis());
  const others = open.filter(({ personId }) => personId !== readerId);
  if (others.length === 0) return new Map();
  const people = others.map(({ personId }) => personId);
  const { byId } = await loadStaff(context, context.clock.now(), { upns: [], ids: people });
  const names = new Map<IncomingId, string[]>();
  for (const { incomingId, personId } of others) {
    const name = byId.get(personId)?.name;
    if (name !== undefined) names.set(incomingId, [...(names.get(incomingId) ?? []), name]);
  }
  return names;
}
