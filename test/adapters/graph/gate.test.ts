import { openGate } from '../../../src/adapters/graph/calls/gate';
import { ordinaryPace } from '../../../src/adapters/graph/calls/pace';
import { instant } from '../../../src/domain/time';

test('a pause that Graph asked for is kept, but not for the hours by which the clock is then set back', () => {
  let now = Date.parse('2026-12-01T12:00:00Z');
  const gate = openGate(ordinaryPace, { now: () => instant(now), realMillis: () => now });
  const until = now + 30_000;
  gate.hold('mailbox:ks@ale.example', until);
  expect(gate.heldUntil('mailbox:ks@ale.example')).toBe(until);
  now -= 2 * 3_600_000;
  expect(gate.heldUntil('mailbox:ks@ale.example')).toBe(0);
});
