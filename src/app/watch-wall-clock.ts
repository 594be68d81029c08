// Notices that the machine's clock was set, or stood still: whatever waits for a time of day has to look again.

/** Real milliseconds between two glances, and the least jump that counts; slower corrections pass by. */
const everyMillis = 5_000;
const leastJumpMillis = 2_000;

/** Calls after each jump of the wall clock against the one that only counts; answers how to stop. */
export function watchWallClock(onJump: (millis: number) => void): () => void {
  const apart = () => Date.now() - performance.now();
  let last = apart();
  const timer = setInterval(() => {
    const now = apart();
    const jump = Math.round(now - last);
    last = now;
    if (Math.abs(jump) >= leastJumpMillis) onJump(jump);
  }, everyMillis);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
