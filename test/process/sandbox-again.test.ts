import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBot, startBot } from './bot-process';

const folder = mkdtempSync(join(tmpdir(), 'brevvakt-again-'));
const start = () =>
  startBot({
    ...{ graphUrl: '', teamsUrl: '', databaseUrl: `sqlite:${join(folder, 'again.db')}` },
    now: '2026-12-01T07:45:00+01:00',
  });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What an opened page is told at first. */
async function firstState(url: string): Promise<string> {
  const { body } = await fetch(`${url}/sandbox/api/stream`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  while (!told.includes('event: log')) told += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  return told;
}

test('a sandbox that goes on with its database says that the made-up mails are new, and its people get their cards', async () => {
  buildBot();
  const first = await start();
  expect(first.printed()).not.toContain('mejlen är nya');
  const before = await first.moveTo('2026-12-01T12:05:00+01:00');
  expect(before).toMatchObject({ pending: 0, failed: 0 });
  await first.stop();
  const second = await start();
  try {
    expect(second.printed()).toContain('De påhittade mejlen är nya.');
    expect(second.printed()).toContain('starta utan DATABASE_URL');
    expect(await firstState(second.url)).toMatch(/event: hasNewMails\ndata: true/);
    const noon = await second.moveTo('2026-12-02T14:35:00+01:00');
    expect(noon).toMatchObject({ pending: 0, failed: 0 });
    expect(noon.delivered).toBeGreaterThan(0);
  } finally {
    await second.stop();
  }
});

test('a mail of a start that goes on is none of an earlier one, and that those are gone is nobody’s opening', async () => {
  const folderOfIt = mkdtempSync(join(tmpdir(), 'brevvakt-ids-'));
  const begin = () =>
    startBot({
      ...{ graphUrl: '', teamsUrl: '', databaseUrl: `sqlite:${join(folderOfIt, 'ids.db')}` },
      now: '2026-12-01T07:45:00+01:00',
    });
  const as = 'as=anna.registrator@ale.example';
  const rows = async (url: string) => {
    const response = await fetch(`${url}/work/api/messages?${as}&show=all&most=200`);
    const { rows: all } = (await response.json()) as {
      rows: { id: string; version: number; waits: string[] }[];
    };
    return all;
  };
  const states = async (url: string) => {
    const { mailboxes } = (await (await fetch(`${url}/work/api/today?${as}`)).json()) as {
      mailboxes: { state: string; brief: string }[];
    };
    return mailboxes;
  };
  const first = await begin();
  await first.moveTo('2026-12-01T08:05:00+01:00');
  const before = await rows(first.url);
  expect(before.length).toBeGreaterThan(3);
  await first.stop();
  const second = await begin();
  try {
    await second.moveTo('2026-12-01T08:40:00+01:00');
    const after = await rows(second.url);
    const known = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => !known.has(id)).length).toBeGreaterThan(3);
    expect(after.filter(({ id, waits }) => known.has(id) && waits.includes('gone'))).toHaveLength(known.size);
    expect((await states(second.url)).filter(({ brief }) => /flyttades|togs bort/.test(brief))).toEqual([]);
  } finally {
    await second.stop();
    rmSync(folderOfIt, { recursive: true, force: true });
  }
});

test('asked for help it says its port and its clock, and opens nothing', () => {
  buildBot();
  const program = join(__dirname, '../../dist/sandbox/main-sandbox.js');
  const said = execFileSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
  for (const name of ['PORT', 'SANDBOX_NOW', 'SANDBOX_CLOCK', 'DATABASE_URL']) expect(said).toContain(name);
});
