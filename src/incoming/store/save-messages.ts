import type { NoticeId } from '../../core/ids';
import type { MessagesPart } from './incoming-store';
import { saveAgreements } from './agreements';
import { forgetArrivals } from '../../look/store/arrivals';
import { forgetBatches, saveBatches } from './batches';
import { saveIncoming } from './incoming';
import { listShowing } from './live-cards';
import { cancelForwards, saveMailWork } from './mail-work';
import type { Db } from '../../platform/db/runner';

/** What a change says about messages; the cards that show them, or a conflict with another change. */
export async function saveMessages(trx: Db, change: MessagesPart): Promise<readonly NoticeId[] | 'conflict'> {
  for (const incoming of change.incoming ?? []) {
    if (!(await saveIncoming(trx, incoming))) return 'conflict';
  }
  await forgetArrivals(trx, change.arrivalsDone ?? []);
  if (!(await saveAgreements(trx, change.agreements ?? []))) return 'conflict';
  await saveBatches(trx, change.batches ?? []);
  await forgetBatches(trx, change.batchesUndone ?? []);
  for (const id of change.cancelForwards ?? []) await cancelForwards(trx, id);
  await saveMailWork(trx, change.mailWork ?? []);
  const messages = (change.incoming ?? []).map((incoming) => incoming.message);
  const showing = await listShowing(trx, messages);
  return showing.filter((id) => change.keepCards?.includes(id) !== true);
}
