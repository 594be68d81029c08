import { join } from 'node:path';
import { readMunicipality } from '../../src/app/config/read-municipality';
import { readSettings } from '../../src/app/config/settings';
import { describeSweep, drySweep } from '../../sandbox/dry-sweep';
import { instant } from '../../src/core/time';

const file = join(__dirname, '../../env/sandbox.municipality.yaml');

async function sweep(at: string) {
  const settings = readSettings({ DATABASE_URL: 'sqlite::memory:' });
  return drySweep({ settings, municipality: await readMunicipality(file), at: instant(at) });
}

test('a dry sweep at 12:00 tells what is known, what is decided and who would be told, of every mailbox', async () => {
  const report = await sweep('2026-12-01T12:00:00+01:00');
  expect(report).toMatchObject({ date: '2026-12-01', isWorkingDay: true });
  const [first] = report.mailboxes;
  expect(first).toMatchObject({
    id: 'ks',
    facts: { readable: true, unread: 4, unreadJunk: 2 },
    decision: { state: 'open', onDuty: 'anna.registrator@ale.example' },
  });
  expect(report.notices).toContainEqual(
    expect.objectContaining({ to: 'anna.registrator@ale.example', step: 'check' }),
  );
  expect(describeSweep(report, await readMunicipality(file))).toContain('anna.registrator@ale.example');
});

test('on a Sunday nobody would be told anything', async () => {
  const report = await sweep('2026-12-06T12:00:00+01:00');
  expect(report).toMatchObject({ isWorkingDay: false, notices: [] });
});
