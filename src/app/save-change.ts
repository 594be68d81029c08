import type { Change } from '../desk/context';
import { saveDelegations } from '../absence/store/delegation-store-sql';
import { saveRuleWork } from '../absence/store/rule-work';
import type { MailboxId } from '../core/ids';
import { saveDays, saveLetters } from '../duty/store/duty-store-sql';
import { saveLiveCards } from '../incoming/store/live-cards';
import { saveHeld } from '../incoming/store/held';
import { saveOpenMessages } from '../incoming/store/open-messages';
import { listStaleCards, saveMessages } from '../incoming/store/save-messages';
import { saveOpenings } from '../look/store/openings';
import { saveAbsences } from '../people/store/absences';
import { saveDaysOff } from '../people/store/days-off-rows';
import { countChanges, everyMailbox } from '../platform/db/change-counter';
import { appendLog } from '../platform/db/log-rows';
import { saveNotices } from '../platform/db/outbox/notices';
import { requestRedraws } from '../platform/db/outbox/redraws';
import type { Db, Runner } from '../platform/db/runner';
import { saveCalendarLinks } from '../roster/store/calendar-links';
import { saveDaysShown } from '../roster/store/days-told';
import { saveTold } from '../roster/store/holder-changes';
import { saveRosterBase, saveRosterOrders } from '../roster/store/roster-orders';
import { saveRosterChanges } from '../roster/store/roster-store-sql';
import { saveQuestions } from '../rules/store/questions-sql';
import { saveTies } from '../rules/store/ties-sql';

type Saver = (trx: Db, change: Change) => Promise<boolean>;
type CoreKeys = 'notices' | 'redraw' | 'redrawNotices' | 'log' | 'liveCards' | 'keepCards';

/** Who saves what, in that order; false when it is not what the decision was made on any more. */
const savers: Readonly<Record<Exclude<keyof Change, CoreKeys>, Saver>> = {
  days: saveDays,
  letters: saveLetters,
  delegations: saveDelegations,
  ruleWork: saveRuleWork,
  incoming: saveMessages,
  arrivalsDone: saveMessages,
  agreements: saveMessages,
  batches: saveMessages,
  batchesUndone: saveMessages,
  cancelSending: saveMessages,
  mailWork: saveMessages,
  diaryWork: saveMessages,
  diaryEnds: saveMessages,
  heldLooks: saveHeld,
  heldSeen: saveHeld,
  heldReports: saveHeld,
  opened: saveOpenMessages,
  openings: saveOpenings,
  rosterBase: saveRosterBase,
  rosterChanges: saveRosterChanges,
  rosterOrders: saveRosterOrders,
  told: saveTold,
  holderChanges: saveTold,
  holderTaken: saveTold,
  holderAnswers: saveTold,
  calendarLinks: saveCalendarLinks,
  calendarEnds: saveCalendarLinks,
  daysShown: saveDaysShown,
  absences: saveAbsences,
  daysOff: saveDaysOff,
  questions: saveQuestions,
  gaps: saveQuestions,
  ties: saveTies,
};

const isIn = (change: Change, key: keyof Change): boolean => (change[key]?.length ?? 0) > 0;

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
  const keys = (Object.keys(savers) as (keyof typeof savers)[]).filter((key) => isIn(change, key));
  for (const savePart of new Set(keys.map((key) => savers[key])))
    if (!(await savePart(trx, change))) throw new Conflict();
  const stale = isIn(change, 'incoming') ? await listStaleCards(trx, change) : [];
  await requestRedraws(trx, { ...change, redrawNotices: [...(change.redrawNotices ?? []), ...stale] });
  await saveNotices(trx, change.notices ?? []);
  if (isIn(change, 'liveCards'))
    await requestRedraws(trx, { redrawNotices: await saveLiveCards(trx, change) });
  await appendLog(trx, change.log ?? []);
  await countChanges(trx, changedIn(change));
}

/** The mailboxes of which an open page shows something else afterwards. */
const changedIn = (change: Change): readonly MailboxId[] => [
  ...(change.incoming ?? []).map(({ message }) => message.mailboxId),
  ...(change.opened ?? []).flatMap(({ message, isNews }) => (isNews ? [message.mailboxId] : [])),
  ...(change.days ?? []).map(({ day }) => day.mailboxId),
  ...(change.openings ?? []).map(({ mailboxId }) => mailboxId),
  ...(change.rosterChanges ?? []).map(({ mailboxId }) => mailboxId),
  ...(change.rosterOrders ?? []).map(({ mailboxId }) => mailboxId),
  ...(change.questions ?? []).map(({ question }) => question.mailboxId),
  ...((['absences', 'daysOff', 'ties', 'gaps'] as const).some((key) => isIn(change, key))
    ? [everyMailbox]
    : []),
];
