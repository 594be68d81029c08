import type { Change } from '../desk/context';
import { saveDelegations } from '../absence/store/delegation-store-sql';
import { saveRuleWork } from '../absence/store/rule-work';
import { saveDays } from '../duty/store/duty-store-sql';
import { saveLiveCards } from '../incoming/store/live-cards';
import { listStaleCards, saveMessages } from '../incoming/store/save-messages';
import { saveOpenings } from '../look/store/openings';
import { saveAbsences } from '../people/store/absences';
import { saveDaysOff } from '../people/store/days-off-rows';
import { appendLog } from '../platform/db/log-rows';
import { saveNotices } from '../platform/db/queue/notices';
import { requestRedraws } from '../platform/db/queue/redraws';
import type { Db, Runner } from '../platform/db/runner';
import { saveRosterBase, saveRosterOrders } from '../roster/store/roster-orders';
import { saveRosterChanges } from '../roster/store/roster-store-sql';
import { saveQuestions } from '../rules/store/questions-sql';

/** Each saves its part; false when that is not what the decision was made on any more. */
const parts: readonly ((trx: Db, change: Change) => Promise<boolean>)[] = [
  saveDays,
  saveDelegations,
  saveRuleWork,
  saveMessages,
  saveOpenings,
  saveRosterBase,
  saveRosterChanges,
  saveRosterOrders,
  saveAbsences,
  saveDaysOff,
  saveQuestions,
];

/** Ends the transaction. */
class Conflict extends Error {}

/** Everything that a decision changes, or nothing of it. */
export async function saveChange(runner: Runner, change: Change): Promise<'saved' | 'conflict'> {
  try {
    await runner.write((trx) => save(trx, change));
    return 'saved';
  } catch (error) {
    if (error instanceof Conflict) return 'conflict';
    throw error;
  }
}

async function save(trx: Db, change: Change): Promise<void> {
  for (const savePart of parts) if (!(await savePart(trx, change))) throw new Conflict();
  const stale = await listStaleCards(trx, change);
  await requestRedraws(trx, { ...change, redrawNotices: [...(change.redrawNotices ?? []), ...stale] });
  await saveNotices(trx, change.notices ?? []);
  const replaced = await saveLiveCards(trx, change);
  await requestRedraws(trx, { redrawNotices: replaced });
  await appendLog(trx, change.log ?? []);
}
