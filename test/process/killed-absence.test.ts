import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { mailboxId } from '../../src/core/ids';
import { instant, localDate } from '../../src/core/time';
import { sqliteDatabases } from '../fakes/store-databases';
import { id, ks, openFlowHouse, stepsOf } from '../support/flow-house';

const register = join(__dirname, '../support/register-typescript.js');
const script = join(__dirname, 'absence-process.ts');
const databases = sqliteDatabases();
beforeAll(() => databases.start());
afterAll(() => databases.stop());

const today = localDate('2026-12-01');
const [from, to] = [instant('2026-12-01T00:00:00+01:00'), instant('2026-12-02T00:00:00+01:00')];

test('killed at 09:00 when it has saved that Anna is away and duty has not heard: the tick of 09:01 gives Bo the mailbox', async () => {
  const url = await databases.create();
  const child = spawn(process.execPath, ['--require', register, script, url], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);

  const store = await databases.open(url);
  expect(await store.people.listAbsences(from, to)).toMatchObject([{ personId: id('anna') }]);
  expect(await store.duty.findDay(mailboxId('ks'), today)).toMatchObject({ onDutyId: id('anna') });
  await databases.closeAll();

  const house = await openFlowHouse('2026-12-01T09:01:00+01:00', undefined, { url });
  expect(await house.store.duty.findDay(mailboxId('ks'), today)).toMatchObject({ onDutyId: id('bo') });
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('12:00');
  expect(stepsOf(house)).toContain('bo: check');
  await house.close();
});
