import { openStore } from '../../src/app/open-store';
import { readMunicipality } from '../../src/app/config/read-municipality';
import { mailboxId, personId } from '../../src/core/ids';
import { localDate } from '../../src/core/time';
import { fillPast } from '../../sandbox/past-weeks';
import { silent } from '../support/flow-house';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const carin = 'carin.chef@ale.example';
const bo = 'bo.ersattare@ale.example';
const [annasId, bosId] = [4, 5].map((no) => personId(`a1e00001-0000-4000-8000-00000000000${no}`));

let player: WorkPagePlayer;

beforeAll(async () => {
  player = await openWorkPage({
    fill: async (url) => {
      const { calendar } = await readMunicipality('env/sandbox.municipality.yaml');
      const store = await openStore(url, { log: silent });
      const past = { today: localDate('2026-12-01'), calendar, mailboxId: mailboxId('ks') };
      await fillPast(store, { ...past, holders: [annasId!, bosId!] });
      await store.close();
    },
  });
});
afterAll(() => player.close());

test('a manager sees the latest week beside those before, and each chart with its figures as a table', async () => {
  const { page, complaints } = await player.pageOf(carin, '');
  const charts: string[] = [];
  page.on('response', (response) => {
    if (/figures-view/.test(response.url())) charts.push(response.url());
  });
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
  expect(charts).toEqual([]);
  await page.getByRole('tab', { name: 'Över tid' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Över tid: Kommunstyrelsens/ }).waitFor();
  expect(charts).not.toEqual([]);
  const table = page.getByRole('table', { name: 'Inkommet, och registrerat i tid' });
  expect(await table.getByRole('row').count()).toBe(14);
  const latest = table.getByRole('row', { name: /^Vecka 48/ });
  expect(await latest.getByRole('cell').allInnerTexts()).toEqual(['24', '17 av 24']);
  // A bar for each week and series.
  const bars = page.getByTestId('chart-arrived').locator('rect[aria-label]');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(26);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta som Excel' }).click();
  expect((await file).suggestedFilename()).toBe('over-tid-ks-2026-11-23.xlsx');
  await page.getByLabel('Brevlåda').selectOption({ label: 'Kommunens gemensamma brevlåda' });
  await page.getByRole('heading', { level: 1, name: 'Över tid: Kommunens gemensamma brevlåda' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('weeks that a colleague alone had are not shown, and the page says so; no name is anywhere in it', async () => {
  const { page, complaints } = await player.pageOf(bo, '&view=figures');
  await page.getByText('visas bara för den personen och för chefen').waitFor();
  const table = page.getByRole('table', { name: 'Inkommet, och registrerat i tid' });
  expect(await table.getByText('visas inte').count()).toBe(6);
  expect(await page.locator('main').innerText()).not.toMatch(/Anna|Bo Ersättare/);
  expect(complaints).toEqual([]);
  await page.close();
});

test('axe finds nothing in three themes, at 320 px and at twice the text; nothing has to be scrolled sideways', async () => {
  const query = '&view=figures';
  expect(
    await player.faultsIn([
      { who: carin, query: `${query}&theme=light`, width: 1400 },
      { who: bo, query: `${query}&theme=dark`, width: 1400 },
      { who: carin, query: `${query}&theme=contrast`, width: 1400 },
      { who: carin, query: `${query}&theme=light`, width: 320 },
      { who: bo, query: `${query}&theme=contrast`, width: 320 },
      // A browser's window at twice the size has half the room.
      { who: carin, query: `${query}&theme=dark`, width: 640 },
    ]),
  ).toEqual([]);
});
