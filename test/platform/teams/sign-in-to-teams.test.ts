import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { checkConnector } from '../../../tools/doctor/check-identity';
import { readSettings } from '../../../src/app/config/settings';
import { createMetrics, teamsMetrics } from '../../../src/app/metrics';
import type { TeamsOptions } from '../../../src/platform/teams/teams-options';
import { personId } from '../../../src/core/ids';
import { startFakeConnector, type FakeConnector } from '../../fakes/teams-connector';
import { activityFrom, startBot, tenant } from '../../fakes/teams-bot';
import { channelServiceUrl, goodClaims, makeKey, signToken, startOpenIdServer } from '../../fakes/teams-keys';
import { drawingOf, fakeLog } from '../../fakes/teams-receiver';
import { startTokenEndpoint, type TokenEndpoint } from '../../fakes/token-endpoint';

/** Tokens are kept by the SDK per app and process, so each test is another app. */
let appId: string;
let endpoint: TokenEndpoint;
const own = { ...process.env };

// One for all, since the identity library remembers for ever where the host's identity is asked for.
beforeAll(async () => {
  endpoint = await startTokenEndpoint();
});
afterAll(() => endpoint.close());
beforeEach(() => {
  appId = randomUUID();
  endpoint.answer = 'token';
});
afterEach(() => {
  process.env = { ...own };
});

function asManagedIdentity(): void {
  process.env['IDENTITY_ENDPOINT'] = endpoint.identityUrl;
  process.env['IDENTITY_HEADER'] = 'header';
  process.env['AZURE_TOKEN_CREDENTIALS'] = 'ManagedIdentityCredential';
}

const settings = (more: Readonly<Record<string, string>> = { MicrosoftAppPassword: 'secret-of-the-test' }) =>
  readSettings({ MicrosoftAppId: appId, MicrosoftAppTenantId: tenant, ...more });

describe('npm run doctor', () => {
  test('says that the bot can sign in to Teams, with a secret', async () => {
    const before = endpoint.asked();
    expect(await checkConnector(settings())).toMatchObject([{ check: 'teams.token', state: 'ok' }]);
    expect(endpoint.asked()).toBe(before + 1);
  });

  test('with a certificate of the same registration, and no secret', async () => {
    const certificate = join(__dirname, '../../fakes/made-up-certificate.pem');
    const by = { AZURE_CLIENT_ID: appId, AZURE_CLIENT_CERTIFICATE_PATH: certificate };
    expect(await checkConnector(settings(by))).toMatchObject([{ check: 'teams.token', state: 'ok' }]);
    const body = endpoint.lastBody();
    expect(body.has('client_secret')).toBe(false);
    const header = Buffer.from(body.get('client_assertion')?.split('.')[0] ?? '', 'base64url').toString();
    expect(JSON.parse(header)).toMatchObject({ x5t: expect.stringMatching(/^[\w+/=-]{20,}$/) as string });
  });

  test.each([
    ['AADSTS7000222', 'the secret has expired', /Make a new secret, set MicrosoftAppPassword/],
    ['AADSTS7000215', 'the secret is wrong', /the value of the secret, not its id/],
  ] as const)('tells %s as what it is, with its remedy', async (code, words, remedy) => {
    endpoint.answer = code;
    const [finding] = await checkConnector(settings());
    expect(finding).toMatchObject({ check: 'teams.token', state: 'fail', words });
    expect(finding?.remedy).toMatch(remedy);
    expect(JSON.stringify(finding)).not.toMatch(/Trace ID|secret-of-the-test/);
  });

  test('takes the token of a managed identity from where the bot runs', async () => {
    asManagedIdentity();
    const managed = settings({ MicrosoftAppType: 'UserAssignedMSI' });
    expect(await checkConnector(managed)).toMatchObject([
      { check: 'teams.token', about: 'UserAssignedMSI', state: 'ok' },
    ]);
  });

  test('tells of a managed identity that is not assigned', async () => {
    asManagedIdentity();
    endpoint.answer = 'notAssigned';
    const managed = settings({ MicrosoftAppType: 'UserAssignedMSI' });
    const [finding] = await checkConnector(managed);
    expect(finding).toMatchObject({ state: 'fail', words: 'the managed identity gives no token' });
    expect(finding?.remedy).toMatch(/^Assign the identity whose client id is MicrosoftAppId/);
  });

  test('asks for nothing while no registration is named', async () => {
    const before = endpoint.asked();
    expect(await checkConnector(readSettings({}))).toEqual([]);
    expect(endpoint.asked()).toBe(before);
  });
});

/** Until the figure is at least so high; the test's own time-out ends it. */
async function reached(read: () => Promise<number | undefined>, least: number): Promise<void> {
  while (((await read()) ?? 0) < least) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a bot whose secret has expired', () => {
  let connector: FakeConnector;
  let log: ReturnType<typeof fakeLog>;
  let metrics: ReturnType<typeof createMetrics>;

  beforeEach(async () => {
    connector = await startFakeConnector();
    [log, metrics] = [fakeLog(), createMetrics()];
    endpoint.answer = 'AADSTS7000222';
  });
  afterEach(() => connector.close());

  const figure = async (): Promise<number | undefined> =>
    (await metrics.registry.getSingleMetric('brevvakt_teams_token_failures_total')?.get())?.values[0]?.value;

  const open = (options: Pick<TeamsOptions, 'serviceUrl'> & Partial<TeamsOptions>) =>
    startBot({
      ...{ appId, appPassword: 'secret-of-the-test', count: teamsMetrics(metrics, log), log },
      limits: { replyMillis: 0, backOffMillis: 10 },
      ...options,
    });

  test('counts it when it cannot answer, and says it in the log with the remedy', async () => {
    const key = makeKey('channel-key');
    const keys = await startOpenIdServer([key]);
    const bot = await open({
      ...{ isSandbox: false, serviceUrl: channelServiceUrl, openIdMetadataUrl: keys.url },
    });
    expect(await figure()).toBe(0);
    const headers = { authorization: `Bearer ${signToken(key, { ...goodClaims(), aud: appId })}` };
    expect((await bot.post(activityFrom(channelServiceUrl), headers)).status).toBe(200);
    expect(await figure()).toBe(1);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        sentence: 'The bot cannot sign in to Teams, so nothing is said to anybody',
        data: {
          code: 'AADSTS7000222',
          reason: 'the secret has expired',
          remedy: 'Make a new secret, set MicrosoftAppPassword to its value, and start the bot again',
        },
      },
    ]);
    expect(JSON.stringify(log.lines)).not.toMatch(/Trace ID|secret-of-the-test/);
    await bot.close();
    await keys.close();
  });

  test('finds it out at the start and again while nobody writes, and asks on when the secret is good', async () => {
    const limits = { tokenMillis: 30, noTokenMillis: 10 };
    const bot = await open({ serviceUrl: connector.url, limits });
    bot.room.warm();
    await reached(figure, 2);
    expect(log.lines.find(({ level }) => level === 'error')?.data).toMatchObject({ code: 'AADSTS7000222' });
    expect(connector.taken).toEqual([]);

    endpoint.answer = 'token';
    await reached(() => Promise.resolve(endpoint.asked()), endpoint.asked() + 3);
    const failed = await figure();
    await reached(() => Promise.resolve(endpoint.asked()), endpoint.asked() + 2);
    expect(await figure()).toBe(failed);

    await bot.close();
    const asked = endpoint.asked();
    await new Promise((resolve) => setTimeout(resolve, 3 * limits.tokenMillis));
    expect(endpoint.asked()).toBe(asked);
  });

  test('counts it when it cannot say anything by itself, and goes on when the secret is good', async () => {
    const bot = await open({ serviceUrl: connector.url });
    const anna = { personId: personId('anna'), conversationId: 'a:anna', serviceUrl: connector.url };
    const say = () => bot.room.messenger.say(anna, drawingOf('hej'));
    expect(await say()).toMatchObject({ kind: 'later', code: 'notSent token' });
    expect(await say()).toMatchObject({ kind: 'later', code: 'notSent token' });
    expect(await figure()).toBe(2);
    expect(connector.taken).toEqual([]);

    endpoint.answer = 'token';
    expect((await say()).kind).toBe('done');
    expect(connector.taken[0]?.headers.authorization).toBe('Bearer a-token');
    expect(await figure()).toBe(2);
    await bot.close();
  });

  test('counts a token that the Connector refuses though it is new, and not one that had grown old', async () => {
    endpoint.answer = 'token';
    const bot = await open({ serviceUrl: connector.url });
    const anna = { personId: personId('anna'), conversationId: 'a:anna', serviceUrl: connector.url };
    const say = () => bot.room.messenger.say(anna, drawingOf('hej'));
    connector.script({ kind: 'answer', status: 401 });
    await say();
    expect((await say()).kind).toBe('done');
    expect(await figure()).toBe(0);
    connector.script({ kind: 'answer', status: 401 }, { kind: 'answer', status: 401 });
    await say();
    await say();
    expect(await figure()).toBe(1);
    expect(log.lines.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ reason: 'the Connector refuses the token' }),
    );
    await bot.close();
  });
});
