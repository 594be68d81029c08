import type { PeopleStore } from '../../ports/store';
import { findAbsence, listAbsences, listAwayAfter, listOpenAbsences } from './absences';
import {
  deactivate,
  findPerson,
  findTalking,
  listPeople,
  savePersonFromDirectory,
  saveSeen,
  setLanguage,
} from './people';
import type { Runner } from './runner';

export const createPeopleStore = ({ read, write }: Runner): PeopleStore => ({
  list: (only) => read((db) => listPeople(db, only)),
  find: (id) => read((db) => findPerson(db, id)),
  findTalking: (id) => read((db) => findTalking(db, id)),
  saveFromDirectory: (people) =>
    write(async (trx) => {
      for (const person of people) await savePersonFromDirectory(trx, person);
    }),
  deactivate: (id) => write((trx) => deactivate(trx, id)),
  setLanguage: (id, language) => write((trx) => setLanguage(trx, id, language)),
  saveSeen: (id, locale) => write((trx) => saveSeen(trx, id, locale)),
  listAbsences: (from, to, only) => read((db) => listAbsences(db, { from, to, only })),
  listAwayAfter: (after, from, most) => read((db) => listAwayAfter(db, { after, from, most })),
  findAbsence: (id) => read((db) => findAbsence(db, id)),
  listOpenAbsences: (source, at) => read((db) => listOpenAbsences(db, source, at)),
});
