import { countOlder, type Records } from '../../platform/db/old-records';
import type { Runner } from '../../platform/db/runner';
import type { RecordKind } from '../domain/retention';
import type { RetentionStore } from './retention-store';

export const createRetentionStore = ({ read }: Runner, records: Records<RecordKind>): RetentionStore => ({
  list: (before) =>
    read(async (db) => {
      const due = [];
      for (const [what, instant] of before) {
        due.push({ what, count: await countOlder(db, records[what], instant) });
      }
      return due;
    }),
});
