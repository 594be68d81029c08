import { startGraph, type SandboxGraph } from '../../../sandbox/graph/start-graph';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { connectTrace } from '../../../src/app/trace-of';
import { realClock } from '../../../src/app/clock';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import { press } from '../../roster/flows/roster-house';
import {
  ks,
  people,
  openFlowHouse,
  silent,
  senderOf,
  townYaml,
  type FlowHouse,
  type Who,
} from '../../support/flow-house';

const wanted = `${townYaml}watch: {quarantine: {decision: KS 14}}\n`;
let tenant: Tenant;
let graph: SandboxGraph;
let house: FlowHouse;
/** What was waited for has passed. */
let waitedMillis = 0;
const wait = (millis: number) => {
  waitedMillis += millis;
  return Promise.resolve();
};

async function open(yaml = wanted): Promise<void> {
  house = await openFlowHouse('2026-12-01T07:50:00+01:00', yaml);
  const now = () => new Date(house.clock.now());
  tenant = new Tenant({ now });
  graph = await startGraph({ tenant, now });
  const messageTrace = connectTrace({
    clock: { ...realClock, realMillis: () => Date.now() + waitedMillis },
    log: silent,
    baseUrl: graph.url,
    credential: fixedToken('sandbox'),
    pace: { sleep: wait },
  });
  Object.assign(house.context, { messageTrace });
}
afterEach(async () => {
  await graph.close();
  await house.close();
});

const hold = (at: string, more: Partial<Parameters<Tenant['held']['add']>[0]> = {}) => {
  tenant.held.add({
    ...{ recipient: ks, from: 'lisa@post.example', subject: 'Hemligt ämne', status: 'quarantined' },
    receivedAt: new Date(at),
    ...more,
  });
};
const told = (who: Who) => house.cards(who, 'held');
const review = async (who: Who) => {
  const card = told(who).at(-1);
  const data = { notice: card?.noticeId, version: card?.version };
  return (
    await house.receiver.action(senderOf(who), { verb: 'quarantine.reviewed', data, activityId: undefined })
  ).drawing.facts;
};

test('on a working morning the registrar is told how many were held back and when each came, never from whom', async () => {
  await open();
  hold('2026-11-30T16:57:00+01:00');
  hold('2026-12-01T03:00:00+01:00', { status: 'filteredAsSpam' });
  hold('2026-12-01T04:00:00+01:00', { status: 'delivered' });
  hold('2026-12-01T05:00:00+01:00', { recipient: 'erik@ale.example' });
  await house.to('08:15');
  expect(told('anna').map(({ step, mails }) => [step, mails.length])).toEqual([['first', 2]]);
  expect(JSON.stringify(house.messenger.said)).not.toMatch(/Hemligt|lisa/);
  expect(
    JSON.stringify(
      await house.store.held.listTold(told('anna')[0]?.mailbox.id as never, '2026-12-01' as never),
    ),
  ).not.toMatch(/Hemligt|lisa/);
});

test('a trace that is late by a day, and one that is read twice, count each once', async () => {
  await open();
  hold('2026-11-30T10:00:00+01:00', { shownAt: new Date('2026-12-01T20:00:00+01:00') });
  hold('2026-11-30T11:00:00+01:00', { id: 'same' });
  hold('2026-11-30T11:00:00+01:00', { id: 'same' });
  await house.to('08:15');
  expect(told('anna').map(({ mails }) => mails.length)).toEqual([1]);
  await review('anna');
  await house.to('08:15', '2026-12-02');
  expect(told('anna').map(({ mails }) => mails.length)).toEqual([1, 1]);
});

test('looked through is a click of whoever has the mailbox, and nobody is told again', async () => {
  await open();
  hold('2026-11-30T10:00:00+01:00');
  await house.to('08:15');
  expect(await review('anna')).toMatchObject({
    card: 'held',
    canReview: false,
    reviewed: { name: 'Anna Testsson' },
  });
  await house.to('08:15', '2026-12-02');
  await house.to('08:15', '2026-12-03');
  expect(told('anna')).toHaveLength(1);
  expect(told('carin')).toEqual([]);
  const whats = (await house.store.log.list(20)).map(({ event }) => event.what);
  expect(whats).toEqual(expect.arrayContaining(['quarantine.told', 'quarantine.reviewed']));
});

test('what nobody has looked through is told again on the next working morning, then to the manager', async () => {
  await open();
  hold('2026-11-30T10:00:00+01:00');
  await house.to('08:15');
  expect(told('anna').map(({ step }) => step)).toEqual(['first']);
  // The later card closes the earlier one.
  await house.to('08:15', '2026-12-02');
  expect(told('anna').map(({ step }) => step)).toEqual(['again']);
  expect(told('carin')).toEqual([]);
  await house.to('08:15', '2026-12-03');
  await house.to('08:15', '2026-12-04');
  expect(told('carin').map(({ step }) => step)).toEqual(['manager']);
  expect(await review('carin')).toMatchObject({ reviewed: { name: 'Carin Testsson' } });
});

test('whom Teams does not reach leaves the question to the next the same morning, each once', async () => {
  await open();
  hold('2026-11-30T10:00:00+01:00');
  const refusal = { kind: 'unreachable', code: 'http-403' } as const;
  for (const who of ['anna', 'bo'] as const)
    house.messenger.answerWith(senderOf(who).personId, ...Array<typeof refusal>(40).fill(refusal));
  await house.to('08:45');
  expect([told('anna'), told('bo')]).toEqual([[], []]);
  expect(told('carin').map(({ step, isManager }) => [step, isManager])).toEqual([['first', true]]);
  await house.to('08:45', '2026-12-02');
  await house.to('08:45', '2026-12-03');
  expect(told('carin').map(({ step }) => step)).toEqual(['manager']);
});

test('while whoever has the mailbox is away for some hours it is told to who is there', async () => {
  await open();
  await house.write('anna', 'jag är borta till kl 12');
  hold('2026-11-30T10:00:00+01:00');
  await house.to('08:15');
  expect([told('anna'), told('bo').map(({ step }) => step)]).toEqual([[], ['first']]);
});

test('whoever is given the mailbox for the day is told, and says that it is looked through', async () => {
  await open();
  const day = { from: '2026-12-01', until: '2026-12-01' };
  await press(house, 'anna', 'duty.give', { mailbox: 'ks', person: people.david, ...day });
  hold('2026-11-30T10:00:00+01:00');
  await house.to('08:15');
  expect(await review('david')).toMatchObject({ reviewed: { name: 'David Testsson' } });
});

test('nobody else says that it is looked through', async () => {
  await open();
  hold('2026-11-30T10:00:00+01:00');
  await house.to('08:15');
  const { noticeId: notice, version } = told('anna')[0] ?? {};
  const data = { notice, version };
  const { drawing } = await house.receiver.action(senderOf('erik'), {
    verb: 'quarantine.reviewed',
    data,
    activityId: undefined,
  });
  expect(JSON.stringify(drawing.facts)).toContain('not-allowed');
});

test.each([
  ['is throttled', 429],
  ['has no licence', 403],
] as const)('a trace that %s is asked again, and nothing is told meanwhile', async (_, kind) => {
  await open();
  hold('2026-11-30T10:00:00+01:00');
  graph.setFaults({ rules: [{ route: '/messageTraces', kind, retryAfterSeconds: 1 }] });
  await house.to('08:15');
  expect(told('anna')).toEqual([]);
  graph.setFaults({});
  await house.to('08:45');
  expect(told('anna')).toHaveLength(1);
});

test('without a decision in the file nothing is asked', async () => {
  await open(townYaml);
  hold('2026-11-30T10:00:00+01:00');
  await house.to('08:15');
  expect(told('anna')).toEqual([]);
  expect(await house.store.held.countRequests(0)).toBe(0);
});
