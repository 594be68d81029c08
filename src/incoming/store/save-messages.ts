import type { NoticeId } from '../../core/ids';
import type { MessagesPart } from './incoming-store';
import { saveAgreements } from './agreements';
import { forgetArrivals } from './arrivals';
import { endDiaryWork, saveDiaryWork } from './diary-work';
import { forgetBatches, saveBatches } from './batches';
import { saveIncoming } from './incoming';
import { listShowing } from './live-cards';
import { cancelSending, saveMailWork } from './mail-work';
import type { Db } from '../../platform/db/runner';

/** What a change says about messages; false when it meets another change. */
export async function saveMessages(trx: Db, change: MessagesPart): Promise<boolean> {
  for (const incoming of change.incoming ?? []) {
    if (!(await saveIncoming(trx, incoming))) return false;
  }
  await forgetArrivals(trx, change.arrivalsDone ?? []);
  if (!(await saveAgreements(trx, change.agreements ?? []))) return false;
  await saveBatches(trx, change.batches ?? []);
  await forgetBatches(trx, change.batchesUndone ?? []);
  for (const sending of change.cancelSending ?? []) await cancelSending(trx, sending);
  await saveMailWork(trx, change.mailWork ?? []);
  await saveDiaryWork(trx, change.diaryWork ?? []);
  await endDiaryWork(trx, change.diaryEnds ?? []);
  return true;
}

/** The cards that show what was changed and are to be drawn anew. */
export async function listStaleCards(trx: Db, change: MessagesPart): Promise<readonly NoticeId[]> {
  const messages = (change.incoming ?? []).map((incoming) => incoming.message);
  const showing = await listShowing(trx, messages);
  return showing.filter((id) => change.keepCards?.includes(id) !== true);
}
