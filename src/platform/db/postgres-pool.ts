import { Pool, types } from 'pg';
import type { OperatorLog } from '../../core/log';

/** Whole numbers of eight bytes hold counts and milliseconds here, which JavaScript's numbers hold exactly. */
types.setTypeParser(types.builtins.INT8, Number);

/** A pool that gives up on a server that does not answer, and whose lost connections end nothing but themselves. */
export function openPool(connectionString: string, log: OperatorLog): Pool {
  const pool = new Pool({
    connectionString,
    application_name: 'brevvakt',
    max: 10,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 60_000,
    keepAlive: true,
  });
  const tell = (error: Error) => {
    log.warn('A connection to the database was lost', { error: error.name });
  };
  pool.on('error', tell);
  // One that is lost between two statements of a transaction would otherwise end the process.
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}
