// Change notifications behind Microsoft Graph (F1). What a subscription is for travels in its notification address.

import { z } from 'zod';
import { folderPath, mailboxId } from '../../core/ids';
import { longestSubscriptionMinutes, type FolderWatch, type Subscription } from '../domain/subscription';
import { instant, plusMinutes } from '../../core/time';
import type { Clock } from '../../core/clock';
import type { SubscriptionListing, SubscriptionOutcome, Subscriptions } from './subscriptions';
import type { Answer, CallGraph } from '../../platform/graph/calls/graph-caller';
import type { GraphHosts } from '../../platform/graph/paths';
import type { Pace } from '../../platform/graph/calls/pace';
import type { ClientStates } from './client-state';
import { missingOr, type FolderIds } from './folder-ids';

interface SubscriptionDeps {
  readonly call: CallGraph;
  readonly hosts: GraphHosts;
  readonly folders: FolderIds;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly states: ClientStates;
  /** Where Graph reaches the bot, e.g. `https://brevvakt.ale.example`. */
  readonly publicUrl: string;
}

export function graphSubscriptions(deps: SubscriptionDeps): Subscriptions {
  return {
    list: () => list(deps),
    create: (watch) => create(deps, watch),
    renew: (subscription) => renew(deps, subscription),
    remove: async (subscription) => {
      const answer = await deps.call({ method: 'DELETE', path: pathOf(subscription) });
      return answer.kind === 'ok' ? { kind: 'gone' } : goneOr(answer);
    },
  };
}

const subscriptionBody = z.object({
  id: z.string().min(1),
  resource: z.string().nullish(),
  notificationUrl: z.string().nullish(),
  expirationDateTime: z.string().datetime({ offset: true }).transform(instant),
});
const listBody = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

const untilOf = ({ clock, pace }: SubscriptionDeps): number => clock.realMillis() + pace.patienceMillis;
const pathOf = ({ id }: Subscription): string => `/subscriptions/${encodeURIComponent(id)}`;

/** Room for a clock of Graph's that is a little behind. Subscriptions live on real time, whatever the duty clock shows. */
const marginMinutes = 10;
const expiryOf = ({ clock }: SubscriptionDeps): string =>
  plusMinutes(instant(clock.realMillis()), longestSubscriptionMinutes - marginMinutes);

async function list(deps: SubscriptionDeps): Promise<SubscriptionListing> {
  const found: Subscription[] = [];
  for (let path: string | undefined = '/subscriptions'; path !== undefined;) {
    const answer: Answer = await deps.call({ method: 'GET', path });
    if (answer.kind !== 'ok') return { kind: 'unavailable', code: answer.code };
    const page = listBody.safeParse(answer.body);
    if (!page.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
    found.push(...page.data.value.flatMap((body) => parseOwn(deps, body) ?? []));
    const next = page.data['@odata.nextLink'] ?? undefined;
    path = next && deps.hosts.relative(next);
    if (next && !path) return { kind: 'unavailable', code: 'foreignHost' };
  }
  return { kind: 'listed', subscriptions: found };
}

async function create(deps: SubscriptionDeps, watch: FolderWatch): Promise<SubscriptionOutcome> {
  const until = untilOf(deps);
  const folder = await deps.folders.find(watch.address, watch.folder, until);
  if (folder.kind !== 'found') return folder.kind === 'missing' ? { kind: 'gone' } : folder;
  const body = {
    changeType: 'created,updated,deleted',
    notificationUrl: notificationUrl(deps, watch),
    lifecycleNotificationUrl: `${baseOf(deps)}/api/lifecycle`,
    resource: `users/${watch.address}/mailFolders('${folder.id}')/messages`,
    expirationDateTime: expiryOf(deps),
    clientState: deps.states.make(watch.mailboxId),
  };
  return outcomeOf(await deps.call({ method: 'POST', path: '/subscriptions', body, until }), watch);
}

async function renew(deps: SubscriptionDeps, subscription: Subscription): Promise<SubscriptionOutcome> {
  const body = { expirationDateTime: expiryOf(deps) };
  const call = { method: 'PATCH', path: pathOf(subscription), body } as const;
  return outcomeOf(await deps.call(call), subscription);
}

function outcomeOf(answer: Answer, { mailboxId: id, address, folder }: FolderWatch): SubscriptionOutcome {
  if (answer.kind !== 'ok') return goneOr(answer);
  const made = subscriptionBody.safeParse(answer.body);
  if (!made.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  const { id: subscriptionId, expirationDateTime: expiresAt } = made.data;
  return { kind: 'active', subscription: { id: subscriptionId, mailboxId: id, address, folder, expiresAt } };
}

function goneOr(answer: Exclude<Answer, { kind: 'ok' }>) {
  const outcome = missingOr(answer);
  return outcome.kind === 'missing' ? ({ kind: 'gone' } as const) : outcome;
}

const baseOf = ({ publicUrl }: SubscriptionDeps): string => publicUrl.replace(/\/+$/, '');

function notificationUrl(deps: SubscriptionDeps, watch: FolderWatch): string {
  const query = new URLSearchParams({ mailbox: watch.mailboxId, folder: watch.folder });
  return `${baseOf(deps)}/api/notifications?${query.toString()}`;
}

/** Undefined for a subscription that notifies somebody else. */
function parseOwn(deps: SubscriptionDeps, body: unknown): Subscription | undefined {
  const { data } = subscriptionBody.safeParse(body);
  const [base, query] = data?.notificationUrl?.split('?') ?? [];
  if (data === undefined || base !== `${baseOf(deps)}/api/notifications`) return undefined;
  const purpose = new URLSearchParams(query);
  const [, address = ''] = /^\/?users\/([^/]+)\//i.exec(data.resource ?? '') ?? [];
  return {
    id: data.id,
    mailboxId: mailboxId(purpose.get('mailbox') ?? ''),
    folder: folderPath(purpose.get('folder') ?? ''),
    address: address.toLowerCase(),
    expiresAt: data.expirationDateTime,
  };
}
