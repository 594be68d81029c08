import { inbox, junk, mailboxId } from '../../../src/core/ids';
import type { Subscription } from '../../../src/look/domain/subscription';
import { decideSubscriptions } from '../../../src/look/domain/subscription';
import { instant } from '../../../src/core/time';

const now = instant('2026-12-01T11:00:00Z');
const ks = { mailboxId: mailboxId('ks'), address: 'ks@ale.example', folder: inbox };
const until = (id: string, expiresAt: string, more: Partial<Subscription> = {}): Subscription => ({
  ...ks,
  id,
  expiresAt: instant(expiresAt),
  ...more,
});

test('makes what is missing and what has expired', () => {
  const existing = [until('old', '2026-12-01T11:00:00Z')];
  expect(decideSubscriptions({ wanted: [ks, { ...ks, folder: junk }], existing, now })).toEqual({
    create: [ks, { ...ks, folder: junk }],
    renew: [],
    remove: [],
  });
});

test('renews what has less than a day left, and leaves the rest in peace', () => {
  const soon = until('a', '2026-12-02T10:59:00Z');
  expect(decideSubscriptions({ wanted: [ks], existing: [soon], now }).renew).toEqual([soon]);
  const later = until('a', '2026-12-02T11:00:00Z');
  expect(decideSubscriptions({ wanted: [ks], existing: [later], now })).toEqual({
    create: [],
    renew: [],
    remove: [],
  });
});

test('gives up doubles, folders that are no longer watched, and a mailbox’s former address', () => {
  const kept = until('kept', '2026-12-07T00:00:00Z');
  const double = until('double', '2026-12-06T00:00:00Z');
  const folder = until('folder', '2026-12-07T00:00:00Z', { folder: junk });
  const address = until('address', '2026-12-08T00:00:00Z', { address: 'old@ale.example' });
  const plan = decideSubscriptions({ wanted: [ks], existing: [double, address, folder, kept], now });
  expect(plan.create).toEqual([]);
  expect(plan.remove.map((one) => one.id).toSorted()).toEqual(['address', 'double', 'folder']);
});
