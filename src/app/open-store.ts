import { createDelegationStore } from '../absence/store/delegation-store-sql';
import { createStaffStore } from '../absence/store/staff-store-sql';
import type { NoticeId } from '../core/ids';
import type { OperatorLog } from '../core/log';
import { createFiguresStore } from '../desk/store/figures-store-sql';
import { createRetentionStore } from '../desk/store/retention-store-sql';
import { createDutyStore } from '../duty/store/duty-store-sql';
import { saveArrivals } from '../incoming/store/arrivals';
import { saveCategories } from '../incoming/store/categories';
import { createIncomingStore } from '../incoming/store/incoming-store-sql';
import { createHeldStore } from '../incoming/store/held';
import { createDiaryWorkStore } from '../incoming/store/diary-work';
import { createMailWorkStore } from '../incoming/store/mail-work';
import { isDealtWith } from '../incoming/store/dealt-with';
import { createMailStore } from '../look/store/mail-store-sql';
import { mailboxCounts } from '../look/store/mailbox-counts';
import { markUnreachable, createPeopleStore } from '../people/store/people-store-sql';
import { records, peopleTables } from './features';
import { connect, parseDatabaseUrl, type DatabaseUrl } from '../platform/db/connect';
import {
  machineClocks,
  machineTime,
  postgresTime,
  createSandboxClock,
  type DatabaseTime,
  type MachineClocks,
  type SandboxClock,
} from '../platform/db/database-time';
import { createChangeCounter } from '../platform/db/change-counter';
import { gather } from '../platform/db/gather';
import type { Lasting } from '../platform/db/sqlite-dialect';
import { createJobStore } from '../platform/db/job-store';
import { listLog, listLogAbout, listLogBy, listLogSpan } from '../platform/db/log-rows';
import { isMigrated, migrate } from '../platform/db/migrate';
import { documentedLimits, type ConnectorLimits } from '../platform/db/outbox/connector-rate';
import { findNotices } from '../platform/db/outbox/notices';
import { createOutboxStore } from '../platform/db/outbox/outbox-store-sql';
import type { Piece, Settlement } from '../platform/db/outbox/outbox-store';
import type { Claim } from '../platform/db/work/carry-work';
import { createRunner, persist, type Db, type Runner } from '../platform/db/runner';
import { watchWrites, type WriteWatch } from '../platform/db/write-watch';
import { createRosterStore } from '../roster/store/roster-store-sql';
import { createQuestionStore } from '../rules/store/questions-sql';
import { createTieStore } from '../rules/store/ties-sql';
import { saveChange } from './save-change';
import type { Store } from './flow-context';
import { createWorkQueue } from '../platform/db/work/work-queue';

export interface OpenedStore extends Store {
  readonly clock: SandboxClock;
}

interface StoreOptions extends Lasting {
  readonly log: OperatorLog;
  /** How long a busy database is tried before it counts as unavailable, in real milliseconds; 5,000 unless told. */
  readonly patienceMillis?: number;
  /** This machine's clocks unless told. */
  readonly clocks?: MachineClocks;
  /** The documented ones unless told, as for a service that has none. */
  readonly limits?: ConnectorLimits;
}

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://…` and brings it to this code's version. Throws StoreFault.
 */
export async function openStore(url: string, options: StoreOptions): Promise<OpenedStore> {
  const target = parseDatabaseUrl(url);
  const patienceMillis = options.patienceMillis ?? 5_000;
  const until = Date.now() + Math.max(patienceMillis, 5_000);
  const db = await persist(options.log, until, () =>
    Promise.resolve().then(() => connect(target, options.log, options)),
  );
  await persist(options.log, until, () => migrate(db, target.kind)).catch(closing(db));
  const isOneAtATime = target.kind === 'sqlite';
  const bare = createRunner(db, { log: options.log, patienceMillis, isOneAtATime });
  const watch = watchWrites(bare, options.log);
  const runner = { ...bare, write: watch.write };
  // What can only be read is told now, not when something has been decided.
  await watch.probe().catch(closing(db));
  const time = isOneAtATime ? machineTime : postgresTime(runner, options.clocks ?? machineClocks);
  const ends = {
    isReady: () => isReady(runner, watch, target),
    takesChanges: watch.canWrite,
    close: () => db.destroy(),
  };
  return assemble(runner, { time, limits: options.limits ?? documentedLimits }, ends);
}

const closing = (db: Db) => async (error: Error) => {
  await db.destroy();
  throw error;
};

/** Looked at by the mail's own rows, and by what became of them. */
const listCounts = mailboxCounts(isDealtWith);

const assemble = (
  runner: Runner,
  { time, limits }: { readonly time: DatabaseTime; readonly limits: ConnectorLimits },
  ends: Pick<Store, 'isReady' | 'takesChanges' | 'close'>,
): OpenedStore => ({
  duty: createDutyStore(runner, listCounts),
  roster: createRosterStore(runner),
  mail: createMailStore(runner, { saveArrivals, saveCategories, listCounts }),
  people: createPeopleStore(runner),
  incoming: createIncomingStore(runner),
  staff: createStaffStore(runner),
  delegations: createDelegationStore(runner),
  ...beside(runner),
  ...onDatabaseTime(
    {
      work: createWorkQueue(runner),
      outbox: createOutboxStore(runner, { limits, onUnreachable: markUnreachable }),
      jobs: createJobStore(runner),
    },
    time,
  ),
  log: {
    list: (most) => runner.read((db) => listLog(db, most)),
    listBy: (actorId, kinds, since) => runner.read((db) => listLogBy(db, actorId, { kinds, since })),
    listAbout: (about, most) => runner.read((db) => listLogAbout(db, about, most)),
    listSpan: (span, most) => runner.read((db) => listLogSpan(db, span, most)),
  },
  changes: createChangeCounter(runner),
  retention: createRetentionStore(runner, records),
  figures: createFiguresStore(runner),
  questions: createQuestionStore(runner, peopleTables),
  ties: createTieStore(runner),
  clock: createSandboxClock(runner),
  save: (change) => saveChange(runner, change),
  findNotice: gather(async (ids: readonly NoticeId[]) => {
    const notices = await runner.read((db) => findNotices(db, [...new Set(ids)]));
    return ids.map((id) => notices.get(id));
  }),
  ...ends,
});

/** What `incoming` keeps beside its messages. */
const beside = (runner: Runner) => ({
  mailWork: createMailWorkStore(runner),
  diaryWork: createDiaryWorkStore(runner),
  held: createHeldStore(runner),
});

/** Any fault means: not now. */
async function isReady(runner: Runner, watch: WriteWatch, { kind }: DatabaseUrl): Promise<boolean> {
  try {
    return (await runner.read((db) => isMigrated(db, kind))) && (await watch.canWrite());
  } catch {
    return false;
  }
}

type Timed = Pick<Store, 'work' | 'outbox' | 'jobs'>;

/**
 * Claims and pauses are kept by the database's clock, which all replicas share; callers give and get their own real
 * time.
 */
function onDatabaseTime({ work, outbox, jobs }: Timed, time: DatabaseTime): Timed {
  const there = async (realMillis: number) => realMillis + (await time());
  const moved = async <T extends { readonly realMillis: number }>(by: T): Promise<T> => ({
    ...by,
    realMillis: await there(by.realMillis),
  });
  const later = async <T extends object>(settlement: T): Promise<T> =>
    'notBeforeMillis' in settlement && typeof settlement.notBeforeMillis === 'number'
      ? { ...settlement, notBeforeMillis: await there(settlement.notBeforeMillis) }
      : settlement;
  return {
    work: {
      ...work,
      claim: async (which, by) => work.claim(which, await moved(by)),
      renew: async (piece, untilMillis) => work.renew(piece, await there(untilMillis)),
      settle: async (piece, end) => work.settle(piece, await later(end)),
      takeOver: async (realMillis) => work.takeOver(await there(realMillis)),
      listOpen: async (now) => {
        const [open, ahead] = [await work.listOpen(now), await time()];
        return open.map((it) => ({ ...it, atMillis: it.atMillis - ahead }));
      },
    },
    outbox: {
      ...outbox,
      claim: async (by) => {
        const claim = await outbox.claim(await moved(by));
        return onOurClock(claim, await time());
      },
      renew: async (piece, realMillis) => outbox.renew(piece, await there(realMillis)),
      settle: async (piece, settlement: Settlement) => outbox.settle(piece, await later(settlement)),
    },
    jobs: { ...jobs, claim: async (job) => jobs.claim(await moved(job)) },
  };
}

function onOurClock(claim: Claim<Piece>, ahead: number): Claim<Piece> {
  if (claim.kind === 'idle')
    return { ...claim, againAtMillis: claim.againAtMillis && claim.againAtMillis - ahead };
  const pieces = claim.pieces.map(({ work, slot }) => ({ work, slot: { atMillis: slot.atMillis - ahead } }));
  return { kind: 'claimed', pieces };
}
