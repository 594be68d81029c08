import { join } from 'node:path';
import { checkServing } from '../../../src/app/config/check-serving';
import { ConfigurationFault } from '../../../src/app/config/file-problem';
import { readSettings } from '../../../src/app/config/settings';
import { readSandboxSettings } from '../../../sandbox/sandbox-settings';

const ready = {
  MUNICIPALITY_FILE: '/etc/brevvakt/kommun.yaml',
  MicrosoftAppId: 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
  MicrosoftAppPassword: 'a-real-secret',
  MicrosoftAppTenantId: 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
  AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
};

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    checkServing(readSettings(environment), environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    return error.problems.map(({ place }) => place);
  }
}

test('starts with everything in place', () => {
  expect(problemsOf(ready)).toEqual([]);
});

test('without anything all that is missing is told at once', () => {
  expect(problemsOf({})).toEqual([
    'MicrosoftAppId',
    'MicrosoftAppTenantId',
    'MicrosoftAppPassword',
    'MUNICIPALITY_FILE',
    'AZURE_CLIENT_ID',
  ]);
});

test('a managed identity needs no password', () => {
  expect(problemsOf({ ...ready, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' })).toEqual([]);
});

const pem = join(__dirname, '../../fakes/made-up-certificate.pem');
const byCertificate = {
  ...{ ...ready, MicrosoftAppPassword: '', AZURE_CLIENT_ID: ready.MicrosoftAppId },
  ...{ AZURE_TENANT_ID: ready.MicrosoftAppTenantId, AZURE_TOKEN_CREDENTIALS: '' },
  AZURE_CLIENT_CERTIFICATE_PATH: pem,
};

test('a certificate of the same registration needs no password either', () => {
  expect(problemsOf(byCertificate)).toEqual([]);
  const other = 'c8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
  expect(problemsOf({ ...byCertificate, AZURE_CLIENT_ID: other })).toEqual(['MicrosoftAppPassword']);
});

test('a certificate that cannot be used is told before anything is opened', () => {
  for (const path of [`${pem}.gone`, __filename])
    expect(problemsOf({ ...byCertificate, AZURE_CLIENT_CERTIFICATE_PATH: path })).toEqual([
      'AZURE_CLIENT_CERTIFICATE_PATH',
    ]);
});

test('also where the certificate is for Microsoft Graph alone; one that a managed identity leaves unused is not opened', () => {
  const gone = { ...byCertificate, AZURE_CLIENT_CERTIFICATE_PATH: `${pem}.gone` };
  const graphAlone = { ...gone, MicrosoftAppPassword: 'a-real-secret' };
  expect(problemsOf(graphAlone)).toEqual(['AZURE_CLIENT_CERTIFICATE_PATH']);
  expect(problemsOf({ ...graphAlone, AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential' })).toEqual([]);
});

test('people sign in to the registration that the bot has a proof for', () => {
  const other = { ...ready, PAGES_APP_ID: 'c8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e' };
  expect(problemsOf(other)).toEqual(['PAGES_APP_ID']);
  expect(problemsOf({ ...other, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([]);
});

test.each([
  ['GRAPH_BASE_URL', 'http://127.0.0.1:4000'],
  ['GRAPH_BASE_URL', 'https://graph.microsoft.com.evil.example'],
  ['TEAMS_SERVICE_URL', 'http://smba.trafficmanager.net/emea/'],
  ['TEAMS_SERVICE_URL', 'https://evil.example/'],
  ['PUBLIC_URL', 'http://brevvakt.ale.example'],
  ['SANDBOX_NOW', '2026-12-01T07:45:00+01:00'],
  ['MUNICIPALITY_FILE', 'env/sandbox.municipality.yaml'],
  ['MicrosoftAppPassword', 'sandbox'],
  ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000'],
  ['AZURE_CLIENT_SECRET', 'sandbox'],
])('refuses %s=%s', (name, value) => {
  expect(problemsOf({ ...ready, [name]: value })).toEqual([name]);
});

test("takes Microsoft's own hosts", () => {
  const hosts = {
    GRAPH_BASE_URL: 'https://graph.microsoft.com',
    TEAMS_SERVICE_URL: 'https://smba.trafficmanager.net/emea/',
  };
  expect(problemsOf({ ...ready, ...hosts })).toEqual([]);
});

describe('a language model', () => {
  const model = {
    AZURE_OPENAI_ENDPOINT: 'https://ale.openai.azure.com',
    AZURE_OPENAI_API_KEY: 'a-key',
    AZURE_OPENAI_DEPLOYMENT: 'our-model',
  };

  test('is asked for with all three variables, or with none', () => {
    expect(problemsOf({ ...ready, ...model })).toEqual([]);
    expect(problemsOf({ ...ready, MODEL_NAME: 'm' })).toEqual(['MODEL_BASE_URL']);
    expect(problemsOf({ ...ready, MODEL_BASE_URL: 'http://model.example/v1', MODEL_NAME: 'm' })).toEqual([
      'MODEL_BASE_URL',
    ]);
    expect(problemsOf({ ...ready, MODEL_BASE_URL: 'https://model.example/v1', MODEL_NAME: 'm' })).toEqual([]);
    const rest = { ...model, AZURE_OPENAI_API_KEY: '' };
    expect(problemsOf({ ...ready, ...rest })).toEqual(['AZURE_OPENAI_API_KEY']);
  });

  test.each(['http://ale.openai.azure.com', 'https://openai.azure.com.evil.example', 'https://api.example'])(
    'is not asked for at %s',
    (endpoint) => {
      expect(problemsOf({ ...ready, ...model, AZURE_OPENAI_ENDPOINT: endpoint })).toEqual([
        'AZURE_OPENAI_ENDPOINT',
      ]);
    },
  );
});

test('never prints a secret', () => {
  const secret = 'so-secret-that-nobody-may-read-it';
  let words = '';
  try {
    checkServing(readSettings({ MicrosoftAppPassword: secret }), { AZURE_CLIENT_SECRET: secret });
  } catch (error) {
    words = String(error);
  }
  expect(words).toContain('MicrosoftAppId');
  expect(words).not.toContain(secret);
});

test.each(['0.0.0.0', '192.168.1.4', '::', 'brevvakt.ale.example'])(
  'the sandbox refuses HOST=%s by name',
  (host) => {
    expect(() => readSandboxSettings({ HOST: host })).toThrow(/HOST/);
  },
);

test('the sandbox listens on this machine alone unless told', () => {
  expect(readSandboxSettings({}).HOST).toBe('127.0.0.1');
});

test.each(['2026-12-01T07:45', 'i morgon', '2026-12-01'])(
  'the virtual start %s without an offset is refused',
  (now) => {
    expect(() => readSettings({ SANDBOX_NOW: now })).toThrow(/SANDBOX_NOW/);
  },
);
