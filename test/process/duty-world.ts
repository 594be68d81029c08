import { join } from 'node:path';
import { readMunicipality } from '../../src/app/config/read-municipality';
import type { SandboxGraph } from '../../sandbox/graph/start-graph';
import { startGraph } from '../../sandbox/graph/start-graph';
import type { SandboxTeams } from '../../sandbox/teams/start-teams';
import { startTeams } from '../../sandbox/teams/start-teams';
import { seedTenant } from '../../sandbox/tenant/seed';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { faultsOf } from '../support/connector-description';

const municipalityFile = join(__dirname, '../../env/sandbox.municipality.yaml');

/** A Graph and a Teams that outlive the bot, with their own clock. */
export interface DutyWorld {
  readonly graph: SandboxGraph;
  readonly teams: SandboxTeams;
  readonly tenant: Tenant;
  /** Where the world's clock stands, ISO. */
  setNow(now: string): void;
  /** Where its Teams sends what people write; nowhere until told. */
  talkTo(botUrl: string): void;
  /** `who · first line` of everything that was said (not redrawn), in order. */
  said(): readonly string[];
  /** Fails the test where the bot came back before a Retry-After had passed, or something went that the Connector does not have. */
  close(): Promise<void>;
}

export async function startDutyWorld(start: string): Promise<DutyWorld> {
  await readMunicipality(municipalityFile);
  const clock = { now: new Date(start) };
  const now = () => clock.now;
  const tenant = seedTenant(now);
  const graph = await startGraph({ tenant, now, realNow: () => new Date() });
  const people = () =>
    tenant
      .people()
      .map(({ id, displayName, userPrincipalName }) => ({ id, name: displayName, upn: userPrincipalName }));
  const bot = { url: '' };
  // A bot on a busy machine may take longer than Teams would wait.
  const patienceMillis = 200_000;
  const botUrl = () => bot.url;
  const faults: string[] = [];
  const teams = await startTeams({
    ...{ people, tenantId: tenant.tenantId, now, botUrl, patienceMillis },
    heard: (exchange) => faults.push(...faultsOf(exchange)),
  });
  const nameOf = (id: string) => tenant.person(id)?.displayName ?? id;
  return {
    ...{ graph, teams, tenant },
    setNow: (iso) => {
      clock.now = new Date(iso);
    },
    talkTo: (url) => {
      bot.url = `${url}/api/messages`;
    },
    said: () =>
      teams.stats.accepted
        .filter(({ operation }) => operation === 'send')
        .map(({ personId, activity }) => `${nameOf(personId)} · ${activity?.['summary'] ?? ''}`),
    close: async () => {
      const early = { graph: graph.requests.tooEarly, teams: teams.stats.tooEarly };
      await Promise.all([graph.close(), teams.close()]);
      expect({ faults: faults.slice(0, 10), early }).toEqual({ faults: [], early: { graph: 0, teams: 0 } });
    },
  };
}
