// A SQLite file: through better-sqlite3, or, where its native part was built for another Node.js, through Node's own.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type BetterSqlite from 'better-sqlite3';
import type { SqliteStatement } from 'kysely';

/** What is used of better-sqlite3, whichever reads the file. */
export interface SqliteFile {
  /** Also false after SQLite has ended a transaction by itself. */
  readonly inTransaction: boolean;
  prepare(text: string): SqliteStatement;
  exec(text: string): void;
  close(): void;
}

export interface OpenOptions {
  readonly readonly?: boolean;
  readonly fileMustExist?: boolean;
  /** How long a locked file is waited for, in milliseconds; the thread stands still meanwhile. */
  readonly timeout?: number;
  /** What a database in memory begins with, as better-sqlite3 gives it; Node's own begins with nothing. */
  readonly image?: Buffer;
}

/** Throws an error whose `code` is SQLite's own name of what is wrong. */
export function openFile(path: string, options: OpenOptions = {}): SqliteFile {
  const load = createRequire(__filename);
  try {
    const Database = load('better-sqlite3') as typeof BetterSqlite;
    return new Database(options.image ?? path, options);
  } catch (error) {
    const own = isOfTheFile(error) ? undefined : nodeSqlite();
    if (own === undefined) throw error;
    return new NodeFile(own, path, options);
  }
}

const isOfTheFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^SQLITE_/.test(String(error.code));

/** What is used of node:sqlite, which Node.js 22.16 and later have. @source https://nodejs.org/api/sqlite.html */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean; readonly timeout: number },
  ) => NodeDatabase;
}

interface NodeDatabase {
  readonly isTransaction: boolean;
  prepare(text: string): NodeStatement;
  exec(text: string): void;
  close(): void;
}

interface NodeStatement {
  columns(): readonly unknown[];
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}

function nodeSqlite(): NodeSqlite | undefined {
  try {
    return process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined;
  } catch {
    return undefined;
  }
}

class NodeFile implements SqliteFile {
  readonly #database: NodeDatabase;

  constructor({ DatabaseSync }: NodeSqlite, path: string, options: OpenOptions) {
    const { readonly = false, fileMustExist = false, timeout = 5_000 } = options;
    if (fileMustExist && !existsSync(path)) throw named(14, new Error('unable to open database file'));
    this.#database = told(() => new DatabaseSync(path, { readOnly: readonly, timeout }));
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  prepare(text: string): SqliteStatement {
    const statement = told(() => this.#database.prepare(text));
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => told(() => statement.all(...parameters)),
      run: (parameters) => told(() => statement.run(...parameters)),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  }

  exec(text: string): void {
    told(() => {
      this.#database.exec(text);
    });
  }

  close(): void {
    this.#database.close();
  }
}

/** SQLite's names by their numbers, as better-sqlite3 tells them. @source https://sqlite.org/rescode.html */
const names: readonly (readonly [number, string])[] = [
  [778, 'SQLITE_IOERR_WRITE'],
  [4874, 'SQLITE_IOERR_SHMSIZE'],
  [1555, 'SQLITE_CONSTRAINT_PRIMARYKEY'],
  [1811, 'SQLITE_CONSTRAINT_TRIGGER'],
  [2067, 'SQLITE_CONSTRAINT_UNIQUE'],
  [787, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  [1299, 'SQLITE_CONSTRAINT_NOTNULL'],
  [3, 'SQLITE_PERM'],
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [18, 'SQLITE_TOOBIG'],
  [19, 'SQLITE_CONSTRAINT'],
  [23, 'SQLITE_AUTH'],
  [26, 'SQLITE_NOTADB'],
];

/** The extended code's own name, or that of its family, which is its last byte. */
function named<E extends object>(number: number, error: E): E & { readonly code: string } {
  const name = [number, number & 0xff].map((it) => names.find(([code]) => code === it)?.[1]).find(Boolean);
  return Object.assign(error, { code: name ?? 'SQLITE_ERROR' });
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    // By what it carries: errors of native code may come from another realm.
    const isSqlites = typeof error === 'object' && error !== null && 'errcode' in error;
    throw isSqlites ? named(Number(error.errcode), error) : error;
  }
}
