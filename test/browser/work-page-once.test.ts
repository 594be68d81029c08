import type { Page } from 'playwright-core';
import { openWorkPage, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Bron', 'Vägen']);
});
afterAll(() => work.close());

const list = '&show=unfinished&sort=latest';
const wide = { width: 1600, height: 900 };
const usual = { width: 1280, height: 900 };

async function assigned(): Promise<void> {
  const { page } = await work.pageOf(anna, list, wide);
  await rowOf(page, 'Bron').focus();
  await page.keyboard.press('f');
  const form = page.getByTestId('detail').locator('form');
  await form.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/u }).click();
  await form.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await rowOf(page, 'Bron').getByText('Föreslagen: Erik Handläggare').waitFor();
  const { page: carins } = await work.pageOf(carin, '&view=messages&show=decision', wide);
  await rowOf(carins, 'Bron').getByRole('button', { name: 'Bron' }).click();
  await carins.getByTestId('detail').getByRole('button', { name: 'Godkänn', exact: true }).click();
  await carins.getByTestId('said').getByText('Erik Handläggare').waitFor();
  await carins.close();
  await page.close();
}

/** What is seen of how it stands, and of the rest of its row. */
const seen = (page: Page, subject: string): Promise<string> => rowOf(page, subject).innerText();

test('who answers and by when stand once in a row: in their columns, or in its state where these have no room', async () => {
  await assigned();
  const { page } = await work.pageOf(anna, list, wide);
  await rowOf(page, 'Bron').getByText('Väntar på svar').first().waitFor();
  expect((await seen(page, 'Bron')).match(/Erik Handläggare/gu)).toHaveLength(1);
  await rowOf(page, 'Bron').getByRole('button', { name: 'Bron' }).click();
  await page.getByTestId('log').waitFor();
  await page.setViewportSize(usual);
  expect(await seen(page, 'Bron')).toMatch(/Väntar på svar från Erik Handläggare, senast \S/u);
  await page.close();
});

test('mailboxes are called what tells them apart, whole at 1280 and 360 px, and by their names where they are pointed at', async () => {
  const { page } = await work.pageOf(anna, list, usual);
  const name = rowOf(page, 'Bron').locator('[title="Kommunstyrelsens förvaltningsbrevlåda"]');
  await name.waitFor();
  expect(await name.innerText()).toBe('Kommunstyrelsens');
  for (const width of [usual.width, 360]) {
    await page.setViewportSize({ width, height: usual.height });
    const cut = await page.evaluate<number>(
      `[...document.querySelectorAll('[data-row] span[title^="Kommun"]')].filter((one) => one.scrollWidth > one.clientWidth).length`,
    );
    expect(cut).toBe(0);
  }
  await page.close();
});

test('the sender stands level with the day, however high the row is', async () => {
  const { page } = await work.pageOf(anna, list, usual);
  await rowOf(page, 'Bron').getByRole('button', { name: 'Bron' }).click();
  await page.getByTestId('log').waitFor();
  const field = rowOf(page, 'Vägen').locator('input[type="text"]');
  await field.fill('KS 2026/9');
  await rowOf(page, 'Vägen').getByText('Inte sparat').waitFor();
  for (const subject of ['Vägen', 'Bron']) {
    const [day, sender] = await Promise.all(
      [1, 2].map((at) => rowOf(page, subject).getByRole('gridcell').nth(at).boundingBox()),
    );
    expect(Math.abs((day?.y ?? 0) - (sender?.y ?? 99))).toBeLessThan(2);
  }
  await page.close();
});

test('while a form stands open for what is marked, how many there are in all does not stand alone beside it', async () => {
  const { page } = await work.pageOf(anna, list, usual);
  await rowOf(page, 'Vägen').locator('input[type="checkbox"]').click();
  const total = page.locator('[role="status"]').filter({ hasText: /^\d+ meddelanden$/u });
  expect((await total.boundingBox())?.width ?? 0).toBeGreaterThan(20);
  await rowOf(page, 'Vägen').focus();
  await page.keyboard.press('v');
  await page.getByTestId('many-form').locator('form').waitFor();
  await total.waitFor({ state: 'attached' });
  expect(
    await page.evaluate<string>(
      `getComputedStyle([...document.querySelectorAll('[role="status"]')].find((one) => /^\\d+ meddelanden$/.test(one.textContent))).clipPath`,
    ),
  ).toBe('inset(50%)');
  expect(await work.faultsOf(page)).toEqual([]);
  await page.close();
});

test('mailboxes that a number tells apart are called by it too', async () => {
  const numbered = await openWorkPage({
    municipality: (yaml) =>
      yaml
        .replace('name: Kommunstyrelsens förvaltningsbrevlåda', 'name: Stadshuset 1')
        .replace('name: Kommunens gemensamma brevlåda', 'name: Kontaktcenter 11'),
  });
  const { page } = await numbered.pageOf(anna, list, usual);
  const name = page.locator('[data-row] [role="gridcell"]:nth-child(2) span[title]');
  await name.first().waitFor();
  expect(new Set(await name.allInnerTexts())).toEqual(new Set(['Stadshuset 1', 'Kontaktcenter 11']));
  await page.close();
  await numbered.close();
});
