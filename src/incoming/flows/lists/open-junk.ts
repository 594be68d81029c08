// What lies in the junk folders of somebody's mailboxes and can be registered as of minor importance in one go (F3).

import type { IncomingId, MailboxId, PersonId } from '../../../core/ids';
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
/** "De tre senaste är ringa": those of them that can be registered so; `isAll`: there are no more. */
export async function latestOf(
  context: IncomingContext,
  { readerId, named }: Wanted,
  count: number,
): Promise<{ readonly ids: readonly IncomingId[]; readonly isAll: boolean }> {
  const own = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox.id);
  const mailboxes = own.some((id) => id === named) ? own.filter((id) => id === named) : own;
  const filter = { mailboxes, isPlain: true, isLatestFirst: true };
  const latest = await context.store.incoming.list(filter, { from: 0, most: count });
  const ids = latest.filter(isOpenPlain).map(({ id }) => id);
  return { ids, isAll: latest.length < count && ids.length === latest.length };
}

/** What somebody has begun with meanwhile is ticked no more. */
export async function stillOpen(
  { store }: IncomingContext,
  ids: readonly IncomingId[],
): Promise<readonly Tick[]> {
  const found = ids.length === 0 ? [] : await store.incoming.findMany(ids);
  return found.filter(isOpenPlain).map(({ id, version }) => ({ id, version }));
}

const mostRead = 1_000;
const isOpenJunk = (message: IncomingMessage): boolean => message.mark === 'junk' && isOpenPlain(message);
const isOpenPlain = ({ registration, answer, isRequest, appeal, secrecy }: IncomingMessage): boolean =>
  registration.kind === 'open' && answer.state === 'undecided' && !isRequest && !appeal && !secrecy;
