// The database: answers, and has this code's form; nothing is changed.

import { inspectDatabase } from '../../src/platform/db/inspect-database';
import { openStore, type OpenedStore } from '../../src/app/open-store';
import { StoreFault } from '../../src/platform/db/store-fault';
import type { OperatorLog } from '../../src/core/log';
import { fail, ok, warn, type Finding } from './finding';

interface DatabaseLook {
  readonly finding: Finding;
  /** Open only where that changes nothing. */
  readonly store: OpenedStore | undefined;
}

export async function checkDatabase(url: string, log: OperatorLog): Promise<DatabaseLook> {
  const kind = url.startsWith('sqlite:') ? 'SQLite' : 'PostgreSQL';
  try {
    const state = await inspectDatabase(url, log);
    if (state === 'current')
      return {
        finding: ok('database', kind, 'answers and is up to date'),
        store: await openStore(url, { log }),
      };
    if (state === 'newer') {
      const remedy = 'Start the newer version, or put a backup from before the upgrade back';
      return {
        finding: fail('database', kind, { words: 'is newer than this code', remedy }),
        store: undefined,
      };
    }
    const words = state === 'empty' ? 'has nothing in it yet' : 'is older than this code';
    const remedy = 'Nothing to do: the next start brings it up to date';
    return { finding: warn('database', kind, { words, remedy }), store: undefined };
  } catch (error) {
    const fault = error instanceof StoreFault ? error : undefined;
    const words = `cannot be used (${codeOf(fault?.cause ?? error)})`;
    const remedy = fault?.remedy ?? 'Check DATABASE_URL, the server and its firewall';
    return { finding: fail('database', kind, { words, remedy }), store: undefined };
  }
}

/** A driver's message may hold the host and the user; its code never does. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
