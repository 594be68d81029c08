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
