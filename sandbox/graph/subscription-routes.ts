// Change-notification subscriptions for messages.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseBody, segmentsOf, type GraphAnswer, type GraphCall, type Route } from './graph-call';
import { GraphError, badRequest } from './graph-error';
import type { Subscription } from './notifier';
import { pageOf } from './pages';
import { folderIn, mailboxIn } from './whereabouts';

const mostMinutes = 10_080;
const isSafe = (url: string) => /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);
const address = z.string().refine(isSafe, 'must be https');
const time = z.string().datetime({ offset: true });

const subscriptionBody = z.strictObject({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
  notificationUrl: address,
  lifecycleNotificationUrl: address.nullish(),
  resource: z.string(),
  expirationDateTime: time,
  clientState: z.string().max(128).nullish(),
  latestSupportedTlsVersion: z.string().nullish(),
  includeResourceData: z.literal(false).nullish(),
});

const draw = (subscription: Subscription) => ({
  id: subscription.id,
  resource: subscription.resource,
  applicationId: '24d3b144-21ae-4080-943f-7067b395b913',
  changeType: subscription.changeType,
  clientState: null,
  notificationUrl: subscription.notificationUrl,
  lifecycleNotificationUrl: subscription.lifecycleNotificationUrl,
  expirationDateTime: subscription.expiresAt.toISOString(),
  creatorId: '8ee44408-0679-472c-bc2a-692812af3437',
  includeResourceData: false,
  latestSupportedTlsVersion: 'v1_2',
});

function expiryOf(call: GraphCall, text: string): Date {
  const expiresAt = new Date(text);
  const minutes = (expiresAt.getTime() - call.state.realNow().getTime()) / 60_000;
  if (minutes > mostMinutes)
    throw badRequest(
      `Subscription expiration can only be ${mostMinutes} minutes in the future.`,
      'ExtensionError',
    );
  if (minutes <= 0) throw badRequest('Subscription expiration must lie in the future.', 'ExtensionError');
  return expiresAt;
}

/** `users/{id}/messages` or `users/{id}/mailFolders/{id}/messages`, also as `mailFolders('inbox')`. */
function watched(call: GraphCall, resource: string): Pick<Subscription, 'ownerId' | 'folder'> {
  const [users, user = '', ...rest] = segmentsOf(resource);
  const isFolder = rest.length === 3 && rest[0]?.toLowerCase() === 'mailfolders';
  if (
    users?.toLowerCase() !== 'users' ||
    rest.at(-1)?.toLowerCase() !== 'messages' ||
    !(isFolder || rest.length === 1)
  )
    throw badRequest(`Resource '${resource}' is not supported.`, 'ExtensionError');
  const place = { ...call, params: { 'user-id': user, 'mailFolder-id': rest[1] ?? '' } };
  const mailbox = mailboxIn(place);
  return { ownerId: mailbox.ownerId, folder: isFolder ? folderIn(place, mailbox) : undefined };
}

async function create(call: GraphCall): Promise<GraphAnswer> {
  const { notifier } = call.state;
  const body = parseBody(call.request.body, subscriptionBody);
  const subscription: Subscription = {
    id: randomUUID(),
    ...watched(call, body.resource),
    resource: body.resource,
    changeType: body.changeType,
    notificationUrl: body.notificationUrl,
    lifecycleNotificationUrl: body.lifecycleNotificationUrl ?? null,
    clientState: body.clientState ?? null,
    expiresAt: expiryOf(call, body.expirationDateTime),
    immutableIds: call.prefer.immutableIds,
  };
  const urls = [subscription.notificationUrl, subscription.lifecycleNotificationUrl].filter(
    (url) => url !== null,
  );
  for (const url of new Set(urls))
    if (!(await notifier.validate(url)))
      throw badRequest('Subscription validation request failed.', 'ValidationError');
  notifier.subscriptions.set(subscription.id, subscription);
  return { status: 201, body: { ...draw(subscription), clientState: subscription.clientState } };
}

function find(call: GraphCall): Subscription {
  const id = call.params['subscription-id'];
  const found = call.state.notifier.live().find((subscription) => subscription.id === id);
  if (found === undefined) throw new GraphError(404, 'ResourceNotFound', 'The object was not found.');
  return found;
}

function renew(call: GraphCall): GraphAnswer {
  const body = parseBody(call.request.body, z.strictObject({ expirationDateTime: time }));
  const renewed = { ...find(call), expiresAt: expiryOf(call, body.expirationDateTime) };
  call.state.notifier.subscriptions.set(renewed.id, renewed);
  return { status: 200, body: draw(renewed) };
}

function remove(call: GraphCall): GraphAnswer {
  call.state.notifier.subscriptions.delete(find(call).id);
  return { status: 204 };
}

function list(call: GraphCall): GraphAnswer {
  const page = pageOf(call, { usual: 100, most: 999 }, () => call.state.notifier.live());
  return { status: 200, body: { ...page.nextLink, value: page.items.map(draw) } };
}

export const subscriptionRoutes: readonly Route[] = [
  { method: 'GET', path: '/subscriptions', isPaged: true, answer: list },
  { method: 'POST', path: '/subscriptions', answer: create },
  {
    method: 'GET',
    path: '/subscriptions/{subscription-id}',
    answer: (call) => ({ status: 200, body: draw(find(call)) }),
  },
  { method: 'PATCH', path: '/subscriptions/{subscription-id}', answer: renew },
  { method: 'DELETE', path: '/subscriptions/{subscription-id}', answer: remove },
];
