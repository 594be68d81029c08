import { setImmediate } from 'node:timers/promises';
import { folderPath, inbox, junk, sentItems } from '../../../src/core/ids';
import type { GraphCallEvent } from '../../../src/platform/graph/calls/metrics-step';
import type { TokenSource } from '../../../src/platform/graph/calls/token';
import type { Reply } from '../../fakes/graph-server';
import { inTurn, refusal } from '../../fakes/graph-server';
import { closeScenes, hurriedPace, inGoodTime, scene, within } from './rooms';

afterEach(closeScenes);

const good: Reply = {
  body: { value: [], '@odata.deltaLink': 'https://graph.microsoft.com/v1.0/users/x/delta?t=1' },
};
const at = (address: string, folder = inbox) => ({ address, folder, link: undefined });
const ks = at('ks@ale.example');

/** Something to wait for. */
function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    given,
    give: () => {
      give();
    },
  };
}

test.each([
  ['a pause and then an answer', [refusal(429, 'TooManyRequests', { 'Retry-After': '0.05' }), good]],
  ['an overloaded Graph', [refusal(503, 'ServiceUnavailable'), good]],
  ['a gateway that fails', [refusal(502, 'BadGateway'), refusal(504, 'GatewayTimeout'), good]],
  ['a fault of its own', [refusal(500, 'InternalServerError'), good]],
  ['a cut connection', [{ fault: 'cut' }, good]],
  ['an answer that breaks off', [{ ...good, fault: 'cutBody' }, good]],
  ['an answer that never comes', [{ fault: 'hang' }, good]],
  ['an answer that is no JSON', [{ body: '<html>Proxy</html>' }, good]],
] satisfies [string, Reply[]][])('gets over %s', async (_, replies) => {
  const { mailRoom } = await scene(inTurn(...replies), { pace: hurriedPace });
  expect(await mailRoom.look(ks, inGoodTime())).toMatchObject({ kind: 'changed' });
});

test.each([
  ['status 503', refusal(503, 'ServiceUnavailable'), 'ServiceUnavailable'],
  ['no words at all', { status: 500, body: 'oops' }, 'status500'],
  ['cut connections', { fault: 'cut' }, 'network'],
  ['silence', { fault: 'hang' }, 'timeout'],
  ['garbage', { body: '{"value": [' }, 'garbage'],
  ['JSON that is no page', { body: { value: 'none' } }, 'unexpectedAnswer'],
  ['a page without a link', { body: { value: [] } }, 'unexpectedAnswer'],
] satisfies [string, Reply, string][])(
  'a mailbox that keeps answering with %s costs its time and no more',
  async (_, reply, code) => {
    const { mailRoom } = await scene(inTurn(reply), { pace: hurriedPace });
    const began = Date.now();
    const outcome = await mailRoom.look(ks, within(1_000));
    // On a busy machine the last try may be cut off by the budget itself.
    expect([code, 'timeout']).toContain(outcome.kind === 'unavailable' ? outcome.code : outcome.kind);
    expect(Date.now() - began).toBeLessThan(30_000);
  },
);

test('never tries again before Retry-After has passed, given in seconds or as a date, nor when the answer breaks off', async () => {
  const inTwo = new Date(Date.now() + 2_000).toUTCString();
  const pause = { 'Retry-After': '0.2' };
  const { mailRoom, server } = await scene(
    inTurn(
      refusal(429, 'x', pause),
      { ...refusal(429, 'x', pause), fault: 'cutBody' },
      refusal(503, 'x', { 'Retry-After': inTwo }),
      good,
    ),
  );
  expect(await mailRoom.look(ks, inGoodTime())).toMatchObject({ kind: 'changed' });
  const [first, second, third, fourth] = server.asked.map((one) => one.atMillis);
  expect(second! - first!).toBeGreaterThanOrEqual(199);
  expect(third! - second!).toBeGreaterThanOrEqual(199);
  expect(fourth!).toBeGreaterThanOrEqual(Date.parse(inTwo));
});

test('does not wait for a pause that is longer than its budget, and leaves the mailbox alone until it is over', async () => {
  const { mailRoom, server } = await scene(({ path }) =>
    path.includes('ks@') ? refusal(429, 'TooManyRequests', { 'Retry-After': '600' }) : good,
  );
  const afterMillis = expect.closeTo(600_000, -5) as unknown;
  expect(await mailRoom.look(ks, inGoodTime())).toEqual({
    ...{ kind: 'unavailable', code: 'TooManyRequests' },
    ...{ status: 429, afterMillis },
  });
  expect(await mailRoom.look(at('ks@ale.example', junk), inGoodTime())).toEqual({
    ...{ kind: 'unavailable', code: 'held', afterMillis },
  });
  expect(await mailRoom.look(at('bun@ale.example'), inGoodTime())).toMatchObject({ kind: 'changed' });
  expect(server.asked).toHaveLength(2);
});

test.each([
  ['another folder of the same mailbox', { folder: sentItems }],
  [
    'a link in Graph’s own form, by the mailbox’s id,',
    {
      link: "https://graph.microsoft.com/v1.0/users('11111111-2222')/mailfolders('AQMk')/messages/delta?t=1",
    },
  ],
])('%s stands in line with the mailbox and sits out the pause that it was given', async (_, other) => {
  const replies = [refusal(429, 'x', { 'Retry-After': '0.2' })];
  const paused = signal();
  const { mailRoom, server } = await scene(() => replies.shift() ?? good, { metrics: paused.give });
  const first = mailRoom.look(ks, inGoodTime());
  await paused.given;
  const second = mailRoom.look({ ...ks, ...other }, inGoodTime());
  expect(await Promise.all([first, second])).toMatchObject([{ kind: 'changed' }, { kind: 'changed' }]);
  for (const later of server.asked.slice(1))
    expect(later.atMillis - server.asked[0]!.atMillis).toBeGreaterThanOrEqual(199);
  expect(server.asked).toHaveLength(3);
});

test('asks at most four things at once of a mailbox, and of others meanwhile', async () => {
  const eight = signal();
  const { mailRoom, server } = await scene(async () => {
    if (server.asked.length === 8) eight.give();
    await eight.given;
    return good;
  });
  const folders = Array.from({ length: 20 }, (_, i) => folderPath(i % 2 ? 'inbox' : 'junkemail'));
  const looks = folders.flatMap((folder) => [
    mailRoom.look(at('ks@ale.example', folder), inGoodTime()),
    mailRoom.look(at('KS@ale.example', folder), inGoodTime()),
    mailRoom.look(at('bun@ale.example', folder), inGoodTime()),
  ]);
  const outcomes = await Promise.all(looks);
  expect(new Set(outcomes.map((outcome) => outcome.kind))).toEqual(new Set(['changed']));
  expect(server.mostAtOnce('ks@ale.example')).toBe(4);
  expect(server.mostAtOnce('bun@ale.example')).toBe(4);
});

test('asks at most so many things at once in all', async () => {
  let running = 0;
  let most = 0;
  const six = signal();
  const { mailRoom } = await scene(
    async () => {
      most = Math.max(most, ++running);
      if (running === 6) six.give();
      await six.given;
      running--;
      return good;
    },
    { pace: { inAll: 6, tryMillis: 30_000 } },
  );
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => mailRoom.look(at(`m${i}@ale.example`), inGoodTime())),
  );
  expect(most).toBe(6);
});

test('a mailbox that hangs does not keep the others from being read', async () => {
  const freed = signal();
  const { mailRoom } = await scene(async ({ path }) => {
    if (path.includes('stuck')) await freed.given;
    return good;
  });
  const stuck = Array.from({ length: 8 }, () => mailRoom.look(at('stuck@ale.example'), inGoodTime()));
  const others = Array.from({ length: 20 }, (_, i) => mailRoom.look(at(`m${i}@ale.example`), inGoodTime()));
  expect(new Set((await Promise.all(others)).map((outcome) => outcome.kind))).toEqual(new Set(['changed']));
  freed.give();
  expect(new Set((await Promise.all(stuck)).map((outcome) => outcome.kind))).toEqual(new Set(['changed']));
});

test('whoever stands in line behind a mailbox that hangs is told when their time is over', async () => {
  const { mailRoom } = await scene(inTurn({ fault: 'hang' }), { pace: hurriedPace });
  const looks = Array.from({ length: 8 }, () => mailRoom.look(at('stuck@ale.example'), within(500)));
  for (const outcome of await Promise.all(looks)) {
    expect(outcome).toEqual({
      kind: 'unavailable',
      code: expect.stringMatching(/^(timeout|busy)$/) as string,
    });
  }
});

test('tells each try by its route, with nobody’s address or id', async () => {
  const events: GraphCallEvent[] = [];
  const metrics = (event: GraphCallEvent) => events.push(event);
  const { mailRoom } = await scene(inTurn(refusal(503, 'x'), { fault: 'cut' }, good), { metrics });
  await mailRoom.look(ks, inGoodTime());
  expect(events.map(({ status }) => status)).toEqual([503, 'network', 200]);
  expect(new Set(events.map(({ route }) => route))).toEqual(
    new Set(['/users/{id}/mailFolders/{id}/messages/delta']),
  );
});

describe('without a token', () => {
  const never: TokenSource = { getToken: () => new Promise(() => undefined) };
  const none: TokenSource = { getToken: () => Promise.resolve(null) };
  const refused: TokenSource = {
    getToken: () => Promise.reject(new Error('AADSTS7000215: secret for ks@ale.example')),
  };

  test.each([
    ['nobody gives one', none],
    ['it is refused', refused],
    ['nobody answers', never],
  ])('nothing is sent when %s', async (_, credential) => {
    const { mailRoom, server, log } = await scene(inTurn(good), { credential, pace: hurriedPace });
    expect(await mailRoom.look(ks, inGoodTime())).toEqual({ kind: 'unavailable', code: 'noToken' });
    expect(server.asked).toHaveLength(0);
    expect(JSON.stringify(log.lines)).not.toContain('AADSTS');
  });

  test('callers that come at once share one request for it', async () => {
    let asked = 0;
    const credential: TokenSource = {
      getToken: async () => {
        asked++;
        await setImmediate();
        return { token: 't' };
      },
    };
    const { mailRoom, server } = await scene(inTurn(good), { credential });
    await Promise.all(
      Array.from({ length: 9 }, (_, i) => mailRoom.look(at(`m${i}@ale.example`), inGoodTime())),
    );
    expect(asked).toBe(1);
    expect(server.asked).toHaveLength(9);
  });
});
