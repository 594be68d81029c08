import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

const appeal = 'Överklagande av bygglov';
const request = 'Begäran om protokoll';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver([appeal, request, 'Kopia av protokoll från GR']);
});
afterAll(() => work.close());

const list = '&show=unfinished&sort=latest&mailbox=ks';

test('an appeal is registered: the keys for what is not say so at its row, and the next key is still of it', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const row = rowOf(page, appeal);
  await row.focus();
  const said = page.getByTestId('said');
  for (const [key, taken] of [
    ['r', 'du tar hand om det.'],
    ['h', 'du tar inte längre hand om det.'],
    ['b', 'du tar hand om det.'],
  ] as const) {
    await page.keyboard.press(key);
    await row.getByText('Ett överklagande diarieförs: det är varken').waitFor();
    await row.and(page.locator(':focus')).waitFor();
    await row.getByText('Ska registreras', { exact: true }).first().waitFor();
    // Gone with the next thing that is done.
    await page.keyboard.press('t');
    await said.getByText(taken).waitFor();
    await row.getByText('Ett överklagande diarieförs').waitFor({ state: 'detached' });
  }
  // Nor marked, alone or among others.
  await page.keyboard.press(' ');
  await page.keyboard.press('h');
  await row.getByText('Ett överklagande diarieförs: det är varken').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is taken for a request by its subject is said to be none with one key, and taken back with one', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const said = page.getByTestId('said');
  // A copy that is sent asks for nothing.
  const copy = rowOf(page, 'Kopia av protokoll från GR');
  await copy.waitFor();
  expect(await copy.getByText('Begäran', { exact: true }).count()).toBe(0);

  const row = rowOf(page, request);
  const isRequest = row.getByText('Begäran', { exact: true });
  await isRequest.waitFor();
  await row.focus();
  await page.keyboard.press('i');
  await said.getByText(`”${request}”: räknas varken som begäran eller överklagande.`).waitFor();
  await isRequest.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await said.getByText(`”${request}”: räknas som begäran om allmän handling.`).waitFor();
  await isRequest.waitFor();

  // Beside the list too; where it is none already there is no such key.
  await row.getByRole('button').first().click();
  await page.locator('h2:focus').getByText(request).waitFor();
  await page.keyboard.press('i');
  await isRequest.waitFor({ state: 'detached' });
  await page.getByTestId('undo').click();
  await isRequest.waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
