import DataLoader from 'dataloader';

/** A longer list costs each asker more than the trip that it saves. */
const mostTogether = 16;

/**
 * What several callers ask for in the same turn of the event loop is read together: one statement answers all of them.
 * `readAll` answers in the order of what is asked, each as it stands when it was asked for or later. Nothing is
 * remembered; when the reading fails, it fails for each of them.
 */
export function gathered<K, V>(
  readAll: (asked: readonly K[]) => Promise<readonly V[]>,
): (asked: K) => Promise<V> {
  const loader = new DataLoader<K, V>(readAll, {
    cache: false,
    maxBatchSize: mostTogether,
    batchScheduleFn: (read) => {
      setImmediate(read);
    },
  });
  return (asked) => loader.load(asked);
}
