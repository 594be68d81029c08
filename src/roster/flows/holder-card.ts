// What a channel is told of who has a mailbox, as it is when it is said (F2).

import type { MailboxId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import type { Notice } from '../../core/notice';
import type { Of } from '../../core/members';
import type { RosterContext } from '../context';
import type { HolderCard } from '../domain/roster-cards';
import type { RosterNotices } from '../domain/roster-notices';
import { holderNow } from './holder-now';

/** Undefined once nothing is told of the mailbox any more. */
export async function holderCard(context: RosterContext, id: MailboxId): Promise<HolderCard | undefined> {
  const mailbox = findMailbox(context.municipality(), id);
  const told = await holderNow(context, id);
  if (mailbox === undefined || told === undefined) return undefined;
  return { card: 'holder', now: context.clock.now(), mailbox: mailbox.name, holder: told.holder };
}

/** A later change is told in its place. */
export async function isHolderTold(
  { store }: RosterContext,
  { content: { mailboxId, number } }: Notice<Of<RosterNotices, 'kind', 'holder'>>,
): Promise<boolean> {
  const told = await store.roster.listTold();
  return told.some((one) => one.mailboxId === mailboxId && one.number === number);
}
