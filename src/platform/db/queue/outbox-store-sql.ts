import type { OutboxStore } from './outbox-store';
import { claimWork, renewWork } from './claim-work';
import type { ConnectorLimits } from './connector-rate';
import { findConversation, hasCopies, saveConversation, saveCopy } from './conversations';
import type { CopyOf } from './conversations';
import { gathered } from '../gathered';
import { findFate, findLastFate } from './notice-fates';
import { countOutbox } from './outbox-counts';
import type { Runner } from '../runner';
import { settleWork } from './settle-work';

export function createOutboxStore({ read, write }: Runner, limits: ConnectorLimits): OutboxStore {
  const isKnown = gathered((asked: readonly CopyOf[]) => read((db) => hasCopies(db, asked)));
  return {
    // Columns of milliseconds are whole numbers.
    claim: (by) => write((trx) => claimWork(trx, { ...by, realMillis: Math.floor(by.realMillis), limits })),
    renew: (work, realMillis) => write((trx) => renewWork(trx, work, Math.floor(realMillis))),
    settle: (work, settlement) => write((trx) => settleWork(trx, work, settlement)),
    saveConversation: (conversation) => write((trx) => saveConversation(trx, conversation)),
    findConversation: (personId) => read((db) => findConversation(db, personId)),
    hasCopy: (noticeId, copy) => isKnown({ noticeId, copy }),
    saveCopy: (noticeId, copy) => write((trx) => saveCopy(trx, noticeId, copy)),
    findFate: (key) => read((db) => findFate(db, key)),
    findLastFate: (receiver) => read((db) => findLastFate(db, receiver)),
    counts: (now) => read((db) => countOutbox(db, now)),
  };
}
