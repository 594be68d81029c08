// Whether a whole new reading of a folder met anything of what lay there before (F1).

import type { MessageId } from '../../core/ids';
import type { LookContext } from '../context';
import type { KnownMessage } from '../domain/opening';
import type { FolderState } from '../store/mail-store';

interface Reading {
  readonly before: FolderState;
  /** Of the last page, as they were known. */
  readonly known: ReadonlyMap<string, KnownMessage>;
  /** What was not met any more. */
  readonly gone: readonly MessageId[];
}

/** Where it did not, the mailbox was moved or restored: nobody took all of it away by hand. */
export async function isAnyMet(context: LookContext, { before, known, gone }: Reading): Promise<boolean> {
  const { mailboxId, folder, generation, lookedAt } = before;
  if (known.size > 0 || lookedAt === undefined) return true;
  const isGone = new Set(gone);
  const all = await context.store.mail.listStale(mailboxId, folder, generation + 1);
  return all.some(({ id, firstSeenAt }) => !isGone.has(id) && firstSeenAt <= lookedAt);
}
