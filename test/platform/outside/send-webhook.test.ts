import { Webhook } from 'standardwebhooks';
import { startReceiver, type SandboxReceiver } from '../../../sandbox/receiver/start-receiver';
import { checkedLookup, mayReach, type Resolve } from '../../../src/platform/outside/own-addresses';
import { webhookSender } from '../../../src/platform/outside/send-webhook';
import { patienceFor } from '../../support/patience';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
let receiver: SandboxReceiver;
beforeEach(async () => {
  receiver = await startReceiver({ secret, slowMillis: 1_500, busySeconds: 7 });
});
afterEach(() => receiver.close());

const send: ReturnType<typeof webhookSender> = (message) =>
  webhookSender({ secret, realMillis: Date.now, timeoutMillis: patienceFor(receiver.mode()) })(message);
const message = (more: object = {}) => ({
  ...{ url: receiver.url, private: ['127.0.0.0/8'], id: 'one', body: '{"a":"å"}' },
  ...more,
});

test('signs as the specification has it, by its own example and by two who check it', async () => {
  const body = '{"test": 2432232314}';
  const signed = new Webhook(secret).sign('msg_p5jXN8AQM9LWM0D4loKWxJek', new Date(1614265330_000), body);
  expect(signed).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  expect(await send(message())).toEqual({ kind: 'taken' });
  expect(receiver.list()).toMatchObject([{ id: 'one', body: '{"a":"å"}', isSigned: true, isTaken: true }]);
});

test('what is not taken, and what may have been, are told apart', async () => {
  const seen: Record<string, unknown> = {};
  for (const mode of ['down', 'slow', 'redirect', 'garbage', 'forgetful', 'busy'] as const) {
    await receiver.set(mode);
    seen[mode] = await send(message({ id: mode }));
  }
  expect(seen).toEqual({
    down: { kind: 'notTaken', code: 'ECONNREFUSED', afterMillis: undefined },
    slow: { kind: 'lost', code: expect.stringMatching(/TIMEOUT|TimeoutError|ABORT/i) as string },
    redirect: { kind: 'notTaken', code: 'http-307', afterMillis: undefined },
    garbage: { kind: 'lost', code: expect.stringMatching(/^HPE_|HTTPParserError/) as string },
    forgetful: { kind: 'lost', code: expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/) as string },
    busy: { kind: 'notTaken', code: 'http-503', afterMillis: 7_000 },
  });
  expect(receiver.followed()).toBe(0);
});

test('nothing goes inside unless the file names the address, as a figure and behind a name', async () => {
  const inside = { kind: 'notTaken', code: 'inside', afterMillis: undefined };
  expect(await send(message({ private: [] }))).toEqual(inside);
  expect(await send(message({ private: ['10.0.0.0/8'] }))).toEqual(inside);
  expect(await send(message({ url: receiver.url.replace('127.0.0.1', 'localhost'), private: [] }))).toEqual(
    inside,
  );
  for (const host of ['[::1]', '[::ffff:127.0.0.1]', '0x7f000001', '2130706433', '127.1', '0'])
    expect(await send(message({ url: receiver.url.replace('127.0.0.1', host), private: [] }))).toEqual(
      inside,
    );
  expect(receiver.list()).toEqual([]);
});

test('a name that leads inside when it is connected to is refused, though it led outside before', async () => {
  const answers = [['203.0.114.7'], ['203.0.114.7', '10.0.0.5'], ['127.0.0.1']];
  const resolve: Resolve = (_name, _options, answer) => {
    answer(
      null,
      (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
    );
  };
  const look = checkedLookup([], resolve);
  const seen: string[] = [];
  for (let i = 0; i < 4; i++)
    look('vaxel.example', {}, (error, address) =>
      seen.push(error === null ? (address as string) : error.constructor.name),
    );
  expect(seen).toEqual(['203.0.114.7', 'InsideFault', 'InsideFault', 'Error']);
  const rebinding = webhookSender({
    ...{ secret, realMillis: Date.now, timeoutMillis: patienceFor('up') },
    resolve: (_name, _options, answer) => {
      answer(null, [{ address: '127.0.0.1', family: 4 }]);
    },
  });
  const url = receiver.url.replace('127.0.0.1', 'vaxel.example');
  expect(await rebinding(message({ url, private: [] }))).toMatchObject({ kind: 'notTaken', code: 'inside' });
  expect(await rebinding(message({ url }))).toEqual({ kind: 'taken' });
});

test.each([
  ['8.8.8.8', true],
  ['2600::1', true],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', false],
])('%s may be reached: %s', (address, isIt) => {
  expect(mayReach(address, [])).toBe(isIt);
});
