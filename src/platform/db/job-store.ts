import type { Instant } from '../../core/time';
import { compiledOnce } from './compiled-once';
import { toInstant } from './row-values';
import type { Db, Runner } from './runner';
import { askOnce } from './work/ask-work';
import { claimOne } from './work/claim-work';
import type { Claimer, Work } from './work/work';

export interface JobClaim extends Omit<Claimer, 'now'> {
  readonly name: string;
  readonly dueAt: Instant;
}

/** Which process does which job: work of the queue that comes again. It is renewed and settled there. */
export interface JobStore {
  /** When each job was last due and done. */
  listDone(): Promise<ReadonlyMap<string, Instant>>;
  /** Claims a job's due time for this process; undefined when another has it or it was done. */
  claim(job: JobClaim): Promise<Work | undefined>;
}

const kind = 'job';

export const createJobStore = ({ read, write }: Runner): JobStore => ({
  listDone: () => read(listDone),
  claim: (job) => write((trx) => claimJob(trx, job)),
});

async function listDone(db: Db): Promise<ReadonlyMap<string, Instant>> {
  const rows = await selectDone(db, { kind });
  return new Map(
    rows.flatMap(({ key, done_at: at }) => (at === null ? [] : [[key, toInstant(at)] as const])),
  );
}

const selectDone = compiledOnce((db, which: { readonly kind: string }) =>
  db.selectFrom('work').select(['key', 'done_at']).where('kind', '=', which.kind),
);

/** One row of a job is asked for again at each due time, but not while another process is at an earlier one. */
async function claimJob(trx: Db, job: JobClaim): Promise<Work | undefined> {
  const by = { ...job, now: job.dueAt };
  await askOnce(trx, [{ kind, key: job.name, notBefore: job.dueAt }]);
  await wakeDone(trx, { kind, name: job.name, dueAt: job.dueAt });
  return claimOne(trx, { kind, key: job.name }, by);
}

const wakeDone = compiledOnce((trx, job: Pick<JobClaim, 'name' | 'dueAt'> & { readonly kind: string }) =>
  trx
    .updateTable('work')
    .set({ state: 'waiting', not_before: job.dueAt, free_at: 0, attempts: 0 })
    .where('kind', '=', job.kind)
    .where('key', '=', job.name)
    .where('state', '=', 'done')
    .where('done_at', '<', job.dueAt),
);
