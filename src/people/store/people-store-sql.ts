import type { PersonId } from '../../core/ids';
import type { PeopleScope, PeopleStore } from './people-store';
import {
  findAbsence,
  listAbsences,
  listAwayAfter,
  listOpenAbsences,
  touches,
  type AbsenceRange,
} from './absences';
import { gathered } from '../../platform/db/gathered';
import {
  deactivate,
  findPerson,
  findTalking,
  listPeople,
  savePersonFromDirectory,
  saveSeen,
  setLanguage,
} from './people-rows';
import { listDaysOff } from './days-off-rows';
import type { Runner } from '../../platform/db/runner';

export const createPeopleStore = ({ read, write }: Runner): PeopleStore => ({
  list: peopleReader(read),
  find: (id) => read((db) => findPerson(db, id)),
  findTalking: gathered((ids) => read((db) => findTalking(db, ids))),
  saveFromDirectory: (people) =>
    write(async (trx) => {
      for (const person of people) await savePersonFromDirectory(trx, person);
    }),
  deactivate: (id) => write((trx) => deactivate(trx, id)),
  setLanguage: (id, language) => write((trx) => setLanguage(trx, id, language)),
  saveSeen: (id, locale) => write((trx) => saveSeen(trx, id, locale)),
  listAbsences: absencesReader(read),
  listAwayAfter: (after, from, most) => read((db) => listAwayAfter(db, { after, from, most })),
  listDaysOff: daysOffReader(read),
  findAbsence: (id) => read((db) => findAbsence(db, id)),
  listOpenAbsences: (source, at) => read((db) => listOpenAbsences(db, source, at)),
});

type Read = Runner['read'];

function peopleReader(read: Read): PeopleStore['list'] {
  const someOf = gathered(async (scopes: readonly PeopleScope[]) => {
    const upns = distinct(scopes.flatMap((scope) => scope.upns));
    const ids = distinct(scopes.flatMap((scope) => scope.ids));
    const people = await read((db) => listPeople(db, { upns, ids }));
    if (scopes.length === 1) return [people];
    return scopes.map((scope) =>
      people.filter((person) => scope.upns.includes(person.upn) || scope.ids.includes(person.id)),
    );
  });
  return (only) => (only === undefined ? read((db) => listPeople(db)) : someOf(only));
}

function daysOffReader(read: Read): PeopleStore['listDaysOff'] {
  const someOf = gathered(async (asked: readonly (readonly PersonId[])[]) => {
    const found = await read((db) => listDaysOff(db, distinct(asked.flat())));
    return asked.map((ids) => found.filter(({ personId }) => ids.includes(personId)));
  });
  return (only) => (only === undefined ? read((db) => listDaysOff(db)) : someOf(only));
}

type RangeOfSome = AbsenceRange & { readonly only: readonly PersonId[] };

function absencesReader(read: Read): PeopleStore['listAbsences'] {
  const someOf = gathered(async (ranges: readonly RangeOfSome[]) => {
    const from = ranges.map((range) => range.from).reduce((one, other) => (other < one ? other : one));
    const to = ranges.map((range) => range.to).reduce((one, other) => (other > one ? other : one));
    const only = distinct(ranges.flatMap((range) => range.only));
    const absences = await read((db) => listAbsences(db, { from, to, only }));
    return ranges.map((range) =>
      absences.filter((absence) => range.only.includes(absence.personId) && touches(absence, range)),
    );
  });
  return (from, to, only) =>
    only === undefined ? read((db) => listAbsences(db, { from, to, only })) : someOf({ from, to, only });
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
