import type { Page } from 'playwright-core';
import { listOver, openWorkPageOver, pasteColumn, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';
const ivar = 'it@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra', 'Fem']);
});
afterAll(() => work.close());

const idOf = async (page: Page, subject: string) =>
  (await rowOf(page, subject).getAttribute('data-row')) ?? '';
const stateOf = async (id: string): Promise<string | undefined> => {
  const answer = await fetch(`${work.bot.url}/work/api/messages?show=all&most=200&as=${anna}`);
  const { rows } = (await answer.json()) as { rows: readonly { id: string; registration: string }[] };
  return rows.find((one) => one.id === id)?.registration;
};

test('what becomes secret is gone at once from the list beside it, and from the open pages of others', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const other = (await work.pageOf(bo, listOver)).page;
  const id = await idOf(page, 'Ett');
  const words = (on: Page) => on.locator(`[data-row="${id}"]`);
  await words(other).getByText('Siv Svensson').waitFor();
  await words(page).getByRole('button', { name: 'Ett' }).click();
  const detail = page.getByTestId('detail');
  await detail.getByRole('button', { name: 'Innehåller sekretess' }).click();
  await detail.getByRole('button', { name: 'Ja, markera som sekretess' }).click();
  for (const on of [page, other]) {
    await words(on).getByText('Sekretess: visas inte').waitFor();
    expect(await words(on).innerText()).not.toMatch(/Siv|Ett/);
  }
  await page.close();
  await other.close();
});

test('f asks for the form again where the message is open already, and letters that come before it are no keys', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const id = await idOf(page, 'Två');
  await rowOf(page, 'Två').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('log').waitFor({ state: 'attached' });
  await page.locator(`[data-row="${id}"]`).focus();
  await page.keyboard.press('f');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  const detail = page.getByTestId('detail');
  await page.keyboard.press('Escape');
  // The form alone is closed, and the focus stays in what is open beside.
  await detail.locator(':focus').and(page.locator(':not([role="combobox"])')).waitFor();
  await page.keyboard.press('Escape');
  await detail.waitFor({ state: 'detached' });
  // The answer is slow, and the name is begun at once.
  await page.route(`**/work/api/messages/${id}?*`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.locator(`[data-row="${id}"]`).focus();
  await page.keyboard.type('fvera');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  expect(await stateOf(id)).toBe('open');
  await page.close();
});

test('a row that somebody else deals with while a number is typed in it: what is typed on is no key for another, and the number is still there', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const id = await idOf(page, 'Tre');
  await rowOf(page, 'Tre').locator('input[type="text"]').click();
  await page.keyboard.type('KS 2026/5');
  const other = (await work.pageOf(bo, listOver)).page;
  const field = rowOf(other, 'Tre').locator('input[type="text"]');
  await field.fill('KS 2026/777');
  await field.press('Enter');
  await page.locator(`[data-row="${id}"]`).waitFor({ state: 'detached' });
  const unsaved = page.getByTestId('unsaved');
  await unsaved.getByText('Någon annan ändrade raden').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('rr');
  await unsaved.getByText('1 nummer är inte sparat').waitFor();
  for (const subject of ['Två', 'Fyra', 'Fem']) expect(await stateOf(await idOf(page, subject))).toBe('open');
  await unsaved.getByRole('button', { name: 'Visa meddelandet' }).click();
  await page.getByTestId('detail').getByText('KS 2026/777').first().waitFor();
  await page.close();
  await other.close();
});

test('a pasted column fills rows without a number alone, and Escape on a row closes the message beside the list', async () => {
  const { page } = await work.pageOf(anna, '&show=all&sort=latest&mailbox=ks');
  await rowOf(page, 'Fem').locator('input[type="text"]').click();
  await pasteColumn(page, ['KS 2026/501', 'KS 2026/502', 'KS 2026/503']);
  await page.getByTestId('unsaved').getByText('3 nummer är inte sparade').waitFor();
  expect(await rowOf(page, 'Tre').locator('input[type="text"]').inputValue()).toBe('KS 2026/777');
  await rowOf(page, 'Fem').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('log').waitFor({ state: 'attached' });
  await rowOf(page, 'Fem').focus();
  await page.keyboard.press('Escape');
  await page.getByTestId('detail').waitFor({ state: 'detached' });
  await page.close();
});

test('a pasted column passes what lies in junk', async () => {
  const mail = { mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej' };
  await work.bot.deliver({ ...mail, subject: 'Vinst', folder: 'junkemail' });
  await work.bot.moveTo('2026-12-01T09:14:00+01:00');
  await work.bot.deliver({ ...mail, subject: 'Sju' });
  await work.bot.moveTo('2026-12-01T09:16:00+01:00');
  const { page } = await work.pageOf(anna, '&show=all&sort=latest&mailbox=ks');
  const field = (subject: string) => rowOf(page, subject).locator('input[type="text"]');
  await field('Vinst').waitFor();
  await field('Sju').click();
  await pasteColumn(page, ['KS 2026/601', 'KS 2026/602']);
  await page.getByTestId('unsaved').getByText('2 nummer är inte sparade').waitFor();
  expect(await field('Vinst').inputValue()).toBe('');
  expect(await field('Sju').inputValue()).toBe('KS 2026/601');
  await page.close();
});

const hasOnly = (page: Page, mailboxes: readonly object[]) =>
  page.route('**/work/api/me?*', async (route) => {
    const answer = await route.fetch();
    const me = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...me, mailboxes, views: ['today', 'rules'] } });
  });

async function changes(subject: string, time: string): Promise<void> {
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', subject, body: 'Hej' },
  });
  await work.bot.moveTo(`2026-12-01T${time}:00+01:00`);
}

test('who loses the mailbox while the page is open is told so, and what was written is there to be copied', async () => {
  const { page } = await work.pageOf(bo, listOver);
  await rowOf(page, 'Fyra').locator('input[type="text"]').fill('KS 2026/300');
  await hasOnly(page, []);
  await changes('Sex', '09:20');
  const lost = page.getByTestId('lost-mailbox');
  await lost.getByText('Du har inte längre Kommunstyrelsens förvaltningsbrevlåda').waitFor();
  await lost.getByText('I dag kl. 9 · Kommunstyrelsens förvaltningsbrevlåda: KS 2026/300').waitFor();
  await lost.locator('[role="alert"]:focus').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await lost.getByRole('button', { name: 'Kopiera ”KS 2026/300”' }).click();
  await lost.getByText('Kopierat.').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe('KS 2026/300');
  await page.locator('[data-row]').first().waitFor({ state: 'detached' });
  expect(await page.locator('[data-row]').count()).toBe(0);
  await page.close();
});

test('who loses it while they write elsewhere goes on there, and that is not told as lost; who has it again is not told', async () => {
  const { page } = await work.pageOf(ivar, '&view=rules');
  const given = { id: 'ks', name: 'Kommunens', address: 'ks@ale.example', isStrict: false, parts: [] };
  await hasOnly(page, [given]);
  await page.reload();
  await page.getByRole('searchbox').fill('Får jag ta med hunden till jobbet?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Fråga registrator' }).click();
  await page.getByRole('textbox', { name: 'Din fråga' }).fill('Får hunden följa med?');
  await hasOnly(page, []);
  await changes('Åtta', '09:25');
  const lost = page.getByTestId('lost-mailbox');
  await lost.getByText('Du har inte längre Kommunens').waitFor();
  expect(await lost.innerText()).not.toContain('hunden');
  // Longer than the focus waits for the view that is gone.
  await page.waitForTimeout(400);
  await page.keyboard.type('!');
  expect(await page.getByRole('textbox', { name: 'Din fråga' }).inputValue()).toMatch(/!/u);
  await hasOnly(page, [given]);
  await changes('Nio', '09:30');
  await lost.waitFor({ state: 'detached' });
  await page.close();
});
