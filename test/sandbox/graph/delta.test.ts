import { immutable, ks, startBench } from './graph-client';
import type { GraphBench } from './graph-client';

let graph: GraphBench;
beforeEach(async () => {
  graph = await startBench();
});
afterEach(() => graph.close());

const delta = `/users/${ks}/mailFolders/inbox/messages/delta?$select=receivedDateTime,isRead,lastModifiedDateTime`;
const deliver = (subject: string, folder = 'Inbox') =>
  graph.tenant.deliver(ks, {
    from: 'lisa.larsson@post.example',
    fromName: 'Lisa Larsson',
    subject,
    body: 'Hej',
    folder,
  });

it('gives ten messages on a page, latest first, unless the client prefers another number', async () => {
  for (let no = 0; no < 20; no += 1) deliver(`Fråga ${String(no)}`);
  const plain = await graph.round(delta, { prefer: immutable });
  expect([plain.entries.length, plain.pages]).toEqual([26, 3]);
  const large = await graph.round(delta, { prefer: `${immutable}, odata.maxpagesize=50` });
  expect([large.entries.length, large.pages]).toEqual([26, 1]);
  expect(Object.keys(plain.entries[0] ?? {})).toEqual([
    '@odata.type',
    '@odata.etag',
    'id',
    'receivedDateTime',
    'isRead',
    'lastModifiedDateTime',
  ]);
});

it('tells in later rounds only what came, was read, was moved away or deleted', async () => {
  const doomed = deliver('Raderas');
  const first = await graph.round(delta, { prefer: immutable });
  const [newest, unread] = graph.tenant.messages(ks, 'Inbox').filter(({ isRead }) => !isRead);
  graph.clock.now = new Date('2026-12-01T12:14:00+01:00');
  graph.tenant.read(ks, unread?.id ?? '');
  graph.tenant.remove(ks, doomed);
  const moved = deliver('Flyttas');
  const stays = deliver('Ligger kvar');
  graph.tenant.move(ks, moved, 'archive');
  const second = await graph.round(first.link, { prefer: immutable });
  expect(newest?.id).toBe(doomed);
  expect(second.entries).toEqual([
    expect.objectContaining({ id: unread?.id, isRead: true, lastModifiedDateTime: '2026-12-01T11:14:00Z' }),
    { id: doomed, '@removed': { reason: 'deleted' } },
    expect.objectContaining({ id: stays, isRead: false, receivedDateTime: '2026-12-01T11:14:00Z' }),
    { id: moved, '@removed': { reason: 'changed' } },
  ]);
  expect((await graph.round(second.link, { prefer: immutable })).entries).toEqual([]);
});

it('tells what comes while a round is under way in the next round', async () => {
  for (let no = 0; no < 12; no += 1) deliver(`Fråga ${String(no)}`);
  const page = await graph.get(delta, { prefer: immutable });
  const late = deliver('Medan du läser');
  const rest = await graph.round(page['@odata.nextLink'] ?? '', { prefer: immutable });
  expect(rest.entries.map(({ id }) => id)).not.toContain(late);
  expect((await graph.round(rest.link, { prefer: immutable })).entries.map(({ id }) => id)).toEqual([late]);
});

it('keeps an id through a move only for those who asked for immutable ones', async () => {
  const id = deliver('Flyttas');
  const before = (await graph.get(`/users/${ks}/messages/${id}?$select=subject`)).id;
  expect(before).not.toBe(id);
  const { body, status } = await graph.post(`/users/${ks}/messages/${before}/move`, {
    destinationId: 'archive',
  });
  expect([status, body.id === before]).toEqual([201, false]);
  expect((await graph.ask('GET', `/users/${ks}/messages/${before}`)).body.error.code).toBe(
    'ErrorItemNotFound',
  );
  expect((await graph.get(`/users/${ks}/messages/${id}`, { prefer: immutable })).id).toBe(id);
  expect((await graph.ask('GET', `/users/${ks}/messages/nonsense`)).body.error.code).toBe(
    'ErrorInvalidIdMalformed',
  );
});

it('filters by arrival and by nothing else', async () => {
  const since = '$filter=receivedDateTime ge 2026-11-30T00:00:00Z';
  const found = await graph.round(`${delta}&${since}`, { prefer: immutable });
  expect(found.entries).toHaveLength(4);
  const old = graph.tenant
    .messages(ks, 'Inbox')
    .find(({ receivedAt }) => receivedAt < new Date('2026-11-30'));
  graph.tenant.markUnread(ks, old?.id ?? '');
  expect((await graph.round(found.link, { prefer: immutable })).entries).toEqual([]);
  expect((await graph.ask('GET', `${delta}&$filter=isRead eq false`)).status).toBe(400);
});

it.each(['syncStateNotFound', 'resyncRequired'] as const)(
  'answers 410 %s to a link that has expired',
  async (code) => {
    const { link } = await graph.round(delta);
    graph.setFaults({ expiredLinks: code });
    const answer = await graph.ask('GET', link);
    expect([answer.status, answer.body.error.code]).toEqual([410, code]);
    expect((await graph.round(delta)).entries).toHaveLength(6);
  },
);

it('knows nothing of links that an earlier run gave out', async () => {
  const other = await startBench();
  const { link } = await other.round(delta);
  await other.close();
  expect((await graph.ask('GET', link)).body.error.code).toBe('syncStateNotFound');
});

it('can repeat and disorder entries, and report a read flip in few words', async () => {
  const { link } = await graph.round(delta, { prefer: immutable });
  const [unread] = graph.tenant.messages(ks, 'Inbox').filter(({ isRead }) => !isRead);
  graph.tenant.read(ks, unread?.id ?? '');
  const late = deliver('Sist');
  graph.setFaults({ duplicates: true, disorder: true, sparseReadFlips: true });
  const { entries } = await graph.round(link, { prefer: immutable });
  expect(entries.map(({ id }) => id)).toEqual([late, unread?.id, late, unread?.id]);
  expect(Object.keys(entries[1] ?? {})).toEqual(['@odata.type', 'id', 'isRead', 'parentFolderId']);
});

it('finds folders by name and below each other, and makes new ones once', async () => {
  const kommun = '/users/kommun@ale.example/mailFolders';
  expect(await graph.get(`${kommun}/inbox`)).toMatchObject({ displayName: 'Inkorgen', childFolderCount: 1 });
  const { value } = await graph.get(`${kommun}/inbox/childFolders?$filter=displayName eq 'formulär'`);
  expect(value).toMatchObject([{ displayName: 'Formulär', totalItemCount: 2, unreadItemCount: 2 }]);
  const below = await graph.round(`${kommun}/${value[0]?.id ?? ''}/messages/delta`);
  expect(below.entries).toHaveLength(2);
  for (let no = 0; no < 11; no += 1)
    await graph.post(`${kommun}/inbox/childFolders`, { displayName: `Mapp ${String(no)}` });
  expect((await graph.post(`${kommun}/inbox/childFolders`, { displayName: 'mapp 1' })).status).toBe(409);
  const page = await graph.get(`${kommun}/inbox/childFolders`);
  const rest = await graph.get(page['@odata.nextLink'] ?? '');
  expect([page.value.length, rest.value.length]).toEqual([10, 2]);
});
