// SQLite: changes that wait for each other are committed together, so that the disk is waited for once.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { classify } from './driver-error';
import type { Tables } from './tables';

type Db = Kysely<Tables>;
type Write = <T>(change: (trx: Db) => Promise<T>) => Promise<T>;

/** Readers wait as long as a group takes. */
const mostTogether = 32;
/** A turn of the event loop in which nobody was served is shorter, in milliseconds. */
const idleTurnMillis = 0.05;
const mostTurns = 24;

interface Waiting {
  /** Runs in the group's transaction; what then tells its writer. */
  readonly runIn: (trx: Db) => Promise<() => void>;
  readonly runAlone: () => Promise<void>;
}

/**
 * Writers wait in line, since the file has one connection. Whoever waits while another commits goes with the next
 * commit; each hears of its own change only when that is on the disk. Of a change that fails, those before it are
 * committed, and those after it, without it; when the database fails each is tried by itself.
 */
export function groupedWrites(db: Db, alone: Write): Write {
  const line: Waiting[] = [];
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    await othersServed();
    for (let group = line.splice(0, mostTogether); group.length > 0; group = line.splice(0, mostTogether)) {
      await commit(db, group);
      await othersServed();
    }
    isRunning = false;
  };
  return (change) =>
    new Promise((resolve, reject) => {
      line.push({
        runIn: async (trx) => {
          const value = await change(trx);
          return () => {
            resolve(value);
          };
        },
        runAlone: () => alone(change).then(resolve, reject),
      });
      if (!isRunning) void run();
    });
}

/** Whoever is being served meanwhile goes along with the next commit: waiting for the disk holds up the whole process. */
async function othersServed(): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const began = performance.now();
    await nextTurn();
    if (performance.now() - began < idleTurnMillis) return;
  }
}

async function commit(db: Db, group: readonly Waiting[]): Promise<void> {
  const told: (() => void)[] = [];
  try {
    // One alone, and whatever failed together, finds out by itself what is wrong, and how long that is worth waiting for.
    if (group.length > 1)
      await db.transaction().execute(async (trx) => {
        for (const { runIn } of group) told.push(await runIn(trx));
      });
  } catch (error) {
    const failing = group[told.length];
    if (failing !== undefined && classify(error).kind === 'bug') {
      await commit(db, group.slice(0, told.length));
      await failing.runAlone();
      return commit(db, group.slice(told.length + 1));
    }
    told.length = 0;
  }
  if (told.length > 0) for (const tell of told) tell();
  else for (const { runAlone } of group) await runAlone();
}
