// SQLite: changes that wait for each other are committed together, so that the disk is waited for once.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
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
  /** Runs in the group's transaction, under a savepoint of its own; what then tells its writer. */
  readonly runIn: (trx: Db) => Promise<() => void>;
  readonly runAlone: () => Promise<void>;
}

/**
 * Writers wait in line, since the file has one connection. Whoever waits while another commits goes with the next
 * commit; each hears of its own change only when that is on the disk. A change that fails undoes itself alone, and
 * when the commit fails each is tried by itself.
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
          const outcome = await underSavepoint(trx, change);
          return () => {
            if ('value' in outcome) resolve(outcome.value);
            else reject(outcome.error);
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
  const told = group.length > 1 ? await commitTogether(db, group) : undefined;
  if (told !== undefined) for (const tell of told) tell();
  else for (const { runAlone } of group) await runAlone();
}

/** Undefined: nothing of it was saved. */
async function commitTogether(
  db: Db,
  group: readonly Waiting[],
): Promise<readonly (() => void)[] | undefined> {
  try {
    return await db.transaction().execute(async (trx) => {
      const told: (() => void)[] = [];
      for (const { runIn } of group) told.push(await runIn(trx));
      return told;
    });
  } catch {
    // Each finds out by itself what is wrong, and how long that is worth waiting for.
    return undefined;
  }
}

type Outcome<T> = { readonly value: T } | { readonly error: Error };

/** Throws when the database, and not the change, is at fault: then the group is lost, as on a full disk. */
async function underSavepoint<T>(trx: Db, change: (trx: Db) => Promise<T>): Promise<Outcome<T>> {
  await trx.executeQuery(begin);
  try {
    const value = await change(trx);
    await trx.executeQuery(release);
    return { value };
  } catch (error) {
    if (classify(error).kind !== 'bug') throw error;
    await trx.executeQuery(undo);
    await trx.executeQuery(release);
    return { error: error as Error };
  }
}

const begin = CompiledQuery.raw('savepoint one_of_group');
const undo = CompiledQuery.raw('rollback to one_of_group');
const release = CompiledQuery.raw('release one_of_group');
