/** Real time that passes by jumps: who sleeps wakes when it has come. */
export function jumpingTime() {
  const place = { millis: Date.now() };
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const wakeDue = (): void => {
    for (const sleeper of [...sleepers].filter(({ at }) => at <= place.millis)) {
      sleepers.delete(sleeper);
      sleeper.wake();
    }
  };
  return {
    realMillis: () => place.millis,
    sleep: (millis: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        sleepers.add({ at: place.millis + millis, wake: resolve });
        signal?.addEventListener('abort', () => {
          resolve();
        });
      }),
    /** In steps of a second, with everything that each second wakes. */
    pass: async (millis: number): Promise<void> => {
      const until = place.millis + millis;
      while (place.millis < until) {
        place.millis = Math.min(place.millis + 1_000, until);
        wakeDue();
        await turns(20);
      }
    },
  };
}

/** Lets what is under way go on. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
