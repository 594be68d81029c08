import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mailboxId } from '../../src/core/ids';
import { createMetrics } from '../../src/app/metrics';
import { opsApp } from '../../src/app/ops-http';
import type { FlowHouse } from '../support/flow-house';
import { openFlowHouse } from '../support/flow-house';

let house: FlowHouse;
let server: Server;
let isReady: boolean;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-04T09:00:00+01:00');
  isReady = true;
  const store = { ...house.store, isReady: () => Promise.resolve(isReady) };
  server = opsApp({ context: { ...house.context, store } }, createMetrics()).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.close();
  await house.close();
});

/** How late the sweeps are at that time, when the last good look was at another. */
async function lateness(lookedAt: string, now: string): Promise<number> {
  await house.store.mail.saveLook(mailboxId('ks'), {
    at: house.at(lookedAt.slice(11), lookedAt.slice(0, 10)),
    isGood: true,
  });
  house.clock.moveTo(house.at(now.slice(11), now.slice(0, 10)));
  return figure('sweep_late_seconds');
}

async function figure(name: string): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(new RegExp(`^brevvakt_${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

test('a database that can be read but takes no changes is not up', async () => {
  expect(await figure('database_up')).toBe(1);
  isReady = false;
  expect(await figure('database_up')).toBe(0);
});

test('a look that has been due since 10:05 and did not succeed is late at 10:12', async () => {
  expect(await lateness('2026-12-04 10:00', '2026-12-04 10:12')).toBe(7 * 60);
});

test('a look in time is not late, neither on a Saturday nor at night', async () => {
  expect(await lateness('2026-12-04 10:10', '2026-12-04 10:12')).toBe(0);
  expect(await lateness('2026-12-05 00:00', '2026-12-05 15:00')).toBe(0);
  expect(await lateness('2026-12-05 00:00', '2026-12-05 23:59')).toBe(0);
});
