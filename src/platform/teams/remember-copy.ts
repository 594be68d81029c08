// A card that was clicked may be the second copy of a notice whose first answer was lost; both are kept fresh then.

import type { NoticeId, PersonId } from '../../core/ids';
import type { Copy } from '../db/queue/outbox-store';
import type { FlowContext } from '../../core/flow-context';

export interface ClickedCopy {
  readonly notice: NoticeId;
  readonly clickedBy: PersonId;
  readonly copy: Copy;
}

/** Keeps the copy when the notice went to who clicked; does nothing for a copy that is known. */
export async function rememberCopy(context: FlowContext, clicked: ClickedCopy): Promise<void> {
  const { notice, clickedBy, copy } = clicked;
  // Nearly always it is the card that was sent, and a write costs more than the rest of the click.
  if (await context.store.outbox.hasCopy(notice, copy)) return;
  const known = await context.store.findNotice(notice);
  if (known?.receiverId === clickedBy) await context.store.outbox.saveCopy(notice, copy);
}
