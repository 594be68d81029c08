// What is said at noon over a Connector of its own: shared by one bot and by several replicas.

import { connectTeams } from '../src/platform/teams/connect-teams';
import { drawCard } from '../src/app/cards';
import { warmCards } from '../src/platform/teams/draw-card';
import { personId, upn } from '../src/core/ids';
import { zone } from '../src/core/time';
import { deliverAll } from '../src/app/deliver-all';
import { lookIntoMailboxes } from '../src/look/flows/look-into-mailboxes';
import { watchDuty } from '../src/duty/flows/watch-duty';
import type { Messenger } from '../src/platform/teams/messenger';
import type { Receiver } from '../src/platform/teams/receiver';
import { conversationIdOf } from '../sandbox/teams/activity';
import { largePersonUpn } from '../test/support/large-tenant';
import { silent, type Bench } from './bench-context';

export const noon = '2026-12-01T11:00:00Z';

/** Speaks to the Connector and hears nobody. */
export function messengerAt(serviceUrl: string): Messenger {
  const teams = connectTeams({
    ...{ appId: '', appPassword: undefined, appType: 'SingleTenant', tenantId: 'tenant', serviceUrl },
    isSandbox: true,
    receiver: {} as Receiver,
    draw: drawCard,
    zone: zone('Europe/Stockholm'),
    log: silent,
  });
  // As after every start.
  teams.warm();
  warmCards();
  return teams.messenger;
}

/** People, conversations and mailboxes as on any day; only the notices are new. */
export async function prepareNoon(
  { context }: Bench,
  { notices, serviceUrl }: { readonly notices: number; readonly serviceUrl: string },
): Promise<void> {
  const people = Array.from({ length: notices }, (_, no) => ({
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

/** Until nothing is left; a bot that hangs is given up after ten minutes. */
export async function deliverNoon({ context, clock }: Bench): Promise<void> {
  const until = Date.now() + 10 * 60_000;
  while (Date.now() < until) {
    const { againAtMillis } = await deliverAll(context);
    const { waiting, sending } = await context.store.outbox.counts(clock.now());
    if (waiting + sending === 0) return;
    const wait = Math.max(5, (againAtMillis ?? Date.now() + 50) - Date.now());
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 1_000)));
  }
}
