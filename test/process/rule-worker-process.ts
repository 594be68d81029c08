/**
 * The part of the bot that makes and takes away mail rules, to be killed: carries out what is due, then ends. Started by
 * tests with the database, the Graph, the duty clock, and how far real time is ahead.
 */
import { realClock } from '../../src/app/clock';
import { randomUUID } from 'node:crypto';
import { openStore } from '../../src/app/open-store';
import { fixedToken } from '../../src/platform/graph/calls/token';
import { connectGraph } from '../../src/app/connect-graph';
import { readMunicipality } from '../../src/app/config/read-municipality';
import { instant } from '../../src/core/time';
import type { FlowContext } from '../../src/app/flow-context';
import { workOnRules } from '../../src/absence/flows/delegation/work-on-rules';
import { createRememberingLog } from '../fakes/store-log';
import { gather } from '../../src/platform/db/gather';

const [databaseUrl = '', graphUrl = '', now = '', aheadMillis = '0'] = process.argv.slice(2);

async function run(): Promise<void> {
  const municipality = await readMunicipality('env/sandbox.municipality.yaml');
  const log = createRememberingLog();
  const clock = {
    now: () => instant(now),
    sleep: (millis: number) => realClock.sleep(millis),
    realMillis: () => Date.now() + Number(aheadMillis),
  };
  const store = await openStore(databaseUrl, { log });
  const { inboxRule } = connectGraph({ baseUrl: graphUrl, credential: fixedToken('sandbox'), clock, log });
  const context = {
    ...{ store, inboxRule, clock, log },
    municipality: () => municipality,
    newId: randomUUID,
    owner: String(process.pid),
    gather,
    wakeOutbox: () => undefined,
  } as Partial<FlowContext> as FlowContext;
  await workOnRules(context);
  await store.close();
}

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
