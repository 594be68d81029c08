import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

const subjects = ['Ett', 'Två', 'Tre', 'Fyra', 'Överklagande av beslut', 'Begäran om allmän handling'];

beforeAll(async () => {
  work = await openWorkPage();
  for (const subject of subjects)
    await work.bot.deliver({
      ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', subject, body: 'Hej' },
    });
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
});
afterAll(() => work.close());

const list = '&show=open&sort=latest&mailbox=ks';
const row = (page: Page, subject: string) =>
  page.locator('[data-row]').filter({ has: page.getByRole('button', { name: subject, exact: true }) });
const mark = (page: Page, subject: string) => row(page, subject).locator('input[type="checkbox"]').click();

test('v with several marked and the focus in a checkbox opens the form, which says that it is of this one alone; what was passed on is marked no more', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  for (const subject of ['Ett', 'Två']) await mark(page, subject);
  await page.getByText('2 meddelanden markerade').waitFor();
  await page.keyboard.press('v');
  const detail = page.getByTestId('detail');
  await detail.getByText('gäller bara det här meddelandet, inte det andra som är markerat').waitFor();
  await detail.getByLabel('Till vilken brevlåda?').selectOption('sbf');
  await detail.getByRole('button', { name: 'Spara', exact: true }).click();
  await row(page, 'Två').waitFor({ state: 'detached' });
  await page.getByText('1 meddelande markerat').waitFor();
  await page.getByTestId('this-alone').waitFor();
  await row(page, 'Ett').focus();
  await page.keyboard.press('r');
  await row(page, 'Ett').waitFor({ state: 'detached' });
  await page.getByText('markerat').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('Ctrl+Z after Escape has closed a question undoes what was done last, and leaves a number that is half written', async () => {
  const { page } = await work.pageOf(anna, list);
  await row(page, 'Tre').focus();
  await page.keyboard.press('r');
  await row(page, 'Tre').waitFor({ state: 'detached' });
  const field = row(page, 'Överklagande av beslut').locator('input[type="text"]');
  await field.click();
  await page.keyboard.type('KS 2026/202');
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('detail');
  await detail.getByText('Kom det i tid?').first().waitFor();
  await detail.locator('form :focus').waitFor();
  await page.keyboard.press('Escape');
  await detail.getByRole('button', { expanded: false }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+z');
  await row(page, 'Tre').waitFor();
  expect(await field.inputValue()).toBe('KS 2026/202');
  await page.close();
});

test('of a request the first thing to do is to give it to whoever has the document, and needing no answer comes last of what is likely', async () => {
  const { page } = await work.pageOf(anna, list);
  await row(page, 'Begäran om allmän handling').getByRole('button').first().click();
  const detail = page.getByTestId('detail');
  await detail.getByRole('button', { name: 'Ge begäran till …' }).waitFor();
  const titles = await detail.getByRole('button').allInnerTexts();
  const place = (title: string) => titles.findIndex((one) => one.startsWith(title));
  expect(place('Ge begäran till')).toBeGreaterThanOrEqual(0);
  expect(place('Ge begäran till')).toBeLessThan(place('Registrera'));
  expect(place('Registrera')).toBeLessThan(place('Behöver inget svar'));
  await page.close();
});
