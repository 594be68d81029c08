// Duty mailboxes with so many messages each behind a Graph in a process of its own.

import { startGraph } from '../sandbox/graph/start-graph';
import { Tenant } from '../sandbox/tenant/tenant';

const [mailboxes = '0', messagesEach = '0', from = ''] = process.argv.slice(2);

export interface LaidOut {
  readonly url: string;
  /** Of each mailbox, in the order of arrival. */
  readonly ids: readonly (readonly string[])[];
}

async function main(): Promise<void> {
  const now = () => new Date('2026-12-01T09:00:00Z');
  const tenant = new Tenant({ now });
  const ids = Array.from({ length: Number(mailboxes) }, (_, no) => fill(tenant, no));
  // Graph itself would take ten minutes over so many: what is measured is what the bot does.
  const graph = await startGraph({ tenant, now, limits: { inTenMinutes: 1_000_000 } });
  process.send?.({ url: graph.url, ids } satisfies LaidOut);
}

function fill(tenant: Tenant, no: number): readonly string[] {
  const address = `mailbox-${String(no)}@ale.example`;
  const id = `22222222-0000-4000-8000-${String(no).padStart(12, '0')}`;
  tenant.addPerson({ id, userPrincipalName: address, displayName: address, kind: 'shared' });
  const began = Date.parse(from);
  return Array.from({ length: Number(messagesEach) }, (_, index) =>
    tenant.deliver(address, {
      from: `person-${String(index)}@utanfor.example`,
      subject: `Fråga ${String(index)} om bullerplank`,
      body: 'Hej! Vem bestämmer om planket vid skolan? Hälsningar. '.repeat(40),
      at: new Date(began + index * 60_000),
    }),
  );
}

void main();
