import type { DutyStore } from '../../ports/store';
import { findDay, findLastDate, listDays, listOpenDays } from './duty-days';
import { listOpenings } from './openings';
import { listRosterChanges } from './roster-changes';
import type { Runner } from './runner';
import { listTold } from './told';

export const createDutyStore = ({ read }: Runner): DutyStore => ({
  findDay: (mailboxId, date) => read((db) => findDay(db, mailboxId, date)),
  listDays: (from, to) => read((db) => listDays(db, from, to)),
  listOpenDays: (before) => read((db) => listOpenDays(db, before)),
  findLastDate: (mailboxId) => read((db) => findLastDate(db, mailboxId)),
  listOpenings: (date) => read((db) => listOpenings(db, date)),
  listRosterChanges: (date) => read((db) => listRosterChanges(db, date)),
  listTold: (date) => read((db) => listTold(db, date)),
});
