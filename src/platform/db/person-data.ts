// Everything that is kept about a person: found by their id and address in every table, and taken away where that may be.

import { Kysely, PostgresDialect, sql } from 'kysely';
import type { OperatorLog } from '../../core/log';
import { parseDatabaseUrl } from './database-url';
import type { Row } from './dump-format';
import { isOwnTable } from './dump-format';
import { openPool } from './postgres-pool';
import type { Db } from './runner';
import { ImmediateSqliteDialect, openSqlite } from './sqlite-dialect';
import type { Tables } from './tables';

export interface KeptRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

export interface PersonData {
  readonly id: string;
  readonly address: string | undefined;
  readonly kept: readonly KeptRows[];
}

interface RemovedRows {
  readonly table: string;
  readonly count: number;
}

async function withDatabase<T>(url: string, log: OperatorLog, work: (db: Db) => Promise<T>): Promise<T> {
  const target = parseDatabaseUrl(url);
  const dialect =
    target.kind === 'sqlite'
      ? new ImmediateSqliteDialect(openSqlite(target.path))
      : new PostgresDialect({ pool: openPool(target.connectionString, log) });
  const db = new Kysely<Tables>({ dialect });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

interface Asked {
  readonly url: string;
  readonly log: OperatorLog;
  /** A user principal name or an Entra id. */
  readonly who: string;
}

/** Undefined: the database knows no such person. */
export function exportPerson({ url, log, who }: Asked): Promise<PersonData | undefined> {
  return withDatabase(url, log, async (db) => {
    const person = await findPerson(db, who);
    if (person === undefined) return undefined;
    const kept: KeptRows[] = [];
    for (const table of await textTables(db)) {
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
const findPerson = (db: Db, who: string): Promise<Known | undefined> =>
  db
    .selectFrom('people')
    .select(['id', 'upn'])
    .where((eb) => eb.or([eb('id', '=', who), eb('upn', '=', who.toLowerCase())]))
    .union(
      db
        .selectFrom('staff')
        .select(['person_id as id', 'upn'])
        .where((eb) => eb.or([eb('person_id', '=', who), eb('upn', '=', who.toLowerCase())])),
    )
    .executeTakeFirst();

interface TextTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Columns that may name somebody; what is kept of messages never does, and there may be a million of them. */
async function textTables(db: Db): Promise<readonly TextTable[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ name }) => isOwnTable(name) && name !== 'message')
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
const chatTables = ['conversation', 'connector_send', 'notice_copy'] as const;

/**
 * Takes away where the bot talked with the person, their language and their ended absences. The log, duty days and
 * decisions stay: they are public records until a retention decision says otherwise. Who is watched follows the
 * municipality's groups: a row of staff goes when the person has left them.
 */
export function removePerson(
  { url, log, who }: Asked,
  now: string,
): Promise<readonly RemovedRows[] | undefined> {
  return withDatabase(url, log, async (db) => {
    const person = await findPerson(db, who);
    if (person === undefined) return undefined;
    return db.transaction().execute(async (trx) => {
      const removed: RemovedRows[] = [];
      for (const table of chatTables) {
        const { numDeletedRows } = await trx
          .deleteFrom(table)
          .where('person_id', '=', person.id)
          .executeTakeFirst();
        removed.push({ table, count: Number(numDeletedRows) });
      }
      const { numDeletedRows } = await trx
        .deleteFrom('absence')
        .where('person_id', '=', person.id)
        .where((eb) => eb.or([eb('ended_at', '<', now), eb('until_at', '<', now)]))
        .executeTakeFirst();
      await trx
        .updateTable('people')
        .set({ language: null, locale: null })
        .where('id', '=', person.id)
        .execute();
      return [...removed, { table: 'absence', count: Number(numDeletedRows) }];
    });
  });
}

const containing = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;
