import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPage();
});
afterAll(() => work.close());

const deliver = (subject: string) =>
  work.bot.deliver({
    mailbox: 'ks',
    from: 'lisa@post.example',
    fromName: 'Lisa Larsson',
    subject,
    body: 'Hej',
  });
const rowsOf = (page: Page) => page.locator('[data-row]');
const numbersIn = (page: Page) => page.locator('[data-row] input[type="text"]');
const states = async (): Promise<readonly { number?: string; registration: string }[]> => {
  const answer = await fetch(`${work.bot.url}/work/api/messages?show=all&most=200&as=${anna}`);
  return ((await answer.json()) as { rows: { number?: string; registration: string }[] }).rows;
};
const until = async (isSo: () => Promise<boolean>) => {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never came to be so');
};

test('a registrar registers ten messages by the keyboard alone, with at most 25 keys beside the numbers', async () => {
  for (let at = 0; at < 12; at += 1) await deliver(`Ansökan ${String(at)}`);
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
  const { page, complaints } = await work.pageOf(anna, '&show=open&sort=latest');
  await rowsOf(page).nth(10).waitFor();
  await page.locator('[data-row]:focus').waitFor();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('d');
  for (let number = 1; number <= 10; number++) {
    await page.locator('input[type="text"]:focus').waitFor();
    await page.keyboard.type(`KS 2026/${String(number)}`);
    await press('Enter');
  }
  await until(
    async () => (await states()).filter(({ registration }) => registration === 'registered').length === 10,
  );
  expect(keys).toBeLessThanOrEqual(25);
  expect(new Set((await states()).flatMap(({ number }) => number ?? [])).size).toBe(10);
  expect(complaints).toEqual([]);
  await page.close();
});

test('five are marked minor in at most six keys, and one Ctrl+Z takes all of it back', async () => {
  const { page, complaints } = await work.pageOf(anna, '&show=open&sort=oldest');
  await page.locator('[data-row]:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  const before = (await states()).filter(({ registration }) => registration === 'minor').length;
  for (let at = 0; at < 4; at++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('r');
  const minor = async () =>
    (await states()).filter(({ registration }) => registration === 'minor').length - before;
  await until(async () => (await minor()) === 5);
  await page.keyboard.press('Control+z');
  await until(async () => (await minor()) === 0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('of two in the same row each sees the other, and who comes second is told who was first', async () => {
  const { page } = await work.pageOf(anna, '&show=open&sort=oldest');
  const other = (await work.pageOf(bo, '&show=open&sort=oldest')).page;
  const id = (await rowsOf(page).last().getAttribute('data-row')) ?? '';
  const row = (on: Page) => on.locator(`[data-row="${id}"]`);
  await row(other).getByRole('button').click();
  await row(page).getByText('Bo Ersättare har det öppet').waitFor();
  // Both have read the same version: the page of the second one hears nothing more.
  await page.route('**/work/api/changes*', (route) => route.abort());
  await page.route('**/work/api/messages?*', (route) => route.abort());
  await other.getByTestId('detail').getByRole('button', { name: 'Jag tar det här' }).click();
  await row(other).getByText('Du tar hand om det').waitFor();
  await row(page).locator('input[type="text"]').fill('KS 2026/99');
  await row(page).locator('input[type="text"]').press('Enter');
  await row(page).getByText('Bo Ersättare hann före').waitFor();
  expect(await row(page).locator('input[type="text"]').inputValue()).toBe('KS 2026/99');
  await page.close();
  await other.close();
});

test('markup, marks that turn the writing round and 400 signs in a subject stay text', async () => {
  const long = `<img src=x onerror="document.title='bad'"><b>Fet</b> \u202Evänd ${'lång '.repeat(80)}`;
  await deliver(long);
  await work.bot.moveTo('2026-12-01T09:20:00+01:00');
  const { page, complaints } = await work.pageOf(anna, '&show=open&sort=latest');
  await page.getByText('<b>Fet</b>').first().waitFor();
  expect(await page.locator('[data-row] b, [data-row] img').count()).toBe(0);
  expect(await page.title()).toBe('Brevvakt');
  expect(complaints).toEqual([]);
  await page.close();
});

test('the server is restarted under it: what was typed stays, and the page comes back by itself', async () => {
  const { page } = await work.pageOf(anna, '&show=open&sort=oldest');
  const field = numbersIn(page).first();
  await field.fill('KS 2026/7');
  await work.restart(async () => {
    await page.getByTestId('lost').waitFor();
    expect(await field.inputValue()).toBe('KS 2026/7');
  });
  await page.getByTestId('lost').waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('KS 2026/7');
  await page.close();
});

test('axe finds nothing in any view, in three themes, at 320 px and at twice the text', async () => {
  const found: string[] = [];
  for (const [who, query, width] of [
    [anna, '&theme=light', 1400],
    [anna, '&theme=dark&message=first', 1400],
    [anna, '&theme=contrast&message=first', 1400],
    [anna, '&theme=light&message=first', 320],
    [anna, '&view=today&theme=light', 1400],
    [anna, '&view=today&theme=dark', 320],
    [anna, '&view=today&theme=contrast', 700],
    // A browser's window at twice the size has half the room.
    [anna, '&theme=light&message=first', 640],
    [anna, '&view=today&theme=light', 640],
  ] as const) {
    const first = (await (await fetch(`${work.bot.url}/work/api/messages?as=${anna}`)).json()) as {
      rows: { id: string }[];
    };
    const at = query.replace('message=first', `message=${first.rows[0]?.id ?? ''}`);
    const { page } = await work.pageOf(who, at, { width, height: 900 });
    await page.locator('h1, [data-row]').first().waitFor();
    if (at.includes('message=')) await page.getByTestId('log').waitFor();
    found.push(...(await work.faultsOf(page)).map((line) => `${query} ${String(width)}: ${line}`));
    await page.close();
  }
  expect(found).toEqual([]);
});
