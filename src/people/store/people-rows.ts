import { personId, upn, type PersonId } from '../../core/ids';
import type { Language } from '../../core/municipality';
import type { Person } from '../domain/person';
import type { Instant } from '../../core/time';
import type { DirectoryPerson } from '../graph/directory';
import type { PeopleScope, Talking } from './people-store';
import { compiledOnce } from '../../platform/db/compiled-once';
import { orNull, orUndefined, toFlag, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { peopleDb, type PersonRow } from './tables';

/** Inactive people first, so that of two people with one UPN a map ends up with the one who has it now. */
export async function listPeople(db: Db, only?: PeopleScope): Promise<readonly Person[]> {
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

export async function findPerson(db: Db, id: PersonId): Promise<Person | undefined> {
  const [row] = await selectPerson(db, { id });
  return row && fromRow(row);
}

const selectPerson = compiledOnce((db, { id }: { id: string }) =>
  peopleDb(db).selectFrom('people').selectAll().where('id', '=', id),
);

/** Each in the place of the id; undefined for somebody unknown. */
export async function findTalking(
  db: Db,
  ids: readonly PersonId[],
): Promise<readonly (Talking | undefined)[]> {
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

/** What the directory knows is replaced, what the person told the bot is kept. */
export async function savePersonFromDirectory(trx: Db, person: DirectoryPerson): Promise<void> {
  const known = {
    upn: person.upn,
    name: person.name,
    department: orNull(person.department),
    is_active: toFlag(person.isEnabled && !person.isGuest),
  };
  await peopleDb(trx)
    .insertInto('people')
    .values({ ...known, id: person.id, language: null, locale: null, unreachable_since: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(known))
    .execute();
  await deactivateOthersWithUpn(trx, person);
}

/** An account that was deleted and made anew has the same UPN and another id. */
async function deactivateOthersWithUpn(trx: Db, person: DirectoryPerson): Promise<void> {
  await peopleDb(trx)
    .updateTable('people')
    .set({ is_active: 0 })
    .where('upn', '=', person.upn)
    .where('id', '!=', person.id)
    .where('is_active', '=', 1)
    .execute();
}

export async function deactivate(db: Db, id: PersonId): Promise<void> {
  await peopleDb(db).updateTable('people').set({ is_active: 0 }).where('id', '=', id).execute();
}

export async function setLanguage(db: Db, id: PersonId, language: Language): Promise<void> {
  await peopleDb(db).updateTable('people').set({ language }).where('id', '=', id).execute();
}

export async function saveSeen(db: Db, id: PersonId, locale: string | undefined): Promise<void> {
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
