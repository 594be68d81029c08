import type { DutyStore } from '../../ports/store';
import { findDay, findLastDate, listDays, listOpenDays } from './duty-days';
import { listCounts } from './mailbox-counts';
import { listOpenings } from './openings';
import { listRosterChanges } from './roster-changes';
import type { Runner } from './runner';
import { listTold } from './told';

export const createDutyStore = ({ read, readTogether }: Runner): DutyStore => ({
  findDay: (mailboxId, date) => read((db) => findDay(db, mailboxId, date)),
  listDays: (from, to, only) => read((db) => listDays(db, { from, to, only })),
  listOpenDays: (before) => read((db) => listOpenDays(db, before)),
  findLastDate: (mailboxId) => read((db) => findLastDate(db, mailboxId)),
  listOpenings: (date, only) => read((db) => listOpenings(db, date, only)),
  listRosterChanges: (date, only) => read((db) => listRosterChanges(db, date, only)),
  listTold: (date, only) => read((db) => listTold(db, date, only)),
  readDate: (date, only) =>
    readTogether(async (db) => {
      const [days, openings, changes, told, counts] = await Promise.all([
        listDays(db, { from: date, to: date, only }),
        listOpenings(db, date, only),
        listRosterChanges(db, date, only),
        listTold(db, date, only),
        listCounts(db, only),
      ]);
      return { days, openings, changes, told, counts };
    }),
});
