// What was ordered of a message in words, as its card's forms have it (F3, F4).

import { dateOf } from '../../../core/time';
import type { IncomingContext } from '../../context';
import type { IncomingMessageCard } from '../../domain/shown/message-cards';
import type { Wished } from '../../domain/shown/message-notices';
import type { MessageScene } from './message-scene';
import { notThere, staffOf } from './not-there';

/** Of a day that has passed nothing is wished any more. */
export async function wishedOf(
  context: IncomingContext,
  { now, zone }: MessageScene,
  { responderId, dueOn, ...record }: Wished,
): Promise<IncomingMessageCard['wished']> {
  const { store, directory } = context;
  const [known] = responderId === undefined ? [] : await store.people.list({ upns: [], ids: [responderId] });
  const lookup = responderId === undefined || known ? undefined : await directory.find(responderId);
  const found = known ?? (lookup?.kind === 'found' ? lookup.person : undefined);
  return {
    ...record,
    ...(dueOn && dueOn >= dateOf(now, zone) && { dueOn }),
    ...(found && {
      responder: {
        id: found.id,
        name: found.name,
        notThere: notThere(context, await staffOf(context, [found.id]), found.id),
      },
    }),
  };
}
