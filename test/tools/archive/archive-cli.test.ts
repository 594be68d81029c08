import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '../../../src/app/open-store';
import { startGraph } from '../../../sandbox/graph/start-graph';
import { seedTenant } from '../../../sandbox/tenant/seed';
import { createRememberingLog } from '../../fakes/store-log';
import { anIncoming } from '../../incoming/store/store-messages-contract';
import { mailboxId, messageId } from '../../../src/core/ids';
import { instant } from '../../../src/core/time';

const root = join(__dirname, '../../..');
const now = () => new Date('2026-12-01T09:00:00Z');
const tenant = seedTenant(now);

let folder: string;
let graph: Awaited<ReturnType<typeof startGraph>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-archive-cli-'));
  graph = await startGraph({ tenant, now });
  const lying = tenant.deliver('kommunstyrelsen@ale.example', {
    from: 'lisa@utanfor.example',
    subject: 'Fråga',
    body: 'Hej',
    at: new Date('2026-11-10T09:15:00+01:00'),
  });
  const store = await openStore(database(), { log: createRememberingLog() });
  const message = anIncoming('11111111-2222-4333-8444-555555555555', {
    mailboxId: mailboxId('ks'),
    messageId: messageId(lying),
    arrivedAt: instant('2026-11-10T09:15:00+01:00'),
    registration: { kind: 'keptInOrder' },
  });
  await store.save({ incoming: [{ expectedVersion: 0, message }] });
  await store.close();
});
afterEach(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const database = () => `sqlite:${join(folder, 'bot.db')}`;

/** `npm run archive -- …`, as its own process, as it is run against the sandbox. */
function start(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const script = ['--require', './test/support/register-typescript.js', 'tools/archive-cli.ts'];
  const env = {
    ...process.env,
    DATABASE_URL: database(),
    GRAPH_BASE_URL: graph.url,
    MicrosoftAppId: '',
    MUNICIPALITY_FILE: join(root, 'env/sandbox.municipality.yaml'),
    ...more,
  };
  return spawn(process.execPath, [...script, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

const archive = (...args: readonly string[]) => ended(start(args));

async function ended(child: ReturnType<typeof start>) {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

const out = () => join(folder, 'arkiv-2026-11');
const november = ['--from', '2026-11-01', '--until', '2026-11-30', '--decision', 'KS § 112'];

test('makes a package, says what is in it and what is not, and looks at it again', async () => {
  const made = await archive(...november, '--out', out());
  expect(made).toMatchObject({ code: 0 });
  expect(made.said).toContain('is whole and checked: 1 record from 2026-11-01 to 2026-11-30, 0 answers');
  expect(made.said).toMatch(
    /Left out: .*protected and without a decision \(mailboxes\.archive in the municipality file\)\./,
  );
  expect(made.said).toContain('Nothing was deleted in the mailboxes or in Brevvakt.');
  expect(readdirSync(folder)).toContain('arkiv-2026-11');
  const looked = await archive('--check', out());
  expect(looked).toMatchObject({ code: 0 });
  expect(looked.said).toMatch(/is whole: \d+ files, 1 records?\./);
  writeFileSync(
    join(out(), 'METS.xml'),
    readFileSync(join(out(), 'METS.xml'), 'utf8').replace('SHA-256', 'SHA-999'),
  );
  const refused = await archive('--check', out());
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/is refused:\n.*\[wrong-value\]/s);
});

test('days with nothing in them are told so, with an exit code of their own and no package', async () => {
  const none = await archive(
    '--from',
    '2026-10-01',
    '--until',
    '2026-10-31',
    '--decision',
    'KS § 112',
    '--out',
    out(),
  );
  expect(none.code).toBe(2);
  expect(none.said).toContain(
    'Nothing was kept in order from 2026-10-01 to 2026-10-31, so no package was made.',
  );
  expect(existsSync(out())).toBe(false);
});

test('a line without a decision changes nothing, and says how it is written', async () => {
  const wrong = await archive('--from', '2026-11-01', '--until', '2026-11-30', '--out', out());
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain('--decision is missing');
  expect(wrong.said).toContain('Usage: npm run archive -- --from');
  expect(existsSync(out())).toBe(false);
});

test('days that have not been yet are refused, since what comes until then would be missing', async () => {
  const ahead = ['--from', '2026-11-01', '--until', '2999-12-31', '--decision', 'KS § 112', '--out', out()];
  const wrong = await ended(start(ahead, { MicrosoftAppId: '12345678-1234-4234-8234-123456789abc' }));
  expect(wrong.code).toBe(1);
  expect(wrong.said).toMatch(/--until 2999-12-31 has not been yet.* Today is \d{4}-\d\d-\d\d/);
  expect(existsSync(out())).toBe(false);
});

test('one that is cut off in the middle leaves nothing that looks like a package', async () => {
  graph.setFaults({ rules: [{ kind: 'hang', route: '/$value' }] });
  const child = start([...november, '--out', out()]);
  while (!graph.requests.byRoute.has('GET /users/{user-id}/messages/{message-id}/$value')) await delay(20);
  expect(readdirSync(folder).some((name) => name.startsWith('arkiv-2026-11.part-'))).toBe(true);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number];
  expect(code).not.toBe(0);
  expect(readdirSync(folder).filter((name) => name.startsWith('arkiv'))).toEqual([]);
});

test('a folder to look at that does not exist is told as that', async () => {
  const answer = await archive('--check', join(folder, 'nowhere'));
  expect(answer).toEqual({
    code: 1,
    said: expect.stringContaining(`There is no folder ${join(folder, 'nowhere')}.`) as string,
  });
});
