// Who can be given a message, by name: whoever is away is shown with the day of their return before they are chosen (F4).

import type { IncomingId, PersonId } from '../../../core/ids';
import { accept, refuse } from '../../../core/refusal';
import { findPeople, type FoundPerson } from '../../../people/flows/find-people';
import type { IncomingContext } from '../../context';
import type { MessageResult } from '../../domain/shown/message-refusal';
import type { NotThere } from '../../domain/answering/not-there';
import { hasMailbox, loadMessage, rolesIn } from './message-scene';
import { notThere, staffOf } from './not-there';

interface FoundResponder extends FoundPerson {
  readonly away: NotThere | undefined;
}

/** For whoever has the message's mailbox, to whom a proposal would be refused with the same words. */
export async function findResponders(
  context: IncomingContext,
  readerId: PersonId,
  { id, name }: { readonly id: IncomingId; readonly name: string },
): Promise<MessageResult<readonly FoundResponder[]>> {
  const scene = await loadMessage(context, id);
  if (scene === undefined) return refuse('not-found');
  if (!hasMailbox(rolesIn(scene, readerId))) return refuse('not-allowed');
  const found = await findPeople(context, name);
  const staff = await staffOf(
    context,
    found.map((person) => person.id),
  );
  return accept(found.map((person) => ({ ...person, away: notThere(context, staff, person.id) })));
}
