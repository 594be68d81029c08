// Our Graph read by a client that we did not write: Microsoft's own, with its iterator, its batches and its retries.

import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  GraphError,
  MiddlewareFactory,
  PageIterator,
  type Context,
  type PageCollection,
} from '@microsoft/microsoft-graph-client';
import { immutable, ks, problemsOf, startBench, type GraphBench } from './graph-client';

let graph: GraphBench;
let client: Client;
beforeEach(async () => {
  graph = await startBench();
  const authProvider = { getAccessToken: () => Promise.resolve('sandbox') };
  // The whole of its default chain, but for where its requests go: it hands its token to Graph's own address alone.
  const chain = MiddlewareFactory.getDefaultMiddlewareChain(authProvider).slice(0, -1);
  client = Client.initWithMiddleware({ middleware: [...chain, { execute: send }] });
});
afterEach(() => graph.close());

async function send(context: Context): Promise<void> {
  const url = String(context.request).replace('https://graph.microsoft.com', graph.url);
  context.response = await fetch(url, context.options);
}

const inbox = `/users/${ks}/mailFolders/inbox/messages`;

/** Everything that the iterator meets, and the link for the next round. */
async function readAll(
  first: PageCollection,
): Promise<{ items: { id: string }[]; link: string | undefined }> {
  const items: { id: string }[] = [];
  const pages = new PageIterator(client, first, (item: { id: string }) => {
    items.push(item);
    return true;
  });
  await pages.iterate();
  expect(pages.isComplete()).toBe(true);
  return { items, link: pages.getDeltaLink() };
}

const arrive = (subject: string) =>
  graph.tenant.deliver(ks, { from: 'lisa@utanfor.example', subject, body: 'Hej', at: graph.clock.now });

test('its iterator goes through every page of a delta round once, and the next round has what came since', async () => {
  for (let count = 0; count < 23; count += 1) arrive(`Fråga ${String(count)}`);
  const first = (await client.api(`${inbox}/delta`).select('id,isRead').get()) as PageCollection;
  expect(first.value).toHaveLength(10);
  const { items, link = '' } = await readAll(first);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.length).toBeGreaterThanOrEqual(23);
  arrive('En till');
  const next = await readAll((await client.api(link).get()) as PageCollection);
  expect(next.items).toHaveLength(1);
});

test('its dates are dates, of the message as of an automatic reply', async () => {
  arrive('Fråga');
  const { value } = (await client.api(inbox).top(1).get()) as { value: { receivedDateTime: string }[] };
  expect(new Date(value[0]?.receivedDateTime ?? '')).toEqual(graph.clock.now);
  expect(value.flatMap((message) => problemsOf('message', message))).toEqual([]);
});

test('its batch is answered each by its own id, in the order of what depends on what', async () => {
  const get = (path: string) =>
    new Request(`https://graph.microsoft.com${path}`, { headers: { Prefer: immutable } });
  const content = new BatchRequestContent([
    { id: '1', request: get(`${inbox}?$top=2&$select=id`) },
    { id: '2', request: get('/users/nobody@ale.example?$select=id'), dependsOn: ['1'] },
    { id: '3', request: get(`/users/${ks}?$select=id`), dependsOn: ['2'] },
  ]);
  const body = (await client.api('/$batch').post(await content.getContent())) as ConstructorParameters<
    typeof BatchResponseContent
  >[0];
  const answers = new BatchResponseContent(body);
  expect(await answers.getResponseById('1').json()).toMatchObject({ value: [{}, {}] });
  expect([answers.getResponseById('2').status, answers.getResponseById('3').status]).toEqual([404, 424]);
});

test('its retries wait for Retry-After, and its errors carry our code and our request’s id', async () => {
  graph.setFaults({ rules: [{ kind: 429, mailbox: ks, times: 1, retryAfterSeconds: 1 }] });
  const began = Date.now();
  expect(await client.api(inbox).top(1).get()).toHaveProperty('value');
  expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
  expect(graph.requests.tooEarly).toBe(0);
  const error: unknown = await client
    .api('/users/nobody@ale.example')
    .select('id')
    .get()
    .catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(GraphError);
  expect(error).toMatchObject({ statusCode: 404, code: 'Request_ResourceNotFound' });
  expect((error as GraphError).requestId).toMatch(/^[0-9a-f-]{36}$/);
});
