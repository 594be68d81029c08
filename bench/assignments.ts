// 10,000 open messages over 100 mailboxes: the inbox card; 1,000 approvals forwarded while every fiftieth answer is lost.

import { performance } from 'node:perf_hooks';
import { noticeId, type PersonId } from '../src/core/ids';
import { moveAnswer } from '../src/incoming/domain/answering/answer-moves';
import { localDate } from '../src/core/time';
import { carryMailWork } from '../src/incoming/flows/mail/carry-mail-work';
import { inboxCard } from '../src/incoming/flows/lists/inbox-card';
import { actOnMessage } from '../src/incoming/flows/message/act-on-message';
import { changeOfMove, messageNotice } from '../src/incoming/flows/message/message-change';
import type { MessageInputs } from '../src/incoming/flows/message/message-action';
import { messageCard } from '../src/incoming/flows/message/message-card';
import { loadMessage } from '../src/incoming/flows/message/message-scene';
import { startGraph, type SandboxGraph } from '../sandbox/graph/start-graph';
import { largePersonUpn } from '../test/support/large-tenant';
import { openBench, type Bench } from './bench-context';
import { fill, incomingOf, mailboxes, messagesEach, now, oneReader, tenThousand } from './ten-thousand';
import { median, tell } from './measure';

const approvals = 1_000;
const lostEvery = 50;

async function main(): Promise<void> {
  const tenant = tenThousand();
  const graph = await startGraph({ tenant, now: () => new Date(now) });
  const bench = await openBench({
    graphUrl: graph.url,
    databaseUrl: 'sqlite::memory:',
    municipality: oneReader(),
    now,
  });
  try {
    await fill(bench, tenant);
    const kept = [
      ...(await measureInbox(bench, graph)),
      ...(await measureActs(bench)),
      ...(await measureForwards(bench, graph)),
    ];
    process.exitCode = kept.every(Boolean) ? 0 : 1;
  } finally {
    await bench.close();
    await graph.close();
  }
}

async function measureInbox({ context }: Bench, graph: SandboxGraph): Promise<readonly boolean[]> {
  const reader = (await context.store.people.list()).find(({ upn }) => upn === largePersonUpn(0));
  if (reader === undefined) throw new Error('nobody reads');
  const draw = (page: number) =>
    inboxCard(context, {
      noticeId: noticeId('n'),
      readerId: reader.id,
      mailboxId: undefined,
      page,
      isReminder: false,
    });
  await draw(1);
  const [own, batches]: [number[], number[]] = [[], []];
  for (let page = 1; page <= 20; page += 1) {
    graph.requests.reset();
    const network = timed(context.mailDesk, 'readWords');
    const began = performance.now();
    const card = await draw(page);
    own.push(performance.now() - began - network.millis());
    network.restore();
    if (card?.total !== mailboxes * messagesEach) throw new Error(`the card shows ${card?.total} messages`);
    batches.push(network.calls());
  }
  return [
    tell({
      name: 'the inbox card over 10,000 open messages',
      value: median(own),
      unit: 'ms',
      bound: { is: 'atMost', value: 150 },
    }),
    tell({
      name: 'rounds of live reads a card',
      value: Math.max(...batches),
      unit: '',
      bound: { is: 'atMost', value: 1 },
    }),
  ];
}

const acts = 40;

const noInputs: MessageInputs = {
  ...{ registration: undefined, number: undefined, to: undefined, isInTime: undefined, kind: undefined },
  ...{ toMailboxId: undefined, isCrossing: false, responderId: undefined, note: undefined, text: undefined },
  ...{ dueOn: undefined, reason: undefined, way: undefined, until: undefined, savedIn: undefined },
  ...{ isInCaseFile: false, isPrinted: false, attachments: [] },
};

/** One is registered, and the card that answers the click is drawn; the network's part is left out. */
async function measureActs({ context }: Bench): Promise<readonly boolean[]> {
  const reader = (await context.store.people.list()).find(({ upn }) => upn === largePersonUpn(0));
  if (reader === undefined) throw new Error('nobody reads');
  const own: number[] = [];
  for (let n = 0; n < acts; n += 1) {
    // Those that no approval touches.
    const { id } = incomingOf(n, messagesEach - 1, { id: '', receivedAt: new Date(now) });
    const scene = await loadMessage(context, id);
    if (scene === undefined) throw new Error('no message');
    const opened = { receiverId: reader.id, role: 'registrar', step: 'opened' } as const;
    const notice = messageNotice(context, scene.message, opened);
    await context.store.save({ notices: [notice] });
    const network = timed(context.mailDesk, 'readWords');
    const began = performance.now();
    const pressed = await actOnMessage(context, {
      ...{ verb: 'message.register', actorId: reader.id, noticeId: notice.id, incomingId: id },
      ...{ version: scene.message.version, inputs: { ...noInputs, registration: 'keptInOrder' } },
    });
    own.push(performance.now() - began - network.millis());
    network.restore();
    if (pressed.card === undefined || pressed.refusal !== undefined) throw new Error(pressed.refusal);
  }
  const bound = { is: 'atMost', value: 150 } as const;
  return [tell({ name: 'an act shown over 10,000 open messages', value: median(own), unit: 'ms', bound })];
}

/** Tells the network's part apart from the bot's own time. */
function timed<K extends string>(desk: Record<K, unknown> | object, name: K) {
  const held = desk as Record<string, (...given: readonly unknown[]) => Promise<unknown>>;
  const original = held[name];
  if (original === undefined) throw new Error(`no ${name}`);
  let [millis, calls] = [0, 0];
  held[name] = async (...given) => {
    const began = performance.now();
    try {
      return await original(...given);
    } finally {
      millis += performance.now() - began;
      calls += 1;
    }
  };
  return {
    millis: () => millis,
    calls: () => calls,
    restore: () => {
      held[name] = original;
    },
  };
}

interface Deciding {
  readonly manager: PersonId;
  readonly responder: PersonId;
}

/** Proposed and approved, and the card that answers the click drawn: with it comes what a forward needs. */
async function approve({ context }: Bench, n: number, { manager, responder }: Deciding): Promise<void> {
  const at = { id: '', receivedAt: new Date(now) };
  const { id } = incomingOf(n % mailboxes, Math.floor(n / mailboxes), at);
  const dueOn = localDate('2026-12-08');
  const moves = [
    { what: 'propose', responderId: responder, note: undefined, dueOn },
    { what: 'approve', isLink: false },
  ] as const;
  for (const move of moves) {
    const scene = await loadMessage(context, id);
    if (scene === undefined) throw new Error('no message');
    const moved = moveAnswer(scene.message, move, { at: scene.now, actorId: manager });
    if (!moved.ok) throw new Error(moved.refusal);
    const event = { what: 'answer.approved', toId: responder } as const;
    const change = changeOfMove(context, scene, { message: moved.value, event, actorId: manager });
    await context.store.save(change);
  }
  const after = await loadMessage(context, id);
  const picture = { noticeId: noticeId('n'), role: 'manager', step: 'decide', readerId: manager } as const;
  if (after) await messageCard(context, after, picture);
}

/** Answers that are lost, spread over the three steps of a forward. */
const lostAnswers = ['createForward', '/send', 'messages/{message-id}'].flatMap((route) =>
  Array.from({ length: Math.floor(approvals / lostEvery) }, (_, at) => ({
    kind: 'lost' as const,
    method: route.startsWith('messages/') ? 'PATCH' : 'POST',
    route,
    times: 1,
    after: at * lostEvery,
  })),
);

const together = 40;
const none = { is: 'atMost', value: 0 } as const;

async function measureForwards(bench: Bench, graph: SandboxGraph): Promise<readonly boolean[]> {
  const { context } = bench;
  const deciding = await whoDecides(context);
  graph.setFaults({ rules: lostAnswers });
  let [requests, millis] = [0, 0];
  for (let from = 0; from < approvals; from += together) {
    for (let n = from; n < from + together; n += 1) await approve(bench, n, deciding);
    graph.requests.reset();
    const began = performance.now();
    await carryAll(context);
    millis += performance.now() - began;
    requests += graph.requests.total;
  }
  const responder = await context.store.people.find(deciding.responder);
  const got = graph.tenant.messages(responder?.upn ?? '').map(({ conversation }) => conversation);
  const { failed } = await context.store.mailWork.counts();
  const most = approvals * 4 + lostAnswers.length * 2;
  return [
    tell({ name: `forwarding ${approvals} messages`, value: millis / 1_000, unit: 's' }),
    tell({
      name: `requests, with ${lostAnswers.length} lost answers`,
      value: requests,
      unit: '',
      bound: { is: 'atMost', value: most },
    }),
    tell({
      name: 'mails that arrived',
      value: got.length,
      unit: '',
      bound: { is: 'atLeast', value: approvals },
    }),
    tell({ name: 'mails that came twice', value: got.length - new Set(got).size, unit: '', bound: none }),
    tell({ name: 'forwards given up', value: failed, unit: '', bound: none }),
    tell({
      name: 'requests refused for being too many',
      value: graph.requests.throttled,
      unit: '',
      bound: none,
    }),
  ];
}

async function carryAll(context: Bench['context']): Promise<void> {
  for (;;) {
    await carryMailWork(context);
    if ((await context.store.mailWork.counts()).waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function whoDecides({ store }: Bench['context']): Promise<Deciding> {
  const people = await store.people.list();
  const idOf = (upn: string): PersonId => {
    const person = people.find((it) => it.upn === upn);
    if (person === undefined) throw new Error(`nobody is ${upn}`);
    return person.id;
  };
  return { manager: idOf(largePersonUpn(mailboxes)), responder: idOf(largePersonUpn(mailboxes + 1)) };
}

console.log(
  `Assignments: ${mailboxes * messagesEach} open messages, ${approvals} approvals, every ${lostEvery}th answer of each step lost`,
);
void main();
