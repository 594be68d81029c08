import { folderPath, inbox, mailboxId } from '../../../src/core/ids';
import { instant } from '../../../src/core/time';
import { clientStates } from '../../../src/look/graph/client-state';
import type { Script } from '../../fakes/graph-server';
import { inTurn, refusal } from '../../fakes/graph-server';
import type { Clock } from '../../../src/core/clock';
import { clock, closeScenes, scene } from '../../platform/graph/rooms';

afterEach(closeScenes);

const notifications = { publicUrl: 'https://brevvakt.ale.example/', secret: 'correct horse' };
const watch = { mailboxId: mailboxId('ks'), address: 'ks@ale.example', folder: inbox };

const realMillis = () => Date.parse('2026-12-01T11:00:00Z');
const still: Clock = { ...clock, now: () => instant('2031-01-01T00:00:00Z'), realMillis };

async function open(script: Script, clock = still) {
  const { subscriptions, server } = await scene(script, { notifications, clock });
  if (!subscriptions) throw new Error('no subscriptions');
  return { subscriptions, server };
}

/** Keeps what was made, as Graph does. */
const keeping =
  (kept: object[]): Script =>
  ({ method, path, body }) => {
    if (path.endsWith('childFolders')) return { body: { value: [{ id: 'F1', displayName: 'Formulär' }] } };
    if (method === 'GET') return { body: { value: kept } };
    kept.push({ ...(body as object), id: `s${kept.length}`, clientState: null });
    return { status: 201, body: kept.at(-1) };
  };

test('without a public address there are none', async () => {
  const { subscriptions } = await scene(inTurn({}));
  expect(subscriptions).toBeUndefined();
});

test('a new one asks for changes by immutable id, for less than a week, with its own secret', async () => {
  const { subscriptions, server } = await open(keeping([]));
  expect(await subscriptions.create(watch)).toMatchObject({
    kind: 'active',
    subscription: { id: 's0', ...watch },
  });
  const [asked] = server.asked;
  expect(asked?.headers.prefer).toBe('IdType="ImmutableId"');
  expect(asked?.body).toEqual({
    changeType: 'created,updated,deleted',
    notificationUrl: 'https://brevvakt.ale.example/api/notifications?mailbox=ks&folder=inbox',
    lifecycleNotificationUrl: 'https://brevvakt.ale.example/api/lifecycle',
    resource: "users/ks@ale.example/mailFolders('inbox')/messages",
    expirationDateTime: '2026-12-08T10:50:00.000Z',
    clientState: clientStates('correct horse').make(mailboxId('ks')),
  });
});

test('what it is for is known again from the list, also for a folder with a path; others’ are left alone', async () => {
  const kept: object[] = [
    {
      id: 'x',
      notificationUrl: 'https://other.example/api/notifications',
      expirationDateTime: '2026-12-02T00:00:00Z',
    },
    { id: 'y' },
  ];
  const { subscriptions } = await open(keeping(kept));
  const forms = { ...watch, folder: folderPath('Inbox/Formulär') };
  await subscriptions.create(forms);
  const listing = await subscriptions.list();
  expect(listing).toEqual({
    kind: 'listed',
    subscriptions: [{ id: 's2', ...forms, expiresAt: '2026-12-08T10:50:00.000Z' }],
  });
});

test('making one is not repeated when its answer is lost, only when Graph asks to wait', async () => {
  const lost = await open(inTurn({ fault: 'cut' }, { status: 201 }));
  expect(await lost.subscriptions.create(watch)).toEqual({ kind: 'unavailable', code: 'network' });
  expect(lost.server.asked).toHaveLength(1);
  const made = { status: 201, body: { id: 's', expirationDateTime: '2026-12-08T10:00:00.0000000Z' } };
  const throttled = await open(inTurn(refusal(429, 'x', { 'Retry-After': '0.02' }), made), clock);
  expect(await throttled.subscriptions.create(watch)).toMatchObject({ kind: 'active' });
});

test('is renewed with one PATCH; one that is gone says so', async () => {
  const subscription = { ...watch, id: 's/1', expiresAt: instant('2026-12-01T12:00:00Z') };
  const renewed = { body: { id: 's/1', expirationDateTime: '2026-12-08T10:50:00Z' } };
  const { subscriptions, server } = await open(
    inTurn(
      renewed,
      refusal(404, 'ResourceNotFound'),
      refusal(403, 'ExtensionError'),
      { status: 204 },
      refusal(404, 'x'),
    ),
  );
  expect(await subscriptions.renew(subscription)).toEqual({
    kind: 'active',
    subscription: { ...subscription, expiresAt: '2026-12-08T10:50:00.000Z' },
  });
  expect(server.asked[0]).toMatchObject({
    method: 'PATCH',
    path: '/v1.0/subscriptions/s%2F1',
    body: { expirationDateTime: '2026-12-08T10:50:00.000Z' },
  });
  expect(await subscriptions.renew(subscription)).toEqual({ kind: 'gone' });
  expect(await subscriptions.renew(subscription)).toEqual({ kind: 'unavailable', code: 'ExtensionError' });
  expect(await subscriptions.remove(subscription)).toEqual({ kind: 'gone' });
  expect(await subscriptions.remove(subscription)).toEqual({ kind: 'gone' });
});
