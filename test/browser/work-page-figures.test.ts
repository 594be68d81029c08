import type { Locator, Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

const deliver = (subject: string) =>
  work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Lisa Larsson', subject, body: 'Hej' },
  });

beforeAll(async () => {
  work = await openWorkPage();
  for (let at = 0; at < 10; at += 1) await deliver(`Synpunkt ${String(at)}`);
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
});
afterAll(() => work.close());

interface Listed {
  readonly rows: readonly { readonly number?: string; readonly registration: string }[];
}

const numbers = async (): Promise<readonly string[]> => {
  const answer = await fetch(`${work.bot.url}/work/api/messages?show=all&most=200&as=${anna}`);
  return ((await answer.json()) as Listed).rows.flatMap(({ number }) => number ?? []);
};
const said = (page: Page) => page.getByTestId('said');
const unsaved = (page: Page) => page.getByTestId('unsaved');
const row = (page: Page, subject: string) => page.locator('[data-row]').filter({ hasText: subject });
const field = (page: Page, subject: string) => row(page, subject).locator('input[type="text"]');

/** What is pressed with the mouse, counted. */
function mouse() {
  let clicks = 0;
  return {
    count: () => clicks,
    press: async (what: Locator) => {
      clicks += 1;
      await what.click();
    },
  };
}

test('ten messages are registered with the mouse alone in at most 22 clicks: the field, then the button beside it, which goes on', async () => {
  const { page, complaints } = await work.pageOf(anna, '&sort=latest&mailbox=ks');
  const hand = mouse();
  await hand.press(page.getByRole('button', { name: /^Att registrera/ }));
  await row(page, 'Synpunkt 9').waitFor();
  const first = (await page.locator('[data-row]').first().getAttribute('data-row')) ?? '';
  await hand.press(page.locator(`[data-row="${first}"] input[type="text"]`));
  const seen: string[] = [];
  for (let at = 0; at < 10; at += 1) {
    const now = page.locator('[data-row]:has(input[type="text"]:focus)');
    const id = (await now.getAttribute('data-row')) ?? '';
    seen.push(id);
    // An offered number is typed over.
    await page.keyboard.type(`KS 2026/10${String(at)}`);
    await hand.press(page.locator(`[data-row="${id}"]`).getByRole('button', { name: 'Spara' }));
    await page.locator(`[data-row]:not([data-row="${id}"]) input[type="text"]:focus`).waitFor();
  }
  expect(new Set(seen).size).toBe(10);
  await said(page).getByText('KS 2026/109').waitFor();
  expect((await numbers()).filter((number) => number.startsWith('KS 2026/10'))).toHaveLength(10);
  expect(hand.count()).toBeLessThanOrEqual(22);
  expect(hand.count()).toBe(12);
  // One undo each, by the mouse; the button says of what.
  await page.getByTestId('undo').click();
  await said(page).getByText('Ångrat').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('numbers that stand in subjects are written in by one press and saved by one more; nothing is saved before, and one undo takes them back', async () => {
  for (const at of [11, 12, 13]) await deliver(`SV: Ärende KS 2026/${String(at)} om vägen`);
  await work.bot.moveTo('2026-12-01T09:15:00+01:00');
  const { page, complaints } = await work.pageOf(anna, '&show=open&sort=latest&mailbox=ks');
  const hand = mouse();
  await unsaved(page).getByText('Diarienummer i 3 ämnesrader här').waitFor();
  await hand.press(unsaved(page).getByRole('button', { name: 'Skriv in dem' }));
  await unsaved(page).getByText('3 nummer är inte sparade').waitFor();
  // Enter saves the first of them.
  expect(await page.locator('[data-row] input[type="text"]:focus').inputValue()).toMatch(
    /^KS 2026\/1[123]$/u,
  );
  expect(await field(page, 'KS 2026/12').inputValue()).toBe('KS 2026/12');
  expect(await numbers()).not.toContain('KS 2026/12');
  await hand.press(unsaved(page).getByRole('button', { name: 'Spara alla 3' }));
  await said(page).getByText('3 diarienummer sparades.').waitFor();
  expect(await numbers()).toEqual(expect.arrayContaining(['KS 2026/11', 'KS 2026/12', 'KS 2026/13']));
  expect(hand.count()).toBe(2);
  await hand.press(page.getByTestId('undo'));
  await said(page).getByText('Ångrat: 3 meddelanden').waitFor();
  expect(await numbers()).not.toContain('KS 2026/12');
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is typed in several fields is saved by one press; of these what is no number stays with why, and an appeal is asked about', async () => {
  await deliver('Överklagande av beslut om bygglov');
  await work.bot.moveTo('2026-12-01T09:20:00+01:00');
  const { page } = await work.pageOf(anna, '&show=open&sort=latest&mailbox=ks');
  await field(page, 'KS 2026/13').click();
  // What the subject offers is there to be taken, by the mouse too.
  await row(page, 'KS 2026/13').getByText('Ur ämnesraden').waitFor();
  await row(page, 'KS 2026/13').getByRole('button', { name: 'Spara' }).click();
  await said(page).getByText('KS 2026/13').waitFor();
  await field(page, 'KS 2026/11').fill('hundra');
  await field(page, 'KS 2026/12').fill('KS 2026/512');
  await field(page, 'Överklagande').fill('KS 2026/77');
  await unsaved(page).getByText('3 nummer är inte sparade').waitFor();
  // Leaving a field saves nothing.
  expect(await numbers()).not.toContain('KS 2026/512');
  await unsaved(page).getByRole('button', { name: 'Spara alla 3' }).click();
  await said(page)
    .getByText(
      /^KS 2026\/\S+ sparades\. 2 nummer är inte sparade: se raden, och svara på om överklagandet kom i tid\./u,
    )
    .waitFor();
  await row(page, 'KS 2026/11').getByText('Numret skrivs så här').waitFor();
  await page.getByTestId('detail').locator('form').waitFor();
  await unsaved(page).getByText('2 nummer är inte sparade').waitFor();
  await unsaved(page).getByRole('button', { name: 'Ta bort utan att spara' }).click();
  expect(await field(page, 'KS 2026/11').inputValue()).toBe('');
  await page.close();
});

test('who answers is proposed with five keys beside the name, and approved by one press; what is overdue is one press', async () => {
  const { page } = await work.pageOf(anna, '&show=open&sort=oldest&mailbox=ks');
  await page.locator('[data-row]:focus').waitFor();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const id = await page.evaluate<string>(`document.activeElement.dataset.row`);
  await press('f');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Erik');
  await page.getByRole('option', { name: /^Erik Handläggare/ }).waitFor();
  await press('Enter');
  await press('Enter');
  await page.getByTestId('log').getByText('Erik Handläggare').first().waitFor();
  expect(keys).toBeLessThanOrEqual(5);
  const { page: carins } = await work.pageOf(carin, `&view=messages&show=decision&message=${id}`);
  const manager = mouse();
  await manager.press(carins.getByTestId('detail').getByRole('button', { name: 'Godkänn', exact: true }));
  await said(carins).getByText('Erik Handläggare').waitFor();
  expect(manager.count()).toBe(1);
  await manager.press(carins.getByRole('button', { name: /^Försenat/ }));
  await carins.waitForURL(/show=overdue/);
  expect(manager.count()).toBe(2);
  await carins.close();
  await page.close();
});

test('a number with Shift and Enter needs no answer either, and goes on; one undo takes both back', async () => {
  await deliver('Tack för hjälpen');
  await work.bot.moveTo('2026-12-01T09:40:00+01:00');
  const { page, complaints } = await work.pageOf(anna, '&show=all&sort=latest&mailbox=ks');
  await row(page, 'Tack för hjälpen').waitFor();
  await field(page, 'Tack för hjälpen').fill('KS 2026/777');
  await page.keyboard.press('Shift+Enter');
  await row(page, 'Tack för hjälpen').getByText('Behöver inget svar').waitFor();
  expect(await numbers()).toContain('KS 2026/777');
  await page
    .getByRole('button', { name: /^Ångra/ })
    .first()
    .click();
  await row(page, 'Tack för hjälpen').getByText('Ska registreras').waitFor();
  expect(await numbers()).not.toContain('KS 2026/777');
  expect(complaints).toEqual([]);
  await page.close();
});
