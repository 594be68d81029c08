import type { DelegationStore } from './delegation-store';
import {
  findDelegation,
  listDelegationManagers,
  listDelegationNotices,
  listDelegationsOf,
  listExempt,
  listLedBy,
  listOpenDelegations,
  listWithoutManager,
} from './delegation-rows';
import { claimRuleWork, settleRuleWork } from './rule-work';
import type { Runner } from '../../platform/db/runner';

export const createDelegationStore = ({ read, write }: Runner): DelegationStore => ({
  find: (id) => read((db) => findDelegation(db, id)),
  listOf: (owners) => read((db) => listDelegationsOf(db, owners)),
  listOpen: (after, most) => read((db) => listOpenDelegations(db, after, most)),
  listLedBy: (managerId, at) => read((db) => listLedBy(db, managerId, at)),
  listManagers: (at) => read((db) => listDelegationManagers(db, at)),
  listWithoutManager: () => read(listWithoutManager),
  listExempt: (owners) => read((db) => listExempt(db, owners)),
  listNotices: (id) => read((db) => listDelegationNotices(db, id)),
  claimRuleWork: (by) => write((trx) => claimRuleWork(trx, by)),
  settleRuleWork: (work, settlement) => write((trx) => settleRuleWork(trx, work, settlement)),
});
