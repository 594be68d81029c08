import { realClock } from '../../../src/app/clock';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { notificationRouter } from '../../../src/look/graph/notification-router';
import { folderPath, inbox, junk, mailboxId, personId, sentItems } from '../../../src/core/ids';
import type { SandboxScene } from './sandbox-graph';
import { dutyAddress, sandboxScene } from './sandbox-graph';
import { listeningLog, within } from './rooms';

const closing: (() => Promise<unknown> | undefined)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(options: Parameters<typeof sandboxScene>[0] = {}): Promise<SandboxScene> {
  const opened = await sandboxScene(options);
  closing.push(() => opened.graph.close());
  return opened;
}

describe('change notifications', () => {
  const secret = 'correct horse';
  const told: unknown[] = [];
  let bot: Server;
  let publicUrl: string;

  beforeEach(async () => {
    told.length = 0;
    const receiver = {
      changed: (mailbox: string) => told.push(mailbox),
      lifecycle: (notice: object) => told.push(notice),
    };
    const app = express().use(
      notificationRouter({ secret, receiver, log: listeningLog(), count: () => undefined }),
    );
    bot = await new Promise<Server>((resolve) => {
      const server = app.listen(0, '127.0.0.1', () => {
        resolve(server);
      });
    });
    publicUrl = `http://127.0.0.1:${(bot.address() as AddressInfo).port}`;
    closing.push(() => new Promise((resolve) => bot.close(resolve)));
  });

  /** A Graph whose clock is the bot's real one, as outside the sandbox. */
  async function subscribed(folder = inbox) {
    const clock = {
      now: () => '2026-12-01T07:00:00.000Z' as never,
      sleep: (millis: number) => realClock.sleep(millis),
      realMillis: () => Date.UTC(2026, 11, 1, 7),
    };
    const opened = await open({ notifications: { publicUrl, secret }, clock });
    const outcome = await opened.subscriptions!.create({
      mailboxId: mailboxId('ks'),
      address: dutyAddress,
      folder,
    });
    if (outcome.kind !== 'active') throw new Error(JSON.stringify(outcome));
    return { ...opened, subscription: outcome.subscription };
  }
  const mail = { from: 'nagon@utanfor.example', subject: 'Fråga', body: 'Hej' };

  test('a mail that comes, is read and is deleted gives the bot hints', async () => {
    const { tenant, graph } = await subscribed();
    const id = tenant.deliver(dutyAddress, mail);
    await graph.settled();
    expect(told).toContain('ks');
    told.length = 0;
    tenant.read(dutyAddress, id);
    await graph.settled();
    expect(told).toEqual(['ks']);
    tenant.remove(dutyAddress, id);
    await graph.settled();
    expect(told).toEqual(['ks', 'ks']);
  });

  test('a folder that rules fill is watched by its id, and known again by its path', async () => {
    const folder = folderPath('Inbox/Formulär');
    const { tenant, graph, subscriptions, subscription } = await subscribed(folder);
    tenant.deliver(dutyAddress, { ...mail, folder });
    await graph.settled();
    expect(told).toContain('ks');
    expect(await subscriptions!.list()).toEqual({ kind: 'listed', subscriptions: [subscription] });
  });

  test('is renewed, asked to be renewed, and removed', async () => {
    const { graph, subscriptions, subscription } = await subscribed();
    expect(await subscriptions!.renew(subscription)).toMatchObject({
      kind: 'active',
      subscription: { id: subscription.id },
    });
    graph.lifecycle(subscription.id, 'reauthorizationRequired');
    await graph.settled();
    const event = 'reauthorizationRequired';
    expect(told).toEqual([{ mailboxId: 'ks', subscriptionId: subscription.id, event }]);
    expect(await subscriptions!.remove(subscription)).toEqual({ kind: 'gone' });
    expect(await subscriptions!.renew(subscription)).toEqual({ kind: 'gone' });
    expect(graph.requests.unknown).toEqual([]);
  });
});

/** Notes what is asked of an address before the pause that its answer asked for is over, as the bot itself can know it. */
function watchPauses(address: string) {
  const [path, asked] = [`/users/${address}/`, { pauses: 0, tooEarly: 0 }];
  let until = 0;
  const watched: typeof fetch = async (input, init) => {
    const isAbout = typeof input === 'string' && input.includes(path);
    if (isAbout && Date.now() < until) asked.tooEarly += 1;
    const response = await fetch(input, init);
    if (!isAbout || response.status !== 429) return response;
    asked.pauses += 1;
    until = Date.now() + Number(response.headers.get('Retry-After')) * 1_000;
    return response;
  };
  return { asked, fetch: watched };
}

test('a whole sweep of many folders keeps Graph’s limits, also right after it asked for a pause', async () => {
  const { asked, fetch } = watchPauses(dutyAddress);
  const { graph, tenant, mailRoom } = await open({ fetch });
  graph.setFaults({
    latencyMs: 5,
    rules: [{ kind: 429, mailbox: dutyAddress, times: 2, retryAfterSeconds: 1 }],
  });
  const boxes = tenant.mailboxes().map(({ address }) => address);
  const looks = boxes.flatMap((address) =>
    [inbox, junk, sentItems, inbox, junk, sentItems].map((folder) =>
      mailRoom.look({ address, folder, link: undefined }, within(30_000)),
    ),
  );
  const kinds = (await Promise.all(looks)).map((outcome) => outcome.kind);
  expect(new Set(kinds)).toEqual(new Set(['changed']));
  expect(graph.requests.throttled).toBe(0);
  expect(asked).toEqual({ pauses: 2, tooEarly: 0 });
  expect(Math.max(...graph.requests.mostAtOnce.values())).toBeLessThanOrEqual(4);
});

test('mailbox settings that are throttled inside a batch are read again, not too early', async () => {
  const { graph, tenant, directory } = await open();
  const people = tenant.people().map(({ id }) => personId(id));
  graph.setFaults({
    rules: [
      { kind: 429, mailbox: people[0]!, times: 1, retryAfterSeconds: 1 },
      { kind: 503, mailbox: people[3]!, times: 1 },
    ],
  });
  const replies = await directory.automaticReplies(people);
  expect(new Set([...replies.values()].map((reply) => reply.kind))).toEqual(new Set(['off']));
  expect(graph.requests.tooEarly).toBe(0);
});
