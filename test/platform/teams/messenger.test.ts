import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { personId } from '../../../src/core/ids';
import { anna, startBot, tenant, type Bot } from '../../fakes/teams-bot';
import { startFakeConnector, type FakeConnector, type Step } from '../../fakes/teams-connector';
import { drawingOf } from '../../fakes/teams-receiver';

/** Of nothing else's length, and longer than a test. */
const requestMillis = 300_001;

let connector: FakeConnector;
let bot: Bot;
const person = personId(anna);
const conversation = () => ({ personId: person, conversationId: 'a:anna', serviceUrl: connector.url });
const say = () => bot.room.messenger.say(conversation(), drawingOf('noon'));
const redraw = () => bot.room.messenger.redraw(conversation(), 'card-1', drawingOf('opened'));
const open = () => bot.room.messenger.open(person);
const answer = (status: number, headers?: Record<string, string | string[]>, body?: string): Step => ({
  kind: 'answer',
  status,
  ...(headers && { headers }),
  ...(body !== undefined && { body }),
});

beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startBot({ serviceUrl: connector.url, limits: { requestMillis } });
});

/** How long a request may take; here all of them end when they are told to, however slow the machine. */
function holdPatience(): { readonly waiting: () => number; readonly end: () => void } {
  const real = globalThis.setTimeout;
  const held: (() => void)[] = [];
  globalThis.setTimeout = ((act: () => void, wait?: number) => {
    if (wait !== requestMillis) return real(act, wait);
    held.push(act);
    return undefined;
  }) as typeof setTimeout;
  return {
    waiting: () => held.length,
    end: () => {
      globalThis.setTimeout = real;
      for (const act of held) act();
    },
  };
}

afterEach(async () => {
  await bot.close();
  await connector.close();
});

test('what cannot wait is marked as important when it is said, and nothing else is', async () => {
  await bot.room.messenger.say(conversation(), { ...drawingOf('noon'), isUrgent: true });
  await say();
  const marks = connector.taken.map(({ body }) => (body as { readonly importance?: string }).importance);
  expect(marks).toEqual(['high', undefined]);
});

test('opens the conversation with somebody by their id in the directory', async () => {
  connector.script(answer(201, {}, '{"id":"a:new","serviceUrl":"http://elsewhere/"}'));
  expect(await open()).toEqual({
    kind: 'done',
    value: { personId: anna, conversationId: 'a:new', serviceUrl: connector.url },
  });
  expect(connector.taken).toMatchObject([
    {
      method: 'POST',
      path: '/v3/conversations',
      body: {
        isGroup: false,
        tenantId: tenant,
        members: [{ id: anna }],
        bot: { id: '28:brevvakt' },
        channelData: { tenant: { id: tenant } },
      },
    },
  ]);
});

test('says a card with its first line as the toast, and knows its id', async () => {
  expect(await say()).toEqual({ kind: 'done', value: 'activity-1' });
  expect(connector.taken).toMatchObject([
    {
      method: 'POST',
      path: '/v3/conversations/a%3Aanna/activities',
      body: {
        type: 'message',
        summary: 'noon',
        from: { id: '28:brevvakt' },
        conversation: { id: 'a:anna' },
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } },
        ],
      },
    },
  ]);
});

test('names no conversation by nothing, neither when it says nor when it draws anew', async () => {
  await say();
  await redraw();
  const conversation = { id: 'a:anna', isGroup: false, conversationType: 'personal' };
  const sent = connector.taken.map(({ body }) => (body as { readonly conversation: unknown }).conversation);
  expect(sent).toEqual([conversation, conversation]);
});

test('draws a card anew in its place', async () => {
  expect(await redraw()).toEqual({ kind: 'done', value: undefined });
  expect(connector.taken).toMatchObject([
    {
      method: 'PUT',
      path: '/v3/conversations/a%3Aanna/activities/card-1',
      body: { id: 'card-1', summary: 'opened' },
    },
  ]);
});

describe('each answer of the Connector means one thing, and the request is made once:', () => {
  const later = (code: string, afterMillis = 2_000) => ({ kind: 'later', afterMillis, code });
  test.each<[string, Step, unknown]>([
    ['200 with an id', answer(200, {}, '{"id":"x"}'), { kind: 'done', value: 'x' }],
    ['202 without a body', answer(202), { kind: 'done', value: '' }],
    ['204', answer(204), { kind: 'done', value: '' }],
    ['a good answer in bad JSON', answer(201, {}, '<html>'), { kind: 'done', value: '' }],
    [
      '400',
      answer(400, {}, '{"error":{"code":"BadSyntax"}}'),
      { kind: 'refused', code: 'http-400 BadSyntax' },
    ],
    ['401', answer(401), later('http-401')],
    [
      '403',
      answer(403, {}, '{"error":{"code":"ConversationBlockedByUser"}}'),
      { kind: 'unreachable', code: 'http-403 ConversationBlockedByUser' },
    ],
    ['404', answer(404), { kind: 'refused', code: 'http-404' }],
    ['405', answer(405), { kind: 'refused', code: 'http-405' }],
    ['412', answer(412), later('http-412')],
    ['413', answer(413), { kind: 'refused', code: 'http-413' }],
    ['429', answer(429), later('http-429')],
    ['429 with seconds', answer(429, { 'retry-after': '7' }), later('http-429', 7_000)],
    ['429 with seconds, twice', answer(429, { 'retry-after': ['7', '9'] }), later('http-429', 7_000)],
    ['408', answer(408), later('http-408')],
    ['500', answer(500), later('http-500')],
    ['502', answer(502), later('http-502')],
    ['503 with seconds', answer(503, { 'retry-after': '1' }), later('http-503', 1_000)],
    ['504', answer(504), later('http-504')],
    ['a redirect', answer(302, { location: 'http://127.0.0.1/' }), { kind: 'refused', code: 'http-302' }],
    ['a cut connection', { kind: 'cut' }, { kind: 'lost', code: 'lost UND_ERR_SOCKET' }],
    ['a cut after early hints', { kind: 'cutAfterHints' }, { kind: 'lost', code: 'lost UND_ERR_SOCKET' }],
    ['a cut in the middle of a good answer', { kind: 'cutBody' }, { kind: 'lost', code: 'lost cut' }],
  ])('%s', async (_, step, outcome) => {
    connector.script(step);
    expect(await say()).toEqual(outcome);
    expect(connector.taken).toHaveLength(1);
  });

  test('no answer at all', async () => {
    connector.script({ kind: 'hang' });
    const patience = holdPatience();
    const said = say();
    while (connector.taken.length === 0) await setImmediate();
    patience.end();
    expect(await said).toEqual({ kind: 'lost', code: 'lost timeout' });
    expect(connector.taken).toHaveLength(1);
  });

  test('no connection is free in time: what waits for one was not sent, and is not sent later', async () => {
    const connections = 64;
    const requests = 200;
    connector.script(...Array.from({ length: connections }, () => ({ kind: 'hang' }) as const));
    const patience = holdPatience();
    const said = Promise.all(Array.from({ length: requests }, say));
    while (connector.taken.length < connections || patience.waiting() < requests) await setImmediate();
    patience.end();
    const outcomes = await said;
    const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
    expect({ lost: count('lost'), later: count('later') }).toEqual({
      lost: connections,
      later: requests - connections,
    });
    // Whatever is asked now stands behind what waited in vain.
    const after = await Promise.all(Array.from({ length: connections }, say));
    expect(new Set(after.map((outcome) => outcome.kind))).toEqual(new Set(['done']));
    expect(connector.taken).toHaveLength(2 * connections);
    // Those that had to wait too long take no connection from others.
    expect(connector.connections()).toBeLessThanOrEqual(2 * connections);
  });

  test('429 with a date', async () => {
    connector.script(answer(429, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }));
    const outcome = await say();
    expect(outcome).toMatchObject({ kind: 'later' });
    expect(outcome.kind === 'later' && outcome.afterMillis).toBeGreaterThan(3_000_000);
    expect(outcome.kind === 'later' && outcome.afterMillis).toBeLessThanOrEqual(3_600_000);
  });

  test('nobody listens: nothing was sent', async () => {
    await connector.close();
    expect(await say()).toEqual(later('notSent ECONNREFUSED'));
  });

  test('no such host: nothing was sent', async () => {
    const serviceUrl = 'https://smba.nowhere.teams.microsoft.com/';
    const outcome = await bot.room.messenger.say({ ...conversation(), serviceUrl }, drawingOf('noon'));
    expect(outcome).toMatchObject({
      kind: 'later',
      afterMillis: 2_000,
      code: expect.stringMatching(/^notSent /) as unknown,
    });
  });
});

test('a handshake that fails means that nothing was sent', async () => {
  const serviceUrl = connector.url.replace('http:', 'https:');
  const outcome = await bot.room.messenger.say({ ...conversation(), serviceUrl }, drawingOf('noon'));
  expect(outcome).toMatchObject({ kind: 'later', code: expect.stringMatching(/^notSent /) as unknown });
  expect(connector.taken).toEqual([]);
});

describe('what can be done twice without harm is only tried later when its answer is lost:', () => {
  test.each([
    ['redraw', redraw],
    ['open', open],
  ])('%s', async (_, run) => {
    connector.script({ kind: 'cut' }, { kind: 'hang' });
    expect(await run()).toMatchObject({ kind: 'later', afterMillis: 2_000 });
    const patience = holdPatience();
    const running = run();
    while (connector.taken.length < 2) await setImmediate();
    patience.end();
    expect(await running).toMatchObject({ kind: 'later', afterMillis: 2_000 });
    expect(connector.taken).toHaveLength(2);
  });
});

test('closing ends a handshake that is still under way', async () => {
  const server = createServer();
  const [port] = await new Promise<[number]>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve([(server.address() as AddressInfo).port]);
    });
  });
  const connected = once(server, 'connection') as Promise<[Socket]>;
  const serviceUrl = `https://127.0.0.1:${port}/`;
  const said = bot.room.messenger.say({ ...conversation(), serviceUrl }, drawingOf('noon'));
  const [socket] = await connected;
  const ended = once(socket.on('error', () => undefined).resume(), 'close');
  await bot.close();
  await ended;
  expect(await said).toMatchObject({ kind: 'later', code: expect.stringMatching(/^notSent /) as unknown });
  server.close();
});

test('a refused request is told to the operator without ids', async () => {
  connector.script(answer(400));
  await say();
  expect(bot.log.lines).toEqual([
    {
      level: 'warn',
      sentence: 'The Connector refused a request',
      data: { operation: 'say', code: 'http-400' },
    },
  ]);
});

test('a card that cannot be drawn is refused and never sent', async () => {
  expect(await bot.room.messenger.say(conversation(), drawingOf('undrawable'))).toEqual({
    kind: 'refused',
    code: 'not-drawn',
  });
  expect(connector.taken).toEqual([]);
});

test('a service URL that is not trusted gets no request', async () => {
  const elsewhere = { ...conversation(), serviceUrl: 'https://evil.example/' };
  expect(await bot.room.messenger.say(elsewhere, drawingOf('noon'))).toEqual({
    kind: 'refused',
    code: 'service-url',
  });
});

test('a hundred cards at once are said over few connections, each once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 100 }, say));
  expect(new Set(outcomes.map((outcome) => outcome.kind))).toEqual(new Set(['done']));
  expect(connector.taken).toHaveLength(100);
  const before = connector.connections();
  expect(before).toBeLessThanOrEqual(64);
  await say();
  expect(connector.connections()).toBe(before);
});

test('what was called is counted with its outcome', async () => {
  connector.script(answer(403));
  await say();
  expect(bot.events).toMatchObject([{ what: 'called', operation: 'say', outcome: 'unreachable' }]);
});
