import DataLoader from 'dataloader';
import type { Gather } from '../../core/context';
import { StoreFault } from './store-fault';

/** A longer list costs each asker more than the trip that it saves. */
const mostTogether = 16;

/** By DataLoader, without its cache. What is wrong with one question is told to its asker alone; a database that does not answer, to all. */
export const gather: Gather = <K, V>(readAll: (asked: readonly K[]) => Promise<readonly V[]>) => {
  const loader = new DataLoader<K, V>((asked) => readEach(asked, readAll), {
    cache: false,
    maxBatchSize: mostTogether,
    batchScheduleFn: (read) => {
      setImmediate(read);
    },
  });
  return (asked: K) => loader.load(asked);
};

async function readEach<K, V>(
  asked: readonly K[],
  readAll: (asked: readonly K[]) => Promise<readonly V[]>,
): Promise<readonly (V | Error)[]> {
  try {
    return await readAll(asked);
  } catch (error) {
    if (error instanceof StoreFault || asked.length === 1) throw error;
    const each = await Promise.allSettled(asked.map((one) => readAll([one])));
    return each.map((it) => (it.status === 'fulfilled' ? (it.value[0] as V) : (it.reason as Error)));
  }
}
