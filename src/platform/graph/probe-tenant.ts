// Single calls of Microsoft Graph for looking at a tenant's set-up, with the bot's own client, limits and patience.

import type { Clock } from '../../core/clock';
import type { OperatorLog } from '../../core/log';
import { openGate } from './calls/gate';
import { graphCaller, type Answer } from './calls/graph-caller';
import { graphBase, graphHosts } from './paths';
import { ordinaryPace } from './calls/pace';
import type { TokenSource } from './calls/token';

interface ProbeOptions {
  readonly baseUrl: string | undefined;
  readonly credential: TokenSource;
  readonly clock: Clock;
  readonly log: OperatorLog;
}

export type ProbeAnswer = Answer;

export interface TenantProbe {
  /** `path` is relative to the version, e.g. `/users/1?$select=id`. */
  get(path: string): Promise<ProbeAnswer>;
  /** For calls that read, or that a permission refuses before anything happens. */
  post(path: string, body: object): Promise<ProbeAnswer>;
  /** A next link as a path for `get`; undefined for a link to another host. */
  relative(link: string): string | undefined;
}

export function probeTenant({ baseUrl, credential, clock, log }: ProbeOptions): TenantProbe {
  const hosts = graphHosts(baseUrl);
  const pace = ordinaryPace;
  const call = graphCaller({
    hosts,
    pace,
    clock,
    log,
    credential,
    fetch,
    gate: openGate(pace, clock),
    scope: `${graphBase}/.default`,
    metrics: () => undefined,
  });
  return {
    get: (path) => call({ method: 'GET', path }),
    post: (path, body) => call({ method: 'POST', path, body }),
    relative: (link) => hosts.relative(link),
  };
}
