import type { z } from 'zod';
import type { todaySchema } from '../../src/desk/page-schemas';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Today = z.infer<typeof todaySchema>;

const town = (...people: readonly Who[]) =>
  `${townYaml}
  - id: soc
    name: Socialnämndens myndighetsbrevlåda
    address: soc@ale.example
    department: Socialförvaltningen
    roster: [david@ale.example]
    manager: david@ale.example
`.replace(
    'mailboxes:',
    `switchboard: {people: [${people.map((who) => `${who}@ale.example`).join(', ')}]}\nmailboxes:`,
  );

let house: FlowHouse;
let page: PageClient;

async function open(yaml: string): Promise<void> {
  house = await openFlowHouse(undefined, yaml);
  page = await openPage(house.context);
  await house.to('08:05');
}
afterEach(async () => {
  page.close();
  await house.close();
});

const boxesOf = async (who: Who) =>
  ((await page.get(who, '/today')).body as unknown as Today).mailboxes.map(
    ({ id, lines, buttons, links, stops }) => ({
      ...{ id, lines: lines.map(({ text }) => text) },
      may: buttons.length + links.length + stops.length,
    }),
  );

test('the switchboard sees in I dag who has each mailbox, as the chat tells it, and not how it stands', async () => {
  await open(town('erik'));
  const { body } = await page.get('erik', '/me');
  expect((body as unknown as { views: readonly string[] }).views).toEqual(['away', 'today', 'rules']);
  await house.write('bo', 'jag är borta till fredag');
  await house.write('anna', 'ge ks till Carin i dag från kl 13');
  const ks = { id: 'ks', lines: ['Anna Testsson har den', 'Från kl. 13 har Carin Testsson den'], may: 0 };
  expect(await boxesOf('erik')).toEqual([ks, { id: 'soc', lines: ['David Testsson har den'], may: 0 }]);
});

test('who is away for some hours has the mailbox still: it is told who is there meanwhile', async () => {
  await open(town('erik'));
  await house.write('anna', 'jag är borta i dag från kl 13');
  const lines = async () => (await boxesOf('erik')).find(({ id }) => id === 'ks')?.lines;
  const away = 'Anna Testsson, som har den, är borta';
  expect(await lines()).toEqual(['Anna Testsson har den', `Från kl. 13 är Bo Testsson på plats: ${away}`]);
  await house.write('bo', 'jag är borta i dag från kl 13');
  expect(await lines()).toEqual([
    'Anna Testsson har den',
    `Från kl. 13 är ingen i bemanningen på plats: ${away}`,
  ]);
});

test('where whoever has it is away now, who has it later is told too, and that they are back is told once', async () => {
  await open(town('erik'));
  const lines = async () => (await boxesOf('erik')).find(({ id }) => id === 'ks')?.lines;
  await house.write('anna', 'jag är borta i dag till kl 10.30');
  const now = 'Anna Testsson har den, borta till kl. 10.30; Bo Testsson är på plats då';
  expect(await lines()).toEqual([now]);
  await house.write('anna', 'ge ks till Carin i dag kl 13-14');
  expect(await lines()).toEqual([
    now,
    'Från kl. 13 har Carin Testsson den',
    'Från kl. 14 har Anna Testsson den',
  ]);
  // Who is there meanwhile goes too.
  await house.write('bo', 'jag är borta i dag från kl 9.30');
  expect((await lines())?.slice(0, 2)).toEqual([
    now,
    'Från kl. 9.30 är ingen i bemanningen på plats: Anna Testsson, som har den, är borta',
  ]);
});

test('who is at the switchboard and stands in a roster sees the others beside their own; a colleague of the roster does not', async () => {
  await open(town('anna'));
  const [own, other] = await boxesOf('anna');
  expect(own?.may).toBeGreaterThan(0);
  expect(other).toEqual({ id: 'soc', lines: ['David Testsson har den'], may: 0 });
  expect((await boxesOf('bo')).map(({ id }) => id)).toEqual(['ks']);
  const seen = JSON.stringify((await page.get('anna', '/today')).body.mailboxes.at(-1)?.lines);
  expect(seen).not.toMatch(/oläst|öppn/i);
});
