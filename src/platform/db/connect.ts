import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresDialect,
  replaceWithNoncontingentExpression,
} from 'kysely';
import { Pool, types, type ClientConfig } from 'pg';
import type { OperatorLog } from '../../core/log';
import type { Db } from './runner';
import { ImmediateSqliteDialect, openSqlite, type Lasting } from './sqlite-dialect';
import { badDatabaseUrl } from './store-fault';
import type { Tables } from './tables';
import { once } from '../../core/once';
import { ownCredential } from '../own-credential';

export type DatabaseUrl = { readonly kind: 'sqlite'; readonly path: string } | ServerUrl;

/** What pg takes. */
export interface ServerUrl {
  readonly kind: 'postgres';
  readonly connectionString: string;
  /** In place of one in the address; asked for at each new connection. */
  readonly password: (() => Promise<string>) | undefined;
}

/** Throws BadDatabaseUrl. */
export function parseDatabaseUrl(url: string): DatabaseUrl {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url))
    return { kind: 'postgres', connectionString: url, password: entraPassword(url) };
  const path = /^sqlite:(?!\/\/)(.+)$/.exec(url)?.[1];
  if (path === undefined) throw badDatabaseUrl();
  return { kind: 'sqlite', path };
}

/** Opens the file, or a pool that connects at its first use; whoever calls it destroys it. */
export const connect = (target: DatabaseUrl, log: OperatorLog, lasting?: Lasting): Db =>
  target.kind === 'sqlite'
    ? new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(openSqlite(target.path, lasting)) })
    : new Kysely<Tables>({
        dialect: new PostgresDialect({ pool: openPool(target, log) }),
        plugins: [emptyLists],
      });

/** Nobody is in an empty list: SQLite knows that, and PostgreSQL would refuse `in ()`. */
const emptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });

/** Connects for as long as the work takes. */
export async function withDatabase<T>(
  target: DatabaseUrl,
  log: OperatorLog,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const db = connect(target, log);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Whole numbers of eight bytes hold counts and milliseconds here, which JavaScript's numbers hold exactly. */
types.setTypeParser(types.builtins.INT8, Number);

/** What pg connects to. Its reader of addresses would put an empty password over ours; TLS is checked unless told. */
export function serverOf({ connectionString, password }: ServerUrl): ClientConfig {
  if (password === undefined) return { connectionString };
  const { hostname, port, username, pathname, searchParams } = new URL(connectionString);
  return {
    host: hostname,
    port: Number(port || 5_432),
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    ssl: searchParams.get('sslmode') !== 'disable',
    password,
  };
}

/** A pool that gives up on a server that does not answer, and whose lost connections end nothing but themselves. */
function openPool(target: ServerUrl, log: OperatorLog): Pool {
  const pool = new Pool({
    ...serverOf(target),
    application_name: 'brevvakt',
    max: 10,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 60_000,
    keepAlive: true,
  });
  // The codes of the system and of PostgreSQL; its words may hold the host and the user.
  const tell = (error: Error & { readonly code?: string }) => {
    log.warn('A connection to the database was lost', { code: error.code ?? error.name });
  };
  pool.on('error', tell);
  // One that is lost between two statements of a transaction would otherwise end the process.
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}

/** @source Microsoft: Azure Database for PostgreSQL, connect with managed identity */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';
const azureHost = /\.postgres\.database\.azure\.com$/i;

/** A token of the bot's own identity; undefined: the address names the password itself, or a server that knows nothing of Entra. */
function entraPassword(connectionString: string): (() => Promise<string>) | undefined {
  const { password, hostname } = new URL(connectionString);
  return password === '' && azureHost.test(hostname) ? takeToken : undefined;
}

const credential = once(() => ownCredential(process.env));

/** There is no identity in the environment, or it gives no token for databases. */
class NoDatabaseToken extends Error {
  override readonly name = 'NoDatabaseToken';
  readonly code = 'NO_DATABASE_TOKEN';

  constructor(cause: unknown) {
    super('The identity gives no token for the database', { cause });
  }
}

/** Asked for at each new connection; the identity library keeps a token while it is good. */
async function takeToken(): Promise<string> {
  try {
    const answer = await (await credential())?.getToken(scope);
    if (answer) return answer.token;
  } catch (cause) {
    throw new NoDatabaseToken(cause);
  }
  throw new NoDatabaseToken(undefined);
}
