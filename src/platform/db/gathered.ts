import DataLoader from 'dataloader';
import { StoreFault } from './store-fault';

/** A longer list costs each asker more than the trip that it saves. */
const mostTogether = 16;

/**
 * What several callers ask for in the same turn of the event loop is read together: one statement answers all of them.
 * `readAll` answers in the order of what is asked, each as it stands when it was asked for or later. Nothing is
 * remembered. What is wrong with one question is told to its asker alone; a database that does not answer, to all.
 */
export function gathered<K, V>(
  readAll: (asked: readonly K[]) => Promise<readonly V[]>,
): (asked: K) => Promise<V> {
  const loader = new DataLoader<K, V>((asked) => readEach(asked, readAll), {
    cache: false,
    maxBatchSize: mostTogether,
    batchScheduleFn: (read) => {
      setImmediate(read);
    },
  });
  return (asked) => loader.load(asked);
}

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
