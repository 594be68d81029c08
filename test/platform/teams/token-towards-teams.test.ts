import { ConnectorFault } from '../../../src/platform/teams/http-transport';
import { keepToken, type KeptToken } from '../../../src/platform/teams/kept-token';

type Credentials = Parameters<KeptToken['guard']>[0];
type Request = Parameters<Credentials['signRequest']>[0];

const request = { url: 'https://smba.trafficmanager.net/emea/' } as Request;

/** Credentials as the SDK's: signing uses the token that was got last. */
function fakeCredentials() {
  const asked: boolean[] = [];
  let trouble: Error | undefined;
  const credentials = {
    appId: 'b07b07b0-0000-4000-8000-000000000001',
    getToken: async (forceRefresh: boolean) => {
      asked.push(forceRefresh);
      await Promise.resolve();
      if (trouble) throw trouble;
      return 'token';
    },
    signRequest: (signed: Request) => Promise.resolve(signed),
  };
  return { asked, credentials, fail: (error: Error | undefined) => void (trouble = error) };
}

const refusing = (status: number) => ({
  sendRequest: () =>
    Promise.reject(
      new ConnectorFault({ kind: 'status', status, retryAfterMillis: undefined }, `http-${status}`),
    ),
});

test('fifty requests at once ask for one token', async () => {
  const { asked, credentials } = fakeCredentials();
  const guarded = keepToken(() => undefined).guard(credentials);
  await Promise.all(Array.from({ length: 50 }, () => guarded.signRequest(request)));
  expect(asked).toEqual([false]);
});

test('a token that the Connector refuses is renewed before the next request, once', async () => {
  const { asked, credentials } = fakeCredentials();
  const token = keepToken(() => undefined);
  const guarded = token.guard(credentials);
  await expect(token.watch(refusing(403)).sendRequest(request)).rejects.toThrow('http-403');
  await guarded.signRequest(request);
  await expect(token.watch(refusing(401)).sendRequest(request)).rejects.toThrow('http-401');
  await guarded.signRequest(request);
  await guarded.signRequest(request);
  expect(asked).toEqual([false, true, false]);
});

test('without a token nothing was sent, and it is tried again with the next request', async () => {
  const { asked, credentials, fail } = fakeCredentials();
  const guarded = keepToken(() => undefined).guard(credentials);
  fail(new Error('the sign-in service does not answer'));
  await expect(guarded.signRequest(request)).rejects.toMatchObject({
    reason: { kind: 'notSent' },
    code: 'notSent token',
  });
  fail(undefined);
  expect(await guarded.signRequest(request)).toBe(request);
  expect(asked).toEqual([false, false]);
});

test('in the sandbox no token is asked for', async () => {
  const { asked, credentials } = fakeCredentials();
  await keepToken(() => undefined)
    .guard({ ...credentials, appId: '' } as Credentials)
    .signRequest(request);
  expect(asked).toEqual([]);
});
