import type { Instant } from '../../core/time';
import { toInstant } from './row-values';
import type { Runner } from './runner';

/** The sandbox's virtual clock, shared by its replicas; never written in a real tenant. */
export interface SandboxClock {
  read(): Promise<Instant | undefined>;
  write(now: Instant): Promise<void>;
}

export const createSandboxClock = ({ read, write }: Runner): SandboxClock => ({
  read: () =>
    read(async (db) => {
      const row = await db.selectFrom('sandbox_clock').select('now').executeTakeFirst();
      return row && toInstant(row.now);
    }),
  write: (now) =>
    write(async (trx) => {
      await trx
        .insertInto('sandbox_clock')
        .values({ id: 1, now })
        // A replica that lags behind never moves the others back.
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ now }).where('sandbox_clock.now', '<', now),
        )
        .execute();
    }),
});
