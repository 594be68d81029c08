import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

const appeal = 'Överklagande av bygglov';
const request = 'Begäran om protokoll';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver([appeal, request, 'Kopia av protokoll från GR', 'Tre', 'Fyra']);
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

test('one that is decided about by itself stops none of the others, and is said to be left', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  for (const subject of ['Tre', appeal, 'Fyra'])
    await rowOf(page, subject).locator('input[type="checkbox"]').click();
  const bar = page.getByRole('group', { name: '3 meddelanden markerade' });
  await bar.getByText('1 av 3 är begäran, överklagande eller sekretess: det lämnas som det är').waitFor();
  await bar.getByRole('button', { name: 'Föreslå vem som svarar …' }).click();
  await page.getByTestId('many-form').getByText('Gäller 2 av de 3 markerade meddelandena.').waitFor();
  await bar.getByRole('button', { name: 'Håll ordnat', exact: true }).click();
  await page
    .getByTestId('said')
    .getByText(
      /^2 meddelanden: hålls ordnat\. 1 meddelande lämnades som det var\. ”Överklagande av bygglov”: Ett över/,
    )
    .waitFor();
  await page.getByTestId('undo').click();
  for (const subject of ['Tre', 'Fyra']) await rowOf(page, subject).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
