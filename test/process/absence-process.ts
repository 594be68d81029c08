// Says that Anna is away, and dies as soon as that is saved: started by a test with the database's address.

import { sayAllAway } from '../../src/absence/flows/away/say-absence';
import { localDate } from '../../src/core/time';
import { id, openFlowHouse } from '../support/flow-house';

const [url = ''] = process.argv.slice(2);

async function run(): Promise<void> {
  const { context } = await openFlowHouse('2026-12-01T09:00:00+01:00', undefined, { url });
  const date = localDate('2026-12-01');
  const absenceChanged = (): Promise<never> => {
    process.kill(process.pid, 'SIGKILL');
    return new Promise<never>(() => undefined);
  };
  const spans = [{ from: date, lastDay: date }];
  const said = { senderId: id('anna'), spans, isLeave: false, isOffering: false };
  await sayAllAway({ ...context, absenceChanged }, said);
}

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
