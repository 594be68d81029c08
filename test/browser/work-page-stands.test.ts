import type { Page } from 'playwright-core';
import { until } from '../sandbox/page/chromium';
import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sju', 'Åtta']);
});
afterAll(() => work.close());

const list = '&show=all&sort=latest&mailbox=ks';

const saidOf = (page: Page) => page.getByTestId('said');

async function register(page: Page, subject: string, number: string): Promise<void> {
  await rowOf(page, subject).locator('input[type="text"]').fill(number);
  await page.keyboard.press('Enter');
  await saidOf(page).getByText(`diariefört ${number}`).waitFor();
}

async function propose(page: Page, subject: string): Promise<void> {
  await rowOf(page, subject).focus();
  await page.keyboard.press('f');
  const detail = page.getByTestId('detail');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await saidOf(page).getByText(`”${subject}”: Erik Handläggare är föreslagen`).waitFor();
  await page.keyboard.press('Escape');
}

test('what was changed in a form that stands open is not passed by, by a button or by a key', async () => {
  const annas = await work.pageOf(anna, list);
  await propose(annas.page, 'Ett');
  await annas.page.close();
  const { page, complaints } = await work.pageOf(
    carin,
    '&view=messages&show=decision&sort=latest&mailbox=ks',
  );
  const detail = page.getByTestId('detail');
  await rowOf(page, 'Ett').getByRole('button', { name: 'Ett', exact: true }).click();
  await detail.getByRole('button', { name: 'Annan person eller dag …' }).click();
  const day = detail.locator('form input[type="date"]');
  await day.fill('2026-12-18');
  await detail.getByRole('button', { name: 'Godkänn', exact: true }).click();
  await detail.getByRole('alert').getByText('”Annan person eller dag …” är inte skickat').waitFor();
  await day.and(page.locator(':focus')).waitFor();
  // What leaves the form as it is goes on, and what is sent after it is made on it: the page need not have asked anew.
  await page.route(/messages\/[\da-f-]{36}\?/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.continue();
  });
  await detail.getByRole('button', { name: 'Jag tar det här' }).click();
  await saidOf(page).getByText('du tar hand om det').waitFor();
  expect(await day.inputValue()).toBe('2026-12-18');
  await rowOf(page, 'Ett').focus();
  await page.keyboard.press('g');
  await saidOf(page).getByText('Inget gjordes: det som du har ändrat').waitFor();
  await day.and(page.locator(':focus')).waitFor();
  await detail.locator('form').getByRole('button').first().click();
  await saidOf(page).getByText('ska svara senast fredag 18 december').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a form that was given up, or in which nothing was changed, holds nothing back', async () => {
  const annas = await work.pageOf(anna, list);
  await propose(annas.page, 'Två');
  await annas.page.close();
  const { page, complaints } = await work.pageOf(
    carin,
    '&view=messages&show=decision&sort=latest&mailbox=ks',
  );
  const detail = page.getByTestId('detail');
  await rowOf(page, 'Två').getByRole('button', { name: 'Två', exact: true }).click();
  const opener = detail.getByRole('button', { name: 'Annan person eller dag …' });
  await opener.click();
  await detail.locator('form input[type="date"]').fill('2026-12-18');
  await detail.locator('form').getByRole('button', { name: 'Avbryt' }).click();
  await opener.click();
  await detail.getByRole('button', { name: 'Godkänn', exact: true }).click();
  await saidOf(page).getByText('ska svara senast tisdag 8 december').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a key that would take a number away asks first, and does it when it is pressed once more', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  await register(page, 'Tre', 'KS 2026/701');
  const row = rowOf(page, 'Tre');
  const ask = row.getByRole('alert').getByText('KS 2026/701 slutar gälla');
  for (const key of ['r', 'h']) {
    await row.focus();
    await page.keyboard.press(key);
    await ask.waitFor();
    // Something else lets it be.
    await page.keyboard.press('ArrowDown');
    await ask.waitFor({ state: 'detached' });
  }
  await row.focus();
  await page.keyboard.press('r');
  await page.keyboard.press('h');
  await ask.waitFor();
  expect(await row.locator('input[type="text"]').inputValue()).toBe('KS 2026/701');
  await page.keyboard.press('h');
  await saidOf(page).getByText('KS 2026/701 gäller inte längre').waitFor();
  // Where the number of another is typed that is said before it is saved.
  await register(page, 'Tre', 'KS 2026/701');
  const typed = rowOf(page, 'Sju').locator('input[type="text"]');
  await typed.fill('ks 2026-70');
  await typed.pressSequentially('1');
  await rowOf(page, 'Sju').getByText('samma ärende?').waitFor();
  await page.keyboard.press('Escape');
  await rowOf(page, 'Sju').getByText('samma ärende?').waitFor({ state: 'detached' });
  // Beside the list too; a row without a number is not asked about.
  await register(page, 'Fyra', 'KS 2026/702');
  await rowOf(page, 'Fyra').getByRole('button').first().click();
  await page.locator('h2:focus').getByText('Fyra').waitFor();
  await page.keyboard.press('r');
  await page.getByTestId('detail').getByRole('alert').getByText('KS 2026/702 slutar gälla').waitFor();
  await page.keyboard.press('Escape');
  await rowOf(page, 'Fem').focus();
  await page.keyboard.press('r');
  await saidOf(page).getByText('”Fem”: av ringa betydelse').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('after a refused key undo names what it would take back, and takes it back when it is asked again', async () => {
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej' },
    subject: 'Begäran om kopia av avtal',
  });
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej' },
    subject: 'Sex',
  });
  await work.bot.moveTo('2026-12-01T09:20:00+01:00');
  const { page, complaints } = await work.pageOf(anna, list);
  await register(page, 'Sex', 'KS 2026/703');
  const request = rowOf(page, 'Begäran om kopia av avtal');
  await request.focus();
  await page.keyboard.press('r');
  await request.getByRole('alert').waitFor();
  await page.keyboard.press('Control+z');
  await saidOf(page).getByText('Inget är ångrat: det senaste gjordes inte.').waitFor();
  await page.getByTestId('undo').getByText('Ångra det senaste med ”Sex”').waitFor();
  expect(await rowOf(page, 'Sex').locator('input[type="text"]').inputValue()).toBe('KS 2026/703');
  await page.keyboard.press('Control+z');
  await saidOf(page).getByText('Ångrat: ”Sex” är som förut.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

/** What has the focus: of which message's row, and whether it is the number's field. */
const focused = (page: Page) =>
  page.evaluate<string>(`(({ activeElement: one }) =>
    (one?.closest('[data-row]')?.dataset.row ?? 'none') + (one instanceof HTMLInputElement ? ' number' : ''))(document)`);

test.each([
  ['row', 'Remiss: regional cykelplan', '704'],
  ['number', 'Ansökan om bidrag till nytt tak', '705'],
])(
  'a row that moves in the list under the focus keeps it, in its %s, and the next key is of no other',
  async (part, subject, number) => {
    // Late it is among the first, registered by a colleague it is not.
    const byHaste = '&show=all&sort=urgent&mailbox=ks';
    const { page, complaints } = await work.pageOf(anna, byHaste);
    const row = rowOf(page, subject);
    const [id, place] = [await row.getAttribute('data-row'), await row.getAttribute('data-index')];
    expect(Number(place)).toBeLessThan(4);
    await (part === 'row' ? row : row.locator('input[type="text"]')).focus();
    expect(await focused(page)).toMatch(id ?? '');
    const other = await work.pageOf('bo.ersattare@ale.example', byHaste);
    await register(other.page, subject, `KS 2026/${number}`);
    await page.locator(`[data-row="${id ?? ''}"]:not([data-index="${place ?? ''}"])`).waitFor();
    await until(page, `document.activeElement?.closest('[data-row]') !== null`);
    expect(await focused(page)).toBe(part === 'row' ? id : `${id ?? ''} number`);
    // From where it stands now, not from where it stood.
    const now = Number(await row.getAttribute('data-index'));
    const above = await page.locator(`[data-index="${String(now - 1)}"]`).getAttribute('data-row');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain(above);
    expect(complaints).toEqual([]);
    await other.page.close();
    await page.close();
  },
);

test('in a list that somebody goes back to after a while the focus is on the same message, not on what stands in its place', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const row = rowOf(page, 'Fem');
  await row.waitFor();
  await page.clock.install();
  await page.getByRole('button', { name: 'Fler filter' }).click();
  await page.getByLabel('Ordning').selectOption('oldest');
  await page.locator('[data-index="0"]').getByText('Remiss: regional cykelplan').waitFor();
  await row.focus();
  const [id, place] = [await row.getAttribute('data-row'), await row.getAttribute('data-index')];
  // So long that what the list held is forgotten.
  await page.clock.runFor(130_000);
  await page.goBack();
  await page.locator(`[data-row="${id ?? ''}"]:not([data-index="${place ?? ''}"])`).waitFor();
  await until(page, `document.activeElement?.closest('[data-row]') !== null`);
  expect(await focused(page)).toBe(id);
  expect(complaints).toEqual([]);
  await page.close();
});
