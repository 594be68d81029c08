import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { clientStates } from '../../../src/look/graph/client-state';
import { notificationRouter } from '../../../src/look/graph/notification-router';
import { mailboxId } from '../../../src/core/ids';
import { listeningLog } from '../../platform/graph/rooms';

const secret = 'correct horse';
const state = clientStates(secret).make(mailboxId('ks'));
const told: unknown[] = [];
const counted: string[] = [];
const log = listeningLog();
let server: Server;

beforeAll(async () => {
  const app = express().use(
    notificationRouter({
      secret,
      log,
      receiver: { changed: (mailbox) => told.push(mailbox), lifecycle: (notice) => told.push(notice) },
      count: (what) => counted.push(what),
    }),
  );
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
});
afterAll(() => server.close());
beforeEach(() => {
  told.length = 0;
  counted.length = 0;
});

const post = (path: string, body: string | object = '') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });

test.each(['notifications', 'lifecycle', 'notifications?mailbox=ks&folder=inbox'])(
  'the handshake at %s gives the token back as plain text',
  async (path) => {
    const sign = path.includes('?') ? '&' : '?';
    const answer = await post(`${path}${sign}validationToken=Validation%3A+Testing+client+application`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe('Validation: Testing client application');
  },
);

test('a handshake cannot make the bot say a script, or a book', async () => {
  const answer = await post('notifications?validationToken=%3Cscript%3E%22');
  expect(await answer.text()).toBe('&lt;script&gt;&quot;');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await post(`notifications?validationToken=${'a'.repeat(3_000)}`)).status).toBe(400);
  expect((await post('notifications?validationToken=a&validationToken=b')).status).toBe(400);
});

test('a change is accepted at once and told once for each mailbox', async () => {
  const one = {
    subscriptionId: 's1',
    clientState: state,
    changeType: 'updated',
    resource: 'Users/x/Messages/y',
  };
  const answer = await post('notifications', { value: [one, { ...one, subscriptionId: 's2' }] });
  expect(answer.status).toBe(202);
  expect(told).toEqual(['ks']);
  expect(counted).toEqual(['accepted', 'accepted']);
});

test.each([
  'wrong',
  '',
  null,
  'bun.' + state.slice(3),
  state + 'x',
  `${state.slice(0, -1)}å`,
  clientStates('another secret').make(mailboxId('ks')),
])(
  'a change with the clientState %p is dropped and counted, and the sender does not learn it',
  async (clientState) => {
    const answer = await post('notifications', { value: [{ subscriptionId: 's1', clientState }] });
    expect(answer.status).toBe(202);
    expect(told).toEqual([]);
    expect(counted).toEqual(['wrongClientState']);
  },
);

test('lifecycle events are told by mailbox and subscription', async () => {
  const events = ['reauthorizationRequired', 'subscriptionRemoved', 'missed', 'somethingNew'];
  const value = events.map((lifecycleEvent) => ({
    subscriptionId: 's1',
    clientState: state,
    lifecycleEvent,
  }));
  expect((await post('lifecycle', { value })).status).toBe(202);
  expect(told).toEqual(events.slice(0, 3).map((event) => ({ mailboxId: 'ks', subscriptionId: 's1', event })));
});

test('bodies that are too large are refused with 413, malformed ones with 400', async () => {
  expect((await post('notifications', { value: [], padding: 'x'.repeat(256 * 1024) })).status).toBe(413);
  for (const body of ['', '{', '[]', '{"value": 1}', '{"value": [1]}', '"text"']) {
    expect((await post('notifications', body)).status).toBe(400);
  }
  expect(told).toEqual([]);
});

test('a client state fits into Graph’s 128 characters', () => {
  expect(clientStates(secret).make(mailboxId('a'.repeat(84))).length).toBeLessThanOrEqual(128);
});
