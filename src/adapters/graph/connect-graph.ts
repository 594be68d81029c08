// Opens the rooms that lie behind Microsoft Graph.

import type { MessageId } from '../../domain/ids';
import type { Clock } from '../../ports/clock';
import type { Directory } from '../../ports/directory';
import type { OperatorLog } from '../../ports/log';
import type { MailDesk } from '../../ports/mail-desk';
import type { MailRoom } from '../../ports/mail-room';
import type { DelegationMethod } from '../../ports/delegation-method';
import type { StaffRoom } from '../../ports/staff-room';
import type { Subscriptions } from '../../ports/subscriptions';
import { openGate } from './calls/gate';
import { graphCaller } from './calls/graph-caller';
import { graphBase, graphHosts } from './calls/hosts';
import type { GraphCallEvent } from './calls/metrics-step';
import type { Pace } from './calls/pace';
import { ordinaryPace } from './calls/pace';
import type { TokenSource } from './calls/token';
import { clientStates } from './client-state';
import { completeEntries } from './complete-entries';
import { graphDirectory } from './directory';
import { folderIds } from './folder-ids';
import { inboxRuleMethod } from './inbox-rule-method';
import { graphMailDesk } from './mail-desk';
import { graphMailRoom } from './mail-room';
import { graphStaffRoom } from './staff-room';
import { graphSubscriptions } from './subscriptions';

interface NotificationOptions {
  /** Where Graph reaches the bot. */
  readonly publicUrl: string;
  /** Of its client states; the same for all replicas. */
  readonly secret: string;
}

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
  /** Without it there are no subscriptions. */
  readonly notifications?: NotificationOptions | undefined;
  readonly pace?: Partial<Pace> | undefined;
  readonly fetch?: typeof fetch | undefined;
}

export interface GraphRooms {
  readonly mailRoom: MailRoom;
  readonly mailDesk: MailDesk;
  readonly directory: Directory;
  readonly staffRoom: StaffRoom;
  readonly inboxRule: DelegationMethod;
  readonly subscriptions: Subscriptions | undefined;
}

export function connectGraph(options: GraphOptions): GraphRooms {
  const { clock, log, notifications, isOurs = () => false } = options;
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
  const subscriptionsAt = ({ publicUrl, secret }: NotificationOptions): Subscriptions =>
    graphSubscriptions({ call, hosts, folders, clock, pace, publicUrl, states: clientStates(secret) });
  return {
    mailRoom: graphMailRoom({ call, complete: completeEntries(batch), hosts, folders, log, isOurs }),
    mailDesk: graphMailDesk({ ...batch, folders }),
    directory: graphDirectory({ call, batch, clock, pace, log }),
    staffRoom: graphStaffRoom({ call, hosts, clock, pace }),
    inboxRule: inboxRuleMethod({ call, clock, pace }),
    subscriptions: notifications && subscriptionsAt(notifications),
  };
}
