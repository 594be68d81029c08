import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let player: WorkPagePlayer;
beforeAll(async () => {
  player = await openWorkPage();
});
afterAll(() => player.close());

const views = [
  [anna, '&view=messages', 'Inkommet'],
  [anna, '&view=today', 'I dag'],
  [carin, '&view=roster&day=ks%2F2026-12-02', 'Bemanning'],
  [carin, '&view=figures', 'Över tid'],
  [carin, '&view=away', 'Borta'],
  [anna, '&view=rules', 'Regler'],
] as const;

/** What stands outside the window, and boxes that cut their own text. */
const cut = (page: Page) =>
  page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll('header *, main *, aside *')].flatMap((one) => {
    const { width, right } = one.getBoundingClientRect();
    const { clipPath, visibility } = getComputedStyle(one);
    if (width < 2 || visibility === 'hidden' || one.closest('[aria-hidden="true"]')) return [];
    for (let it = one; it; it = it.parentElement) if (getComputedStyle(it).clipPath !== 'none') return [];
    const isOut = clipPath === 'none' && right > innerWidth + 1;
    const isCut = one.tagName === 'SELECT' && one.scrollHeight > one.clientHeight + 1;
    return isOut || isCut ? [one.tagName + ' ' + one.textContent.slice(0, 40)] : [];
  })`);

/** The page's own policy lets nothing be asked in it again and again. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const sizes = [
  { width: 320, height: 700, text: '100%' },
  { width: 640, height: 400, text: '100%' },
  { width: 1280, height: 800, text: '200%' },
  { width: 1500, height: 950, text: '100%' },
];

test.each(sizes)(
  'at $width × $height with $text text nothing is cut in any view, and the window itself is not scrolled',
  async ({ width, height, text }) => {
    const faults: string[] = [];
    for (const [who, query, title] of views) {
      const { page } = await player.pageOf(who, query, { width, height });
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await page.evaluate<undefined>(`void (document.documentElement.style.fontSize = '${text}')`);
      await page.getByText(title).first().waitFor({ state: 'attached' });
      faults.push(...(await cut(page)).map((line) => `${query}: ${line}`));
      faults.push(...(await player.faultsOf(page)).map((line) => `${query}: ${line}`));
      await page.close();
    }
    expect(faults).toEqual([]);
  },
);

/** Who wrote the messages in sight, where they are cut or stand on more than one line. */
const cutNames = (page: Page) =>
  page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll('[data-row] > [title] > bdi')].flatMap((one) => {
    const { scrollWidth, clientWidth } = one.parentElement;
    return one.getClientRects().length > 1 || scrollWidth > clientWidth + 1 ? [one.textContent] : [];
  })`);

test.each([1100, 1280, 1400])(
  'at %i px who wrote stands whole on a line of its own, also beside an open message',
  async (width) => {
    const { page } = await player.pageOf(anna, '&view=messages', { width, height: 900 });
    await page.getByRole('grid').getByText('Bygdegårdsföreningen').waitFor();
    expect(await cutNames(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ansökan om bidrag till nytt tak' }).click();
    await page.getByTestId('detail').getByText('Kopiera till diariet').waitFor();
    await page.getByRole('grid').getByText('Bygdegårdsföreningen').waitFor();
    expect(await cutNames(page)).toEqual([]);
    await page.close();
  },
);

test('on a telephone the first message stands whole in the first screen, and a row takes four lines', async () => {
  const { page } = await player.pageOf(anna, '&view=messages', { width: 360, height: 640 });
  await page.getByRole('grid').getByText('Bygdegårdsföreningen').waitFor();
  const rows = await page.evaluate<readonly (readonly [number, number])[]>(
    `[...document.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect())
       .map(({ bottom, height }) => [bottom, height])`,
  );
  expect(rows[0]?.[0]).toBeLessThan(460);
  const heights = rows.map(([, height]) => height).toSorted((a, b) => a - b);
  expect(heights.length).toBeGreaterThan(5);
  expect(heights[Math.floor(heights.length / 2)]).toBeLessThan(115);
  // Which mailbox it is in stands beside when it came, on one line.
  const mailboxes = await page.evaluate<readonly number[]>(
    `[...document.querySelectorAll('[data-row] span[title^="Kommun"]')].map((one) => one.getBoundingClientRect().height)`,
  );
  expect(mailboxes.filter((height) => height > 22)).toEqual([]);
  await page.close();
});

test('in a narrow window the head takes a tenth of it and goes out of sight, and all is scrolled as one', async () => {
  const { page } = await player.pageOf(anna, '&view=messages', { width: 320, height: 700 });
  await page.locator('[data-row]').first().waitFor();
  const bottomOfHead = () =>
    page.evaluate<number>(`document.querySelector('header').getBoundingClientRect().bottom`);
  expect(await bottomOfHead()).toBeLessThan(75);
  await page.mouse.move(160, 400);
  await page.mouse.wheel(0, 5_000);
  await until(async () => (await bottomOfHead()) < 0);
  // The last of the rows can be read, and the keyboard goes back to the first.
  await page.locator('[data-row]').last().focus();
  await page.keyboard.press('Home');
  await until(() => page.evaluate<boolean>(`document.activeElement.dataset.index === '0'`));
  const scrolled = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('main, main *')]
    .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1)
    .map((one) => one.tagName)`);
  expect(scrolled).toEqual([]);
  await page.getByLabel('Vyer').selectOption('today');
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
  await page.close();
});

test('the language is chosen on the page, holds in the chat too, and stays', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=today');
  await page.getByRole('button', { name: 'In English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.getByRole('button', { name: 'På svenska' }).click();
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
