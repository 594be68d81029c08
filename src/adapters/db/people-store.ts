import type { PeopleStore } from '../../ports/store';
import { findAbsence, listAbsences, listOpenAbsences } from './absences';
import { deactivate, findPerson, listPeople, savePersonFromDirectory, saveSeen, setLanguage } from './people';
import type { Runner } from './runner';

export const createPeopleStore = ({ read, write }: Runner): PeopleStore => ({
  list: () => read(listPeople),
  find: (id) => read((db) => findPerson(db, id)),
  saveFromDirectory: (people) =>
    write(async (trx) => {
      for (const person of people) await savePersonFromDirectory(trx, person);
    }),
  deactivate: (id) => write((trx) => deactivate(trx, id)),
  setLanguage: (id, language) => write((trx) => setLanguage(trx, id, language)),
  saveSeen: (id, locale) => write((trx) => saveSeen(trx, id, locale)),
  listAbsences: (from, to) => read((db) => listAbsences(db, from, to)),
  findAbsence: (id) => read((db) => findAbsence(db, id)),
  listOpenAbsences: (source, at) => read((db) => listOpenAbsences(db, source, at)),
});
