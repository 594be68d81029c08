import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics } from '../../../src/app/metrics';
import { machineRouters } from '../../../src/app/ops-http';
import { httpApp } from '../../../src/platform/web/http';
import { townYaml } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

const publishing = `${townYaml}publish: {decision: KS 21, mailboxes: [ks]}\n`;
let house: MessageHouse;
let server: Server;

async function open(yaml = publishing): Promise<void> {
  house = await openMessageHouse(yaml);
  const app = httpApp({
    store: house.store,
    log: house.context.log,
    routers: machineRouters(house, {
      metrics: createMetrics(),
      notifications: undefined,
      dutyKey: undefined,
    }),
  });
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
}
afterEach(async () => {
  server.close();
  await house.close();
});

const get = async (path: string) => {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const items = async () =>
  (JSON.parse((await get('/postlista.json')).text) as { items: readonly object[] }).items;

async function registered(number = 'KS 2026/7'): Promise<void> {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.register', { registration: 'registered', number });
  await house.to('09:05');
}
const filled = { publishKind: 'Skrivelse', text: 'Buller vid skolan', until: '2026-12-15' };
const put = (inputs: object = {}) => house.press('anna', 'message.publish', { ...filled, ...inputs });

test('what a person describes stands on the list with number, day, unit and kind, and nothing of the message', async () => {
  await open();
  await registered();
  expect(house.offers('anna')).toContain('Lägg på postlistan …');
  expect(await put()).toMatchObject({ publish: { item: { text: 'Buller vid skolan' } } });
  expect(await items()).toEqual([
    {
      number: 'KS 2026/7',
      arrived: '2026-12-01',
      unit: 'Kommunstyrelsens förvaltning',
      kind: 'Skrivelse',
      text: 'Buller vid skolan',
      lastDay: '2026-12-15',
    },
  ]);
  const page = await get('/postlista');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.text).toContain('<span>Buller vid skolan</span>');
  expect(page.text + (await get('/postlista.json')).text).not.toMatch(/bullerplank|lisa|Anna/i);
  await house.to('09:06');
  expect(house.read('anna', 'message').join(' ')).toMatch(
    /På postlistan till och med .* · Skrivelse: Buller/,
  );
});

test('it is taken off with a click, at once', async () => {
  await open();
  await registered();
  await put();
  await house.to('09:06');
  expect(house.offers('anna')).toContain('Ta bort från postlistan');
  await house.press('anna', 'message.unpublish');
  expect(await items()).toEqual([]);
  const whats = (await house.store.log.list(10)).map(({ event }) => event.what);
  expect(whats).toEqual(expect.arrayContaining(['message.published', 'message.unpublished']));
  expect(JSON.stringify(await house.store.log.list(50))).not.toContain('Buller');
});

test('what is changed on it is logged as a change, and its button says so', async () => {
  await open();
  await registered();
  await put();
  await house.to('09:06');
  expect(house.offers('anna')).toContain('Ändra på postlistan');
  expect(house.offers('anna')).not.toContain('Lägg på postlistan');
  await put({ text: 'Buller vid förskolan' });
  const whats = (await house.store.log.list(50)).map(({ event }) => event.what);
  expect(whats.filter((what) => what.startsWith('message.publish'))).toEqual([
    'message.publishChanged',
    'message.published',
  ]);
  expect(await items()).toMatchObject([{ text: 'Buller vid förskolan' }]);
});

test("the municipality's own numbers may stand on it, however they are written", async () => {
  await open(`${publishing}contacts: {urgent: [{name: Socialjouren, phone: "0303-33 00 00"}]}\n`);
  await registered();
  expect(await put({ text: 'Nytt nummer till jouren: +46 (0)303 330 000' })).toMatchObject({
    publish: { item: { kind: 'Skrivelse' } },
  });
  await house.to('09:06');
  expect(await put({ text: 'Jouren 0303-33 00 00 eller 0303-33 00 01' })).toMatchObject({
    refusal: 'publish-phone',
  });
});

test('after its last day it is gone from the list at midnight, and its words the night after', async () => {
  await open();
  await registered();
  await put({ until: '2026-12-02' });
  await house.to('23:59', '2026-12-02');
  expect(await items()).toHaveLength(1);
  house.clock.moveTo(house.at('00:01', '2026-12-03'));
  expect(await items()).toEqual([]);
  await house.to('02:30', '2026-12-03');
  expect(await house.store.incoming.listPublished()).toEqual([]);
  const { incomingId } = house.latest('anna', 'message');
  expect(JSON.stringify(await house.store.incoming.find(incomingId))).not.toContain('Buller');
});

test.each([
  ['no kind', { publishKind: '' }, 'publish-kind'],
  ['a kind that the file does not name', { publishKind: 'Hemligt' }, 'publish-kind'],
  ['no words', { text: '  ' }, 'publish-text'],
  ['too many words', { text: 'a'.repeat(201) }, 'publish-text'],
  ['a mail address', { text: 'Skrivelse från lisa@post.example' }, 'publish-text'],
  ['a personal number', { text: 'Fråga från 19850101-1234' }, 'publish-text'],
  ['a telephone number', { text: 'Ring Lisa på 070-123 45 67' }, 'publish-phone'],
  ['a day that has passed', { until: '2026-11-30' }, 'publish-days'],
  ['no day', { until: '' }, 'publish-days'],
  ['a day in two years', { until: '2028-12-01' }, 'publish-days'],
  ['what tells of somebody', { text: 'Lisa har cancer och är inlagd' }, 'tells-of-somebody'],
] as const)('with %s nothing is published', async (_, inputs, refusal) => {
  await open();
  await registered();
  expect(await put(inputs)).toMatchObject({ refusal });
  expect(await items()).toEqual([]);
});

test('signs of markup are shown as they are', async () => {
  await open();
  await registered();
  await put({ text: '<script>alert(1)</script> & mer' });
  expect((await get('/postlista')).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; mer');
});

test('without a number, and of a request, nothing is published', async () => {
  await open();
  await house.arrives();
  await house.open();
  expect(house.offers('anna')).not.toContain('Lägg på postlistan …');
  expect(await put()).toMatchObject({ refusal: 'not-to-publish' });
  await house.press('anna', 'message.kind', { kind: 'request' });
  await house.to('09:01');
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/8' });
  await house.to('09:02');
  expect(await put()).toMatchObject({ refusal: 'not-to-publish' });
  expect(await items()).toEqual([]);
});

test.each([
  ['marked as secret', 'message.secret'],
  ['no longer registered', 'message.undo'],
] as const)('what is %s is off the list in the same step, and its words are gone', async (_, verb) => {
  await open();
  await registered();
  await put();
  await house.to('09:06');
  await house.press('anna', verb);
  expect(await items()).toEqual([]);
  const { incomingId } = house.latest('anna', 'message');
  expect(JSON.stringify(await house.store.incoming.find(incomingId))).not.toContain('Buller');
});

test('whoever has not the mailbox puts nothing there and takes nothing off', async () => {
  await open();
  await registered();
  await put();
  await house.to('09:06');
  const { noticeId: notice, incomingId: message, version } = house.latest('anna', 'message');
  const data = { notice, message, version };
  for (const verb of ['message.publish', 'message.unpublish'])
    expect(JSON.stringify(await house.act('erik', verb, { ...data, ...filled }))).toContain('not-allowed');
  expect(await items()).toHaveLength(1);
});

test('without publish in the file there is neither form nor address', async () => {
  await open(townYaml);
  await registered();
  expect(house.offers('anna')).not.toContain('Lägg på postlistan …');
  expect(await put()).toMatchObject({ refusal: 'not-to-publish' });
  for (const path of ['/postlista', '/postlista.json']) expect((await get(path)).status).toBe(404);
});
