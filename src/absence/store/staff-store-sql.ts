import type { StaffStore } from './staff-store';
import type { Runner } from '../../platform/db/runner';
import {
  deactivateStaff,
  dropUnlisted,
  findStaffByUpn,
  findSweep,
  listColleagues,
  listStaffAfter,
  listStaffByIds,
  listWithoutMailbox,
  saveHasMailbox,
  saveStaff,
  saveSweep,
} from './staff-rows';

export const createStaffStore = ({ read, write }: Runner): StaffStore => ({
  saveListed: ({ people, gone, state }) =>
    write(async (trx) => {
      await saveStaff(trx, people, state.generation);
      await deactivateStaff(trx, gone);
      await saveSweep(trx, 'listing', state);
    }),
  dropUnlisted: (generation) => write((trx) => dropUnlisted(trx, generation)),
  listAfter: (after, most) => read((db) => listStaffAfter(db, after, most)),
  listByIds: (ids) => read((db) => listStaffByIds(db, ids)),
  listColleagues: (department, most) => read((db) => listColleagues(db, department, most)),
  findByUpn: (who) => read((db) => findStaffByUpn(db, who)),
  saveHasMailbox: (without, having) => write((trx) => saveHasMailbox(trx, without, having)),
  listWithoutMailbox: (most) => read((db) => listWithoutMailbox(db, most)),
  findSweep: (name) => read((db) => findSweep(db, name)),
  saveSweep: (name, state) => write((trx) => saveSweep(trx, name, state)),
});
