import { undoableSince, undoableUntil } from '../../../src/incoming/domain/undoing/batch';
import { instant, zone } from '../../../src/core/time';

const stockholm = zone('Europe/Stockholm');

test.each([
  ['2026-12-01T09:00:00+01:00', '2026-12-08'],
  ['2026-12-01T23:59:00+01:00', '2026-12-08'],
  ['2026-10-22T12:00:00+02:00', '2026-10-29'],
])('what was done at %s can be taken back to the end of %s, and the next day no more', (at, lastDay) => {
  const done = instant(at);
  expect(undoableUntil(done, stockholm)).toBe(lastDay);
  const [evening, morning] = [`${lastDay}T22:30:00Z`, `${lastDay}T23:30:00Z`].map(instant);
  expect(undoableSince(evening!, stockholm) <= done).toBe(true);
  expect(undoableSince(morning!, stockholm) <= done).toBe(false);
});
