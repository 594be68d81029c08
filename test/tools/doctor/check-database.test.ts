import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDatabase } from '../../../tools/doctor/check-identity';
import { createRememberingLog } from '../../fakes/store-log';

test('the doctor says of a database that cannot be used what it is, and what to do', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'brevvakt-check-'));
  const path = join(directory, 'brevvakt.db');
  writeFileSync(path, 'Kära registrator, '.repeat(1_000));
  const { finding, store } = await checkDatabase(`sqlite:${path}`, createRememberingLog());
  expect(store).toBeUndefined();
  expect(finding).toMatchObject({
    state: 'fail',
    words: 'cannot be used (SQLITE_NOTADB)',
    remedy: 'The database file is damaged. Put the latest backup back.',
  });
  rmSync(directory, { recursive: true, force: true });
});

test('a file that no start could make is told before the start', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'brevvakt-check-'));
  const log = createRememberingLog();
  writeFileSync(join(directory, 'data'), '');
  const { finding } = await checkDatabase(`sqlite:${join(directory, 'data', 'brevvakt.db')}`, log);
  expect(finding).toMatchObject({ state: 'fail', words: 'cannot be used (ENOTDIR)' });
  const fresh = await checkDatabase(`sqlite:${join(directory, 'new', 'folder', 'brevvakt.db')}`, log);
  expect(fresh.finding).toMatchObject({ state: 'warn', words: 'has nothing in it yet' });
  expect(existsSync(join(directory, 'new'))).toBe(false);
  rmSync(directory, { recursive: true, force: true });
});
