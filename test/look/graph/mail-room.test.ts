import { folderPath, inbox, messageId } from '../../../src/core/ids';
import type { FolderCursor } from '../../../src/look/graph/mail-room';
import type { Reply, Script } from '../../fakes/graph-server';
import { inTurn, refusal } from '../../fakes/graph-server';
import { closeScenes, inGoodTime, scene, within } from '../../platform/graph/rooms';

afterEach(closeScenes);

const ks: FolderCursor = { address: 'ks@ale.example', folder: inbox, link: undefined };
const deltaLink =
  'https://graph.microsoft.com/v1.0/users/ks@ale.example/mailFolders/inbox/messages/delta?$deltatoken=d1';
const message = (id: string, more: object = {}) => ({
  id,
  receivedDateTime: '2026-12-01T07:00:00Z',
  lastModifiedDateTime: '2026-12-01T07:00:00Z',
  isRead: false,
  isDraft: false,
  ...more,
});
const page = (value: readonly unknown[], more: object = { '@odata.deltaLink': deltaLink }): Reply => ({
  body: { '@odata.context': 'x', value, ...more },
});

test('asks for immutable ids, large pages and neither subject nor sender', async () => {
  const { mailRoom, server } = await scene(inTurn(page([message('a')])));
  const outcome = await mailRoom.look(ks, inGoodTime());
  expect(outcome).toMatchObject({
    kind: 'changed',
    page: { isLast: true, changes: [{ id: 'a', isRead: false }] },
  });
  const [asked] = server.asked;
  expect(asked?.path).toBe('/v1.0/users/ks@ale.example/mailFolders/inbox/messages/delta');
  expect(asked?.headers.prefer).toBe('IdType="ImmutableId", odata.maxpagesize=500');
  expect(asked?.headers.authorization).toBe('Bearer sandbox');
  expect(asked?.query.get('$select')).toBe('receivedDateTime,isRead,lastModifiedDateTime,isDraft');
});

const agreed = { minor: ['Ringa betydelse'], registered: ['Diarieförd'], keptInOrder: [] };

test('asks for categories where some are agreed on, and lets nothing of them in but what they say', async () => {
  const { mailRoom, server } = await scene(
    inTurn(
      page([
        message('a', { categories: ['Ringa betydelse', 'Erik Svarande ringer'] }),
        message('b', { categories: [] }),
        message('c'),
        message('d', { categories: 'Ringa betydelse' }),
      ]),
    ),
  );
  const outcome = await mailRoom.look({ ...ks, categories: agreed }, inGoodTime());
  expect(server.asked[0]?.query.get('$select')).toBe(
    'receivedDateTime,isRead,lastModifiedDateTime,isDraft,categories',
  );
  if (outcome.kind !== 'changed') throw new Error(outcome.kind);
  expect(outcome.page.changes.map((change) => 'category' in change && change.category)).toEqual([
    'minor',
    'none',
    false,
    false,
  ]);
  expect(JSON.stringify(outcome)).not.toMatch(/Ringa|Erik/);
  expect(server.asked).toHaveLength(1);
});

test('of categories that nobody asked for nothing is told', async () => {
  const { mailRoom } = await scene(inTurn(page([message('a', { categories: ['Ringa betydelse'] })])));
  expect(JSON.stringify(await mailRoom.look(ks, inGoodTime()))).not.toMatch(/category|Ringa/);
});

test('follows next and delta links that name graph.microsoft.com or the host that replaced it', async () => {
  const replies = [
    page([message('a')], { '@odata.nextLink': `${deltaLink}&$skiptoken=p%2B2%3D` }),
    page([message('b')]),
    page([]),
  ];
  const room = await scene((asked) => {
    const reply = replies.shift() ?? page([]);
    const body = JSON.stringify(reply.body);
    return {
      body: asked.query.has('$skiptoken')
        ? body.replaceAll('https://graph.microsoft.com', room.server.url)
        : body,
    };
  });
  const first = await room.mailRoom.look(ks, inGoodTime());
  if (first.kind !== 'changed') throw new Error(first.kind);
  expect(first.page.isLast).toBe(false);
  const second = await room.mailRoom.look({ ...ks, link: first.page.link }, inGoodTime());
  if (second.kind !== 'changed') throw new Error(second.kind);
  expect(second.page.isLast).toBe(true);
  await room.mailRoom.look({ ...ks, link: second.page.link }, inGoodTime());
  expect(room.server.asked[1]?.query.get('$skiptoken')).toBe('p+2=');
  expect(room.server.asked[2]?.query.get('$deltatoken')).toBe('d1');
  expect(room.server.asked[2]?.headers.prefer).toContain('ImmutableId');
});

test.each([
  'https://graph.microsoft.com.evil.example/v1.0/users/1/messages/delta',
  'https://graph.microsoft.com@evil.example/v1.0/users/1/messages/delta',
  'http://graph.microsoft.com/v1.0/users/1/messages/delta',
  '//evil.example/v1.0/users',
  'https://evil.example/v1.0/users?x=https://graph.microsoft.com/v1.0/',
])('does not follow a link to another host: %s', async (link) => {
  const { mailRoom, server } = await scene(inTurn(page([message('a')], { '@odata.nextLink': link })));
  expect(await mailRoom.look(ks, inGoodTime())).toEqual({ kind: 'unavailable', code: 'foreignHost' });
  expect(await mailRoom.look({ ...ks, link }, inGoodTime())).toEqual({ kind: 'startOver' });
  expect(server.asked).toHaveLength(1);
});

test('does not follow a redirect', async () => {
  const { mailRoom, server } = await scene(inTurn({ status: 302, headers: { Location: '/elsewhere' } }));
  expect(await mailRoom.look(ks, inGoodTime())).toEqual({
    ...{ kind: 'unavailable', code: 'status302' },
    status: 302,
  });
  expect(server.asked).toHaveLength(1);
});

test.each([
  refusal(410, 'Gone'),
  refusal(410, 'syncStateNotFound'),
  refusal(400, 'SyncStateNotFound'),
  refusal(404, 'syncStateNotFound'),
  refusal(400, 'resyncRequired'),
])('starts over when the link is too old (%j)', async (reply) => {
  const { mailRoom } = await scene(inTurn(reply));
  expect(await mailRoom.look({ ...ks, link: deltaLink }, inGoodTime())).toEqual({ kind: 'startOver' });
});

test('does not start over for ever: a first reading that is refused so is unavailable', async () => {
  const { mailRoom } = await scene(inTurn(refusal(410, 'syncStateNotFound')));
  expect(await mailRoom.look(ks, inGoodTime())).toEqual({ kind: 'unavailable', code: 'syncStateNotFound' });
});

test('a mailbox that does not exist is missing, one that is closed to the bot is unavailable', async () => {
  const { mailRoom, server } = await scene(
    inTurn(refusal(404, 'ErrorInvalidUser'), refusal(403, 'ErrorAccessDenied')),
  );
  expect(await mailRoom.look(ks, inGoodTime())).toEqual({ kind: 'missing' });
  expect(await mailRoom.look(ks, inGoodTime())).toEqual({ kind: 'unavailable', code: 'ErrorAccessDenied' });
  expect(server.asked).toHaveLength(2);
});

test('takes times with and without fractions, unknown properties, removals, duplicates and disorder', async () => {
  const { mailRoom } = await scene(
    inTurn(
      page([
        message('a', {
          isRead: true,
          lastModifiedDateTime: '2026-12-01T09:00:00.1234567Z',
          subject: 'Never kept',
        }),
        message('b', { receivedDateTime: '2026-12-01T08:00:00+01:00', isDraft: null }),
        message('a', { lastModifiedDateTime: '2026-12-01T08:00:00Z' }),
        { id: 'c', '@removed': { reason: 'deleted' } },
        message('d'),
        { '@removed': { reason: 'changed' }, id: 'd', isRead: true },
      ]),
    ),
  );
  const outcome = await mailRoom.look(ks, inGoodTime());
  if (outcome.kind !== 'changed') throw new Error(outcome.kind);
  expect(outcome.page.changes).toEqual([
    expect.objectContaining({ id: 'b', arrivedAt: '2026-12-01T07:00:00.000Z', isDraft: false }),
    expect.objectContaining({ id: 'a', isRead: true, lastModifiedAt: '2026-12-01T09:00:00.123Z' }),
    { id: 'c', isRemoved: true, isOurs: false },
    { id: 'd', isRemoved: true, isOurs: false },
  ]);
  expect(JSON.stringify(outcome)).not.toContain('Never kept');
});

test('leaves out entries that it cannot understand, and says so in the log', async () => {
  const nonsense = ['text', null, {}, { id: 7 }, message('x', { receivedDateTime: '2026-12-01T07:00:00' })];
  const { mailRoom, log } = await scene(inTurn(page([...nonsense, message('a')])));
  const outcome = await mailRoom.look(ks, inGoodTime());
  expect(outcome).toMatchObject({ kind: 'changed', page: { changes: [{ id: 'a' }] } });
  expect(log.lines.at(-1)?.data).toEqual({ skipped: 5 });
});

/** Tells 23 read flips and nothing else about them, and answers batches about messages, of which m1 is gone. */
const sparse = (hangs: (batches: number) => boolean = () => false): Script => {
  const flips = Array.from({ length: 23 }, (_, i) => ({ id: `m${i}`, isRead: true }));
  let batches = 0;
  return (asked) => {
    if (asked.path !== '/v1.0/$batch') return page(flips);
    batches += 1;
    if (hangs(batches)) return { fault: 'hang' };
    const { requests } = asked.body as { requests: readonly { id: string; url: string }[] };
    const responses = requests.map(({ id, url }) => {
      const [, name = ''] = /messages\/(\w+)\?/.exec(url) ?? [];
      if (name === 'm1') return { id, status: 404, body: { error: { code: 'ErrorItemNotFound' } } };
      const body = message(name, { lastModifiedDateTime: '2026-12-01T10:00:00Z', isRead: false });
      return { id, status: 200, body };
    });
    return { body: { responses: responses.toReversed() } };
  };
};

test('reads the rest of a message of which a round tells only that it was read', async () => {
  const { mailRoom, server } = await scene(sparse());
  const outcome = await mailRoom.look({ ...ks, link: deltaLink }, inGoodTime());
  if (outcome.kind !== 'changed') throw new Error(outcome.kind);
  expect(outcome.page.changes).toHaveLength(22);
  expect(outcome.page.changes[1]).toEqual({
    id: messageId('m2'),
    isRemoved: false,
    arrivedAt: '2026-12-01T07:00:00.000Z',
    lastModifiedAt: '2026-12-01T10:00:00.000Z',
    isRead: true,
    isDraft: false,
    isOurs: false,
  });
  const sizes = server.asked.slice(1).map(({ body }) => (body as { requests: unknown[] }).requests.length);
  expect(sizes).toEqual([4, 4, 4, 4, 4, 3]);
});

test('goes on where it stopped when there was no time to read the rest of them all', async () => {
  const { mailRoom, server } = await scene(sparse((batches) => batches === 4));
  const kinds: string[] = [];
  // However slow the machine, four batches are asked in so many looks, and the fourth is not answered.
  while (server.asked.filter(({ path }) => path === '/v1.0/$batch').length < 4)
    kinds.push((await mailRoom.look({ ...ks, link: deltaLink }, within(2_000))).kind);
  expect(new Set(kinds)).toEqual(new Set(['unavailable']));
  expect(await mailRoom.look({ ...ks, link: deltaLink }, inGoodTime())).toMatchObject({ kind: 'changed' });
  expect(server.asked.filter(({ path }) => path === '/v1.0/$batch')).toHaveLength(4 + 3);
});

describe('a folder that rules fill', () => {
  const forms: FolderCursor = { ...ks, folder: folderPath('Inbox/Formulär/Bygglov') };
  const children: Readonly<Record<string, unknown>> = {
    '/v1.0/users/ks@ale.example/mailFolders/inbox/childFolders': {
      value: [{ id: 'F0', displayName: 'Annat' }],
      '@odata.nextLink':
        'https://graph.microsoft.com/v1.0/users/ks@ale.example/mailFolders/inbox/childFolders?$skip=1',
    },
    '/v1.0/users/ks@ale.example/mailFolders/inbox/childFolders?$skip=1': {
      value: [{ id: 'F1', displayName: 'FORMULÄR'.normalize('NFD') }],
    },
    '/v1.0/users/ks@ale.example/mailFolders/F1/childFolders': {
      value: [{ id: 'F2=', displayName: 'bygglov' }],
    },
  };

  test('is found by its path, once, whatever the case and the way its letters are written', async () => {
    const { mailRoom, server } = await scene(({ path, query }) => {
      const body = children[query.has('$skip') ? `${path}?$skip=1` : path];
      return body ? { body } : page([message('a')]);
    });
    expect(await mailRoom.look(forms, inGoodTime())).toMatchObject({ kind: 'changed' });
    expect(await mailRoom.look(forms, inGoodTime())).toMatchObject({ kind: 'changed' });
    expect(server.asked).toHaveLength(5);
    expect(server.asked[3]?.path).toBe('/v1.0/users/ks@ale.example/mailFolders/F2%3D/messages/delta');
  });

  test('is missing when nobody made it', async () => {
    const { mailRoom } = await scene(inTurn({ body: { value: [] } }));
    expect(await mailRoom.look(forms, inGoodTime())).toEqual({ kind: 'missing' });
  });

  test('is looked up again when its id no longer leads anywhere', async () => {
    let id = 'OLD';
    const { mailRoom } = await scene(({ path }) => {
      if (path.endsWith('childFolders')) return { body: { value: [{ id, displayName: 'Formulär' }] } };
      return path.includes(id) ? page([message(id)]) : refusal(404, 'ErrorItemNotFound');
    });
    const cursor = { ...ks, folder: folderPath('Inbox/Formulär') };
    await mailRoom.look(cursor, inGoodTime());
    id = 'NEW';
    expect(await mailRoom.look(cursor, inGoodTime())).toMatchObject({ page: { changes: [{ id: 'NEW' }] } });
    id = 'NEWER';
    const link = '/users/ks@ale.example/mailFolders/NEW/messages/delta?$deltatoken=1';
    expect(await mailRoom.look({ ...cursor, link }, inGoodTime())).toEqual({ kind: 'startOver' });
    expect(await mailRoom.look(cursor, inGoodTime())).toMatchObject({ page: { changes: [{ id: 'NEWER' }] } });
  });

  test('without Inbox in front lies beside the inbox', async () => {
    const { mailRoom, server } = await scene(({ path }) =>
      path.endsWith('childFolders') ? { body: { value: [{ id: 'F9', displayName: 'Formulär' }] } } : page([]),
    );
    expect(await mailRoom.look({ ...ks, folder: folderPath('Formulär') }, inGoodTime())).toMatchObject({
      kind: 'changed',
    });
    expect(server.asked[0]?.path).toContain('/mailFolders/msgfolderroot/childFolders');
  });
});
