// Two replicas over one database under Bemanning, Borta, Regler and Över tid: what one changes is told to a page that the other
// serves within two seconds, and is there when the page asks.

import { setTimeout as pause } from 'node:timers/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFlowHouse, ks, people, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

const town = townYaml.replace(
  'mailboxes:',
  `switchboard: {people: [it@ale.example]}
rules: {editors: [carin@ale.example]}
figures: {decision: MBL 2026-02-03}
mailboxes:`,
);

let one: FlowHouse;
let other: FlowHouse;
let here: PageClient;
let there: PageClient;

beforeEach(async () => {
  const url = `sqlite:${join(mkdtempSync(join(tmpdir(), 'brevvakt-two-')), 'two.db')}`;
  one = await openFlowHouse(undefined, town, { url });
  other = await openFlowHouse(undefined, town, { url });
  [here, there] = [await openPage(one.context), await openPage(other.context)];
  await one.to('08:05');
});
afterEach(async () => {
  here.close();
  there.close();
  await one.close();
  await other.close();
});

/** What the reader's page, served by the other replica, is shown before and after the first one's change. */
async function shownThere(who: Who, path: string, change: () => Promise<unknown>) {
  const page = await there.follow(who);
  await pause(1_200);
  const read = async () => JSON.stringify((await there.get(who, path)).body);
  const before = await read();
  const earlier = page.told.length;
  await change();
  const begun = performance.now();
  while (!page.told.slice(earlier).join('').includes('event: changed') && performance.now() - begun < 10_000)
    await pause(20);
  const millis = performance.now() - begun;
  page.stop();
  return { before, after: await read(), millis };
}

test('Bemanning: a day that was given', async () => {
  const give = {
    mailbox: 'ks',
    verb: 'duty.give',
    person: people.bo,
    from: '2026-12-08',
    until: '2026-12-08',
  };
  const { before, after, millis } = await shownThere('anna', '/roster', async () => {
    const { status } = await here.post('carin', '/roster/acts', give);
    expect(status).toBe(200);
  });
  expect(millis).toBeLessThan(2_000);
  expect(before).not.toContain('gavs av');
  expect(after).toContain('gavs av');
});

test('Borta: who said that they are away, also to the switchboard, which has no mailbox', async () => {
  const { before, after, millis } = await shownThere('it', '/away', () =>
    one.write('bo', 'jag är borta till fredag'),
  );
  expect(millis).toBeLessThan(2_000);
  expect(before).not.toContain('Bo Testsson');
  expect(after).toContain('Bo Testsson');
});

test('Regler: a question that the rules did not answer', async () => {
  const { before, after, millis } = await shownThere('anna', '/rules/questions', async () => {
    const asked = await here.post('erik', '/rules/ask', { text: 'Får jag ta med hunden till jobbet?' });
    expect(asked.status).toBe(200);
  });
  expect(millis).toBeLessThan(2_000);
  expect(after).not.toBe(before);
});

test('Över tid: what has come and been registered', async () => {
  const { millis } = await shownThere('carin', '/figures', async () => {
    one.mail.deliver(ks, 'm1', one.at('08:00'));
    await one.to('09:00');
  });
  expect(millis).toBeLessThan(2_000);
});
