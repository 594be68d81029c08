// A card that was clicked may be the second copy of a notice whose first answer was lost; both are kept fresh then.

import type { NoticeId, PersonId } from '../../core/ids';
import type { Copy, OutboxStore } from '../db/outbox/outbox-store';
import type { CoreStore } from '../../core/store';

export interface ClickedCopy {
  readonly notice: NoticeId;
  readonly clickedBy: PersonId;
  readonly copy: Copy;
}

/** Keeps the copy when the notice went to who clicked; does nothing for a copy that is known. */
export async function rememberCopy(
  { store }: { readonly store: CoreStore & { readonly outbox: OutboxStore } },
  { notice, clickedBy, copy }: ClickedCopy,
): Promise<void> {
  // Nearly always it is the card that was sent, and a write costs more than the rest of the click.
  if (await store.outbox.hasCopy(notice, copy)) return;
  const known = await store.findNotice(notice);
  if (known?.receiverId === clickedBy) await store.outbox.saveCopy(notice, copy);
}
