import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPage();
});
afterAll(() => work.close());

/** Bemanning as that person. */
async function rosterOf(who: string, query = '', size?: { width: number; height: number }) {
  const opened = await work.pageOf(who, `&view=roster${query}`, size);
  await opened.page.locator('table').first().waitFor();
  return opened;
}

const dayOf = (page: Page, date: string) => page.locator(`[data-day="ks/${date}"]`);
const beside = (page: Page) => page.getByTestId('roster-day');

/** By the keyboard alone: the field has the focus when its form opens, and Enter takes whom it has found. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator('input[role="combobox"]:focus').waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  expect(await page.locator('input[role="combobox"]').inputValue()).toBe(name);
}

test('what was told of a day goes from its open panel when a colleague has changed that day since, and stays until then', async () => {
  const { page, complaints } = await rosterOf(carin);
  const other = (await rosterOf(anna)).page;
  await dayOf(page, '2026-12-10').click();
  await beside(page).getByRole('button', { name: 'Ge till någon …' }).click();
  await choose(page, 'Bo Ersättare');
  await page.keyboard.press('Enter');
  const told = page.getByTestId('said').getByText('Bo Ersättare har brevlådan torsdag 10 december');
  await told.waitFor();
  await dayOf(other, '2026-12-10').getByText('gavs av Carin Chef').waitFor();
  await dayOf(other, '2026-12-10').click();
  await beside(other).getByRole('button', { name: 'Ta själv …' }).click();
  expect(await told.count()).toBe(1);
  await beside(other).getByRole('button', { name: 'Ta dagarna' }).click();
  await dayOf(page, '2026-12-10').getByText('tog dagen').waitFor();
  await told.waitFor({ state: 'detached' });
  await other.getByTestId('said').getByRole('button', { name: 'Ångra' }).click();
  await dayOf(page, '2026-12-10').getByText('gavs av Carin Chef').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
  await other.close();
});

test('a manager gives days by the keyboard alone; who looks sees it at once, and one press takes it back', async () => {
  const { page, complaints } = await rosterOf(carin);
  const other = (await rosterOf(anna)).page;
  await dayOf(page, '2026-12-07').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await beside(page).getByText('Tisdag 8 december').waitFor();
  const give = beside(page).getByRole('button', { name: 'Ge till någon …' });
  await give.focus();
  await page.keyboard.press('Enter');
  await choose(page, 'Bo Ersättare');
  await page.getByLabel('Till och med').fill('2026-12-09');
  await page.keyboard.press('Enter');
  await beside(page).getByText('Bo Ersättare har brevlådan 8–9 december').first().waitFor();
  await dayOf(other, '2026-12-09').getByText('gavs av Carin Chef').waitFor();
  await page.getByTestId('said').getByRole('button', { name: 'Ångra' }).click();
  await dayOf(other, '2026-12-09').getByText('Du').waitFor();
  await page.keyboard.press('Escape');
  await beside(page).waitFor({ state: 'detached' });
  await page.locator('[data-day="ks/2026-12-08"]:focus').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
  await other.close();
});

test('a swap is asked for and moves nothing before the other says yes on the page', async () => {
  const { page, complaints } = await rosterOf(anna);
  const other = (await rosterOf(bo)).page;
  await dayOf(other, '2026-12-14').click();
  await beside(other).getByRole('button', { name: 'Ta själv …' }).click();
  await beside(other).getByRole('button', { name: 'Ta dagarna' }).click();
  await dayOf(page, '2026-12-14').getByText('tog dagen').waitFor();
  await dayOf(page, '2026-12-16').click();
  await beside(page).getByRole('button', { name: 'Byt …' }).click();
  await choose(page, 'Bo Ersättare');
  await beside(page).getByRole('button', { name: 'Fråga om byte' }).click();
  await beside(page).getByText('Välj en dag.').waitFor();
  await page.getByLabel('Den andras dagar, från och med').fill('2026-12-15');
  await page.getByLabel('Till och med').last().fill('2026-12-15');
  await beside(page).getByRole('button', { name: 'Fråga om byte' }).click();
  await page.getByRole('alert').getByText('Du har brevlådan tisdag 15 december').waitFor();
  expect(await page.getByLabel('Den andras dagar, från och med').inputValue()).toBe('2026-12-15');
  await page.getByLabel('Den andras dagar, från och med').fill('2026-12-14');
  await page.getByLabel('Till och med').last().fill('2026-12-14');
  await beside(page).getByRole('button', { name: 'Fråga om byte' }).click();
  await beside(page).getByText('Frågan är ställd till Bo Ersättare').first().waitFor();
  await dayOf(page, '2026-12-16').getByText('byte väntar på svar från Bo Ersättare').waitFor();
  await dayOf(page, '2026-12-16').getByText('Du', { exact: true }).waitFor();
  await other.getByRole('button', { name: 'Ja, byt' }).click();
  await dayOf(page, '2026-12-16').getByText('byte med').waitFor();
  await dayOf(page, '2026-12-14').getByText('byte med Bo Ersättare').waitFor();
  await other.getByRole('button', { name: 'Ja, byt' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
  await other.close();
});

test('on somebody else’s day the swap says what the reader has to give, and is sent as it stands', async () => {
  const { page, complaints } = await rosterOf(bo);
  const swaps = beside(page).getByRole('button', { name: 'Byt …' });
  await page.getByLabel('Visa från').fill('2027-03-08');
  await dayOf(page, '2027-03-09').click();
  await beside(page).getByText('Att byta går inte: du har ingen egen dag').waitFor();
  expect(await swaps.count()).toBe(0);
  expect(await beside(page).getByRole('button', { name: 'Ge till någon …' }).count()).toBe(0);
  await dayOf(page, '2027-03-08').click();
  await beside(page).getByRole('button', { name: 'Ta själv …' }).click();
  await beside(page).getByRole('button', { name: 'Ta dagarna' }).click();
  await dayOf(page, '2027-03-08').getByText('tog dagen').waitFor();
  await dayOf(page, '2027-03-10').click();
  await beside(page).getByText('eller fråga Anna Registrator om ett byte').waitFor();
  await swaps.click();
  await beside(page).getByText('Dagar som du har: måndag 8 mars').waitFor();
  expect(await page.locator('input[role="combobox"]').inputValue()).toBe('Anna Registrator');
  await beside(page).getByRole('button', { name: 'Fråga om byte' }).click();
  await beside(page)
    .getByText('Anna Registrator tar måndag 8 mars. Du tar onsdag 10 mars.')
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a new order holds from its date on, every other week; nobody left is refused, and what was written stays', async () => {
  const { page, complaints } = await rosterOf(carin, '&weeks=2027-01-11&day=ks/2027-01-18');
  await beside(page).getByRole('button', { name: 'Ändra ordningen …' }).click();
  await choose(page, 'Bo Ersättare');
  await page.getByLabel('Plats i ordningen').selectOption('first');
  await page.getByLabel('Hur ofta').selectOption('2');
  await beside(page).getByRole('button', { name: 'Ändra', exact: true }).click();
  await dayOf(page, '2027-01-18').getByText('har sin vecka i turordningen').waitFor();
  const form = page.getByRole('form', { name: 'Ändra ordningen …' });
  await form.waitFor({ state: 'detached' });
  const holders = async (dates: readonly string[]) =>
    Promise.all(dates.map(async (date) => (await dayOf(page, date).innerText()).split('\n')[0]));
  const mondays = ['2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01'];
  const [a, b] = ['Anna Registrator', 'Bo Ersättare'];
  expect(await holders(mondays)).toEqual([a, b, a, b]);
  for (const [name, isLast] of [
    [b, false],
    [a, true],
  ] as const) {
    await beside(page).getByRole('button', { name: 'Ändra ordningen …' }).click();
    await choose(page, name);
    await page.getByLabel('Plats i ordningen').selectOption('out');
    await beside(page).getByRole('button', { name: 'Ändra', exact: true }).click();
    if (!isLast) await form.waitFor({ state: 'detached' });
  }
  await page.getByRole('alert').getByText('Då blir ingen kvar i ordningen').waitFor();
  expect(await page.locator('input[role="combobox"]').inputValue()).toBe(a);
  expect(complaints).toEqual([]);
  await page.close();
});

test('what it means to give a day to somebody outside the roster stands at the name before it is sent', async () => {
  const { page } = await rosterOf(carin, '&day=ks/2026-12-15');
  await beside(page).getByRole('button', { name: 'Ge till någon …' }).click();
  const told = beside(page).getByText('står inte i bemanningen här');
  await choose(page, 'Bo Ersättare');
  expect(await told.count()).toBe(0);
  await page.locator('input[role="combobox"]').fill('');
  await choose(page, 'Erik Handläggare');
  await beside(page)
    .getByText('Erik Handläggare står inte i bemanningen här och får läsa brevlådan den tid som du väljer.')
    .waitFor();
  expect(await work.faultsOf(page)).toEqual([]);
  await page.close();
});

test('axe finds nothing in three themes, at 320 px and at twice the text; nothing has to be scrolled sideways', async () => {
  const found: string[] = [];
  for (const [who, query, width, form] of [
    [carin, '&theme=light', 1400, undefined],
    [carin, '&theme=dark&day=ks/2026-12-10', 1400, 'Ändra ordningen …'],
    [anna, '&theme=contrast&day=ks/2026-12-10', 1400, 'Byt …'],
    [anna, '&theme=light', 320, undefined],
    [anna, '&theme=dark', 320, undefined],
    [carin, '&theme=contrast&day=ks/2026-12-10', 320, 'Ge till någon …'],
    // A browser's window at twice the size has half the room.
    [carin, '&theme=light', 640, undefined],
  ] as const) {
    const { page } = await rosterOf(who, query, { width, height: 900 });
    if (form !== undefined) await beside(page).getByRole('button', { name: form }).click();
    found.push(...(await work.faultsOf(page)).map((line) => `${query} ${String(width)}: ${line}`));
    await page.close();
  }
  expect(found).toEqual([]);
});

test('who has a day and who is away stand below the name of the day, and all who have one of a mailbox in one line', async () => {
  const { page } = await rosterOf(anna);
  await dayOf(page, '2026-12-04').getByText('ingen ersättare').waitFor();
  // Where the first word of each cell begins, of a column and of a row.
  const [places, lines] = await page.evaluate<readonly [number[], number[]]>(`(() => {
    const rows = [...document.querySelector('table').rows];
    const startOf = (cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        const { left, top, width } = range.getBoundingClientRect();
        if (width > 2) return [Math.round(left), Math.round(top)];
      }
      return [];
    };
    return [
      rows.map(({ cells }) => startOf(cells[3])[0]).filter((it) => it !== undefined),
      [...rows[2].cells].map((cell) => startOf(cell)[1]),
    ];
  })()`);
  expect(places.length).toBeGreaterThan(2);
  expect(new Set(places).size).toBe(1);
  expect(new Set(lines).size).toBe(1);
  await page.close();
});

test('a screen reader finds tables with heads, at 320 px too', async () => {
  const { page } = await rosterOf(anna, '', { width: 320, height: 900 });
  const week = page.getByRole('table', { name: 'Vecka 50' });
  expect(await week.getByRole('columnheader').allInnerTexts()).toHaveLength(6);
  expect(await week.getByRole('rowheader', { name: 'Kommunstyrelsens förvaltningsbrevlåda' }).count()).toBe(
    1,
  );
  expect(await week.getByRole('columnheader', { name: 'tisdag 8 december' }).count()).toBe(1);
  await page.close();
});

test('the calendar’s address is told once, and removed by the keyboard; whoever cannot says so for days to come', async () => {
  const { page, complaints } = await rosterOf(anna, '&day=ks/2026-12-17');
  await page.getByRole('button', { name: 'Skapa adress' }).click();
  const address = await page.getByLabel('Kalenderadress').inputValue();
  expect((await fetch(address)).status).toBe(200);
  await page.getByRole('button', { name: 'Ta bort adressen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Adressen är borttagen och leder ingenstans.').waitFor();
  expect((await fetch(address)).status).toBe(404);
  await beside(page).getByRole('button', { name: 'Jag kan inte …' }).click();
  await beside(page).getByRole('button', { name: 'Jag kan inte de dagarna' }).click();
  await dayOf(page, '2026-12-17').getByText('Du', { exact: true }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});
