import { networkInterfaces } from 'node:os';
import { activityFrom, startBot, tenant, type Bot } from '../../fakes/teams-bot';
import {
  appId,
  channelServiceUrl,
  goodClaims,
  makeKey,
  signToken,
  startOpenIdServer,
  unsignedToken,
  type OpenIdServer,
} from '../../fakes/teams-keys';

const key = makeKey('channel-key');
const stranger = { ...makeKey('stranger-key'), kid: key.kid };
const activity = activityFrom(channelServiceUrl);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const minutes = (n: number): number => Math.floor(Date.now() / 1000) + n * 60;

let keys: OpenIdServer;
let bot: Bot;
const serve = (openIdMetadataUrl: string) =>
  startBot({
    appId,
    appPassword: 'not-a-secret',
    isSandbox: false,
    serviceUrl: channelServiceUrl,
    openIdMetadataUrl,
  });

beforeAll(async () => {
  keys = await startOpenIdServer([key]);
  bot = await serve(keys.url);
  bot.receiver.onMessage = () => Promise.resolve([]);
});

afterAll(async () => {
  await bot.close();
  await keys.close();
});

/** The SDK writes forged signatures on the console by itself. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return await run();
  } finally {
    console.error = error;
  }
}

test("a message with the channel's token is heard", async () => {
  const before = bot.receiver.messages.length;
  expect((await bot.post(activity, bearer(signToken(key, goodClaims())))).status).toBe(200);
  expect(bot.receiver.messages).toHaveLength(before + 1);
});

describe('is not heard, and answered 401:', () => {
  test.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['an empty token', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: `Basic ${signToken(key, goodClaims())}` }],
    ['no JWT', bearer('abc')],
    ['no JSON in it', bearer('abc.def.ghi')],
    ['an expired token', bearer(signToken(key, { ...goodClaims(), exp: minutes(-6) }))],
    ['a token that never expires', bearer(signToken(key, { ...goodClaims(), exp: undefined }))],
    ['a token that is not valid yet', bearer(signToken(key, { ...goodClaims(), nbf: minutes(20) }))],
    ['a token signed by somebody else', bearer(signToken(stranger, goodClaims()))],
    ['an unknown key', bearer(signToken({ ...stranger, kid: 'unknown' }, goodClaims()))],
    ['alg=none', bearer(unsignedToken(goodClaims()))],
    ['alg=none with something like a signature', bearer(unsignedToken(goodClaims(), 'c2lnbmF0dXJl'))],
    ['a symmetric algorithm', bearer(signToken(key, goodClaims(), 'HS256'))],
    ['another algorithm than it is signed with', bearer(signToken(key, goodClaims(), 'RS512'))],
    ['another audience', bearer(signToken(key, { ...goodClaims(), aud: 'another-bot' }))],
    ['a list of audiences', bearer(signToken(key, { ...goodClaims(), aud: [appId] }))],
    [
      'another issuer',
      bearer(signToken(key, { ...goodClaims(), iss: `https://sts.windows.net/${tenant}/` })),
    ],
    [
      'another service URL',
      bearer(signToken(key, { ...goodClaims(), serviceurl: 'https://smba.trafficmanager.net/amer/' })),
    ],
    [
      'a changed claim',
      bearer(
        signToken(key, goodClaims()).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ ...goodClaims(), extra: 1 })).toString('base64url')}.`,
        ),
      ),
    ],
  ])('%s', async (_, headers) => {
    const before = bot.receiver.messages.length;
    expect((await quietly(() => bot.post(activity, headers))).status).toBe(401);
    expect(bot.receiver.messages).toHaveLength(before);
  });

  test('a token for a channel that its key is not endorsed for', async () => {
    const directLine = { ...activity, channelId: 'directline' };
    const answer = await quietly(() => bot.post(directLine, bearer(signToken(key, goodClaims()))));
    expect(answer.status).toBe(401);
  });

  test('and what is meant by it is said in the header', async () => {
    const response = await fetch(bot.url, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });
});

test('when the keys cannot be had, callers are told to come again, not that they are wrong', async () => {
  const gone = await startOpenIdServer([key]);
  await gone.close();
  const lonely = await serve(gone.url);
  expect((await lonely.post(activity, bearer(signToken(key, goodClaims())))).status).toBe(503);
  await lonely.close();
});

test('a service URL outside Microsoft is not trusted even with a good token', async () => {
  const serviceUrl = 'https://collector.example/';
  const token = signToken(key, { ...goodClaims(), serviceurl: serviceUrl });
  expect((await bot.post({ ...activity, serviceUrl }, bearer(token))).status).toBe(403);
});

test("the emulator's channel is not heard outside the sandbox", async () => {
  const keysForAll = await startOpenIdServer([key], ['msteams', 'emulator']);
  const served = await serve(keysForAll.url);
  const answer = await served.post(
    { ...activity, channelId: 'emulator' },
    bearer(signToken(key, goodClaims())),
  );
  expect(answer.status).toBe(200);
  expect(served.receiver.messages).toEqual([]);
  await served.close();
  await keysForAll.close();
});

test('without an app id it does not start outside the sandbox', async () => {
  await expect(startBot({ isSandbox: false, serviceUrl: channelServiceUrl })).rejects.toThrow(
    /MicrosoftAppId/,
  );
});

const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find((address) => address.family === 'IPv4' && !address.internal)?.address;

(outside === undefined ? test.skip : test)('in the sandbox nobody on another address is heard', async () => {
  const sandbox = await startBot({ serviceUrl: 'http://127.0.0.1:1/' });
  const url = sandbox.url.replace('127.0.0.1', outside ?? '');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activityFrom('http://127.0.0.1:1/')),
  });
  expect(response.status).toBe(403);
  expect(sandbox.receiver.messages).toEqual([]);
  await sandbox.close();
});

test.each([
  ['SingleTenant', 'not-a-secret'],
  ['MultiTenant', 'not-a-secret'],
  ['UserAssignedMSI', undefined],
])(
  'credentials of the kind %s are taken without asking anybody for a token',
  async (appType, appPassword) => {
    const served = await startBot({
      appId,
      appPassword,
      appType,
      isSandbox: false,
      serviceUrl: channelServiceUrl,
    });
    expect(() => {
      served.room.warm();
    }).not.toThrow();
    expect((await served.post(activity)).status).toBe(401);
    await served.close();
  },
);
