// The sandbox's outside: its own Graph and Teams, or those that the environment names instead.

import type { Instant } from '../src/core/time';
import { startGraph, type SandboxGraph } from './graph/start-graph';
import { startDiary, type SandboxDiary } from './diary/start-diary';
import { startReceiver, type SandboxReceiver } from './receiver/start-receiver';
import { sandboxSecret } from './told-outside';
import { startTeams, type SandboxTeams } from './teams/start-teams';
import type { TeamsPerson } from './teams/activity';
import { seedTenant } from './tenant/seed';
import type { Tenant } from './tenant/tenant';

interface WorldOptions {
  readonly settings: {
    readonly GRAPH_BASE_URL?: string | undefined;
    readonly TEAMS_SERVICE_URL?: string | undefined;
    readonly MicrosoftAppTenantId?: string | undefined;
    readonly WEBHOOK_SECRET?: string | undefined;
  };
  readonly now: () => Instant;
  readonly botUrl: () => string;
  /** The duty mailboxes: as in a real tenant, the bot may touch no other mail. */
  readonly mailScope: () => readonly string[];
  /** Channels of its Teams. */
  readonly channels?: () => readonly TeamsPerson[];
  /** Who is in the sandbox's Teams where another Graph stands in; the made-up people when left out. */
  readonly people?: () => readonly TeamsPerson[];
  /** Where its own Teams was before: what the bot knows of conversations leads there. */
  readonly teamsPort?: number | undefined;
  /** The made-up municipality's unless told. */
  readonly tenant?: TenantMaker | undefined;
}

export type TenantMaker = (now: () => Date) => Tenant;

export interface SandboxWorld {
  readonly graphUrl: string;
  readonly teamsUrl: string;
  readonly tenantId: string;
  /** Another Teams than the sandbox's own decides whose people talk, unless a tenant is named. */
  readonly servesAnyTenant: boolean;
  /** Undefined where another Graph or Teams stands in. */
  readonly graph: SandboxGraph | undefined;
  /** The made-up people and mailboxes; undefined where another Graph stands in. */
  readonly tenant: Tenant | undefined;
  readonly teams: SandboxTeams | undefined;
  /** Another system that wants to know who has a mailbox. */
  readonly receiver: SandboxReceiver;
  /** The register of cases. */
  readonly diary: SandboxDiary;
  close(): Promise<void>;
}

const peopleOf = (tenant: Tenant): readonly TeamsPerson[] =>
  tenant.people().map(({ id, displayName, userPrincipalName }) => ({
    id,
    name: displayName,
    upn: userPrincipalName,
  }));

export async function startSandboxWorld(options: WorldOptions): Promise<SandboxWorld> {
  const { settings, now, botUrl, mailScope } = options;
  const tenant = (options.tenant ?? seedTenant)(() => new Date(now()));
  const graph = settings.GRAPH_BASE_URL
    ? undefined
    : await startGraph({ tenant, mailScope, now: () => new Date(now()), realNow: () => new Date() });
  const tenantId = settings.MicrosoftAppTenantId ?? tenant.tenantId;
  const persons = (graph === undefined ? options.people : undefined) ?? (() => peopleOf(tenant));
  const people = () => [...persons(), ...(options.channels?.() ?? [])];
  const receiver = await startReceiver({ secret: settings.WEBHOOK_SECRET ?? sandboxSecret });
  const diary = await startDiary({ token: 'sandbox', now: () => new Date(now()) });
  const teams = settings.TEAMS_SERVICE_URL
    ? undefined
    : await startTeams({
        people,
        botUrl,
        tenantId,
        port: options.teamsPort,
        goesOn: options.teamsPort !== undefined,
        now: () => new Date(now()),
      });
  return {
    graph,
    teams,
    receiver,
    diary,
    tenant: graph && tenant,
    tenantId,
    servesAnyTenant: settings.TEAMS_SERVICE_URL !== undefined && settings.MicrosoftAppTenantId === undefined,
    graphUrl: settings.GRAPH_BASE_URL ?? graph?.url ?? '',
    teamsUrl: settings.TEAMS_SERVICE_URL ?? teams?.url ?? '',
    close: async () => {
      await Promise.all([graph?.close(), teams?.close(), receiver.close(), diary.close()]);
    },
  };
}
