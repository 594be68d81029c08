import type { Page } from 'playwright-core';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const [letter, other, appeal] = [
  'SV: Ärende KS 2026/41',
  'SV: Ärende KS 2026/42',
  'Överklagande av beslut KS 2026/88',
];

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver([letter, other, appeal]);
});
afterAll(() => work.close());

const unsaved = (page: Page) => page.getByTestId('unsaved');
const field = (page: Page, subject: string) => rowOf(page, subject).locator('input[type="text"]');

test('the number of what an appeal is about is not written in with the others; its own field says where it is from', async () => {
  const { page } = await work.pageOf(anna, listOver);
  await unsaved(page).getByText('Diarienummer i 2 ämnesrader här').waitFor();
  await unsaved(page).getByRole('button', { name: 'Skriv in dem' }).click();
  expect(await field(page, letter).inputValue()).toBe('KS 2026/41');
  expect(await field(page, appeal).inputValue()).toBe('');
  await field(page, appeal).click();
  await rowOf(page, appeal).getByText('Ur ämnesraden').waitFor();
  await page.close();
});

test('an offer that was taken away stays away, of all by the button and of one by emptying its field', async () => {
  const { page } = await work.pageOf(anna, listOver);
  await unsaved(page).getByRole('button', { name: 'Skriv in dem' }).click();
  await unsaved(page).getByRole('button', { name: 'Ta bort utan att spara' }).click();
  await unsaved(page).getByText('inte sparade').waitFor({ state: 'detached' });
  expect(await unsaved(page).innerText()).toBe('');
  await field(page, other).click();
  expect(await field(page, other).inputValue()).toBe('');
  await page.reload();
  await unsaved(page).getByText('Diarienummer i 2 ämnesrader här').waitFor();
  await field(page, letter).click();
  await rowOf(page, letter).getByText('Ur ämnesraden').waitFor();
  await page.keyboard.press('Delete');
  await field(page, other).click();
  await unsaved(page).getByText('Diarienummer i 1 ämnesrad här').waitFor();
  await page.close();
});
