import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { machineRouters } from '../../src/app/ops-http';
import { createMetrics, type Metrics } from '../../src/app/metrics';
import { httpApp } from '../../src/platform/web/http';
import { openFlowHouse, people, townYaml, type FlowHouse } from '../support/flow-house';
import { press } from '../roster/flows/roster-house';

const key = 'k3y-0123456789abcdef0123456789abcdef';
let house: FlowHouse;
let server: Server;
let metrics: Metrics;

async function open(duty: string, envKey?: string, mailboxes = ''): Promise<void> {
  house = await openFlowHouse('2026-12-01T08:00:00+01:00', `${townYaml}${mailboxes}${duty}`);
  metrics = createMetrics();
  const app = httpApp({
    store: house.store,
    log: house.context.log,
    routers: machineRouters(house, { metrics, notifications: undefined, dutyKey: envKey }),
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

const ask = async (path = '/duty/ks', authorization = `Bearer ${key}`) => {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { authorization },
  });
  return { status: answer.status, body: await answer.json() };
};
const nothing = { status: 404, body: { error: 'not found' } };
const counted = async (result: string): Promise<number> => {
  const { values } = await metrics.dutyRequests.get();
  return values.find(({ labels }) => labels.result === result)?.value ?? 0;
};
const unit = 'Kommunstyrelsens förvaltning';
/** Midnight at the end of Tuesday 1 December in Sweden, and of Friday. */
const [tuesdayEnds, fridayEnds] = ['2026-12-01T23:00:00.000Z', '2026-12-04T23:00:00.000Z'];

test('tells the unit that has it and until the next free day, and nobody by name', async () => {
  await open(`duty: {key: ${key}}\n`);
  expect(await ask()).toEqual({
    status: 200,
    body: { mailbox: 'ks', date: '2026-12-01', holder: { name: unit, until: fridayEnds } },
  });
  expect(await counted('answered')).toBe(1);
});

test('tells a person by name where the file says so, until another has it: an hour, a day, an absence', async () => {
  await open('duty: {names: true}\n', key);
  const holder = async () => ((await ask()).body as { holder: unknown }).holder;
  expect(await holder()).toEqual({ name: 'Anna Testsson', until: fridayEnds });
  await press(house, 'carin', 'duty.give', {
    mailbox: 'ks',
    person: people.bo,
    from: '2026-12-02',
    until: '2026-12-02',
  });
  expect(await holder()).toEqual({ name: 'Anna Testsson', until: tuesdayEnds });
  const afternoon = { from: '2026-12-01', until: '2026-12-01', fromTime: '13:00', untilTime: '15:00' };
  await press(house, 'carin', 'duty.give', { mailbox: 'ks', person: people.bo, ...afternoon });
  expect(await holder()).toEqual({ name: 'Anna Testsson', until: '2026-12-01T12:00:00.000Z' });
  await house.to('13:05');
  expect(await holder()).toEqual({ name: 'Bo Testsson', until: '2026-12-01T14:00:00.000Z' });
  await house.to('15:05');
  expect(await holder()).toEqual({ name: 'Anna Testsson', until: tuesdayEnds });
  await house.write('anna', 'sjuk');
  expect(await holder()).toEqual({ name: 'Bo Testsson', until: '2026-12-02T23:00:00.000Z' });
});

test('names whoever is there at the hour, until the hour at which that is another', async () => {
  await open('duty: {names: true}\n', key);
  const holder = async () => ((await ask()).body as { holder: unknown }).holder;
  await house.write('anna', 'jag är borta i dag kl 13-15');
  expect(await holder()).toEqual({ name: 'Anna Testsson', until: '2026-12-01T12:00:00.000Z' });
  await house.to('13:05');
  expect(await holder()).toEqual({ name: 'Bo Testsson', until: '2026-12-01T14:00:00.000Z' });
  await house.to('15:05');
  expect(await holder()).toEqual({ name: 'Anna Testsson', until: fridayEnds });
});

test('never names whoever is marked as protected: the unit stands for them', async () => {
  await open('duty: {names: true, protected: [anna@ale.example]}\n', key);
  expect((await ask()).body).toMatchObject({ holder: { name: unit } });
  await house.write('anna', 'sjuk');
  expect((await ask()).body).toMatchObject({ holder: { name: 'Bo Testsson' } });
});

test('tells a function by its own name, whoever of it is there', async () => {
  const functions = 'functions: [{id: kansli, name: Kansliet, people: [bo@ale.example, erik@ale.example]}]\n';
  const more = `  - id: kans\n    name: Kanslibrevlådan\n    address: kansli@ale.example\n    department: X\n    roster: [{function: kansli}]\n    manager: carin@ale.example\n`;
  await open(`${functions}duty: {names: true}\n`, key, more);
  expect((await ask('/duty/kans')).body).toMatchObject({ holder: { name: 'Kansliet' } });
});

test('tells that nobody has it, also on a day off', async () => {
  await open('duty: {names: true}\n', key);
  await house.write('anna', 'sjuk');
  await house.write('bo', 'sjuk');
  expect((await ask()).body).toEqual({ mailbox: 'ks', date: '2026-12-01', holder: null });
  await house.to('10:00', '2026-12-05');
  expect((await ask()).body).toEqual({ mailbox: 'ks', date: '2026-12-05', holder: null });
});

test('a wrong key, none, one in the address and one of another form are told nothing, and counted', async () => {
  await open('duty: {names: true}\n', key);
  const wrong = ['Bearer wrong', `Bearer ${key}x`, `Basic ${key}`, `Bearer ${key} ${key}`, ''];
  for (const header of wrong) expect(await ask('/duty/ks', header)).toEqual(nothing);
  expect(await ask(`/duty/ks?key=${key}`, 'Bearer wrong')).toEqual(nothing);
  expect(await ask('/duty/nowhere', 'Bearer wrong')).toEqual(nothing);
  expect(await counted('refused')).toBe(wrong.length + 2);
  expect(await counted('answered')).toBe(0);
});

test('the key of the environment goes before that of the file, and opens no mailbox that is not named', async () => {
  const more = `  - id: sbf\n    name: Bygg\n    address: bygg@ale.example\n    department: Bygg\n    roster: [erik@ale.example]\n    manager: carin@ale.example\n`;
  await open('duty: {key: of-the-file-that-is-not-used, mailboxes: [sbf]}\n', key, more);
  expect(await ask('/duty/sbf', 'Bearer of-the-file-that-is-not-used')).toEqual(nothing);
  expect((await ask('/duty/sbf')).status).toBe(200);
  expect(await ask('/duty/ks')).toEqual(nothing);
  expect(await ask('/duty/nowhere')).toEqual(nothing);
  expect(await ask('/duty/%2e%2e')).toEqual(nothing);
});

test('says that it does not know while nobody of the mailbox has been found in the directory', async () => {
  const more = `  - id: ny\n    name: Ny\n    address: ny@ale.example\n    department: Ny\n    roster: [okand@ale.example]\n    manager: saknad@ale.example\n`;
  await open(`duty: {key: ${key}}\n`, key, more);
  const { port } = server.address() as AddressInfo;
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`http://127.0.0.1:${port}/duty/ny`, { headers });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect((await ask()).status).toBe(200);
});

test('is off until the file asks for it, and while there is no key', async () => {
  await open('', key);
  expect(await ask()).toEqual(nothing);
  server.close();
  await house.close();
  await open('duty: {names: true}\n');
  expect(await ask('/duty/ks', 'Bearer undefined')).toEqual(nothing);
  expect(await ask('/duty/ks', 'Bearer')).toEqual(nothing);
});
