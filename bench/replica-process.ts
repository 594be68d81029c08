/** One replica of several in a process of its own: prepares the day, or delivers until it is killed or nothing is left. */

import { connectTeams } from '../src/adapters/teams/connect-teams';
import { drawCard } from '../src/adapters/teams/draw-card';
import { personId, upn } from '../src/domain/ids';
import { instant, zone } from '../src/domain/time';
import { deliverAll } from '../src/flows/deliver-all';
import { lookIntoMailboxes } from '../src/flows/look-into-mailboxes';
import { watchDuty } from '../src/flows/watch-duty';
import type { Messenger } from '../src/ports/messenger';
import type { Receiver } from '../src/ports/receiver';
import { conversationIdOf } from '../src/sandbox/teams/teams-person';
import { largePersonUpn } from '../src/sandbox/tenant/large';
import type { Bench } from './bench-context';
import { largeMunicipality, openBench, silent } from './bench-context';

const noon = '2026-12-01T11:00:00Z';
const [role = '', graphUrl = '', serviceUrl = '', databaseUrl = '', notices = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const bench = await openBench({
    ...{ graphUrl, databaseUrl, now: noon, messenger: messengerAt(serviceUrl) },
    municipality: largeMunicipality(Number(notices)),
  });
  if (role === 'prepare') await prepare(bench);
  else {
    process.send?.({});
    // All begin together.
    await new Promise((resolve) => process.once('message', resolve));
    await deliver(bench);
  }
  process.send?.({});
  await bench.close();
  process.disconnect();
}

function messengerAt(url: string): Messenger {
  const teams = connectTeams({
    ...{ appId: '', appPassword: undefined, appType: 'SingleTenant', tenantId: 'tenant', serviceUrl: url },
    isSandbox: true,
    receiver: {} as Receiver,
    draw: drawCard,
    zone: zone('Europe/Stockholm'),
    log: silent,
  });
  teams.warm();
  return teams.messenger;
}

/** People, conversations and mailboxes as on any day; only the notices are new. */
async function prepare({ context }: Bench): Promise<void> {
  const people = Array.from({ length: Number(notices) }, (_, no) => ({
    id: personId(`b1e00001-0000-4000-8000-${String(no).padStart(12, '0')}`),
    upn: upn(largePersonUpn(no)),
    name: `Person ${no}`,
    department: undefined,
    isEnabled: true,
    isGuest: false,
  }));
  await context.store.people.saveFromDirectory(people);
  for (const { id } of people) {
    const conversationId = conversationIdOf(id);
    await context.store.outbox.saveConversation({ personId: id, conversationId, serviceUrl });
  }
  await lookIntoMailboxes(context);
  await watchDuty(context);
}

async function deliver({ context }: Bench): Promise<void> {
  for (;;) {
    const { againAtMillis } = await deliverAll(context);
    const { waiting, sending } = await context.store.outbox.counts(instant(noon));
    if (waiting + sending === 0) return;
    const wait = Math.max(5, (againAtMillis ?? Date.now() + 50) - Date.now());
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 1_000)));
  }
}

void main();
