import type { Instant } from '../../core/time';
import { toInstant } from './row-values';
import type { Db, Runner } from './runner';

/** Which process does which job; claims are by real time, due times by the duty clock. */
export interface JobStore {
  /** When each job was last due and done. */
  listDone(): Promise<ReadonlyMap<string, Instant>>;
  /**
   * Claims a job's due time for this process; false when another has it or it was done. A claim lapses after
   * `leaseMillis` of real time.
   */
  claim(job: {
    name: string;
    dueAt: Instant;
    owner: string;
    realMillis: number;
    leaseMillis: number;
  }): Promise<boolean>;
  done(job: { name: string; dueAt: Instant; owner: string }): Promise<void>;
}

export const createJobStore = ({ read, write }: Runner): JobStore => ({
  listDone: () => read(listDone),
  // Columns of milliseconds are whole numbers.
  claim: (job) => write((trx) => claimJob(trx, { ...job, realMillis: Math.floor(job.realMillis) })),
  done: (job) => write((trx) => finishJob(trx, job)),
});

async function listDone(db: Db): Promise<ReadonlyMap<string, Instant>> {
  const rows = await db.selectFrom('job').select(['name', 'done_at']).execute();
  return new Map(
    rows.flatMap(({ name, done_at: at }) => (at === null ? [] : [[name, toInstant(at)] as const])),
  );
}

type JobClaim = Parameters<JobStore['claim']>[0];

/** One conditional write, so that of two replicas exactly one gets the job. */
async function claimJob(trx: Db, job: JobClaim): Promise<boolean> {
  const claim = {
    claimed_by: job.owner,
    claimed_due_at: job.dueAt,
    claimed_until: job.realMillis + job.leaseMillis,
  };
  const claimed = await trx
    .insertInto('job')
    .values({ name: job.name, done_at: null, ...claim })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet(claim)
        .where((eb) => eb.or([eb('job.done_at', 'is', null), eb('job.done_at', '<', job.dueAt)]))
        .where((eb) =>
          eb.or([
            eb('job.claimed_by', 'is', null),
            eb('job.claimed_by', '=', job.owner),
            eb('job.claimed_until', '<=', job.realMillis),
            // Claimed by a clock that has been set back since.
            eb('job.claimed_until', '>', job.realMillis + 2 * job.leaseMillis),
          ]),
        ),
    )
    .returning('name')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** A process whose claim lapsed and was taken over ends nothing; done times only grow. */
async function finishJob(trx: Db, job: Parameters<JobStore['done']>[0]): Promise<void> {
  const done = { done_at: job.dueAt, claimed_by: null, claimed_due_at: null, claimed_until: 0 };
  await trx
    .insertInto('job')
    .values({ name: job.name, ...done })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet(done)
        .where((eb) => eb.or([eb('job.claimed_by', 'is', null), eb('job.claimed_by', '=', job.owner)]))
        .where((eb) => eb.or([eb('job.done_at', 'is', null), eb('job.done_at', '<', job.dueAt)])),
    )
    .execute();
}
