import type { ChildProcess } from 'node:child_process';
import { app, MadeUpEntra, seconds, singleTenant, startPages, type Told } from '../../fakes/made-up-entra';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey, signToken, unsignedToken } from '../../fakes/teams-keys';

const entra = new MadeUpEntra();
let bot: ChildProcess;
let told: Told;

beforeAll(async () => {
  await entra.open();
  ({ bot, told } = await startPages(entra.authority, singleTenant));
}, 60_000);
afterAll(() => {
  bot.kill('SIGKILL');
  entra.close();
});

const ask = (path: string, more: RequestInit = {}) =>
  fetch(`${told.publicUrl}/work/api${path}`, { redirect: 'manual', ...more });
const inTeams = (claims: Record<string, unknown>) => ({
  headers: { authorization: `Bearer ${signToken(entra.key, claims)}` },
});
const annas = () => entra.claimsOf('anna', { aud: `api://botid-${app}`, scp: 'access_as_user' });
const guestsId = '99999999-0000-4000-8000-000000000009';

test('who comes with the token that Teams gives the page is let in by name', async () => {
  const me = await ask('/me', inTeams(annas()));
  expect(me.status).toBe(200);
  expect(me.headers.get('cache-control')).toBe('no-store');
  expect(await me.json()).toMatchObject({
    name: 'Anna Testsson',
    views: ['messages', 'today', 'roster', 'rules', 'away'],
  });
});

test('no token but a good one opens anything: forged, ended, of another tenant, for another app', async () => {
  const other = 'c8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
  const bad: Readonly<Record<string, string>> = {
    none: '',
    'signed by a stranger': signToken(makeKey('entra-1'), annas()),
    'not signed': unsignedToken(annas()),
    'that has ended': signToken(entra.key, { ...annas(), exp: seconds() - 400 }),
    'of another tenant': signToken(entra.key, { ...annas(), tid: other }),
    'by another issuer': signToken(entra.key, { ...annas(), iss: `${entra.authority}/${other}/v2.0` }),
    'for another app': signToken(entra.key, { ...annas(), aud: other }),
    'that is none': 'x.y.z',
  };
  for (const [what, token] of Object.entries(bad)) {
    for (const path of ['/me', '/messages', '/changes', `/messages/${told.message}`]) {
      const answer = await ask(path, { headers: { authorization: `Bearer ${token}` } });
      expect({ what, path, status: answer.status }).toEqual({ what, path, status: 401 });
      expect(await answer.json()).toMatchObject({ refusal: 'sign-in' });
    }
  }
});

/** Of all that is documented. */
const addresses = Object.entries(
  (
    JSON.parse(readFileSync(join(__dirname, '../../../docs/work-api.openapi.json'), 'utf8')) as {
      readonly paths: Readonly<Record<string, object>>;
    }
  ).paths,
).flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ method, path })));

test('no address answers who is nobody, forged, or a stranger in the tenant', async () => {
  expect(addresses.length).toBeGreaterThan(15);
  for (const { method, path } of addresses)
    for (const [token, status] of [
      ['', 401],
      [signToken(makeKey('entra-1'), annas()), 401],
      [signToken(entra.key, { ...annas(), oid: guestsId }), 403],
    ] as const) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await ask(path.replace(/\{\w+\}/g, '1'), {
        method: method.toUpperCase(),
        headers,
        ...(method === 'post' && { body: '{}' }),
      });
      expect({ method, path, status: answer.status }).toEqual({ method, path, status });
    }
});

test('a guest of the tenant, and somebody whom the directory does not know, read nothing', async () => {
  for (const oid of [guestsId, '88888888-0000-4000-8000-000000000008']) {
    const answer = await ask('/messages', inTeams({ ...annas(), oid }));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ refusal: 'unknown-person' });
  }
});

test('in a real tenant nobody is who the address says', async () => {
  expect((await ask('/me?as=anna@ale.example')).status).toBe(401);
  const me = await ask('/me?as=carin@ale.example', inTeams(annas()));
  expect(await me.json()).toMatchObject({ name: 'Anna Testsson' });
});

const withSession = (more: Readonly<Record<string, string>> = {}) => ({
  cookie: `__Host-brevvakt=${signToken(entra.key, entra.claimsOf('anna'))}`,
  ...more,
});
const act = (headers: Readonly<Record<string, string>>) =>
  ask(`/messages/${told.message}/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ verb: 'message.claim', version: 1 }),
  });

test('in a browser a session reads, and changes something only with the proof that the page itself asks', async () => {
  const me = await ask('/me', { headers: withSession() });
  expect(me.status).toBe(200);
  const proof = me.headers.get('x-brevvakt-proof') ?? '';
  const [set = ''] = me.headers.getSetCookie();
  expect(set).toMatch(/^__Host-brevvakt-proof=.*HttpOnly; Secure; SameSite=Strict$/);
  const { cookie } = withSession();
  const both = `${cookie}; __Host-brevvakt-proof=${proof}`;
  expect((await act({ cookie })).status).toBe(403);
  expect((await act({ cookie: both })).status).toBe(403);
  expect((await act({ cookie, 'x-brevvakt-proof': proof })).status).toBe(403);
  expect((await act({ cookie: both, 'x-brevvakt-proof': `${proof.slice(1)}x` })).status).toBe(403);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await act({ cookie: both, 'x-brevvakt-proof': proof, ...form })).status).toBe(403);
  const done = await act({ cookie: both, 'x-brevvakt-proof': proof });
  expect({ status: done.status, body: await done.json() }).toMatchObject({
    status: 200,
    body: { row: { version: 2, taken: { isReader: true } } },
  });
});

test('whoever opens the page in a browser is sent to Entra and comes back to where they were', async () => {
  const sent = await fetch(`${told.publicUrl}/work/sign-in?show=overdue`, { redirect: 'manual' });
  expect(sent.status).toBe(302);
  const asked = new URL(sent.headers.get('location') ?? '').searchParams;
  expect(asked.get('redirect_uri')).toBe(`${told.publicUrl}/pages/signed-in`);
  const attempt = (sent.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const token = signToken(entra.key, entra.claimsOf('anna', { nonce: asked.get('nonce') }));
  const form = new URLSearchParams({ state: asked.get('state') ?? '', code: entra.grant(asked, token) });
  const back = await fetch(asked.get('redirect_uri') ?? '', {
    ...{ method: 'POST', body: form, headers: { cookie: attempt }, redirect: 'manual' },
  });
  expect(back.headers.get('location')).toBe('/work?show=overdue&signedIn=1');
});

test('while the keys cannot be had nobody is believed or refused', async () => {
  bot.kill('SIGKILL');
  ({ bot, told } = await startPages(entra.authority, singleTenant));
  entra.areKeysHad = false;
  expect((await ask('/me', inTeams(annas()))).status).toBe(503);
  entra.areKeysHad = true;
  expect((await ask('/me', inTeams(annas()))).status).toBe(200);
}, 60_000);
