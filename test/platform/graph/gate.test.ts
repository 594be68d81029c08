import { realClock } from '../../../src/app/clock';
import { laneOf, openGate } from '../../../src/platform/graph/calls/gate';
import { routeOf } from '../../../src/platform/graph/calls/metrics-step';
import { ordinaryPace } from '../../../src/platform/graph/calls/pace';
import { instant } from '../../../src/core/time';

test('a pause that Graph asked for is kept, but not for the hours by which the clock is then set back', () => {
  let now = Date.parse('2026-12-01T12:00:00Z');
  const gate = openGate(ordinaryPace, {
    now: () => instant(now),
    sleep: (millis) => realClock.sleep(millis),
    realMillis: () => now,
  });
  const until = now + 30_000;
  gate.hold('mailbox:ks@ale.example', until);
  expect(gate.heldUntil('mailbox:ks@ale.example')).toBe(until);
  now -= 2 * 3_600_000;
  expect(gate.heldUntil('mailbox:ks@ale.example')).toBe(0);
});

describe.each([
  ['as the contract writes it', '/users/ks@ale.example/mailFolders/AQMkADIw=/messages/delta?$select=isRead'],
  [
    'in Graph’s own form',
    "/users('ks%40ale.example')/mailFolders('AQMkADIw%3D')/messages/delta?$deltatoken=a",
  ],
  ['in small letters', "/users/KS@ale.example/mailfolders('AQMkADIw=')/messages/delta()?$skiptoken=b"],
  [
    'with quotes as escapes',
    '/users(%27ks@ale.example%27)/mailFolders(%27AQMk%27)/messages/microsoft.graph.delta',
  ],
])('a path %s', (_, path) => {
  test('counts against the mailbox', () => {
    expect(laneOf(path).key).toBe('mailbox:ks@ale.example');
  });

  test('is told without address and ids', () => {
    const route = routeOf(`https://graph.microsoft.com/v1.0${path}`);
    expect(route).toMatch(/^\/users\/\{id\}\/mailFolders\/\{id\}\/messages\/(microsoft\.graph\.)?delta$/);
  });
});
