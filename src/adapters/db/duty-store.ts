import type { DutyStore } from '../../ports/store';
import { findDay, findLastDate, listDays, listOpenDays } from './duty-days';
import { listOpenings } from './openings';
import { listRosterChanges } from './roster-changes';
import type { Runner } from './runner';
import { listTold } from './told';

export const createDutyStore = ({ read }: Runner): DutyStore => ({
  findDay: (mailboxId, date) => read((db) => findDay(db, mailboxId, date)),
  listDays: (from, to, only) => read((db) => listDays(db, { from, to, only })),
  listOpenDays: (before) => read((db) => listOpenDays(db, before)),
  findLastDate: (mailboxId) => read((db) => findLastDate(db, mailboxId)),
  listOpenings: (date, only) => read((db) => listOpenings(db, date, only)),
  listRosterChanges: (date, only) => read((db) => listRosterChanges(db, date, only)),
  listTold: (date, only) => read((db) => listTold(db, date, only)),
});
