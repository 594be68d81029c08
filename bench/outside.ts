// A thousand changes of who has a mailbox while the receiver of the webhook is down for ten minutes, and then forgetful.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGraph } from '../sandbox/graph/start-graph';
import { startReceiver, type Received, type SandboxReceiver } from '../sandbox/receiver/start-receiver';
import { largeTenant } from '../test/support/large-tenant';
import { carryOutsideWork } from '../src/app/carry-open-work';
import type { FlowContext } from '../src/app/flow-context';
import { jobRunner } from '../src/app/run-jobs';
import type { PersonId } from '../src/core/ids';
import { instant, localDate, plusMinutes } from '../src/core/time';
import { webhookSender } from '../src/platform/outside/send-webhook';
import { tellHolders } from '../src/roster/flows/tell-holders';
import { largeMunicipality, openBench, type Bench } from './bench-context';
import { tell } from './measure';

const mailboxes = 40;
/** One change of each mailbox a minute. */
const minutes = 25;
const downMinutes = 10;
/** In this minute the receiver takes what comes, and its answers are lost. */
const forgetfulMinute = 15;
const from = instant('2026-12-01T08:30:00+01:00');
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Played {
  readonly received: readonly Received[];
  /** Of the virtual clock, from when the receiver is up again until it has all that waited. */
  readonly caughtUpMinutes: number;
  readonly seconds: number;
}

async function play(bench: Bench, receiver: SandboxReceiver): Promise<Played> {
  const startedAt = Date.now();
  const realMillis = () => startedAt + (Date.parse(bench.clock.now()) - Date.parse(from));
  const context: FlowContext = {
    ...bench.context,
    clock: { ...bench.clock, realMillis },
    sendWebhook: webhookSender({ secret, realMillis }),
  };
  await jobRunner(context).runDue();
  await tellHolders(context);
  const people = (await context.store.people.list()).map(({ id }) => id);
  const began = performance.now();
  let caughtUpMinutes = -1;
  for (let minute = 1; minute <= 90; minute++) {
    bench.clock.moveTo(plusMinutes(from, minute));
    await receiver.set(modeOf(minute));
    if (minute <= minutes) await changeAll(context, { minute, people });
    await carryOutsideWork(context);
    const { count } = await context.store.roster.countWaiting();
    if (minute > downMinutes && count === 0 && caughtUpMinutes < 0) caughtUpMinutes = minute - downMinutes;
    if (minute > minutes && count === 0) break;
  }
  return { received: receiver.list(), caughtUpMinutes, seconds: (performance.now() - began) / 1_000 };
}

function modeOf(minute: number) {
  if (minute <= downMinutes) return 'down';
  return minute === forgetfulMinute ? 'forgetful' : 'up';
}

interface Turn {
  readonly minute: number;
  readonly people: readonly PersonId[];
}

/** In each mailbox somebody else takes the day. */
async function changeAll(context: FlowContext, { minute, people }: Turn): Promise<void> {
  const rosterChanges = context.municipality().mailboxes.flatMap(({ id }, no) => {
    const person = people[(no + minute) % mailboxes];
    if (person === undefined) return [];
    const day = { date: localDate('2026-12-01'), kind: 'takes' as const, undoneAt: undefined };
    return [
      {
        id: `${id}-${minute}`,
        mailboxId: id,
        personId: person,
        byId: person,
        at: context.clock.now(),
        ...day,
      },
    ];
  });
  await context.store.save({ rosterChanges });
  await tellHolders(context);
}

/** Of each mailbox in the order in which it changed, by the time that each message carries. */
function outOfOrder(received: readonly Received[]): number {
  const last = new Map<string, string>();
  let wrong = 0;
  for (const { body } of received) {
    const { timestamp, data } = JSON.parse(body) as { timestamp: string; data: { mailbox: string } };
    if ((last.get(data.mailbox) ?? '') > timestamp) wrong += 1;
    last.set(data.mailbox, timestamp);
  }
  return wrong;
}

function judge({ received, caughtUpMinutes, seconds }: Played): boolean {
  const taken = received.filter(({ isTaken }) => isTaken);
  const first = taken.filter(({ isRepeated }) => !isRepeated);
  const wanted = mailboxes * minutes;
  const none = { is: 'atMost', value: 0 } as const;
  const lost = taken.filter(({ isRepeated }) => isRepeated).length;
  const kept = [
    tell({ name: 'changes taken', value: first.length, unit: '', bound: { is: 'atLeast', value: wanted } }),
    tell({ name: 'more than there were', value: Math.max(0, first.length - wanted), unit: '', bound: none }),
    tell({ name: 'out of order', value: outOfOrder(taken), unit: '', bound: none }),
    tell({
      name: 'without a right signature',
      value: received.filter(({ isSigned }) => !isSigned).length,
      unit: '',
      bound: none,
    }),
    // One of each mailbox was under way when answers were lost, and each of these was asked again until it was answered.
    tell({
      name: 'twice, after a lost answer and with the same id',
      value: lost,
      unit: '',
      bound: { is: 'atLeast', value: 1 },
    }),
    tell({
      name: 'twice without one',
      value: lost - taken.filter(({ isRepeated, id }) => isRepeated && isLostBefore(taken, id)).length,
      unit: '',
      bound: none,
    }),
    tell({
      name: 'caught up after the receiver was back',
      value: caughtUpMinutes,
      unit: 'min',
      bound: { is: 'atMost', value: 20 },
    }),
  ];
  tell({ name: 'the whole of it', value: seconds, unit: 's' });
  return kept.every(Boolean);
}

/** Whether a message of that id came in the minute in which answers were lost. */
const isLostBefore = (taken: readonly Received[], id: string): boolean =>
  taken.some((one) => one.id === id && one.mode === 'forgetful');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const receiver = await startReceiver({ secret });
  let bench: Bench | undefined;
  const now = () => new Date(bench?.clock.now() ?? from);
  const tenant = largeTenant({ now, mailboxes, messagesEach: 1, people: mailboxes + 2 });
  const graph = await startGraph({ tenant, now });
  const duty = `\nduty: {names: true, webhook: {url: "${receiver.url}", private: [127.0.0.1]}}\n`;
  try {
    bench = await openBench({
      graphUrl: graph.url,
      databaseUrl: `sqlite:${join(folder, 'bench.db')}`,
      municipality: largeMunicipality(mailboxes) + duty,
      now: from,
    });
    process.exitCode = judge(await play(bench, receiver)) ? 0 : 1;
  } finally {
    await bench?.close();
    await Promise.all([receiver.close(), graph.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) void main();
