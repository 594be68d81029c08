import { openWorkPageOver, rowOf, someMessage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';
const erik = 'erik.handlaggare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['<b>Fet</b> stil', 'Bygglov för bastu']);
});
afterAll(() => work.close());

const unreadable = 'Adressen gick inte att läsa';

test('an address that nobody can read shows the view as it is without it, and says so until somebody goes on', async () => {
  const { page, complaints } = await work.pageOf(carin, '&view=roster&day=ks/2026-13-45&weeks=abc');
  await page.getByText(unreadable).waitFor();
  await page.locator('[data-day="ks/2026-12-01"]').waitFor();
  expect(await page.getByRole('button', { name: 'Försök igen' }).count()).toBe(0);
  expect(new URL(page.url()).search).not.toContain('abc');
  await page.getByRole('button', { name: 'Senare' }).click();
  await page.getByText(unreadable).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('button', { name: 'Senare' }).waitFor();
  expect(await page.getByText(unreadable).count()).toBe(0);
  await page.goto(`${work.bot.url}/work?as=${carin}&view=messages&show=allt&from=2026-99-99&message=x`);
  await page.getByText(unreadable).waitFor();
  await page.locator('[data-row]').first().waitFor();
  expect(await page.getByTestId('detail').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is being written in a filter is no address: a year or a number too long is not taken, and the others stay', async () => {
  const { page } = await work.pageOf(anna, '&view=messages&show=all&mailbox=ks&from=2026-01-01');
  const from = page.locator('input[type="date"]').first();
  await from.focus();
  await page.keyboard.type('01/02/20265');
  const number = page.getByRole('searchbox').nth(1);
  await number.focus();
  await page.keyboard.insertText('7'.repeat(80));
  await page.waitForURL(/number=7{60}(?!7)/u);
  expect(new URL(page.url()).searchParams.get('mailbox')).toBe('ks');
  expect(await from.inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(await page.getByText(unreadable).count()).toBe(0);
  await page.close();
});

test('who is busy now is asked again: what could not be fetched beside the list can be tried again', async () => {
  const { page } = await work.pageOf(anna, '&show=open&sort=latest&mailbox=ks');
  let isBusy = true;
  await page.route(/messages\/[\da-f-]{36}\?/u, (route) =>
    isBusy
      ? route.fulfill({ status: 503, json: { refusal: 'busy', words: 'Det gick inte just nu.' } })
      : route.continue(),
  );
  await rowOf(page, 'Bygglov för bastu').getByRole('button', { name: 'Bygglov för bastu' }).click();
  const detail = page.getByTestId('detail');
  await detail.getByRole('button', { name: 'Försök igen' }).waitFor();
  isBusy = false;
  // At once: what a colleague changes asks again too, and then there is nothing to press.
  await page.evaluate(`[...document.querySelectorAll('[data-testid="detail"] button')]
    .find(({ textContent }) => textContent === 'Försök igen')?.click()`);
  await detail.getByTestId('log').waitFor({ state: 'attached' });
  await page.close();
});

test('a message of a mailbox that somebody never had says so, with the way back and nothing to try again', async () => {
  const { page } = await work.pageOf(erik, `&message=${await someMessage(work)}`);
  const detail = page.getByTestId('detail');
  await detail.getByText('Det här meddelandet finns inte, eller så har du inte den brevlådan.').waitFor();
  expect(await page.getByRole('button', { name: 'Försök igen' }).count()).toBe(0);
  await detail.getByRole('button', { name: 'Stäng' }).click();
  await page.getByRole('heading', { name: 'I dag' }).waitFor();
  await page.close();
});

test('signs are looked for as they stand, and only spaces are no search', async () => {
  const { page } = await work.pageOf(anna, '&show=open&sort=latest&mailbox=ks');
  const search = page.getByRole('searchbox');
  await search.fill('<b>');
  await search.press('Enter');
  await rowOf(page, '<b>Fet</b> stil').waitFor();
  await rowOf(page, 'Bygglov för bastu').waitFor({ state: 'detached' });
  await search.fill('   ');
  await search.press('Enter');
  await rowOf(page, 'Bygglov för bastu').waitFor();
  expect(await page.getByRole('search').getByRole('status').innerText()).toBe('');
  await page.close();
});
