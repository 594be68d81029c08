// Which agreed Outlook category an incoming message has: written by the looks alone, beside what people decide about it.

import type { Categorised } from '../../look/store/mail-store';
import { countChanges } from '../../platform/db/change-counter';
import { chunksOf } from '../../platform/db/chunks';
import type { Db } from '../../platform/db/runner';
import { incomingDb } from './tables';

/** What is no incoming message is left out. No version changes: whoever has it open does not meet another's change. */
export async function saveCategories(trx: Db, categories: readonly Categorised[]): Promise<void> {
  const set = categories.filter(({ category }) => category !== undefined);
  const taken = categories.filter(({ category }) => category === undefined);
  for (const chunk of chunksOf(taken)) {
    const [first] = chunk;
    if (first === undefined) continue;
    await incomingDb(trx)
      .updateTable('incoming')
      .set({ category: null, category_at: null })
      .where('mailbox_id', '=', first.mailboxId)
      .where(
        'message_id',
        'in',
        chunk.map(({ messageId }) => messageId),
      )
      .where('category', 'is not', null)
      .execute();
  }
  for (const { mailboxId, messageId, category = null, at } of set) {
    await incomingDb(trx)
      .updateTable('incoming')
      .set({ category, category_at: at })
      .where('mailbox_id', '=', mailboxId)
      .where('message_id', '=', messageId)
      .where((eb) => eb.or([eb('category', 'is', null), eb('category', '!=', category)]))
      .execute();
  }
  const [any] = categories;
  if (any) await countChanges(trx, [any.mailboxId]);
}
