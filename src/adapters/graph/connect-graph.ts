// Opens the rooms that lie behind Microsoft Graph.

import type { MessageId } from '../../domain/ids';
import type { Clock } from '../../ports/clock';
import type { Directory } from '../../ports/directory';
import type { OperatorLog } from '../../ports/log';
import type { MailRoom } from '../../ports/mail-room';
import type { Subscriptions } from '../../ports/subscriptions';
import { openGate } from './calls/gate';
import { graphCaller } from './calls/graph-caller';
import { graphBase, graphHosts } from './calls/hosts';
import type { GraphCallEvent } from './calls/metrics-step';
import type { Pace } from './calls/pace';
import { ordinaryPace } from './calls/pace';
import type { TokenSource } from './calls/token';
import { clientStates } from './client-state';
import { graphDirectory } from './directory';
import { folderIds } from './folder-ids';
import { graphMailRoom } from './mail-room';
import { graphSubscriptions } from './subscriptions';

export interface GraphOptions {
  /** What stands for graph.microsoft.com; it alone gets the token. */
  readonly baseUrl?: string | undefined;
  readonly credential: TokenSource;
  readonly scope?: string | undefined;
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly metrics?: ((event: GraphCallEvent) => void) | undefined;
  /** Messages that the bot itself made or changed. */
  readonly isOurs?: ((id: MessageId) => boolean) | undefined;
  /** Where Graph reaches the bot, and the secret of its client states; without it there are no subscriptions. */
  readonly notifications?: { readonly publicUrl: string; readonly secret: string } | undefined;
  readonly pace?: Partial<Pace> | undefined;
  readonly fetch?: typeof fetch | undefined;
}

export interface GraphRooms {
  readonly mailRoom: MailRoom;
  readonly directory: Directory;
  readonly subscriptions: Subscriptions | undefined;
}

export function connectGraph(options: GraphOptions): GraphRooms {
  const { clock, log } = options;
  const pace: Pace = { ...ordinaryPace, ...options.pace };
  const gate = openGate(pace, clock);
  const hosts = graphHosts(options.baseUrl);
  const call = graphCaller({
    hosts,
    gate,
    pace,
    clock,
    log,
    credential: options.credential,
    scope: options.scope ?? `${graphBase}/.default`,
    metrics: options.metrics ?? (() => undefined),
    fetch: options.fetch ?? fetch,
  });
  const batch = { call, clock, pace, gate };
  const folders = folderIds(call, hosts);
  const { notifications } = options;
  return {
    mailRoom: graphMailRoom({ call, batch, hosts, folders, log, isOurs: options.isOurs ?? (() => false) }),
    directory: graphDirectory({ call, batch, clock, pace, log }),
    subscriptions:
      notifications &&
      graphSubscriptions({
        call,
        hosts,
        folders,
        clock,
        pace,
        states: clientStates(notifications.secret),
        publicUrl: notifications.publicUrl,
      }),
  };
}
