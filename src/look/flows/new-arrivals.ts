// Which new entries of a watched folder have arrived, and which are the bot's own doing (F1, F3).

import { sentItems, type FolderPath, type MailboxId } from '../../core/ids';
import type { Arrival } from '../domain/arrival';
import type { MessageChange } from '../domain/opening';
import { plusMinutes, type Instant } from '../../core/time';
import type { FolderState } from '../store/mail-store';
import type { LookContext } from '../context';

interface Look {
  readonly mailboxId: MailboxId;
  readonly folder: FolderPath;
  readonly at: Instant;
  readonly before: FolderState;
}

const dayMinutes = 24 * 60;
/** What lay in a mailbox for longer when the bot first looked belongs to the time before it. */
const firstReadingDays = 7;

/** New messages of the folder, to be looked at. A whole reading anew tells of old ones that were forgotten or moved. */
export function arrivalsOf(fresh: readonly MessageChange[], look: Look): readonly Arrival[] {
  const since = sinceOf(look);
  if (since === 'nothing') return [];
  return fresh.flatMap((change) => {
    if (change.isRemoved || change.isDraft || change.isOurs) return [];
    if (since !== undefined && change.arrivedAt < since) return [];
    const { mailboxId, folder } = look;
    return [{ mailboxId, folder, messageId: change.id, arrivedAt: change.arrivedAt }];
  });
}

function sinceOf({ before, folder, at }: Look): Instant | 'nothing' | undefined {
  if (!before.isFullReading) return undefined;
  if (before.lookedAt !== undefined) return plusMinutes(before.lookedAt, -2 * dayMinutes);
  return folder === sentItems ? 'nothing' : plusMinutes(at, -firstReadingDays * dayMinutes);
}

/** The bot's own forwards, moves and deletions are marked as such: they prove no opening. */
export async function withoutOurs(
  context: LookContext,
  changes: readonly MessageChange[],
): Promise<readonly MessageChange[]> {
  if (changes.length === 0) return changes;
  const ours = await context.store.mailWork.listOurs(changes.map(({ id }) => id));
  return ours.size === 0
    ? changes
    : changes.map((change) => (ours.has(change.id) ? { ...change, isOurs: true } : change));
}
