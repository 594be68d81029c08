// Mailboxes with messages behind the sandbox's Graph, what the bot knows of them, and the archive over both.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { connectGraph } from '../../../src/app/connect-graph';
import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { textsOf } from '../../../src/app/texts';
import { inbox, incomingId, mailboxId, messageId, personId } from '../../../src/core/ids';
import type { LogEvent, NewLogEntry } from '../../../src/core/log-entry';
import { realTime } from '../../../src/core/clock';
import { instant, localDate, plusMinutes, type Instant } from '../../../src/core/time';
import { noAnswer, type IncomingMessage } from '../../../src/incoming/domain/incoming';
import { namedMessage } from '../../../src/incoming/domain/shown/message-log';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import type { Pace } from '../../../src/platform/graph/calls/pace';
import { startGraph, type SandboxGraph } from '../../../sandbox/graph/start-graph';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { deliverPackage, type Delivered } from '../../../tools/archive/deliver-package';
import type { ArchiveDeps } from '../../../tools/archive/make-package';
import { silent } from '../../support/flow-house';

export const anna = personId('11111111-0000-4000-8000-000000000001');
const madeAt = instant('2026-12-01T09:00:00Z');
const addressOf = (mailbox: string) => `${mailbox}@ale.example`;

export const town = (more = '', language = 'sv'): string => `
name: Ale kommun (påhittad)
language: ${language}
domains: [ale.example]
admins: [it@ale.example]
mailboxes:
  - { id: ks, name: Kommunstyrelsens förvaltningsbrevlåda, address: ks@ale.example, department: KS, roster: [anna@ale.example], manager: carin@ale.example, secrecy: normal, authority: Kommunstyrelsen }
  - { id: soc, name: Socialnämndens brevlåda, address: soc@ale.example, department: Soc, roster: [anna@ale.example], manager: carin@ale.example, secrecy: strict, authority: Socialnämnden${more} }
`;

export interface ArchiveWorld {
  readonly folder: string;
  readonly store: OpenedStore;
  readonly tenant: Tenant;
  readonly graph: SandboxGraph;
  readonly deps: ArchiveDeps;
  /** A message that lies in the mailbox, kept in order unless told otherwise. */
  receive(
    what: {
      readonly mailbox?: string;
      readonly at?: string;
      readonly subject?: string;
      readonly body?: string;
    },
    changes?: Partial<IncomingMessage>,
  ): Promise<IncomingMessage>;
  /** So many, a second apart, kept in order in one go. */
  receiveMany(count: number): Promise<void>;
  log(message: IncomingMessage, at: Instant, event: LogEvent): Promise<void>;
  archive(asked?: {
    readonly out?: string;
    readonly schemas?: string;
    readonly from?: string;
    readonly until?: string;
  }): Promise<Delivered>;
  close(): Promise<void>;
}

interface Unlike {
  readonly yaml?: string;
  readonly pace?: Partial<Pace>;
  readonly patienceMillis?: number;
}

export async function openArchiveWorld({
  yaml = town(),
  pace,
  patienceMillis = 5_000,
}: Unlike = {}): Promise<ArchiveWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-archive-'));
  const tenant = new Tenant({ now: () => new Date(madeAt) });
  for (const [index, name] of ['ks', 'soc'].entries())
    tenant.addPerson({
      id: `22222222-0000-4000-8000-00000000000${String(index + 1)}`,
      userPrincipalName: addressOf(name),
      displayName: name,
      kind: 'shared',
    });
  const graph = await startGraph({ tenant, now: () => new Date(madeAt) });
  const store = await openStore('sqlite::memory:', { log: silent });
  const clock = { ...realTime, now: () => madeAt };
  const municipality = parseMunicipality(yaml, 'test');
  const rooms = connectGraph({
    baseUrl: graph.url,
    credential: fixedToken('sandbox'),
    clock,
    log: silent,
    pace,
  });
  const names = new Map(municipality.mailboxes.map(({ id, name }) => [id, name]));
  const deps: ArchiveDeps = {
    incoming: store.incoming,
    log: store.log,
    originalMail: rooms.originalMail,
    clock,
    patienceMillis,
    municipality,
    words: {
      texts: textsOf(municipality.language),
      person: (id) => (id === anna ? 'Anna Registrator' : undefined),
      mailbox: (id) => names.get(id),
      zone: municipality.calendar.zone,
    },
    version: '0.1.0',
    newId: randomUUID,
    now: () => madeAt,
  };
  return {
    folder,
    store,
    tenant,
    graph,
    deps,
    receive: (what, changes) => receive({ tenant, store }, what, changes),
    receiveMany: async (count) => {
      const times = Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 10, 2, 6, 0, index)));
      const incoming = times.map((at) => ({
        expectedVersion: 0,
        message: lay(tenant, { at: at.toISOString() }, {}),
      }));
      await store.save({ incoming });
    },
    log: (message, at, event) => log(store, message, { at, event }),
    archive: (asked = {}) => {
      const { out = join(folder, 'paket'), schemas, from = '2026-11-01', until = '2026-11-30' } = asked;
      const name = out.slice(out.lastIndexOf('/') + 1);
      const days = { from: localDate(from), until: localDate(until) };
      const order = { kind: 'make' as const, ...days, decision: 'KS 2026-11-03 § 112', out, name, schemas };
      return deliverPackage({ order, deps, save: store.save });
    },
    close: async () => {
      await store.close();
      await graph.close();
    },
  };
}

function lay(
  tenant: Tenant,
  {
    mailbox = 'ks',
    at = '2026-11-10T09:15:00+01:00',
    subject = 'Fråga om bullerplank',
    body = 'Hej!',
  }: Parameters<ArchiveWorld['receive']>[0],
  changes: Partial<IncomingMessage>,
): IncomingMessage {
  const mail = { from: 'lisa@utanfor.example', fromName: 'Lisa Läsare', subject, body, at: new Date(at) };
  const lying = tenant.deliver(addressOf(mailbox), mail);
  const arrivedAt = instant(at);
  return {
    id: incomingId(randomUUID()),
    mailboxId: mailboxId(mailbox),
    messageId: messageId(lying),
    folder: inbox,
    arrivedAt,
    conversation: undefined,
    mark: undefined,
    isInternal: false,
    isRequest: false,
    registration: { kind: 'keptInOrder' },
    answer: { ...noAnswer(arrivedAt), state: 'notNeeded' },
    secrecy: undefined,
    undo: undefined,
    version: 1,
    ...changes,
  };
}

async function receive(
  { tenant, store }: Pick<ArchiveWorld, 'tenant' | 'store'>,
  what: Parameters<ArchiveWorld['receive']>[0],
  changes: Partial<IncomingMessage> = {},
): Promise<IncomingMessage> {
  const message = lay(tenant, what, changes);
  await store.save({ incoming: [{ expectedVersion: 0, message }] });
  const event = { what: 'message.registered', choice: message.registration.kind };
  await log(store, message, { at: plusMinutes(message.arrivedAt, 30), event });
  return message;
}

async function log(
  store: OpenedStore,
  message: IncomingMessage,
  { at, event }: { readonly at: Instant; readonly event: LogEvent },
): Promise<void> {
  const entry: NewLogEntry = {
    at,
    actorId: anna,
    mailboxId: message.mailboxId,
    date: undefined,
    event: { ...event, of: namedMessage(message) } as LogEvent,
  };
  await store.save({ log: [entry] });
}
