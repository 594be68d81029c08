import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Bench } from '../../bench/bench-context';
import { largeMunicipality, openBench } from '../../bench/bench-context';
import { inbox, incomingId, mailboxId, messageId, personId } from '../../src/core/ids';
import { moveAnswer } from '../../src/incoming/domain/answering/answer-moves';
import { noAnswer } from '../../src/incoming/domain/incoming';
import { instant, localDate } from '../../src/core/time';
import { carryMailWork } from '../../src/incoming/flows/mail/carry-mail-work';
import { changeOfMove } from '../../src/incoming/flows/message/message-change';
import { loadMessage } from '../../src/incoming/flows/message/message-scene';
import type { SandboxGraph } from '../../sandbox/graph/start-graph';
import { startGraph } from '../../sandbox/graph/start-graph';
import { largeMailboxAddress, largePersonUpn, largeTenant } from '../support/large-tenant';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { postgresDatabases, sqliteDatabases } from '../fakes/store-databases';
import type { FaultyWay } from './faulty-way';
import { startFaultyWay } from './faulty-way';

const now = '2026-12-01T10:00:00Z';
const town = largeMunicipality(1);
const responder = largePersonUpn(2);
const register = join(__dirname, '../support/register-typescript.js');
const script = join(__dirname, 'forward-process.ts');
/** A claim lapses after a minute; every process is later than the one before it by more than that. */
const minuteAndMore = 61_000;

/** The request with which a process is killed, before Graph takes it or after Graph has carried it out. */
interface Moment {
  readonly when: 'before' | 'after';
  readonly method: string;
  readonly path: RegExp;
}
/** Each process gets as far as the one before it and one step further: draft, recipients, sending, category. */
const moments: readonly Moment[] = [
  { when: 'before', method: 'POST', path: /createForward$/ },
  { when: 'after', method: 'POST', path: /createForward$/ },
  { when: 'before', method: 'PATCH', path: /messages/ },
  { when: 'after', method: 'PATCH', path: /messages/ },
  { when: 'before', method: 'POST', path: /send$/ },
  { when: 'after', method: 'POST', path: /send$/ },
  { when: 'before', method: 'PATCH', path: /messages/ },
];

describe.each([sqliteDatabases(), postgresDatabases()])(
  'a forward that is cut off by kill -9, on $dialect',
  (databases) => {
    let tenant: Tenant;
    let graph: SandboxGraph;
    let way: FaultyWay;
    let url: string;
    let bench: Bench | undefined;
    let ahead = 0;

    beforeAll(() => databases.start());
    afterAll(() => databases.stop());
    beforeEach(async () => {
      tenant = largeTenant({ now: () => new Date(now), mailboxes: 1, messagesEach: 1, people: 3 });
      graph = await startGraph({ tenant, now: () => new Date(now) });
      way = await startFaultyWay(graph.url);
      url = await databases.create();
      ahead = 0;
    });
    afterEach(async () => {
      await bench?.close();
      await way.close();
      await graph.close();
    });

    const open = async (): Promise<Bench> => {
      bench = await openBench({ graphUrl: way.url, databaseUrl: url, municipality: town, now });
      return bench;
    };
    const close = async () => {
      await bench?.close();
      bench = undefined;
    };

    async function approveOne(): Promise<void> {
      const { context } = await open();
      await approve(context, tenant);
      await close();
    }

    /** Starts a process and kills it at the moment, before or after Graph has carried the request out. */
    async function runAndKill({ when, method, path }: Moment): Promise<void> {
      const args = ['--require', register, script, way.url, url, town, now, String(ahead)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
      way.judge((passing) => {
        if (passing.method !== method || !path.test(passing.path.split('?')[0] ?? '')) return undefined;

        child.kill('SIGKILL');
        return { kind: when === 'before' ? 'cut' : 'loseAnswer' };
      });
      const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      expect(signal).toBe('SIGKILL');
      way.judge(() => undefined);
      ahead += minuteAndMore;
    }

    /** The process that lives on, a minute later. */
    async function finish(): Promise<void> {
      const { context } = await open();
      for (let round = 0; round < 5 && (await context.store.mailWork.counts()).waiting > 0; round++) {
        const millis = ahead;
        await carryMailWork({
          ...context,
          clock: { ...context.clock, realMillis: () => Date.now() + millis },
        });
        ahead += minuteAndMore;
      }
      expect(await context.store.mailWork.counts()).toEqual({ waiting: 0, failed: 0 });
      const [message] = await context.store.incoming.listByAnswer(['forwarded']);
      expect(message?.answer.forwarding).toBe('sent');
      await close();
    }

    test('at every moment in turn ends with one mail and the category on the original', async () => {
      await approveOne();
      for (const moment of moments) await runAndKill(moment);
      await finish();
      expect(tenant.messages(responder)).toHaveLength(1);
      expect(tenant.messages(largeMailboxAddress(0), 'drafts')).toHaveLength(0);
      const sent = tenant.messages(largeMailboxAddress(0), 'sentitems');
      expect(sent.filter(({ to }) => to.includes(responder))).toHaveLength(1);
      expect(tenant.messages(largeMailboxAddress(0), 'Inbox')[0]?.categories).toHaveLength(1);
    });
  },
);

/** One message of the inbox is incoming, proposed and approved, so that its forward waits. */
async function approve(context: Bench['context'], tenant: Tenant): Promise<void> {
  const people = tenant.people().map((person) => ({
    id: personId(person.id),
    upn: person.userPrincipalName as never,
    name: person.displayName,
    department: undefined,
    isEnabled: true,
    isGuest: false,
  }));
  await context.store.people.saveFromDirectory(people);
  const [lying] = tenant.messages(largeMailboxAddress(0), 'Inbox');
  const id = incomingId('00000000-0000-4000-8000-000000000001');
  const arrivedAt = instant(lying?.receivedAt.toISOString() ?? now);
  const message = {
    ...{ id, arrivedAt, mailboxId: mailboxId('m0'), messageId: messageId(lying?.id ?? ''), folder: inbox },
    ...{ conversation: undefined, mark: undefined, isInternal: false, isRequest: false },
    ...{ registration: { kind: 'open' as const }, secrecy: undefined, undo: undefined, version: 1 },
    answer: noAnswer(arrivedAt),
  };
  await context.store.save({ incoming: [{ expectedVersion: 0, message }] });
  const [manager, erik] = [1, 2].map((no) => personId(tenant.person(largePersonUpn(no))?.id ?? ''));
  const moves = [
    { what: 'propose', responderId: erik ?? personId(''), note: undefined, dueOn: localDate('2026-12-08') },
    { what: 'approve', isLink: false },
  ] as const;
  for (const move of moves) {
    const scene = await loadMessage(context, id);
    const moved = scene && moveAnswer(scene.message, move, { at: scene.now, actorId: manager });
    if (scene === undefined || moved?.ok !== true) throw new Error('the message cannot be approved');
    const event = { what: 'answer.approved', toId: erik ?? personId('') } as const;
    await context.store.save(changeOfMove(context, scene, { message: moved.value, event, actorId: manager }));
  }
}
