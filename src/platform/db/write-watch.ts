// Whether what is decided can be saved: every write tells, and where there was none of late a small one is asked.

import { randomUUID } from 'node:crypto';
import { atMost } from '../../core/at-most';
import { realTime } from '../../core/clock';
import type { OperatorLog } from '../../core/log';
import type { Db, Runner } from './runner';
import { StoreFault } from './store-fault';
import { askOnce } from './work/ask-work';

/** So long, in real milliseconds, a write that went well is trusted. */
const trustedMillis = 10_000;
/** A probe that takes longer counts as failed, and goes on by itself. */
const patienceMillis = 2_000;
/** Several pages of a SQLite file: a disk that takes no more is met by it. */
const filler = ' '.repeat(16_384);

export interface WriteWatch {
  /** The runner's own, listened to. */
  readonly write: Runner['write'];
  /** Rejects as a write does. */
  readonly probe: () => Promise<void>;
  /** Answers within about two seconds, also while the database answers nothing. */
  readonly canWrite: () => Promise<boolean>;
}

export function watchWrites(runner: Pick<Runner, 'write'>, log: OperatorLog): WriteWatch {
  const last = lastWrite(log);
  let probing: Promise<boolean> | undefined;
  const told =
    (wasGood: () => void): Runner['write'] =>
    async (change) => {
      try {
        const value = await runner.write(change);
        wasGood();
        return value;
      } catch (error) {
        if (error instanceof StoreFault) last.failed(error);
        throw error;
      }
    };
  // A small change may still find room on a disk that is full: then the probe says whether it is over.
  const write = told(() => {
    if (last.isFailing()) void ask();
    else last.wasGood();
  });
  const probe = () => told(last.wasGood)(leaveNothing);
  /** One at a time, however many ask. */
  const ask = (): Promise<boolean> => {
    probing ??= probe()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        probing = undefined;
      });
    return probing;
  };
  const canWrite = async () => last.isTrusted() || ((await atMost(realTime, patienceMillis, ask())) ?? false);
  return { write, probe, canWrite };
}

/** A database that takes no changes is told to the operator once, and once more when it takes them again. */
function lastWrite(log: OperatorLog) {
  let goodAt: number | undefined;
  let isFailing = false;
  return {
    isFailing: () => isFailing,
    isTrusted: () => goodAt !== undefined && performance.now() - goodAt < trustedMillis,
    wasGood: () => {
      goodAt = performance.now();
      if (isFailing) log.info('The database takes changes again');
      isFailing = false;
    },
    failed: ({ reason, remedy }: StoreFault) => {
      goodAt = undefined;
      if (!isFailing) log.error('The database takes no changes', { reason, remedy });
      isFailing = true;
    },
  };
}

/** A row that takes room and is gone again when it is committed: nobody ever sees it. */
async function leaveNothing(trx: Db): Promise<void> {
  const work = { kind: 'probe', key: randomUUID() };
  await askOnce(trx, [{ ...work, about: filler }]);
  await trx.deleteFrom('work').where('kind', '=', work.kind).where('key', '=', work.key).execute();
}
