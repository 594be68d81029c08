// What lies in the junk folders of somebody's mailboxes and can be registered as of minor importance in one go (F3).

import type { MailboxId, PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { Tick } from '../../domain/shown/list-cards';

interface Wanted {
  readonly readerId: PersonId;
  readonly named: MailboxId | undefined;
  /** What came later is not ticked unseen. */
  readonly until?: Instant;
}

export async function junkOf(
  context: IncomingContext,
  { readerId, named, until }: Wanted,
): Promise<readonly Tick[]> {
  const own = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox.id);
  const mailboxes = own.some((id) => id === named) ? own.filter((id) => id === named) : own;
  const open = await context.store.incoming.list({ mailboxes, isPlain: true }, { from: 0, most: mostRead });
  return open
    .filter((message) => isOpenJunk(message) && (until === undefined || message.arrivedAt <= until))
    .map(({ id, version }) => ({ id, version }));
}
/** "De tre senaste är ringa": so many of those that can be registered so, the latest first. */
export async function latestOf(
  context: IncomingContext,
  { readerId, named, until }: Wanted,
  count: number,
): Promise<readonly Tick[]> {
  const own = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox.id);
  const mailboxes = own.some((id) => id === named) ? own.filter((id) => id === named) : own;
  const filter = { mailboxes, isPlain: true, isLatestFirst: true };
  const open = await context.store.incoming.list(filter, { from: 0, most: mostRead });
  return open
    .filter(({ arrivedAt }) => until === undefined || arrivedAt <= until)
    .slice(0, count)
    .map(({ id, version }) => ({ id, version }));
}

const mostRead = 1_000;
const isOpenJunk = ({ mark, registration, answer, isRequest, appeal, secrecy }: IncomingMessage): boolean =>
  mark === 'junk' &&
  registration.kind === 'open' &&
  answer.state === 'undecided' &&
  !isRequest &&
  !appeal &&
  !secrecy;
