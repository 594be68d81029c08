import { personId, upn, type PersonId } from '../../core/ids';
import type { Language } from '../../core/municipality';
import type { Instant } from '../../core/time';
import { compiledOnce } from '../../platform/db/compiled-once';
import { gather } from '../../platform/db/gather';
import { orNull, orUndefined, toFlag, toInstant } from '../../platform/db/row-values';
import type { Runner, Db } from '../../platform/db/runner';
import type { Person } from '../domain/person';
import type { DirectoryPerson } from '../graph/directory';
import { findAbsence, listAbsences, listAwayAfter, listOpenAbsences, touches } from './absences';
import type { AbsenceRange } from './absences';
import { listDaysOff } from './days-off-rows';
import type { PeopleScope, PeopleStore, Talking } from './people-store';
import { peopleDb, type PersonRow } from './tables';

export const createPeopleStore = ({ read, write }: Runner): PeopleStore => ({
  ...peopleReaders(read),
  findTalking: gather((ids) => read((db) => findTalking(db, ids))),
  saveFromDirectory: async (people) => {
    const changed = await read((db) => thoseChanged(db, people));
    if (changed.length === 0) return;
    await write(async (trx) => {
      for (const person of changed) await savePersonFromDirectory(trx, person);
    });
  },
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

function peopleReaders(read: Read): Pick<PeopleStore, 'list' | 'find' | 'findNamed'> {
  const someOf = gather(async (scopes: readonly PeopleScope[]) => {
    const upns = distinct(scopes.flatMap((scope) => scope.upns));
    const ids = distinct(scopes.flatMap((scope) => scope.ids));
    const people = await read((db) => listPeople(db, { upns, ids }));
    if (scopes.length === 1) return [people];
    return scopes.map((scope) =>
      people.filter((person) => scope.upns.includes(person.upn) || scope.ids.includes(person.id)),
    );
  });
  return {
    list: (only) => (only === undefined ? read((db) => listPeople(db)) : someOf(only)),
    find: (id) => read((db) => findPerson(db, id)),
    findNamed: async (name) => name && (await someOf({ upns: [name], ids: [] }))[0],
  };
}

function daysOffReader(read: Read): PeopleStore['listDaysOff'] {
  const someOf = gather(async (asked: readonly (readonly PersonId[])[]) => {
    const found = await read((db) => listDaysOff(db, distinct(asked.flat())));
    return asked.map((ids) => found.filter(({ personId }) => ids.includes(personId)));
  });
  return (only) => (only === undefined ? read((db) => listDaysOff(db)) : someOf(only));
}

type RangeOfSome = AbsenceRange & { readonly only: readonly PersonId[] };

function absencesReader(read: Read): PeopleStore['listAbsences'] {
  const someOf = gather(async (ranges: readonly RangeOfSome[]) => {
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

/** Inactive people first, so that of two people with one UPN a map ends up with the one who has it now. */
async function listPeople(db: Db, only?: PeopleScope): Promise<readonly Person[]> {
  if (only === undefined) return inOrder(await selectPeople(db, {}));
  // Two walks of two indexes: SQLite answers them sooner than one condition over both.
  const named = only.upns.length === 0 ? [] : await selectPeople(db, { upns: only.upns });
  const found = new Set<string>(named.map((row) => row.id));
  const ids = only.ids.filter((id) => !found.has(id));
  return inOrder(ids.length === 0 ? named : [...named, ...(await selectPeople(db, { ids }))]);
}

const inOrder = (rows: readonly PersonRow[]): readonly Person[] =>
  rows.toSorted((one, other) => one.is_active - other.is_active || (one.id < other.id ? -1 : 1)).map(fromRow);

interface Named {
  readonly upns?: readonly string[];
  readonly ids?: readonly string[];
}

const selectPeople = compiledOnce((db, { upns, ids }: Named) =>
  peopleDb(db)
    .selectFrom('people')
    .selectAll()
    .$if(upns !== undefined, (query) => query.where('upn', 'in', upns ?? []))
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? [])),
);

async function findPerson(db: Db, id: PersonId): Promise<Person | undefined> {
  const [row] = await selectPerson(db, { id });
  return row && fromRow(row);
}

const selectPerson = compiledOnce((db, { id }: { id: string }) =>
  peopleDb(db).selectFrom('people').selectAll().where('id', '=', id),
);

/** Each in the place of the id; undefined for somebody unknown. */
async function findTalking(db: Db, ids: readonly PersonId[]): Promise<readonly (Talking | undefined)[]> {
  const found = new Map<string, Talking>();
  for (const row of await selectTalking(db, { ids })) {
    const { conversation_id: conversationId, service_url: serviceUrl } = row;
    const person = fromRow(row);
    const isKnown = conversationId !== null && serviceUrl !== null;
    const conversation = isKnown ? { personId: person.id, conversationId, serviceUrl } : undefined;
    found.set(row.id, { person, conversation });
  }
  return ids.map((id) => found.get(id));
}

const selectTalking = compiledOnce((db, { ids }: { ids: readonly string[] }) =>
  peopleDb(db)
    .selectFrom('people as p')
    .leftJoin('conversation as c', 'c.person_id', 'p.id')
    .selectAll('p')
    .select(['c.conversation_id', 'c.service_url'])
    .where('p.id', 'in', ids),
);

/** Each sweep reads the directory again, in which hardly anybody has changed. */
async function thoseChanged(db: Db, people: readonly DirectoryPerson[]): Promise<readonly DirectoryPerson[]> {
  const rows = people.length === 0 ? [] : await selectPeople(db, { ids: people.map(({ id }) => id) });
  const known = new Map<string, KnownRow>(rows.map((row) => [row.id, row]));
  const isKnown = (row: KnownRow): boolean => {
    const before = known.get(row.id);
    return before !== undefined && columnsOf(row).every((column) => before[column] === row[column]);
  };
  return people.filter((person) => !isKnown(toKnown(person)));
}

const columnsOf = (row: KnownRow) => Object.keys(row) as (keyof KnownRow)[];

const toKnown = (person: DirectoryPerson): KnownRow => ({
  id: person.id,
  upn: person.upn,
  name: person.name,
  department: orNull(person.department),
  is_active: toFlag(person.isEnabled && !person.isGuest),
});

/** What the directory knows is replaced, what the person told the bot is kept. */
async function savePersonFromDirectory(trx: Db, person: DirectoryPerson): Promise<void> {
  await upsertPerson(trx, toKnown(person));
  await deactivateOthersWithUpn(trx, { id: person.id, upn: person.upn });
}

type KnownRow = Pick<PersonRow, 'id' | 'upn' | 'name' | 'department' | 'is_active'>;
const upsertPerson = compiledOnce((trx, { id, ...known }: KnownRow) =>
  peopleDb(trx)
    .insertInto('people')
    .values({ ...known, id, language: null, locale: null, unreachable_since: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(known)),
);

/** An account that was deleted and made anew has the same UPN and another id. */
const deactivateOthersWithUpn = compiledOnce((trx, { id, upn: name }: Pick<PersonRow, 'id' | 'upn'>) =>
  peopleDb(trx)
    .updateTable('people')
    .set({ is_active: 0 })
    .where('upn', '=', name)
    .where('id', '!=', id)
    .where('is_active', '=', 1),
);

async function deactivate(db: Db, id: PersonId): Promise<void> {
  await peopleDb(db).updateTable('people').set({ is_active: 0 }).where('id', '=', id).execute();
}

async function setLanguage(db: Db, id: PersonId, language: Language): Promise<void> {
  await peopleDb(db).updateTable('people').set({ language }).where('id', '=', id).execute();
}

async function saveSeen(db: Db, id: PersonId, locale: string | undefined): Promise<void> {
  const seen = { unreachable_since: null, ...(locale === undefined ? {} : { locale }) };
  await peopleDb(db).updateTable('people').set(seen).where('id', '=', id).execute();
}

/** Since the first refusal, until a sign of life. */
export async function markUnreachable(trx: Db, id: PersonId, at: Instant): Promise<void> {
  await peopleDb(trx)
    .updateTable('people')
    .set({ unreachable_since: at })
    .where('id', '=', id)
    .where('unreachable_since', 'is', null)
    .execute();
}

const fromRow = (row: PersonRow): Person => ({
  id: personId(row.id),
  upn: upn(row.upn),
  name: row.name,
  department: row.department ?? undefined,
  isActive: row.is_active === 1,
  language: (row.language ?? undefined) as Language | undefined,
  locale: row.locale ?? undefined,
  unreachableSince: orUndefined(row.unreachable_since, toInstant),
});
