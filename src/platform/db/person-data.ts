// Everything that is kept about a person: found by their id and address in every table, and taken away where that may be.

import { sql } from 'kysely';
import type { OperatorLog } from '../../core/log';
import { parseDatabaseUrl, withDatabase } from './connect';
import { isOwnTable, type Row } from './backup';
import type { Db } from './runner';

/** A table of people: whose rows they are. */
export interface PeopleTable {
  readonly table: string;
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

/** What may be taken away of somebody who is gone. */
interface Removable {
  readonly table: string;
  /** The column that names the person. */
  readonly personId: string;
  /** Only rows for which one of these times has passed. */
  readonly overAt?: readonly string[];
  /** Only these columns are emptied; without, the row goes. */
  readonly emptied?: readonly string[];
}

/** What a feature keeps about people. */
export interface PersonalData {
  readonly people?: readonly PeopleTable[];
  readonly removable?: readonly Removable[];
  /** Tables that never name anybody, and may have a million rows. */
  readonly nameless?: readonly string[];
}

interface KeptRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

interface PersonData {
  readonly id: string;
  readonly address: string | undefined;
  readonly kept: readonly KeptRows[];
}

interface RemovedRows {
  readonly table: string;
  readonly count: number;
}

interface Asked {
  readonly url: string;
  readonly log: OperatorLog;
  /** A user principal name or an Entra id. */
  readonly who: string;
  /** Of every feature. */
  readonly personal: readonly PersonalData[];
}

/** Undefined: the database knows no such person. */
export function exportPerson({ url, log, who, personal }: Asked): Promise<PersonData | undefined> {
  return withDatabase(parseDatabaseUrl(url), log, async (db) => {
    const person = await findPerson(db, who, personal);
    if (person === undefined) return undefined;
    const kept: KeptRows[] = [];
    for (const table of await textTables(db, personal)) {
      const rows = await rowsAbout(db, table, person);
      if (rows.length > 0) kept.push({ table: table.name, rows });
    }
    return { id: person.id, address: person.upn, kept };
  });
}

interface Known {
  readonly id: string;
  readonly upn: string;
}

/** Among those the bot has talked with, and those whose absences alone are watched. */
async function findPerson(
  db: Db,
  who: string,
  personal: readonly PersonalData[],
): Promise<Known | undefined> {
  for (const { table, id, address } of personal.flatMap(({ people = [] }) => people)) {
    const { rows } = await sql<Known>`
      select ${sql.ref(id)} as id, ${sql.ref(address)} as upn from ${sql.table(table)}
      where ${sql.ref(id)} = ${who} or ${sql.ref(address)} = ${who.toLowerCase()}`.execute(db);
    if (rows[0]) return rows[0];
  }
  return undefined;
}

interface TextTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Columns that may name somebody. */
async function textTables(db: Db, personal: readonly PersonalData[]): Promise<readonly TextTable[]> {
  const tables = await db.introspection.getTables();
  const nameless = personal.flatMap((feature) => feature.nameless ?? []);
  return tables
    .filter(({ name }) => isOwnTable(name) && !nameless.includes(name))
    .map(({ name, columns }) => ({
      name,
      columns: columns.filter(({ dataType }) => /text|char/i.test(dataType)).map((column) => column.name),
    }))
    .filter(({ columns }) => columns.length > 0);
}

async function rowsAbout(db: Db, table: TextTable, person: Known): Promise<readonly Row[]> {
  const conditions = table.columns.flatMap((column) =>
    [person.id, person.upn].map(
      (text) => sql<boolean>`${sql.ref(column)} like ${containing(text)} escape '!'`,
    ),
  );
  const any = sql.join(conditions, sql` or `);
  const { rows } = await sql<Row>`select * from ${sql.table(table.name)} where ${any}`.execute(db);
  return rows;
}

/** What belongs to the chat alone, and is of no use once the person is gone. */
const ofTheChat: readonly Removable[] = ['conversation', 'connector_send', 'notice_copy'].map((table) => ({
  table,
  personId: 'person_id',
}));

/**
 * Takes away where the bot talked with the person, and what features say. The log, duty days and decisions stay: they
 * are public records until a retention decision says otherwise. Who is watched follows the municipality's groups: a
 * row of staff goes when the person has left them.
 */
export function removePerson(
  { url, log, who, personal }: Asked,
  now: string,
): Promise<readonly RemovedRows[] | undefined> {
  return withDatabase(parseDatabaseUrl(url), log, async (db) => {
    const person = await findPerson(db, who, personal);
    if (person === undefined) return undefined;
    return db.transaction().execute(async (trx) => {
      const removed: RemovedRows[] = [];
      for (const what of [...ofTheChat, ...personal.flatMap(({ removable = [] }) => removable)]) {
        const count = await remove(trx, what, { id: person.id, now });
        if (what.emptied === undefined) removed.push({ table: what.table, count });
      }
      return removed;
    });
  });
}

async function remove(
  trx: Db,
  { table, personId, overAt = [], emptied }: Removable,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<number> {
  const set = (emptied ?? []).map((column) => sql`${sql.ref(column)} = null`);
  const verb = emptied
    ? sql`update ${sql.table(table)} set ${sql.join(set)}`
    : sql`delete from ${sql.table(table)}`;
  const over = overAt.map((column) => sql`${sql.ref(column)} < ${now}`);
  const only = over.length > 0 ? sql` and (${sql.join(over, sql` or `)})` : sql``;
  const done = await sql`${verb} where ${sql.ref(personId)} = ${id}${only}`.execute(trx);
  return Number(done.numAffectedRows ?? 0);
}

const containing = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;
