import type { ChildProcess } from 'node:child_process';
import { constants, verify, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  MadeUpEntra,
  seconds,
  singleTenant,
  startPages,
  tenant,
  type Told,
} from '../../fakes/made-up-entra';
import { makeKey, signToken, unsignedToken } from '../../fakes/teams-keys';
import { Jar } from '../../support/cookie-jar';
import type { Who } from '../../support/flow-house';
import { id } from '../../support/flow-house';

const entra = new MadeUpEntra();
const { key } = entra;
const strangersKey = makeKey('entra-1');
const unknownKey = makeKey('nobody-knows-this-one');

let authority: string;
let bot: ChildProcess;
let told: Told;

beforeAll(async () => {
  await entra.open();
  authority = entra.authority;
  // One for all that only look at it; those that start their own stand last.
  await start(singleTenant);
}, 60_000);
afterAll(() => {
  bot.kill('SIGKILL');
  entra.close();
});

async function start(variables: readonly string[]): Promise<void> {
  ({ bot, told } = await startPages(authority, variables));
}

const claimsOf = (who: Who, more: Readonly<Record<string, unknown>> = {}) => entra.claimsOf(who, more);

const visit = async (url: string, jar: Jar, more: RequestInit = {}) => {
  const headers = { ...jar.header, ...(more.headers as Readonly<Record<string, string>> | undefined) };
  const response = await fetch(url, { redirect: 'manual', ...more, headers });
  return { response, set: jar.take(response), status: response.status };
};

const answerOf = (form: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(form),
});

/** From the link to Entra, which answers with what `tokenOf` makes. */
async function signIn(jar: Jar, tokenOf: (nonce: string) => string, url = told.sheet ?? '') {
  const sent = await visit(url, jar);
  const asked = new URL(sent.response.headers.get('location') ?? '').searchParams;
  const code = entra.grant(asked, tokenOf(asked.get('nonce') ?? ''));
  const form = { state: asked.get('state') ?? '', code };
  return { sent, asked, back: await visit(asked.get('redirect_uri') ?? '', jar, answerOf(form)), form };
}

const tokenFor = (who: Who) => (nonce: string) => signToken(key, claimsOf(who, { nonce }));

test('whoever opens a page is sent to Entra, comes back by name, and sees it when they may', async () => {
  const jar = new Jar();
  const { sent, asked, back } = await signIn(jar, tokenFor('bo'));
  expect(sent.status).toBe(302);
  expect(sent.response.headers.get('cache-control')).toBe('no-store');
  expect(Object.fromEntries(asked)).toMatchObject({
    ...{ client_id: app, response_type: 'code', response_mode: 'form_post', scope: 'openid profile' },
    ...{ redirect_uri: `${told.publicUrl}/pages/signed-in`, code_challenge_method: 'S256' },
  });
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  expect(back.status).toBe(303);
  for (const line of [...sent.set, ...back.set])
    expect(line).toMatch(/^__Host-(?=.*; Path=\/;)(?=.*; HttpOnly;)(?=.*; Secure;).*; SameSite=(Lax|None)$/);
  const page = await visit(`${told.publicUrl}${back.response.headers.get('location') ?? ''}`, jar);
  expect(page.status).toBe(200);
  expect(await page.response.text()).toContain('Fråga om bullerplank');
  // The link was made for Anna; it was Bo who signed in and read.
  const last = (await (await fetch(`${told.publicUrl}/last`)).json()) as Readonly<Record<string, unknown>>;
  expect(last).toMatchObject({ actorId: id('bo'), event: { what: 'message.sheet' } });
});

test('somebody who may not see it does not, though the link was made for somebody who may', async () => {
  const jar = new Jar();
  const { back } = await signIn(jar, tokenFor('it'));
  const page = await visit(`${told.publicUrl}${back.response.headers.get('location') ?? ''}`, jar);
  expect(page.status).toBe(403);
  expect(await page.response.text()).not.toContain('bullerplank');
});

test('the token that Teams gives a page is taken as well', async () => {
  const claims = claimsOf('anna', { aud: `api://botid-${app}`, scp: 'access_as_user' });
  const headers = { authorization: `Bearer ${signToken(key, claims)}` };
  expect((await visit(told.sheet ?? '', new Jar(), { headers })).status).toBe(200);
  const first = { ...claims, iss: `https://sts.windows.net/${tenant}/`, ver: '1.0' };
  const older = { authorization: `Bearer ${signToken(key, first)}` };
  expect((await visit(told.sheet ?? '', new Jar(), { headers: older })).status).toBe(200);
});

test('no token but a good one opens anything: signature, algorithm, issuer, audience, tenant, person, time', async () => {
  const other = 'c8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
  const good = claimsOf('anna');
  const { oid, exp, ...rest } = good;
  const bad: Readonly<Record<string, string>> = {
    'signed by a stranger': signToken(strangersKey, good),
    'with another algorithm': signToken(key, good, 'RS512'),
    'with a symmetric algorithm': signToken(key, good, 'HS256'),
    'not signed': unsignedToken(good),
    'not signed, with a signature': unsignedToken(good, 'AAAA'),
    'by another issuer': signToken(key, { ...good, iss: `${authority}/${other}/v2.0` }),
    'for another app': signToken(key, { ...good, aud: other }),
    'for Microsoft Graph': signToken(key, { ...good, aud: 'https://graph.microsoft.com' }),
    'of another tenant': signToken(key, { ...good, tid: other }),
    'without a person': signToken(key, { ...rest, exp }),
    'without an end': signToken(key, { ...rest, oid }),
    'that has ended': signToken(key, { ...good, exp: seconds() - 400 }),
    'not yet good': signToken(key, { ...good, nbf: seconds() + 400 }),
    'that is none': 'x.y.z',
  };
  for (const [what, token] of Object.entries(bad)) {
    const jar = new Jar();
    jar.kept.set('__Host-brevvakt', token);
    expect({ what, status: (await visit(told.sheet ?? '', jar)).status }).toEqual({ what, status: 302 });
    const { back } = await signIn(new Jar(), () => token);
    // What is no token at all is Entra's trouble, and may be another time.
    expect({ what, status: back.status }).toEqual({ what, status: what === 'that is none' ? 503 : 403 });
  }
});

test("a code counts with its own verifier alone, and is taken to Entra with the registration's proof", async () => {
  const jar = new Jar();
  const sent = await visit(told.sheet ?? '', jar);
  const asked = new URL(sent.response.headers.get('location') ?? '').searchParams;
  const other = new URLSearchParams(asked);
  other.set('code_challenge', 'x'.repeat(43));
  const stolen = entra.grant(other, tokenFor('anna')(asked.get('nonce') ?? ''));
  const target = `${told.publicUrl}/pages/signed-in`;
  const answer = answerOf({ state: asked.get('state') ?? '', code: stolen });
  expect((await visit(target, jar, answer)).status).toBe(403);
  expect(entra.tokenLooks.at(-1)?.get('client_secret')).toBe('a-secret');
  expect(
    (await visit(target, jar, answerOf({ state: asked.get('state') ?? '', code: 'made-up' }))).status,
  ).toBe(403);
});

test('when our own proof is not taken it is said to be another time, and the operator is told with the remedy', async () => {
  const { proves } = entra;
  entra.proves = () => 'AADSTS7000222';
  const { back } = await signIn(new Jar(), tokenFor('anna'));
  entra.proves = proves;
  expect(back.status).toBe(503);
  const lines = (await (await fetch(`${told.publicUrl}/lines`)).json()) as readonly object[];
  expect(lines.at(-1)).toMatchObject({
    sentence: 'Nobody can sign in to the pages',
    data: { code: 'AADSTS7000222', reason: 'the secret has expired' },
  });
  expect(JSON.stringify(lines)).not.toMatch(/Trace ID|a-secret/);
});

test('clocks may differ by five minutes', async () => {
  const jar = new Jar();
  jar.kept.set(
    '__Host-brevvakt',
    signToken(key, claimsOf('anna', { nbf: seconds() + 240, iat: seconds() + 240 })),
  );
  expect((await visit(told.sheet ?? '', jar)).status).toBe(200);
});

test('an answer counts only in the browser that asked, once, with its own nonce', async () => {
  const wrong = await signIn(new Jar(), () => signToken(key, claimsOf('anna', { nonce: 'another' })));
  expect(wrong.back.status).toBe(403);
  const without = await signIn(new Jar(), () => signToken(key, claimsOf('anna')));
  expect(without.back.status).toBe(403);
  const jar = new Jar();
  const { form, back } = await signIn(jar, tokenFor('anna'));
  expect(back.status).toBe(303);
  const target = `${told.publicUrl}/pages/signed-in`;
  expect((await visit(target, new Jar(), answerOf(form))).status).toBe(403);
  expect((await visit(target, jar, answerOf(form))).status).toBe(403);
  const denied = answerOf({ error: 'access_denied', state: form.state });
  expect((await visit(target, jar, denied)).status).toBe(403);
  expect((await visit(target, jar, answerOf({ state: 'x'.repeat(20_000) }))).status).toBe(413);
});

test('the way back leads to our own pages alone, and a browser without cookies is not sent around for ever', async () => {
  for (const path of [
    '/pages/',
    '/pages//evil.example/x.y',
    '/pages/x',
    '/pages/x.y/z',
    '/pages/signed-in',
  ]) {
    const { status } = await visit(`${told.publicUrl}${path}`, new Jar());
    expect({ path, status }).toEqual({ path, status: 403 });
  }
  const jar = new Jar();
  const { back } = await signIn(jar, tokenFor('anna'));
  const home = `${told.publicUrl}${back.response.headers.get('location') ?? ''}`;
  expect((await visit(home, new Jar())).status).toBe(403);
});

test('while the keys cannot be had nobody is believed, and strangers do not make the bot ask for them', async () => {
  bot.kill('SIGKILL');
  await start(singleTenant);
  entra.areKeysHad = false;
  const jar = new Jar();
  jar.kept.set('__Host-brevvakt', signToken(key, claimsOf('anna')));
  const unknown = await visit(told.sheet ?? '', jar);
  expect(unknown.status).toBe(503);
  expect(await unknown.response.text()).toContain('Försök igen om en stund');
  entra.areKeysHad = true;
  expect((await visit(told.sheet ?? '', jar)).status).toBe(200);
  entra.keyLooks = 0;
  for (let i = 0; i < 50; i++) {
    const headers = { authorization: `Bearer ${signToken(unknownKey, claimsOf('anna'))}` };
    expect((await visit(told.sheet ?? '', new Jar(), { headers })).status).toBe(302);
  }
  expect(entra.keyLooks).toBeLessThanOrEqual(1);
});

test('a certificate in place of a secret proves the registration, by an assertion of a few minutes that names it', async () => {
  bot.kill('SIGKILL');
  const file = join(__dirname, '../../fakes/made-up-certificate.pem');
  await start([
    ...singleTenant.filter((pair) => !pair.startsWith('MicrosoftAppPassword')),
    ...[`AZURE_CLIENT_ID=${app}`, `AZURE_CLIENT_CERTIFICATE_PATH=${file}`],
  ]);
  const certificate = new X509Certificate(readFileSync(file));
  const print = Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
  const { proves } = entra;
  entra.proves = (body) => {
    const [header = '', claims = '', signature = ''] = (body.get('client_assertion') ?? '').split('.');
    const read = (part: string) =>
      JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    const how = { key: certificate.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    const isSigned = verify(
      'sha256',
      Buffer.from(`${header}.${claims}`),
      how,
      Buffer.from(signature, 'base64url'),
    );
    expect(read(header)).toEqual({ alg: 'PS256', typ: 'JWT', 'x5t#S256': print });
    const aud = `${authority}/${tenant}/oauth2/v2.0/token`.replace('http:', 'https:');
    const { exp, ...said } = read(claims);
    expect(said).toMatchObject({ aud, iss: app, sub: app, jti: expect.any(String) as string });
    expect(Number(exp) - seconds()).toBeLessThanOrEqual(600);
    return isSigned ? undefined : 'AADSTS700027';
  };
  const { back } = await signIn(new Jar(), tokenFor('anna'));
  entra.proves = proves;
  expect(back.status).toBe(303);
});

test('with a managed identity the pages stand when they have a registration of their own', async () => {
  bot.kill('SIGKILL');
  const identity = [
    `MicrosoftAppId=${app}`,
    'MicrosoftAppType=UserAssignedMSI',
    `MicrosoftAppTenantId=${tenant}`,
  ];
  await start(identity);
  expect(told.sheet).toBeUndefined();
  bot.kill('SIGKILL');
  const own = 'd8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
  await start([...identity, `PAGES_APP_ID=${own}`]);
  // The registration trusts the identity: its token for that stands in place of a secret.
  entra.proves = (body) => {
    const resource = new URL(body.get('client_assertion') ?? '/', authority).searchParams.get('resource');
    return resource === 'api://AzureADTokenExchange' && !body.has('client_secret')
      ? undefined
      : 'AADSTS700213';
  };
  const { asked, back } = await signIn(new Jar(), (nonce) =>
    signToken(key, claimsOf('anna', { nonce, aud: own })),
  );
  expect(asked.get('client_id')).toBe(own);
  expect(back.status).toBe(303);
});
