/**
 * Carries out mail actions, to be killed: started by tests with the Graph's address, the database's, a municipality and
 * how far the machine's clock is ahead.
 */
import { writeSync } from 'node:fs';
import { openBench } from '../../bench/bench-context';
import { carryMailWork } from '../../src/incoming/flows/mail/carry-mail-work';

const [graphUrl = '', databaseUrl = '', municipality = '', now = '', ahead = '0'] = process.argv.slice(2);

async function run(): Promise<void> {
  const { context } = await openBench({ graphUrl, databaseUrl, municipality, now });
  const clock = { ...context.clock, realMillis: () => Date.now() + Number(ahead) };
  await carryMailWork({ ...context, clock });
  writeSync(1, 'carried out\n');
  process.exit(0);
}

run().catch((error: unknown) => {
  writeSync(1, `failed ${String(error)}\n`);
  process.exit(1);
});
