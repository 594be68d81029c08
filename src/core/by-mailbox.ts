// Rows of many mailboxes, each mailbox's together.

import type { MailboxId } from './ids';

/** In their order. */
export function byMailbox<T extends { readonly mailboxId: MailboxId }>(
  rows: readonly T[],
): ReadonlyMap<MailboxId, readonly T[]> {
  const groups = new Map<MailboxId, T[]>();
  for (const row of rows) {
    const group = groups.get(row.mailboxId);
    if (group) group.push(row);
    else groups.set(row.mailboxId, [row]);
  }
  return groups;
}
