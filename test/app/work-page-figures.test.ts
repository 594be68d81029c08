import type { z } from 'zod';
import { mailboxId } from '../../src/core/ids';
import { dateToday } from '../../src/core/context';
import type { figuresSchema } from '../../src/desk/page-schemas';
import { fillPast } from '../../sandbox/past-weeks';
import { unzipTexts } from '../support/unzip';
import { id, openFlowHouse, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Figures = z.infer<typeof figuresSchema>;

const decided = townYaml.replace('mailboxes:', 'figures: {decision: MBL 2026-02-03}\nmailboxes:');

let house: FlowHouse;
let page: PageClient;

async function open(yaml: string): Promise<void> {
  house = await openFlowHouse(undefined, yaml);
  page = await openPage(house.context);
  const { calendar } = house.context.municipality();
  await fillPast(house.store, {
    ...{ today: dateToday(house.context), calendar, mailboxId: mailboxId('ks') },
    holders: [id('anna'), id('bo')],
  });
}

beforeEach(() => open(decided));
afterEach(async () => {
  page.close();
  await house.close();
});

const figures = async (who: Who, query = ''): Promise<Figures> =>
  (await page.get(who, `/figures${query}`)).body as unknown as Figures;
const chartOf = ({ charts }: Figures, key: string) => charts.find((chart) => chart.key === key)!;

test('a manager sees thirteen whole weeks of the mailbox, the latest beside the average of the twelve before', async () => {
  const shown = await figures('carin');
  expect(shown).toMatchObject({
    title: 'Över tid: Kommunstyrelsens förvaltningsbrevlåda',
    decision: 'Visas enligt: MBL 2026-02-03',
    latest: 'Vecka 48, 23–29 november, jämfört med snittet av de 12 veckorna före',
  });
  expect(shown.hiddenNote).toBeUndefined();
  const arrived = chartOf(shown, 'arrived');
  expect(arrived.weeks).toHaveLength(13);
  expect(arrived.weeks.map(({ values }) => values[0])).toEqual(
    arrived.weeks.map(({ cells }) => Number(cells[0])),
  );
  const counts = arrived.weeks.map(({ values }) => values[0] ?? 0);
  const before = counts.slice(0, -1).reduce((sum, count) => sum + count, 0) / 12;
  expect(shown.compared[0]).toMatchObject({
    title: 'Inkommet',
    now: String(counts.at(-1)),
    before: before.toLocaleString('sv-SE', { maximumFractionDigits: 1 }),
  });
  expect(chartOf(shown, 'days').weeks[5]?.cells).toEqual(['0', '5']);
});

test('what is registered late, taken back, answered or open shows as it was done', async () => {
  await house.to('08:00');
  house.desk.put('m1', { subject: 'En fråga' });
  house.mail.deliver('kommunstyrelsen@ale.example', 'm1', house.at('08:00', '2026-11-27'));
  await house.to('09:00');
  const before = chartOf(await figures('carin'), 'arrived').weeks.at(-1);
  await house.to('09:00', '2026-12-07');
  const after = chartOf(await figures('carin'), 'oldest').weeks.at(-1);
  expect(before?.name).toBe('Vecka 48, 23–29 november');
  expect(after?.name).toBe('Vecka 49, 30 november – 6 december');
  // Friday the 27th of November, and the five working days of the week after.
  expect(after?.values).toEqual([5]);
});

test('never a person: no name, no id, and a week that one person alone had is shown to that person and the manager only', async () => {
  const [annas, bos, carins] = [await figures('anna'), await figures('bo'), await figures('carin')];
  const hidden = (shown: Figures) =>
    chartOf(shown, 'arrived').weeks.flatMap(({ values }, week) => (values[0] === null ? [week] : []));
  expect(hidden(carins)).toEqual([]);
  expect(hidden(annas)).toEqual([]);
  expect(hidden(bos)).toEqual([3, 7, 11]);
  expect(bos.hiddenNote).toContain('bara för den personen och för chefen');
  // What is hidden cannot be reckoned from the average.
  expect(bos.compared[0]?.before).not.toBe(carins.compared[0]?.before);
  for (const shown of [annas, bos, carins])
    expect(JSON.stringify(shown)).not.toMatch(/Testsson|11111111-0000/);
});

test('without a decision nothing is counted for anybody, and the view is not offered', async () => {
  page.close();
  await house.close();
  await open(townYaml);
  expect((await page.get('carin', '/figures')).status).toBe(403);
  expect((await page.get('carin', '/figures/ks/file')).status).toBe(403);
  const { body } = await page.get('carin', '/me');
  expect((body as unknown as { views: string[] }).views).not.toContain('figures');
});

test('nobody sees somebody else’s mailbox; who has none sees nothing', async () => {
  expect((await page.get('erik', '/figures')).status).toBe(403);
  expect((await page.get('anna', '/figures?mailbox=soc')).status).toBe(403);
  expect((await page.get('erik', '/figures/ks/file')).status).toBe(403);
  const views = async (who: Who) => (await page.get(who, '/me')).body as unknown as { views: string[] };
  expect((await views('carin')).views).toContain('figures');
  expect((await views('erik')).views).not.toContain('figures');
});

test('the workbook has the same weeks, numbers as numbers, and hides what the view hides', async () => {
  const { body } = await page.get('bo', '/figures/ks/file');
  const { name, content } = body as unknown as { name: string; content: string };
  expect(name).toBe('over-tid-ks-2026-11-23.xlsx');
  const files = await unzipTexts(Buffer.from(content, 'base64'));
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  const texts = files.get('xl/sharedStrings.xml') ?? '';
  expect(sheet.match(/<row /g)).toHaveLength(14);
  expect(texts).toContain('Registrerat senast arbetsdagen efter');
  // What a share is of stands beside it, as on the page.
  expect(texts).toContain('Registrerat: av så många');
  expect(sheet.match(/<row [^>]*r="2".*?<\/row>/s)?.[0].match(/<c /g)).toHaveLength(9);
  expect(texts).toContain('visas inte');
  expect(texts).not.toMatch(/Testsson/);
});

test('before the first whole week it is told from when there are figures; weeks before Brevvakt are left out, and a week that one person had alone is shown to that person', async () => {
  page.close();
  await house.close();
  house = await openFlowHouse(undefined, decided);
  page = await openPage(house.context);
  const cells = (shown: Figures) => chartOf(shown, 'arrived').weeks.map(({ cells: [first] }) => first);
  for (const who of ['anna', 'carin'] as const) {
    const shown = await figures(who);
    expect(shown).toMatchObject({
      ...{ charts: [], compared: [] },
      nothingYet:
        'Siffror finns när en hel vecka har gått. Vecka 49, 30 november – 6 december visas från måndag 7 december.',
    });
    expect(shown.hiddenNote).toBeUndefined();
  }
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) await house.to('16:30', day);
  await house.to('09:00', '2026-12-07');
  const annas = await figures('anna');
  expect(cells(annas)).toEqual(['0']);
  expect(annas).toMatchObject({ hasBefore: false, latest: 'Vecka 49, 30 november – 6 december' });
  expect(annas.nothingYet).toBeUndefined();
  const bos = await figures('bo');
  expect(cells(bos)).toEqual(['visas inte']);
  expect(bos.hiddenNote).toContain('bara för den personen');
});
