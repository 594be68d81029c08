// One replica of several in a process of its own: prepares the day, or delivers until it is killed or nothing is left.

import { largeMunicipality, openBench } from './bench-context';
import { deliverNoon, messengerAt, noon, prepareNoon } from './noon-work';

const [role = '', graphUrl = '', serviceUrl = '', databaseUrl = '', notices = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const bench = await openBench({
    ...{ graphUrl, databaseUrl, now: noon, messenger: messengerAt(serviceUrl) },
    municipality: largeMunicipality(Number(notices)),
  });
  if (role === 'prepare') await prepareNoon(bench, { notices: Number(notices), serviceUrl });
  else {
    process.send?.({});
    // All begin together.
    await new Promise((resolve) => process.once('message', resolve));
    await deliverNoon(bench);
  }
  process.send?.({});
  await bench.close();
  process.disconnect();
}

void main();
