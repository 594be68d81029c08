import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { immutable, ks, problemsOf, startBench } from './graph-client';
import type { GraphBench } from './graph-client';

interface Notified {
  readonly path: string;
  readonly value: readonly Record<string, unknown>[];
}

let graph: GraphBench;
let listener: Server;
let told: Notified[];
let isShaking: boolean;

beforeEach(async () => {
  graph = await startBench();
  told = [];
  isShaking = true;
  listener = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://listener');
    const token = url.searchParams.get('validationToken');
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      if (token === null) told.push({ path: url.pathname, ...(JSON.parse(text) as Pick<Notified, 'value'>) });
      response.writeHead(token === null ? 202 : 200, { 'content-type': 'text/plain' });
      response.end(token !== null && isShaking ? token : '');
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await graph.close();
  listener.closeAllConnections();
  listener.close();
});

const address = (path: string) =>
  `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}${path}`;
const order = (minutes: number) => ({
  changeType: 'created,updated,deleted',
  notificationUrl: address('/api/notifications'),
  lifecycleNotificationUrl: address('/api/lifecycle'),
  resource: `/users/${ks}/mailFolders('inbox')/messages`,
  expirationDateTime: new Date(graph.clock.now.getTime() + minutes * 60_000).toISOString(),
  clientState: 'hemlighet',
});
const subscribe = (minutes = 60) => graph.post('/subscriptions', order(minutes), { prefer: immutable });

it('tells of messages that come, change and go, with the client’s state and immutable ids', async () => {
  const { status, body } = await subscribe();
  expect([status, body.clientState]).toEqual([201, 'hemlighet']);
  const id = graph.tenant.deliver(ks, { from: 'lisa.larsson@post.example', subject: 'Hej', body: 'Hej' });
  graph.tenant.read(ks, id);
  graph.tenant.move(ks, id, 'archive');
  graph.tenant.deliver(ks, { from: 'x@post.example', subject: 'Skräp', body: '', folder: 'junkemail' });
  await graph.settled();
  const notifications = told.flatMap(({ value }) => value);
  expect(notifications.map(({ changeType }) => changeType).sort()).toEqual(['created', 'deleted', 'updated']);
  for (const notification of notifications) {
    expect(problemsOf('changeNotification', notification)).toEqual([]);
    expect(notification).toMatchObject({
      subscriptionId: body.id,
      clientState: 'hemlighet',
      resourceData: { id },
    });
  }
});

it('makes no subscription when the listener does not answer the handshake', async () => {
  isShaking = false;
  const { status, body } = await subscribe();
  expect([status, body.error.code]).toEqual([400, 'ValidationError']);
  expect((await graph.get('/subscriptions')).value).toEqual([]);
});

it('allows 10,080 minutes, renews with one PATCH, and forgets what has run out', async () => {
  expect((await subscribe(10_081)).status).toBe(400);
  const { id } = (await subscribe(60)).body;
  const renewed = await graph.ask('PATCH', `/subscriptions/${id}`, {
    body: { expirationDateTime: order(10_080).expirationDateTime },
  });
  expect(renewed.body.expirationDateTime).toBe('2026-12-08T10:50:00.000Z');
  graph.clock.now = new Date('2026-12-08T10:50:00Z');
  expect((await graph.get('/subscriptions')).value).toEqual([]);
  expect((await graph.ask('DELETE', `/subscriptions/${id}`)).status).toBe(404);
});

it('sends lifecycle notifications to their own address, and none once it is deleted', async () => {
  const { id } = (await subscribe()).body;
  graph.lifecycle(id, 'missed');
  await graph.settled();
  expect(told).toMatchObject([
    { path: '/api/lifecycle', value: [{ lifecycleEvent: 'missed', clientState: 'hemlighet' }] },
  ]);
  expect((await graph.ask('DELETE', `/subscriptions/${id}`)).status).toBe(204);
  graph.tenant.deliver(ks, { from: 'x@post.example', subject: 'Tyst', body: '' });
  await graph.settled();
  expect(told).toHaveLength(1);
});

it('can lose notifications on the way', async () => {
  await subscribe();
  graph.setFaults({ noNotifications: true });
  graph.tenant.deliver(ks, { from: 'x@post.example', subject: 'Tyst', body: '' });
  await graph.settled();
  expect(told).toEqual([]);
});
