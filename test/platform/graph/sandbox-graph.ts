// The sandbox's Graph with the bot's rooms behind it, for the suites of the ports.

import { realClock } from '../../../src/app/clock';
import { connectGraph } from '../../../src/app/connect-graph';
import type { GraphRooms } from '../../../src/app/connect-graph';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import { instant } from '../../../src/core/time';
import type { SandboxGraph } from '../../../sandbox/graph/start-graph';
import { startGraph } from '../../../sandbox/graph/start-graph';
import { seedTenant } from '../../../sandbox/tenant/seed';
import type { Tenant } from '../../../sandbox/tenant/tenant';
import { listeningLog } from './rooms';

export interface SandboxScene extends GraphRooms {
  readonly graph: SandboxGraph;
  readonly tenant: Tenant;
}

export const dutyAddress = 'kommunstyrelsen@ale.example';

export async function sandboxScene(
  options: Partial<Parameters<typeof connectGraph>[0]> & { ownLinks?: boolean } = {},
): Promise<SandboxScene> {
  let seconds = 0;
  // Every glance at the clock is a second later, so that what happens can be told apart.
  const now = () => new Date(Date.UTC(2026, 11, 1, 7, 0, seconds++));
  const tenant = seedTenant(now);
  tenant.createFolder(dutyAddress, 'Inbox/Formulär');
  const graph = await startGraph({ tenant, now, ownLinks: options.ownLinks ?? false });
  const clock = {
    now: () => instant(now().getTime()),
    sleep: (millis: number) => realClock.sleep(millis),
    realMillis: () => Date.now(),
  };
  const rooms = connectGraph({
    baseUrl: graph.url,
    credential: fixedToken('sandbox'),
    clock,
    log: listeningLog(),
    ...options,
  });
  return { ...rooms, graph, tenant };
}
