import type { TokenSource } from '../../../src/platform/graph/calls/token';
import { checkIdentity } from '../../../tools/doctor/check-identity';
import type { DoctorContext } from '../../../tools/doctor/finding';
import { readSettings } from '../../../src/app/config/settings';
import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const now = Date.parse('2026-12-01T12:00:00Z');
const example = readFileSync(join(__dirname, '../../../env/sandbox.municipality.yaml'), 'utf8');
const neverCalled = () => Promise.reject(new Error('nothing but a token is asked for'));

const contextWith = (credential: TokenSource): DoctorContext => ({
  settings: readSettings({ MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111' }),
  municipality: parseMunicipality(example, 'example'),
  probe: { get: neverCalled, post: neverCalled, relative: () => undefined },
  credential,
  store: undefined,
  now: () => now,
});

const tokenOf = (claims: object): TokenSource => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'RS256' })}.${part(claims)}.signature`;
  return { getToken: () => Promise.resolve({ token }) };
};

const refusing = (message: string): TokenSource => ({ getToken: () => Promise.reject(new Error(message)) });

const seconds = now / 1_000;
const tid = '11111111-1111-4111-8111-111111111111';

test.each([
  ['AADSTS7000222: The provided client secret keys for app x are expired.', 'the secret has expired'],
  ['AADSTS7000215: Invalid client secret provided.', 'the secret is wrong'],
  ['AADSTS700016: Application not found', 'there is no such registration in the tenant'],
  ['AADSTS700024: Client assertion is not within its valid time range.', "this machine's clock is wrong"],
  ['AADSTS700027: Client assertion failed signature validation.', 'the certificate is not accepted'],
  [
    'endpoints_resolution_error: See the documentation',
    'login.microsoftonline.com cannot be reached, or knows no such tenant',
  ],
  ['getaddrinfo ENOTFOUND login.microsoftonline.com', 'login.microsoftonline.com cannot be reached'],
  ['AADSTS999999: something new with an id 1234', 'no token for Microsoft Graph (AADSTS999999)'],
])('%s is told as what it is, without its words', async (message, words) => {
  const findings = await checkIdentity(contextWith(refusing(message)));
  expect(findings).toMatchObject([{ check: 'identity.token', state: 'fail', words }]);
});

test('a machine whose clock is ten minutes behind is told so', async () => {
  const findings = await checkIdentity(contextWith(tokenOf({ iat: seconds + 600, tid })));
  expect(findings.find(({ check }) => check === 'identity.clock')).toMatchObject({
    state: 'fail',
    words: 'this machine is 600 s behind',
  });
});

test('a mail permission for the whole tenant is told, others are not', async () => {
  const roles = ['User.Read.All', 'Mail.Read', 'Presence.Read.All'];
  const findings = await checkIdentity(contextWith(tokenOf({ iat: seconds - 10, tid, roles })));
  const [wide] = findings.filter(({ state }) => state === 'fail');
  expect(wide?.words).toBe('Mail.Read hold for every mailbox of the tenant');
});

test('an app in two tenants is told so', async () => {
  const findings = await checkIdentity(contextWith(tokenOf({ iat: seconds, tid: tid.replaceAll('1', '2') })));
  expect(findings.map(({ check }) => check)).toContain('identity.tenant');
});

test('a right identity has nothing to mend', async () => {
  const findings = await checkIdentity(contextWith(tokenOf({ iat: seconds, tid, roles: ['User.Read.All'] })));
  expect(findings.every(({ state }) => state === 'ok')).toBe(true);
});
