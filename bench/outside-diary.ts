// A thousand registrations in the register of cases, which dies before it has answered sixty of them: a thousand cases.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDiary, type SandboxDiary } from '../sandbox/diary/start-diary';
import { startGraph } from '../sandbox/graph/start-graph';
import { largeTenant } from '../test/support/large-tenant';
import { carryOutsideWork } from '../src/app/carry-open-work';
import type { FlowContext } from '../src/app/flow-context';
import { inbox, incomingId, mailboxId, messageId, personId, type IncomingId } from '../src/core/ids';
import { instant, plusMinutes } from '../src/core/time';
import { askDiary } from '../src/incoming/domain/record/diary-moves';
import { noAnswer, type IncomingMessage } from '../src/incoming/domain/incoming';
import { platinaDiary } from '../src/platform/diary/platina/platina-diary';
import { largeMunicipality, openBench, type Bench } from './bench-context';
import { tell } from './measure';

const registrations = 1_000;
const lost = 60;
const from = instant('2026-12-01T08:30:00+01:00');
const by = personId(randomUUID());
const mailbox = mailboxId('m0');

function openMessage(no: number): IncomingMessage {
  const arrivedAt = plusMinutes(from, -no);
  return {
    ...{ id: incomingId(randomUUID()), mailboxId: mailbox, messageId: messageId(`b${no}`), folder: inbox },
    ...{ arrivedAt, conversation: undefined, mark: undefined, isInternal: false, isRequest: false },
    ...{ registration: { kind: 'open' }, answer: noAnswer(arrivedAt), secrecy: undefined, undo: undefined },
    version: 1,
  };
}

/** As the button does it: message and work in one change. */
async function askAll({ store }: FlowContext): Promise<readonly IncomingId[]> {
  const ids: IncomingId[] = [];
  for (let no = 0; no < registrations; no++) {
    const reference = randomUUID();
    const fresh = openMessage(no);
    await store.save({ incoming: [{ expectedVersion: 0, message: fresh }] });
    const asked = askDiary(
      fresh,
      { reference, isAlong: false, isInTime: undefined },
      { at: from, actorId: by },
    );
    if (!asked.ok) throw new Error(asked.refusal);
    const about = { incomingId: fresh.id, mailboxId: mailbox, marking: 'Ingen', isAlong: false };
    await store.save({
      incoming: [{ expectedVersion: 1, message: asked.value }],
      diaryWork: [{ ...about, reference, title: `Ärende ${no}`, createdAt: from }],
    });
    ids.push(fresh.id);
  }
  return ids;
}

async function play({ context, clock }: Bench, register: SandboxDiary): Promise<boolean> {
  const ids = await askAll(context);
  for (let no = 0; no < registrations; no++) register.script.push('up');
  for (let no = 0; no < lost; no++)
    register.script[Math.floor((no * registrations) / lost)] = no % 2 === 0 ? 'forgetful' : 'garbage';
  let ahead = 0;
  const realMillis = () => Date.now() + ahead;
  const diary = platinaDiary({
    url: register.url,
    private: ['127.0.0.1'],
    token: () => Promise.resolve('sandbox'),
    realMillis,
  });
  const carrying: FlowContext = { ...context, clock: { ...clock, realMillis }, diary: () => diary };
  const began = performance.now();
  const isDone = async () => (await context.store.work.counts(['diary'], from)).oldestAt === undefined;
  let after = 0;
  for (let go = 0; go < 2_000 && !(await isDone()); go++) {
    await carryOutsideWork(carrying);
    if (register.script.length === 0) ahead += 61_000;
    if (register.script.length === 0) after += 1;
  }
  const seconds = (performance.now() - began) / 1_000;
  const messages = await context.store.incoming.findMany(ids);
  const numbers = new Set(
    messages.flatMap(({ registration: it }) => (it.kind === 'registered' ? [it.number] : [])),
  );
  const { cases } = register.books;
  const kept = [
    tell({ name: 'cases', value: cases.length, unit: '', bound: { is: 'atLeast', value: registrations } }),
    tell({
      name: 'more than were asked for',
      value: Math.max(0, cases.length - registrations),
      unit: '',
      bound: { is: 'atMost', value: 0 },
    }),
    tell({
      name: 'messages with a number of their own',
      value: numbers.size,
      unit: '',
      bound: { is: 'atLeast', value: registrations },
    }),
    tell({
      name: 'goes until every lost answer was found',
      value: after,
      unit: '',
      bound: { is: 'atMost', value: 10 },
    }),
  ];
  tell({ name: 'the whole of it', value: seconds, unit: 's' });
  return kept.every(Boolean);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const register = await startDiary({ token: 'sandbox', now: () => new Date(from) });
  const tenant = largeTenant({ now: () => new Date(from), mailboxes: 1, messagesEach: 1, people: 3 });
  const graph = await startGraph({ tenant, now: () => new Date(from) });
  const place = 'mailboxes: [m0], diary: ks-diariet, caseType: allmant, status: oppet, origin: inkommet';
  const file = `\ndiary: {system: platina, url: "https://platina.stor.example", scope: x, places: [{${place}}], markings: [{name: Ingen, level: 0}]}\n`;
  let bench: Bench | undefined;
  try {
    bench = await openBench({
      graphUrl: graph.url,
      databaseUrl: `sqlite:${join(folder, 'bench.db')}`,
      municipality: largeMunicipality(1) + file,
      now: from,
    });
    process.exitCode = (await play(bench, register)) ? 0 : 1;
  } finally {
    await bench?.close();
    await Promise.all([register.close(), graph.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) void main();
