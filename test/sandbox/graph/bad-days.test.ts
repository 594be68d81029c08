import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { immutable, ks, startBench } from './graph-client';
import type { GraphBench } from './graph-client';

let graph: GraphBench;
beforeEach(async () => {
  graph = await startBench();
});
afterEach(() => graph.close());

const inbox = `/users/${ks}/mailFolders/inbox`;
const statuses = async (calls: readonly Promise<{ status: number }>[]) =>
  (await Promise.all(calls)).map(({ status }) => status).sort();

it('lets four calls at once into a mailbox and tells the fifth to wait', async () => {
  graph.setFaults({ rules: [{ kind: 'hang', mailbox: ks }] });
  const calls = Array.from({ length: 6 }, () => graph.ask('GET', inbox));
  const other = graph.ask('GET', '/users/utbildning@ale.example/mailFolders/inbox');
  expect((await other).status).toBe(200);
  const ended = Promise.allSettled(calls.map(async (call) => (await call).status));
  while (graph.requests.throttled < 2) await setImmediate();
  // The four that have a place keep it for as long as they last; then they are cut.
  graph.setFaults({});
  const refused = (await ended).flatMap((call) => (call.status === 'fulfilled' ? [call.value] : []));
  expect(refused).toEqual([429, 429]);
  expect(graph.requests.throttled).toBe(2);
  expect(graph.requests.mostAtOnce.get(graph.tenant.person(ks)?.id ?? '')).toBe(4);
});

it('says when to come back, and notices who comes too early', async () => {
  graph.setFaults({ rules: [{ kind: 429, times: 1, mailbox: ks, retryAfterSeconds: 7 }] });
  const refused = await graph.ask('GET', inbox);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
  // What crosses with a refusal was on its way: nobody could know.
  await pause(400);
  expect((await graph.ask('GET', inbox)).status).toBe(200);
  expect(graph.requests.tooEarly).toBe(1);
});

it('refuses after the allowance of ten minutes is used up', async () => {
  await graph.close();
  graph = await startBench({ limits: { inTenMinutes: 2 } });
  const calls = [await graph.ask('GET', inbox), await graph.ask('GET', inbox), await graph.ask('GET', inbox)];
  expect(calls.map(({ status }) => status)).toEqual([200, 200, 429]);
});

it('answers a batch with 200 outside and each call’s own status inside, 429 too', async () => {
  graph.setFaults({ latencyMs: 20 });
  const requests = Array.from({ length: 6 }, (_, id) => ({ id: String(id), method: 'GET', url: inbox }));
  const { status, body } = await graph.post('/$batch', { requests });
  expect(status).toBe(200);
  const inside = body.responses.map((response) => response.status);
  expect(inside).toEqual([200, 200, 200, 200, 429, 429]);
  expect(body.responses[4]?.headers['Retry-After']).toBe('1');
});

it('takes at most twenty calls in a batch, and only addresses below the version', async () => {
  const request = (id: number, url: string) => ({ id: String(id), method: 'GET', url });
  const many = Array.from({ length: 21 }, (_, id) => request(id, `/users/${ks}`));
  expect((await graph.post('/$batch', { requests: many })).status).toBe(400);
  const { body } = await graph.post('/$batch', {
    requests: [
      request(1, `/users/${ks}?$select=id`),
      request(2, `/v1.0/users/${ks}`),
      { ...request(3, '/users'), dependsOn: ['2'] },
    ],
  });
  expect(body.responses.slice(0, 2).map(({ status }) => status)).toEqual([200, 404]);
  expect(graph.requests.unknown).toHaveLength(1);
});

it('honours the preferences of each call in a batch', async () => {
  const requests = [
    { id: 'a', method: 'GET', url: `${inbox}/messages?$select=id&$top=1`, headers: { Prefer: immutable } },
    { id: 'b', method: 'GET', url: `${inbox}/messages?$select=id&$top=1` },
  ];
  const { body } = await graph.post('/$batch', { requests });
  const [a, b] = body.responses.map((response) => response.body.value[0]?.id);
  expect(a).toBe(graph.tenant.messages(ks, 'Inbox')[0]?.id);
  expect(b).not.toBe(a);
});

it.each([500, 502, 503, 504] as const)(
  'answers %d as often as it was told, then well again',
  async (kind) => {
    graph.setFaults({ rules: [{ kind, times: 2, route: '/mailFolders' }] });
    const calls = [
      await graph.ask('GET', inbox),
      await graph.ask('GET', inbox),
      await graph.ask('GET', inbox),
    ];
    expect(calls.map(({ status }) => status)).toEqual([kind, kind, 200]);
  },
);

it('can cut the connection before it acts, or after', async () => {
  const { id } = graph.tenant.messages(ks, 'Inbox')[0] ?? { id: '' };
  const isRead = () => graph.tenant.messages(ks, 'Inbox')[0]?.isRead;
  const patch = () => graph.ask('PATCH', `/users/${ks}/messages/${id}`, { body: { isRead: true } });
  graph.setFaults({ rules: [{ kind: 'cut', times: 1 }] });
  await expect(patch()).rejects.toThrow();
  expect(isRead()).toBe(false);
  graph.setFaults({ rules: [{ kind: 'lost', times: 1 }] });
  await expect(patch()).rejects.toThrow();
  expect(isRead()).toBe(true);
});

it('can leave a call without an answer until the client gives up, and then takes the next', async () => {
  graph.setFaults({ rules: [{ kind: 'hang', mailbox: ks }] });
  const headers = { authorization: 'Bearer sandbox' };
  const hung = fetch(`${graph.url}/v1.0${inbox}`, { headers, signal: AbortSignal.timeout(100) });
  await expect(hung).rejects.toThrow();
  graph.setFaults({});
  expect(await statuses(Array.from({ length: 4 }, () => graph.ask('GET', inbox)))).toEqual([
    200, 200, 200, 200,
  ]);
});
