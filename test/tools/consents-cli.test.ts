import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/app/open-store';
import { personId } from '../../src/core/ids';
import { startGraph } from '../../sandbox/graph/start-graph';
import { seedTenant } from '../../sandbox/tenant/seed';
import { createRememberingLog } from '../fakes/store-log';

const root = join(__dirname, '../..');
const now = () => new Date();
const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const [from, lastDay] = [daysOn(20), daysOn(30)];
const line = (owner: string, delegate: string) =>
  `${owner}@ale.example;${delegate}@ale.example;${from};${lastDay};På papper`;

let folder: string;
let graph: Awaited<ReturnType<typeof startGraph>>;
const tenant = seedTenant(now);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-consents-'));
  graph = await startGraph({ tenant, now });
});
afterEach(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const town = { MUNICIPALITY_FILE: join(root, 'env/sandbox.municipality.yaml') };
const database = () => `sqlite:${join(folder, 'bot.db')}`;

/** `npm run consents -- FILE --by carin.chef@ale.example`, as its own process. */
async function consents(rows: readonly string[], ...more: readonly string[]) {
  const file = join(folder, 'fullmakter.csv');
  writeFileSync(file, ['ägare;ombud;från;till;hur', ...rows].join('\r\n'));
  const script = ['--require', './test/support/register-typescript.js', 'tools/consents-cli.ts'];
  const env = {
    ...process.env,
    DATABASE_URL: database(),
    GRAPH_BASE_URL: graph.url,
    MicrosoftAppId: '',
    ...town,
  };
  const args = [...script, file, '--by', 'carin.chef@ale.example', ...more];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

async function recorded(): Promise<number> {
  const store = await openStore(database(), { log: createRememberingLog() });
  const owner = personId(tenant.person('erik.handlaggare@ale.example')?.id ?? '');
  const found = await store.delegations.listOf([owner]);
  await store.close();
  return found.length;
}

test('a file is recorded line by line, twice the same is said to be there, and who is unknown is told', async () => {
  const rows = [line('erik.handlaggare', 'hasse.bygglov'), line('ingen', 'hasse.bygglov')];
  const first = await consents(rows);
  expect(first).toMatchObject({ code: 0 });
  expect(first.said).toContain('line 2: recorded; the delegate is asked');
  expect(first.said).toContain('line 3: the owner is not in the directory');
  expect((await consents(rows)).said).toContain('line 2: a delegation for that time is there already');
  expect(await recorded()).toBe(1);
});

test('one wrong line keeps all from being recorded, and a dry run records nothing', async () => {
  const good = line('erik.handlaggare', 'hasse.bygglov');
  const wrong = await consents([good, 'erik.handlaggare@ale.example;x@annan.example;2026-13-01;;']);
  expect(wrong.code).toBe(1);
  expect(wrong.said).toMatch(/line 3: .*\n.*Nothing was recorded/s);
  const dry = await consents([good], '--dry');
  expect(dry).toMatchObject({ code: 0, said: expect.stringContaining('1 lines are in order') as string });
  expect(await recorded()).toBe(0);
});
