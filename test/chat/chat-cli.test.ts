import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs the command as it stands in src. */
const run = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      '--require',
      join(root, 'test/support/register-typescript.js'),
      join(root, 'sandbox/chat-cli.ts'),
      ...args,
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

test('prints one JSON object a line, with exactly the keys that programs hold on to', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'chat-')), 'lines.json');
  const at = '2026-12-01T12:05:00+01:00';
  const lines = [
    { text: 'Bo är sjuk', as: 'anna.registrator@ale.example', at },
    { text: 'och på fredag?', as: 'carin.chef@ale.example', at, before: ['vem har ks imorgon'] },
  ];
  writeFileSync(file, JSON.stringify(lines));
  const { stdout, status } = run('--file', file, '--json');
  expect(status).toBe(0);
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(first).toEqual({
    text: 'Bo är sjuk',
    act: 'away.of',
    sure: true,
    asked: false,
    person: 'bo.ersattare@ale.example',
    mailbox: null,
    from: '2026-12-01',
    until: '2026-12-01',
    part: null,
    rule: null,
    also: [],
    keeps: false,
    changes: true,
  });
  expect(second).toMatchObject({ act: 'duty.who', mailbox: 'ks', from: '2026-12-04', asked: true });
});

test('says in words what would be understood, and what is missing when nothing was written', () => {
  expect(run('vem har brevlådan?').stdout).toContain('duty.who');
  const { stderr, status } = run();
  expect([status, stderr]).toEqual([1, expect.stringContaining('Usage')]);
});
