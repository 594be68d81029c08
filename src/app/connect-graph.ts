// Opens the rooms that lie behind Microsoft Graph.

import type { DutyPost } from '../duty/domain/duty-letter';
import { graphDutyPost } from '../duty/graph/duty-post-graph';
import { dutyLetter } from '../duty/texts/duty-letter';
import type { Clock } from '../core/clock';
import type { Directory } from '../people/graph/directory';
import type { OperatorLog } from '../core/log';
import type { MailDesk } from '../incoming/graph/mail-desk';
import type { MailRoom } from '../look/graph/mail-room';
import type { DelegationMethod } from '../absence/graph/delegation-method';
import type { StaffRoom } from '../absence/graph/staff-room';
import type { Subscriptions } from '../look/graph/subscriptions';
import { openGate } from '../platform/graph/calls/gate';
import { graphCaller } from '../platform/graph/calls/graph-caller';
import { graphBase, graphHosts } from '../platform/graph/paths';
import type { GraphCallEvent } from '../platform/graph/calls/metrics-step';
import { ordinaryPace, type Pace } from '../platform/graph/calls/pace';
import type { TokenSource } from '../platform/graph/calls/token';
import { clientStates } from '../look/graph/client-state';
import { completeEntries } from '../look/graph/message-delta';
import { graphDirectory } from '../people/graph/directory-graph';
import { folderIds } from '../look/graph/folder-ids';
import { inboxRuleMethod } from '../absence/graph/inbox-rule-method';
import type { OwnMail } from '../absence/domain/consent-letter';
import { graphOwnMail } from '../absence/graph/own-mail-graph';
import { consentLetter } from '../absence/texts/consent-letter';
import { graphOriginalMail } from '../incoming/graph/original-mail';
import type { OriginalMail } from '../incoming/graph/mail-desk';
import { graphMailDesk } from '../incoming/graph/mail-desk-graph';
import { graphMailRoom } from '../look/graph/mail-room-graph';
import { graphStaffRoom } from '../absence/graph/staff-room-graph';
import { graphSubscriptions } from '../look/graph/subscriptions-graph';

interface NotificationOptions {
  /** Where Graph reaches the bot. */
  readonly publicUrl: string;
  /** Of its client states; the same for all replicas. */
  readonly secret: string;
}

interface GraphOptions {
  /** What stands for graph.microsoft.com; it alone gets the token. */
  readonly baseUrl?: string | undefined;
  readonly credential: TokenSource;
  readonly scope?: string | undefined;
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly metrics?: ((event: GraphCallEvent) => void) | undefined;
  /** Without it there are no subscriptions. */
  readonly notifications?: NotificationOptions | undefined;
  readonly pace?: Partial<Pace> | undefined;
  readonly fetch?: typeof fetch | undefined;
}

export interface GraphRooms {
  readonly mailRoom: MailRoom;
  readonly mailDesk: MailDesk;
  readonly originalMail: OriginalMail;
  readonly directory: Directory;
  readonly staffRoom: StaffRoom;
  readonly inboxRule: DelegationMethod;
  readonly ownMail: OwnMail;
  readonly dutyPost: DutyPost;
  readonly subscriptions: Subscriptions | undefined;
}

export function connectGraph(options: GraphOptions): GraphRooms {
  const { clock, log, notifications } = options;
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
    mailRoom: graphMailRoom({ call, complete: completeEntries(batch), hosts, folders, log }),
    mailDesk: graphMailDesk({ ...batch, folders, hosts }),
    originalMail: graphOriginalMail(call),
    directory: graphDirectory({ call, batch, clock, pace, log }),
    staffRoom: graphStaffRoom({ call, hosts, clock }),
    inboxRule: inboxRuleMethod(call),
    ownMail: graphOwnMail(call, consentLetter),
    dutyPost: graphDutyPost(call, dutyLetter),
    subscriptions: notifications && subscriptionsAt(notifications),
  };
}
