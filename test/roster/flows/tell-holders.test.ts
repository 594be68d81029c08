import { startReceiver, type SandboxReceiver } from '../../../sandbox/receiver/start-receiver';
import { drawCard } from '../../../src/app/cards';
import { carryOutsideWork } from '../../../src/app/carry-open-work';
import type { FlowContext } from '../../../src/app/flow-context';
import { channelReceiver } from '../../../src/core/channel';
import { mailboxId } from '../../../src/core/ids';
import { zone } from '../../../src/core/time';
import { webhookSender } from '../../../src/platform/outside/send-webhook';
import { holderCard } from '../../../src/roster/flows/holder-card';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, people, townYaml, type FlowHouse } from '../../support/flow-house';
import { patienceFor } from '../../support/patience';
import { press } from './roster-house';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const channel = { teamId: 'team', channelId: '19:info@thread.tacv2' };
const wanted = (more: string) => `${townYaml}duty: {names: true, ${more}}\n`;
const inChannel = wanted(`channel: {teamId: team, channelId: "${channel.channelId}"}`);

let receiver: SandboxReceiver;
let house: FlowHouse;
beforeEach(async () => {
  receiver = await startReceiver({ secret, slowMillis: 1_000 });
});
afterEach(async () => {
  await receiver.close();
  await house.close();
});

/** The house with a webhook; `carry` sends what is due, with pauses that are over at once. */
async function withWebhook(more = ''): Promise<() => Promise<void>> {
  house = await openFlowHouse(
    '2026-12-01T07:50:00+01:00',
    wanted(`webhook: {url: "${receiver.url}", private: [127.0.0.1]}${more}`),
  );
  let ahead = 0;
  const realMillis = () => Date.now() + ahead;
  const clock = { ...house.clock, realMillis };
  const context: FlowContext = {
    ...house.context,
    clock,
    sendWebhook: (message) =>
      webhookSender({ secret, realMillis: Date.now, timeoutMillis: patienceFor(receiver.mode()) })(message),
  };
  await house.to('08:05');
  return async () => {
    ahead += 20 * 60_000;
    await carryOutsideWork(context);
  };
}
const news = () =>
  receiver.list().map(({ body, isTaken }) => {
    const { type, data } = JSON.parse(body) as { type: string; data: { holder: { name: string } | null } };
    return `${type} ${data.holder?.name ?? 'nobody'}${isTaken ? '' : ' (not taken)'}`;
  });

test('the webhook hears who has it, signed, when that changes: neither at first nor on a free day', async () => {
  const carry = await withWebhook();
  await carry();
  expect(receiver.list()).toEqual([]);
  await house.write('anna', 'sjuk');
  await house.to('08:06');
  await carry();
  await house.write('bo', 'sjuk');
  await house.to('08:07');
  await carry();
  expect(news()).toEqual(['duty.changed Bo Testsson', 'duty.changed nobody']);
  expect(receiver.list().every(({ isSigned }) => isSigned)).toBe(true);
  const [first] = receiver.list();
  expect(JSON.parse(first?.body ?? '')).toEqual({
    type: 'duty.changed',
    timestamp: '2026-12-01T07:06:00.000Z',
    data: {
      mailbox: 'ks',
      date: '2026-12-01',
      holder: { name: 'Bo Testsson', until: '2026-12-01T23:00:00.000Z' },
    },
  });
  expect(first?.body).not.toMatch(/sjuk|Anna|borta|away/i);
  await house.to('10:00', '2026-12-05');
  await house.to('10:00', '2026-12-07');
  await carry();
  expect(news().slice(2)).toEqual(['duty.changed Anna Testsson']);
});

/** Three changes while the receiver has its bad day, which ends. */
async function badDay(mode: 'down' | 'slow' | 'redirect' | 'garbage' | 'forgetful' | 'busy') {
  const carry = await withWebhook();
  await receiver.set(mode);
  const from = '2026-12-01';
  for (const [at, who] of [
    ['08:10', 'bo'],
    ['08:20', 'erik'],
    ['08:30', 'anna'],
  ] as const) {
    await press(house, 'carin', 'duty.give', { mailbox: 'ks', person: people[who], from, until: from });
    await house.to(at);
    await carry();
  }
  await receiver.set('up');
  await carry();
}

test.each(['down', 'redirect', 'busy', 'garbage'] as const)(
  'a receiver that is %s gets all of it afterwards, in order and once',
  async (mode) => {
    await badDay(mode);
    const taken = receiver.list().filter(({ isTaken }) => isTaken);
    expect(news().filter((line) => !line.endsWith('(not taken)'))).toEqual(
      ['Bo', 'Erik', 'Anna'].map((name) => `duty.changed ${name} Testsson`),
    );
    expect(taken.some(({ isRepeated }) => isRepeated)).toBe(false);
    expect(receiver.followed()).toBe(0);
    expect(await house.store.roster.countWaiting()).toMatchObject({ count: 0 });
  },
);

test.each([
  ['down', 'ECONNREFUSED'],
  ['redirect', 'http-307'],
  ['busy', 'http-503'],
] as const)(
  'what a receiver that is %s answered last is kept until it takes what waits',
  async (mode, answer) => {
    const carry = await withWebhook();
    await receiver.set(mode);
    await house.write('anna', 'sjuk');
    await house.to('08:06');
    await carry();
    expect(await house.store.roster.countWaiting()).toMatchObject({ count: 1, lastAnswer: answer });
    await receiver.set('up');
    await carry();
    expect(await house.store.roster.countWaiting()).toMatchObject({ count: 0, lastAnswer: undefined });
  },
);

test.each(['slow', 'forgetful'] as const)(
  'what a receiver that is %s took without an answer comes again with the same id, before what follows',
  async (mode) => {
    await badDay(mode);
    const ids = receiver.list().map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toEqual([...ids].sort((a, b) => ids.indexOf(a) - ids.indexOf(b)));
    expect(receiver.list().filter(({ isRepeated }) => !isRepeated)).toHaveLength(3);
  },
);

test('a name that may not leave any more is not in what still waits', async () => {
  const carry = await withWebhook();
  await receiver.set('down');
  await house.write('anna', 'sjuk');
  await house.to('08:06');
  await carry();
  const { duty } = house.context.municipality();
  Object.assign(duty ?? {}, { protected: ['bo@ale.example'] });
  await receiver.set('up');
  await carry();
  expect(news()).toEqual(['duty.changed Kommunstyrelsens förvaltning']);
});

test('a channel hears who has it, in office hours, and a later post closes the one before', async () => {
  house = await openFlowHouse('2026-12-01T07:50:00+01:00', inChannel);
  await house.to('08:05');
  const posts = () =>
    house.messenger.said.filter(({ to }) => to === channelReceiver(channel)).map(({ facts }) => facts);
  expect(posts()).toEqual([]);
  await house.write('anna', 'sjuk');
  await house.to('08:10');
  expect(posts()).toMatchObject([{ card: 'holder', holder: { name: 'Bo Testsson' } }]);
  await house.write('bo', 'sjuk');
  await house.to('08:15');
  expect(posts()).toMatchObject([
    { card: 'sentence', say: { what: 'newerCard' } },
    { card: 'holder', holder: undefined },
  ]);
  await house.to('06:30', '2026-12-02');
  expect(posts()).toHaveLength(2);
  await house.to('08:05', '2026-12-02');
  expect(posts().at(-1)).toMatchObject({ card: 'holder', holder: { name: 'Anna Testsson' } });
});

test('a channel hears until which hour, also of a day ahead of which somebody else has a part', async () => {
  house = await openFlowHouse('2026-12-01T07:50:00+01:00', inChannel);
  await house.to('08:05');
  const day = { mailbox: 'ks', from: '2026-12-03', until: '2026-12-03', fromTime: '12:00' };
  await press(house, 'carin', 'duty.give', { ...day, person: people.bo });
  const until = async () => {
    const card = await holderCard(house.context, mailboxId('ks'));
    return card && wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card).at(-1);
  };
  expect(await until()).toBe('Till kl. 12 torsdag 3 december, så vitt det är känt nu.');
  await press(house, 'carin', 'duty.give', {
    ...{ mailbox: 'ks', from: '2026-12-01', until: '2026-12-02', person: people.bo },
  });
  expect(await until()).toBe('Till och med onsdag 2 december, så vitt det är känt nu.');
});

test('nothing is told or kept where the file has neither, nor of a mailbox that it leaves out', async () => {
  house = await openFlowHouse('2026-12-01T07:50:00+01:00', wanted('key: a-key-that-nobody-uses'));
  await house.write('anna', 'sjuk');
  await house.to('08:10');
  expect(await house.store.roster.listTold()).toEqual([]);
});
