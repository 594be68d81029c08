import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPage();
  for (const subject of ['Ett', 'Två', 'Tre', 'Fyra', 'Överklagande av beslut om bygglov'])
    await work.bot.deliver({
      ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Lisa Larsson', subject, body: 'Hej' },
    });
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
});
afterAll(() => work.close());

const list = '&show=open&sort=oldest&mailbox=ks';
const rowsOf = (page: Page) => page.locator('[data-row]');
const said = (page: Page) => page.getByTestId('said');
const focusedRow = async (page: Page): Promise<string | undefined> =>
  (await page.evaluate<string | null>(
    `document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null`,
  )) ?? undefined;

test('a number that is typed and left is shown as unsaved, stays while another view is shown, and is saved by the mouse', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const row = rowsOf(page).first();
  const id = (await row.getAttribute('data-row')) ?? '';
  await row.locator('input[type="text"]').fill('KS 2026/210');
  await row.getByText('Inte sparat').waitFor();
  await page.getByRole('tab', { name: 'Bemanning' }).click();
  await page.locator('table').first().waitFor();
  await page.getByRole('tab', { name: 'Inkommet' }).click();
  const again = page.locator(`[data-row="${id}"]`);
  await again.getByText('Inte sparat').waitFor();
  expect(await again.locator('input[type="text"]').inputValue()).toBe('KS 2026/210');
  await again.getByRole('button', { name: 'Spara' }).click();
  await said(page).getByText('KS 2026/210').waitFor();
  await page.getByTestId('undo').click();
  await said(page).getByText('Ångrat').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a number that is saved beside the list leaves nothing unsaved in its row, whatever was typed there', async () => {
  const { page } = await work.pageOf(anna, list);
  const row = rowsOf(page).first();
  const id = (await row.getAttribute('data-row')) ?? '';
  await row.locator('input[type="text"]').fill('KS 2026/700');
  await row.getByText('Inte sparat').waitFor();
  await row.locator('[role="gridcell"] button').first().click();
  const detail = page.getByTestId('detail');
  await detail.getByRole('button', { name: 'Registrera …' }).click();
  const number = detail.getByLabel(/Diarienummer/).first();
  // The form begins with what was typed in the row.
  expect(await number.inputValue()).toBe('KS 2026/700');
  await number.fill('KS 2026/701');
  await detail.locator('form').getByRole('button', { name: 'Spara', exact: true }).click();
  await said(page).getByText('KS 2026/701').waitFor();
  await page.getByText('Inte sparat').waitFor({ state: 'detached' });
  expect(await page.getByText('är inte sparat').count()).toBe(0);
  await page.getByTestId('undo').click();
  await said(page).getByText('Ångrat').waitFor();
  await page.locator(`[data-row="${id}"]`).waitFor();
  await page.close();
});

test('Ctrl+Z in a number field takes back what was saved and says what; what is done by a key keeps the focus in the list', async () => {
  const { page } = await work.pageOf(anna, list);
  await page.locator('[data-row]:focus').waitFor();
  const field = page.locator('input[type="text"]:focus');
  await page.keyboard.press('d');
  await field.waitFor();
  // The key pressed once more is no letter of the number, here and where Enter leads; what comes after it is.
  await page.keyboard.type('dKS 2026/301');
  expect(await field.inputValue()).toBe('KS 2026/301');
  await page.keyboard.press('Enter');
  await said(page).getByText('KS 2026/301').waitFor();
  await page.keyboard.press('d');
  expect(await field.inputValue()).toBe('');
  await field.press('Control+z');
  await said(page).getByText('Ångrat').waitFor();
  await page.keyboard.press('Escape');
  for (let at = 0; at < 2; at += 1) {
    await page.locator('[data-row]:focus').waitFor();
    const before = await focusedRow(page);
    await page.keyboard.press('r');
    await page.locator(`[data-row="${before ?? ''}"]`).waitFor({ state: 'detached' });
    expect(await focusedRow(page)).toBeDefined();
  }
  await page.keyboard.press('Control+z');
  await said(page).getByText('Ångrat').waitFor();
  await page.close();
});

test('somebody else saves a number in the row that is being typed in: what was typed follows the row, and the second one hears who was first', async () => {
  const { page } = await work.pageOf(anna, '&sort=urgent&mailbox=ks');
  const other = (await work.pageOf(bo, '&sort=urgent&mailbox=ks')).page;
  const row = rowsOf(page).filter({ hasText: 'Fyra' });
  const id = (await row.getAttribute('data-row')) ?? '';
  const field = (on: Page) => on.locator(`[data-row="${id}"] input[type="text"]`);
  await field(page).click();
  await page.keyboard.type('KS 2026/3');
  await field(other).fill('KS 2026/401');
  await field(other).press('Enter');
  await said(other).getByText('KS 2026/401').waitFor();
  await page.locator(`[data-row="${id}"]`).getByText('Inte sparat').waitFor();
  await page.waitForTimeout(2_500);
  expect(await focusedRow(page)).toBe(id);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await page.locator(`[data-row="${id}"]`).getByText('Bo Ersättare hann före').waitFor();
  expect(await field(page).inputValue()).toBe('KS 2026/399');
  await page.close();
  await other.close();
});

test('the number of an appeal opens the form that asks whether it came in time; Escape closes the form alone and keeps what stands in it', async () => {
  const { page } = await work.pageOf(anna, `${list}&kind=appeal`);
  const row = rowsOf(page).first();
  await row.locator('input[type="text"]').fill('KS 2026/77');
  await row.locator('input[type="text"]').press('Enter');
  const form = page.getByTestId('detail').locator('form');
  await form.waitFor();
  expect(
    await form
      .getByLabel(/Diarienummer/)
      .first()
      .inputValue(),
  ).toBe('KS 2026/77');
  await form
    .getByLabel(/Diarienummer/)
    .first()
    .fill('KS 2026/78');
  const title = (await form.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  await page.getByTestId('detail').getByRole('button', { name: title, exact: true }).click();
  expect(
    await form
      .getByLabel(/Diarienummer/)
      .first()
      .inputValue(),
  ).toBe('KS 2026/78');
  await page.close();
});

test('what was done is told by the subject; the key for "needs no answer" is undone', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const rowOf = (name: string) =>
    rowsOf(page).filter({ has: page.getByRole('button', { name, exact: true }) });
  await rowOf('Tre').focus();
  await page.keyboard.press('b');
  await said(page).getByText('”Tre”: behöver inget svar').waitFor();
  await page.getByRole('button', { name: 'Ångra det senaste med ”Tre”' }).click();
  await said(page).getByText('Ångrat: ”Tre” är som förut.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('what narrows the list is said beside what is chosen, and one press shows all of it', async () => {
  const { page } = await work.pageOf(anna, '&kind=appeal');
  await page.getByText('Bara: Överklagande').waitFor();
  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await page.getByText('Bara:').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('kind')).toBeNull();
  await page.close();
});

test('keys act on the row whose subject has the focus, and beside the list on the message that is open there', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const rowOf = (name: string) =>
    rowsOf(page).filter({ has: page.getByRole('button', { name, exact: true }) });
  const detail = page.getByTestId('detail');
  await rowOf('Tre').getByRole('button', { name: 'Tre', exact: true }).focus();
  await page.keyboard.press('t');
  await rowOf('Tre').getByText('Du tar hand om det').waitFor();
  await page.keyboard.press('Enter');
  await detail.getByRole('heading', { name: 'Tre' }).waitFor();
  await page.locator('h2:focus').waitFor();

  await page.keyboard.press('t');
  await rowOf('Tre').getByText('Du tar hand om det').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('meddelandet som är öppet där').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('h2:focus').waitFor();

  // The number is written in its form, where letters are letters.
  await page.keyboard.press('d');
  const number = detail.locator('form input[type="text"]:focus');
  await number.waitFor();
  await page.keyboard.type('KS 2026/r');
  expect(await number.inputValue()).toBe('KS 2026/r');
  await page.keyboard.press('Escape');
  await detail.locator('form').waitFor({ state: 'detached' });
  await detail.locator(':focus').waitFor();
  await page.keyboard.press('r');
  await said(page).getByText('”Tre”: av ringa betydelse').waitFor();
  await page.keyboard.press('Control+z');
  await said(page).getByText('Ångrat').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a saved number that is emptied with Enter stands again, and it is said how it is changed', async () => {
  const { page, complaints } = await work.pageOf(anna, '&show=all&sort=oldest&mailbox=ks');
  const field = rowsOf(page).first().locator('input[type="text"]');
  await field.fill('KS 2026/182');
  await field.press('Enter');
  await said(page).getByText('KS 2026/182').waitFor();
  await field.fill('');
  await field.press('Enter');
  await said(page).getByText('KS 2026/182 är kvar: ett tomt fält tar inte bort det.').waitFor();
  expect(await field.inputValue()).toBe('KS 2026/182');
  await rowsOf(page).first().locator('input[type="text"]:focus').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
