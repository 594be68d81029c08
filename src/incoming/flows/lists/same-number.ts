// Which other messages have a number that was just saved: it is said, and allowed, for a case may have several (F3).

import type { IncomingId, PersonId } from '../../../core/ids';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';

const mostLooked = 50;

/** In the reader's mailboxes, latest first; none of one that is not registered. */
export async function sameNumber(
  context: IncomingContext,
  readerId: PersonId,
  { id, number }: { readonly id: IncomingId; readonly number: string | undefined },
): Promise<readonly IncomingMessage[]> {
  if (number === undefined) return [];
  const mailboxes = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox.id);
  const found = await context.store.incoming.list(
    { mailboxes, number, withClosed: true, isPlain: true, isLatestFirst: true },
    { from: 0, most: mostLooked },
  );
  return found.filter(
    ({ id: other, registration }) =>
      other !== id && registration.kind === 'registered' && registration.number === number,
  );
}
