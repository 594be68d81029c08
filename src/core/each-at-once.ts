// Runs a bounded number of pieces of work at once; results come in the order of the items.

/** Each item's work must turn its own faults into a value: one that throws rejects the whole. */
export async function eachAtOnce<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(most, items.length)) }, worker));
  return results;
}
