import type { Page } from 'playwright-core';
import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex']);
});
afterAll(() => work.close());

const list = '&show=unfinished&sort=latest&mailbox=ks';
const decisions = '&view=messages&show=decision&sort=latest&mailbox=ks';

const mark = (page: Page, subject: string) => rowOf(page, subject).locator('input[type="checkbox"]').click();

const said = (page: Page) => page.getByTestId('said');

/** They came in the same minute: in the list in whatever order. */
const placeOf = async (page: Page, subject: string): Promise<number> =>
  Number(await rowOf(page, subject).getAttribute('data-index'));

/** The row that comes to stand there when this one has gone. */
async function nextOf(page: Page, subject: string): Promise<string> {
  const [at, all] = [await placeOf(page, subject), await page.locator('[data-row]').count()];
  const next = at + 1 < all ? at + 1 : at - 1;
  return (await page.locator(`[data-index="${String(next)}"]`).getAttribute('data-row')) ?? '';
}

async function propose(page: Page, who: string, ...subjects: readonly string[]): Promise<void> {
  for (const subject of subjects) await mark(page, subject);
  await rowOf(page, subjects.at(-1) ?? '').focus();
  await page.keyboard.press('f');
  const form = page.getByTestId(subjects.length === 0 ? 'detail' : 'many-form');
  await form.getByRole('combobox').pressSequentially(who);
  await page.getByRole('option', { name: new RegExp(`^${who}`, 'u') }).click();
  await form.getByRole('button', { name: 'Föreslå', exact: true }).click();
  for (const subject of subjects) await rowOf(page, subject).getByText('Väntar på beslut').waitFor();
}

test('after several were proposed the row that was marked last has the focus, and arrows go on from it', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  await rowOf(page, 'Sex').waitFor();
  await propose(page, 'Erik', 'Sex', 'Fem', 'Fyra');
  await page.locator('[data-row]:focus').and(rowOf(page, 'Fyra')).waitFor();
  const next = await placeOf(page, 'Fyra');
  await page.keyboard.press(next < 5 ? 'ArrowDown' : 'ArrowUp');
  await page.locator(`[data-index="${String(next < 5 ? next + 1 : next - 1)}"]:focus`).waitFor();
  await propose(page, 'Kim', 'Tre', 'Två');
  // Of one that stands open beside the list what follows is said there alone.
  await rowOf(page, 'Ett').focus();
  await page.keyboard.press('f');
  const detail = page.getByTestId('detail');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await detail.getByText('Frågan ligger hos Carin Chef.').waitFor();
  await said(page).getByText('”Ett”: Erik Handläggare är föreslagen').waitFor();
  expect(await said(page).innerText()).not.toContain('Frågan ligger hos');
  expect(complaints).toEqual([]);
  await page.close();
});

test('approved beside the list the focus stays there, the receipt says so, and once it is sent that it is not undone; Escape goes to the next proposal', async () => {
  const { page, complaints } = await work.pageOf(carin, decisions);
  await rowOf(page, 'Sex').getByRole('button', { name: 'Sex', exact: true }).click();
  const detail = page.getByTestId('detail');
  // Who is proposed is seen in every row, and all that is decided stands together.
  await rowOf(page, 'Sex').getByText('Föreslagen: Erik Handläggare').waitFor();
  await rowOf(page, 'Tre').getByText('Föreslagen: Kim Kommunikatör').waitFor();
  await page.getByRole('button', { name: 'Förslag att besluta (6)' }).waitFor();
  const together = detail.getByRole('button', { name: 'Godkänn', exact: true }).locator('xpath=..');
  await together.getByRole('button', { name: 'Annan person eller dag …' }).waitFor();
  await together.getByRole('button', { name: 'Lämna tillbaka …' }).waitFor();
  const next = await nextOf(page, 'Sex');
  await detail.getByRole('button', { name: 'Godkänn', exact: true }).click();
  await rowOf(page, 'Sex').waitFor({ state: 'detached' });
  await said(page)
    .getByText('”Sex”: godkänt. Erik Handläggare ska svara senast tisdag 8 december.')
    .waitFor();
  await page.locator('h2:focus').getByText('Sex').waitFor();
  await said(page).getByText('Det är skickat dit och går inte att ångra').waitFor();
  // Also when another stands there.
  await page.keyboard.press('Escape');
  await page.locator(`[data-row="${next}"]:focus`).waitFor();
  await page.keyboard.press('Enter');
  await detail.getByRole('heading').first().waitFor();
  expect(await page.getByTestId('undo').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([1200, 1366, 1600, 1900])(
  'at %i px no word of who answers is broken or cut, and nothing is wider than the window',
  async (width) => {
    const { page } = await work.pageOf(carin, decisions, { width, height: 900 });
    const name = rowOf(page, 'Tre').getByText('Kim Kommunikatör', { exact: true });
    await name.waitFor();
    const [lines, isCut] = await page.evaluate<readonly [number, boolean]>(`(() => {
      const cell = document.querySelector('[data-row] [title="Kim Kommunikatör"]');
      const range = document.createRange();
      range.selectNodeContents(cell);
      return [
        new Set([...range.getClientRects()].map(({ top }) => top)).size,
        cell.scrollWidth > cell.clientWidth,
      ];
    })()`);
    expect(lines).toBeLessThan(3);
    expect(isCut).toBe(false);
    expect(await work.faultsOf(page)).toEqual([]);
    await page.close();
  },
);

test('several that were approved are told with who answers which', async () => {
  const { page, complaints } = await work.pageOf(carin, decisions);
  for (const subject of ['Fem', 'Fyra', 'Tre']) await mark(page, subject);
  await page.getByRole('button', { name: 'Godkänn', exact: true }).click();
  for (const subject of ['Fem', 'Fyra', 'Tre']) await rowOf(page, subject).waitFor({ state: 'detached' });
  await said(page).getByText('Godkänt.').waitFor();
  const receipt = await said(page).innerText();
  expect(receipt).toMatch(/Erik Handläggare ska svara på ”(Fem|Fyra)” och ”(Fem|Fyra)”\./);
  expect(receipt).toContain('Kim Kommunikatör ska svara på ”Tre”.');
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  await page.locator('[data-row]:focus').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('what another has taken back before it went is not told as sent', async () => {
  const { page, complaints } = await work.pageOf(carin, decisions);
  // As it is for her when it was taken back within the second before it goes.
  let asked = 0;
  await page.route(/\/messages\/[^/?]{20,}(\?[^/]*)?$/, async (route) => {
    const response = await route.fetch();
    const message = (await response.json()) as { readonly buttons: readonly object[] };
    asked += 1;
    await route.fulfill({ response, json: { ...message, version: 1_000, answer: 'proposed', buttons: [] } });
  });
  const row = rowOf(page, 'Ett');
  await row.focus();
  await page.keyboard.press('g');
  await row.waitFor({ state: 'detached' });
  await said(page).getByText('”Ett”: godkänt. Erik Handläggare ska svara').waitFor();
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  expect(asked).toBeGreaterThan(0);
  expect(await said(page).innerText()).not.toContain('Det är skickat');
  expect(complaints).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('to whoever is to answer the answer is the first thing, and to who only registers the number is', async () => {
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson' },
    ...{ subject: 'Begäran om allmän handling: kvitton', body: 'Hej' },
  });
  await work.bot.moveTo('2026-12-01T09:50:00+01:00');
  const { page } = await work.pageOf(anna, list);
  const row = rowOf(page, 'Begäran om allmän handling: kvitton');
  const id = (await row.getAttribute('data-row')) ?? '';
  const first = (at: Page) => at.getByTestId('detail').locator('[data-beside] button, button').nth(1);
  await row.getByRole('button', { name: 'Begäran om allmän handling: kvitton' }).click();
  await page.getByTestId('log').waitFor();
  await row.focus();
  await page.keyboard.press('f');
  const form = page.getByTestId('detail').locator('form');
  await form.getByRole('combobox').pressSequentially('Carin');
  await page.getByRole('option', { name: /^Carin/u }).click();
  await page.keyboard.press('Enter');
  await row.getByText('Carin Chef').first().waitFor();
  const registers = page.getByRole('button', { name: /^(?:Nytt ärende|Registrera)/u });
  await first(page).and(registers).waitFor();
  const { page: carins } = await work.pageOf(carin, `&view=messages&message=${id}`);
  await carins.getByTestId('log').waitFor();
  expect(await first(carins).innerText()).toBe('Jag har svarat …');
  await page.close();
  await carins.close();
});
