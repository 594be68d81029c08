import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
