// Waits for work, but not for ever.

import type { Clock } from './clock';

/** Nobody reads it; without one each end makes an error with a stack. */
const ended = 'ended';

/** What the work gives; undefined when it takes longer than so many real milliseconds, and then it goes on by itself. */
export async function atMost<T>(
  clock: Pick<Clock, 'sleep'>,
  millis: number,
  work: Promise<T>,
): Promise<T | undefined> {
  const end = new AbortController();
  try {
    return await Promise.race([work, clock.sleep(millis, end.signal).then(() => undefined)]);
  } finally {
    end.abort(ended);
  }
}
