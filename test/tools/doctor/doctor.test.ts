import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDoctor, visitHere, type Visit } from './visit';
import type { SandboxGraph } from '../../../sandbox/graph/start-graph';
import { startGraph } from '../../../sandbox/graph/start-graph';
import { seedTenant } from '../../../sandbox/tenant/seed';
import type { Tenant } from '../../../sandbox/tenant/tenant';
import { openStore } from '../../../src/app/open-store';
import { personId, upn } from '../../../src/core/ids';
import { channelReceiver } from '../../../src/core/channel';
import { createRememberingLog } from '../../fakes/store-log';
import { aNotice, at, copyFor } from '../../fakes/store-samples';
import { buildBot } from '../../process/bot-process';
import { claimOne } from '../../fakes/claim-one';

const root = join(__dirname, '../../..');
const example = join(root, 'env/sandbox.municipality.yaml');
const duty = ['kommunstyrelsen', 'samhallsbyggnad', 'utbildning', 'socialforvaltningen', 'kommun'].map(
  (name) => `${name}@ale.example`,
);

/** The bot's own. */
const own = 'brevvakt@ale.example';

let graph: SandboxGraph;
let tenant: Tenant;
let folder: string;
beforeAll(() => {
  buildBot();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-doctor-'));
  const now = () => new Date('2026-12-01T08:00:00+01:00');
  tenant = seedTenant(now);
  graph = await startGraph({ tenant, now, mailScope: () => [...duty, own] });
});
afterEach(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (env: Readonly<Record<string, string>>) => ({
  ...process.env,
  TZ: 'UTC',
  DATABASE_URL: `sqlite:${join(folder, 'none.db')}`,
  GRAPH_BASE_URL: graph.url,
  MUNICIPALITY_FILE: example,
  ...env,
});

const visit = (env: Readonly<Record<string, string>> = {}) => visitHere(environment(env));
const run = (env: Readonly<Record<string, string>>, args: readonly string[]) =>
  runDoctor(environment(env), args);

const of = (seen: Visit, check: string) => seen.findings.filter((finding) => finding.check === check);
const trouble = (seen: Visit) => seen.findings.filter(({ state }) => state === 'fail' || state === 'skip');

const fileWith = (change: (text: string) => string): string => {
  const path = join(folder, 'municipality.yaml');
  writeFileSync(path, change(readFileSync(example, 'utf8')));
  return path;
};

test('a tenant that is set up right has nothing to mend, and the calls changed nothing', async () => {
  const seen = await run({}, ['--json']);
  expect(trouble(seen)).toEqual([]);
  expect(seen.code).toBe(0);
  expect(of(seen, 'mailbox.read').length).toBeGreaterThan(15);
  expect(of(seen, 'scope.closed').map(({ state }) => state)).toEqual(['ok']);
  expect(graph.requests.unknown).toEqual([]);
  expect(tenant.installedFor.size).toBe(0);
});

test('without --json there is one line a check and a sum', async () => {
  const { text, code } = await run({}, []);
  expect(code).toBe(0);
  expect(text).toMatch(/^ok {4}mailbox\.read \(ks\/inbox\): can be read$/m);
  expect(text).toMatch(/^\d+ ok, \d+ to look at, 0 to mend, 0 not seen$/m);
});

test('an app that can read everybody is told to be limited', async () => {
  await graph.close();
  graph = await startGraph({ tenant, now: () => new Date('2026-12-01T08:00:00+01:00') });
  const seen = await run({}, ['--json']);
  expect(of(seen, 'scope.closed')).toMatchObject([{ about: 'it@ale.example', state: 'fail' }]);
  expect(seen.code).toBe(1);
});

test('a mailbox that was renamed and a roster with a leaver are named with the remedy', async () => {
  const file = fileWith((text) =>
    text.replace('utbildning@ale.example', 'skola@ale.example').replace('ines.miljo@', 'slutat.folk@'),
  );
  const seen = await visit({ MUNICIPALITY_FILE: file });
  expect(
    trouble(seen)
      .map(({ check, about }) => `${check} ${about ?? ''}`)
      .toSorted(),
  ).toEqual(['mailbox.read utb/inbox', 'person.exists slutat.folk@ale.example']);
  expect(of(seen, 'inventory').map(({ about }) => about)).toEqual(['utbildning@ale.example']);
});

test('a shared mailbox called info@ that has no roster is found', async () => {
  tenant.addPerson({
    id: 'a1e00009-0000-4000-8000-000000000001',
    userPrincipalName: 'info@ale.example',
    displayName: 'Information',
    kind: 'shared',
    accountEnabled: false,
  });
  const seen = await visit();
  expect(of(seen, 'inventory')).toMatchObject([{ about: 'info@ale.example', state: 'warn' }]);
});

test('a folder that a rule fills and nobody watches is told by its name', async () => {
  tenant.createFolder('samhallsbyggnad@ale.example', 'Inbox/Bygglov');
  const url = `${graph.url}/v1.0/users/samhallsbyggnad@ale.example/mailFolders/inbox`;
  const headers = { authorization: 'Bearer sandbox', 'content-type': 'application/json' };
  const children = (await (await fetch(`${url}/childFolders`, { headers })).json()) as {
    readonly value: readonly { readonly id: string }[];
  };
  const actions = { moveToFolder: children.value[0]?.id };
  const body = JSON.stringify({ displayName: 'Bygglov', sequence: 1, isEnabled: true, actions });
  expect((await fetch(`${url}/messageRules`, { method: 'POST', headers, body })).status).toBe(201);
  const rules = of(await visit(), 'mailbox.rules').filter(({ state }) => state === 'warn');
  expect(rules).toMatchObject([{ about: 'sbf', words: 'a rule fills Bygglov, which is not watched' }]);
});

test('an empty sent folder asks for the setting that keeps sent copies', async () => {
  tenant.addPerson({
    id: 'a1e00009-0000-4000-8000-000000000002',
    userPrincipalName: 'miljo@ale.example',
    displayName: 'Miljö',
    kind: 'shared',
    accountEnabled: false,
  });
  await graph.close();
  const now = () => new Date('2026-12-01T08:00:00+01:00');
  graph = await startGraph({ tenant, now, mailScope: () => [...duty, 'miljo@ale.example'] });
  const file = fileWith((text) => text.replace('utbildning@ale.example', 'miljo@ale.example'));
  const sent = of(await visit({ MUNICIPALITY_FILE: file }), 'mailbox.sentCopies').find(
    ({ about }) => about === 'utb',
  );
  expect(sent?.remedy).toContain('Set-Mailbox miljo@ale.example -MessageCopyForSentAsEnabled $true');
});

test('a tenant that throttles everything is told as not seen, not as wrong, and the doctor ends', async () => {
  // Longer than a call is tried.
  graph.setFaults({ rules: [{ kind: 503, route: 'mailFolders', retryAfterSeconds: 600 }] });
  const seen = await visit();
  expect(of(seen, 'mailbox.read').every(({ state }) => state === 'skip')).toBe(true);
});

test('without a way to sign in, everything that is missing is listed at once', async () => {
  const seen = await visit({ GRAPH_BASE_URL: '' });
  expect(seen.code).toBe(1);
  expect(of(seen, 'environment').map(({ about }) => about)).toEqual(
    expect.arrayContaining([
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'AZURE_CLIENT_ID',
      'MUNICIPALITY_FILE',
    ]),
  );
});

test('without a file of its own no file is said to be well', async () => {
  const seen = await visit({ GRAPH_BASE_URL: '', MUNICIPALITY_FILE: '' });
  expect(of(seen, 'file')).toMatchObject([{ state: 'skip' }]);
});

test('a municipality file with faults is told with lines, as the start would', async () => {
  const file = fileWith((text) => text.replace('roster:', 'rooster:'));
  const seen = await visit({ MUNICIPALITY_FILE: file });
  expect(of(seen, 'file')[0]).toMatchObject({
    state: 'fail',
    about: expect.stringMatching(/^line \d+/) as string,
  });
});

test('the script for RBAC says on stderr where it names no application, and fails', async () => {
  const { text, code } = await run({ AZURE_CLIENT_ID: '', MicrosoftAppId: '' }, ['--rbac']);
  expect(code).toBe(1);
  expect(text).toMatch(/FILL-IN-THE-APPLICATION-ID'[^]*AZURE_CLIENT_ID is not set/u);
});

test('the script for RBAC names every mailbox of the file, and nobody else', async () => {
  const { text, code } = await run({ AZURE_CLIENT_ID: '12345678-1234-4234-8234-123456789abc' }, ['--rbac']);
  expect(code).toBe(0);
  const marked = (mark: string) =>
    [...text.matchAll(new RegExp(`Set-Mailbox -Identity '([^']+)' -CustomAttribute15 '${mark}'`, 'g'))].map(
      (match) => match[1],
    );
  const strict = ['socialforvaltningen@ale.example'];
  expect(marked('Brevvakt')).toEqual(strict);
  expect(marked('Brevvakt forwarding').toSorted()).toEqual(
    [...duty, own].filter((address) => !strict.includes(address)).toSorted(),
  );
  // Their absences are read, never their mail.
  expect(marked('Brevvakt person')).toContain('anna.registrator@ale.example');
  const roles = [...text.matchAll(/-Role 'Application ([^']+)' -CustomResourceScope '([^']+)'/g)].map(
    ([, role, scope]) => `${role ?? ''} in ${scope ?? ''}`,
  );
  expect(roles).toEqual([
    'Mail.ReadWrite in Brevvakt duty mailboxes',
    'MailboxSettings.Read in Brevvakt duty mailboxes',
    'Mail.Send in Brevvakt forwarding',
    'MailboxSettings.Read in Brevvakt staff',
    'MailTips.ReadBasic.All in Brevvakt staff',
  ]);
  expect(text).toContain("$appId = '12345678-1234-4234-8234-123456789abc'");
});

/** A bot that has run: it has talked with Anna, Bo refused it, and the switchboard's channel did not take its post. */
async function bygone(channelId: string): Promise<string> {
  const url = `sqlite:${join(folder, 'bygone.db')}`;
  const store = await openStore(url, { log: createRememberingLog() });
  const people = ['anna.registrator@ale.example', 'bo.ersattare@ale.example'].map((who) =>
    tenant.person(who)!,
  );
  await store.people.saveFromDirectory(
    people.map(({ id, userPrincipalName, displayName }) => ({
      ...{ id: personId(id), upn: upn(userPrincipalName), name: displayName },
      ...{ department: '', isEnabled: true, isGuest: false },
    })),
  );
  const channel = channelReceiver({ teamId: 'team', channelId });
  const receivers = [...people.map(({ id }) => personId(id)), channel];
  const notices = receivers.map((receiver, no) => aNotice(`n${no}`, receiver));
  await store.save({ notices, log: [] });
  for (;;) {
    const claim = await claimOne(store.outbox, { owner: 'one', now: at('12:00'), realMillis: 1 });
    if (claim.kind === 'idle') break;
    const { receiverId } = claim.work.notice;
    const copy = copyFor(receiverId, `copy-${receiverId}`);
    const isTaken = receiverId === people[0]?.id;
    if (isTaken) await store.outbox.saveConversation(copy.conversation);
    await store.outbox.settle(
      claim.work,
      isTaken ? { kind: 'done', at: at('12:01'), copy } : { kind: 'unreachable', at: at('12:01') },
    );
  }
  await store.close();
  return url;
}

test('who refused the bot is told, who talks with it is not, and a channel without the app is', async () => {
  const channelId = '19:vaxel@thread.tacv2';
  const file = fileWith((text) =>
    text.replace(/switchboard: .*/, `switchboard: {channel: {teamId: team, channelId: "${channelId}"}}`),
  );
  const seen = await visit({ DATABASE_URL: await bygone(channelId), MUNICIPALITY_FILE: file });
  const reach = new Map(of(seen, 'person.reach').map(({ about, state }) => [about, state]));
  expect(reach.get('anna.registrator@ale.example')).toBe('ok');
  expect(reach.get('bo.ersattare@ale.example')).toBe('fail');
  expect(reach.get('carin.chef@ale.example')).toBe('warn');
  expect(of(seen, 'switchboard.channel')).toMatchObject([{ state: 'fail', about: channelId }]);
  expect(seen.code).toBe(1);
});

test('a managed identity without a registration for the pages is told what is missing', async () => {
  const identity = { PUBLIC_URL: 'https://127.0.0.1:9', MicrosoftAppType: 'UserAssignedMSI' };
  expect(of(await visit(identity), 'pages')).toMatchObject([{ state: 'warn', about: 'PAGES_APP_ID' }]);
  const own = { ...identity, PAGES_APP_ID: '12345678-1234-4234-8234-123456789abc' };
  expect(of(await visit(own), 'pages')[0]?.words).toContain('https://127.0.0.1:9/pages/signed-in');
});

test('who may ask who has a mailbox, and whether people are named, is told; a short key must be mended', async () => {
  const off = fileWith((text) => text.replace(/duty:\n(?: {2}.*\n)+/, ''));
  expect(of(await visit({ MUNICIPALITY_FILE: off }), 'duty.key')).toEqual([]);
  const forgotten = await visit({ MUNICIPALITY_FILE: off, DUTY_KEY: 'x'.repeat(40) });
  expect(of(forgotten, 'duty.key')).toMatchObject([{ state: 'warn', about: 'DUTY_KEY' }]);
  const filed = await visit();
  expect(of(filed, 'duty.key')).toMatchObject([{ state: 'warn', about: 'duty.key' }]);
  expect(of(filed, 'duty.names')).toMatchObject([{ state: 'ok' }]);
  expect(of(filed, 'duty.names')[0]?.words).toContain('by name');
  expect(of(await visit({ DUTY_KEY: 'x'.repeat(20) }), 'duty.key')).toMatchObject([{ state: 'fail' }]);
  const good = await visit({ DUTY_KEY: 'x'.repeat(40) });
  expect(of(good, 'duty.key')).toMatchObject([{ state: 'ok', about: 'DUTY_KEY' }]);
  expect(good.text).not.toContain('x'.repeat(40));
  expect(of(good, 'duty.webhook')).toMatchObject([{ state: 'warn', about: 'vaxel.ale.example' }]);
  expect(of(good, 'duty.channel')).toMatchObject([{ state: 'warn' }]);
  const inside = fileWith((text) => text.replace(/webhook: .*/, "webhook: { url: 'https://127.0.0.1/x' }"));
  expect(of(await visit({ MUNICIPALITY_FILE: inside }), 'duty.webhook')).toMatchObject([
    { state: 'fail', about: '127.0.0.1' },
    { state: 'fail', about: 'WEBHOOK_SECRET' },
  ]);
});
