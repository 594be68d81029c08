// The message trace of an installation: read with an identity of its own, since its right is over the whole tenant.

import { graphMessageTrace } from '../incoming/graph/message-trace-graph';
import type { MessageTrace } from '../incoming/domain/arrival/held-mail';
import type { Clock } from '../core/clock';
import type { OperatorLog } from '../core/log';
import { openGate } from '../platform/graph/calls/gate';
import { graphCaller } from '../platform/graph/calls/graph-caller';
import { ordinaryPace, type Pace } from '../platform/graph/calls/pace';
import type { TokenSource } from '../platform/graph/calls/token';
import { graphBase, graphHosts } from '../platform/graph/paths';

interface Connecting {
  readonly credential: TokenSource;
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly baseUrl?: string | undefined;
  readonly pace?: Partial<Pace>;
}

export function connectTrace({ credential, clock, log, baseUrl, pace: other }: Connecting): MessageTrace {
  const pace = { ...ordinaryPace, ...other };
  const hosts = graphHosts(baseUrl);
  let requests = 0;
  const call = graphCaller({
    ...{ hosts, pace, clock, log, credential, fetch },
    gate: openGate(pace, clock),
    scope: `${graphBase}/.default`,
    metrics: () => {
      requests += 1;
    },
  });
  return graphMessageTrace({ call, hosts, clock, requests: () => requests });
}
