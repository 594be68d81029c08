import { everyView, openWorkPage, someMessage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;
let message = '';

beforeAll(async () => {
  work = await openWorkPage();
  message = await someMessage(work);
});
afterAll(() => work.close());

const sizes = [
  { width: 1400, height: 900, text: '100%' },
  { width: 320, height: 700, text: '100%' },
  { width: 1400, height: 900, text: '200%' },
];

const looks = everyView.flatMap((view) =>
  (['light', 'dark', 'contrast'] as const).map((theme) => [...view, theme] as const),
);

test.each(looks)(
  'axe finds nothing for %s at %s in the theme %s, wide, at 320 px and with text twice as large',
  async (who, query, theme) => {
    const at = query.replace(/message=$/, `message=${message}`);
    const { page } = await work.pageOf(who, `${at}&theme=${theme}`);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    if (/message=|day=/.test(at)) await page.getByTestId('log').waitFor({ state: 'attached' });
    const found: string[] = [];
    for (const { text, ...size } of sizes) {
      await page.setViewportSize(size);
      await page.evaluate<undefined>(`void (document.documentElement.style.fontSize = '${text}')`);
      const faults = await work.faultsOf(page);
      found.push(...faults.map((line) => `${String(size.width)} ${text}: ${line}`));
    }
    await page.close();
    expect(found).toEqual([]);
  },
);

test.each(['light', 'dark', 'contrast'])(
  'axe finds nothing in what is asked about several marked messages, in the theme %s',
  async (theme) => {
    const { page } = await work.pageOf(anna, `&view=messages&theme=${theme}`);
    for (const at of [1, 2]) await page.locator('[data-row] input[type="checkbox"]').nth(at).click();
    await page.getByRole('button', { name: 'Lämna vidare …' }).click();
    await page.getByTestId('many-form').getByRole('button', { name: 'Lämna vidare' }).waitFor();
    const found: string[] = [];
    for (const { text, ...size } of sizes) {
      await page.setViewportSize(size);
      await page.evaluate<undefined>(`void (document.documentElement.style.fontSize = '${text}')`);
      found.push(...(await work.faultsOf(page)).map((line) => `${String(size.width)} ${text}: ${line}`));
    }
    await page.close();
    expect(found).toEqual([]);
  },
);
