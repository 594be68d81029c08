import type { Change } from '../core/store';
import { saveAbsences } from '../people/store/absences';
import { saveDelegation } from '../absence/store/delegation-rows';
import { saveDay } from '../duty/store/duty-days';
import { saveLiveCards } from '../incoming/store/live-cards';
import { appendLog } from '../platform/db/log-rows';
import { saveMessages } from '../incoming/store/save-messages';
import { saveNotices } from '../platform/db/queue/notices';
import { saveOpenings } from '../look/store/openings';
import { saveGap, saveQuestion } from '../rules/store/questions';
import { requestRedraws } from '../platform/db/queue/redraws';
import { saveRosterChanges } from '../roster/store/roster-changes';
import { saveRuleWork } from '../absence/store/rule-work';
import type { Db, Runner } from '../platform/db/runner';

/** Ends the transaction when a day is not the one any more that the decision was made on. */
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
  for (const day of change.days ?? []) {
    if (!(await saveDay(trx, day))) throw new Conflict();
  }
  for (const delegation of change.delegations ?? []) {
    if (!(await saveDelegation(trx, delegation))) throw new Conflict();
  }
  await saveRuleWork(trx, change.ruleWork ?? []);
  const showing = await saveMessages(trx, change);
  if (showing === 'conflict') throw new Conflict();
  await saveOpenings(trx, change.openings ?? []);
  await saveRosterChanges(trx, change.rosterChanges ?? []);
  await saveAbsences(trx, change.absences ?? []);
  for (const question of change.questions ?? []) {
    if (!(await saveQuestion(trx, question))) throw new Conflict();
  }
  for (const gap of change.gaps ?? []) await saveGap(trx, gap);
  await requestRedraws(trx, { ...change, redrawNotices: [...(change.redrawNotices ?? []), ...showing] });
  await saveNotices(trx, change.notices ?? []);
  const replaced = await saveLiveCards(trx, change.liveCards ?? []);
  await requestRedraws(trx, { redrawNotices: replaced });
  await appendLog(trx, change.log ?? []);
}
