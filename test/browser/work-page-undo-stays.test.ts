import type { Page } from 'playwright-core';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta']);
});
afterAll(() => work.close());

const said = (page: Page) => page.getByTestId('said');
const undo = (page: Page) => page.keyboard.press('Control+z');
const press = async (page: Page, subject: string, key: string) => {
  await rowOf(page, subject).focus();
  await page.keyboard.press(key);
};
const minor = async (page: Page, subject: string) => {
  await press(page, subject, 'r');
  await rowOf(page, subject).waitFor({ state: 'detached' });
};
const mark = (page: Page, subject: string) => rowOf(page, subject).locator('input[type="checkbox"]').click();

test('what was taken over from a colleague is not let go to nobody, and nothing older is undone in its place', async () => {
  const other = (await work.pageOf(bo, listOver)).page;
  await press(other, 'Ett', 't');
  await rowOf(other, 'Ett').getByText('Du tar hand om det').waitFor();
  const { page, complaints } = await work.pageOf(anna, listOver);
  await minor(page, 'Två');
  await rowOf(page, 'Ett').getByText('Bo Ersättare').waitFor();
  await press(page, 'Ett', 't');
  await rowOf(page, 'Ett').getByText('Du tar hand om det').waitFor();
  await undo(page);
  await said(page).getByText('Det senaste med ”Ett” går inte att ångra här.').waitFor();
  await rowOf(page, 'Ett').getByText('Du tar hand om det').waitFor();
  await undo(page);
  await page.getByTestId('undo').getByText('Ångra det senaste med ”Två”').click();
  await rowOf(page, 'Två').waitFor();
  expect(await rowOf(page, 'Ett').innerText()).toContain('Du tar hand om det');
  expect(complaints).toEqual([]);
  await page.close();
  await other.close();
});

test('an undo that did not reach the server is there to be pressed again, of one and of several', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const isBroken = { now: true };
  for (const path of ['**/messages/*/acts?*', '**/messages/undo?*'])
    await page.route(path, (route) =>
      isBroken.now && /undo/u.test(`${route.request().url()} ${route.request().postData() ?? ''}`)
        ? route.abort()
        : route.continue(),
    );
  await minor(page, 'Tre');
  await minor(page, 'Fyra');
  for (const subject of ['Fem', 'Sex']) await mark(page, subject);
  await page.getByRole('button', { name: 'Ringa betydelse', exact: true }).click();
  for (const subject of ['Fem', 'Sex']) await rowOf(page, subject).waitFor({ state: 'detached' });
  await page.getByTestId('undo').getByText('Ångra 2 meddelanden').waitFor();
  const notSaved = said(page).getByText('Inget sparades: Brevvakt svarade inte');

  await undo(page);
  await notSaved.waitFor();
  await page.getByTestId('undo').getByText('Ångra 2 meddelanden').waitFor();
  isBroken.now = false;
  await undo(page);
  for (const subject of ['Fem', 'Sex']) await rowOf(page, subject).waitFor();
  expect(await rowOf(page, 'Fyra').count()).toBe(0);

  isBroken.now = true;
  await undo(page);
  await notSaved.waitFor();
  await page.getByTestId('undo').getByText('Ångra det senaste med ”Fyra”').waitFor();
  isBroken.now = false;
  await undo(page);
  await rowOf(page, 'Fyra').waitFor();
  expect(await rowOf(page, 'Tre').count()).toBe(0);
  await undo(page);
  await rowOf(page, 'Tre').waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('of several that are marked one’s own steps alone are undone, and what a colleague did is left and told', async () => {
  const all = '&show=all&sort=latest&mailbox=ks';
  const other = (await work.pageOf(bo, all)).page;
  await press(other, 'Tre', 'r');
  await said(other).getByText('”Tre”').waitFor();
  const { page } = await work.pageOf(anna, all);
  await press(page, 'Fyra', 'r');
  await said(page).getByText('”Fyra”').waitFor();
  const minorWords = /ringa betydelse/iu;
  for (const subject of ['Tre', 'Fyra']) await rowOf(other, subject).getByText(minorWords).waitFor();
  const button = page.getByRole('button', { name: 'Ångra mina senaste steg', exact: true });
  await mark(page, 'Tre');
  await page.getByText('1 meddelande markerat').waitFor();
  expect(await button.count()).toBe(0);
  await mark(page, 'Fyra');
  await button.click();
  await said(page)
    .getByText(/1 meddelande lämnades.*”Tre”: .*någon annans/u)
    .waitFor();
  // Why not stands where the row said it: the colleague still reads it there.
  await rowOf(other, 'Fyra').getByText(minorWords).waitFor({ state: 'detached' });
  expect(await rowOf(other, 'Tre').innerText()).toMatch(minorWords);
  await page.close();
  await other.close();
});

test('of several that are passed on no undo is there where one of them is not the reader’s any more', async () => {
  const { page } = await work.pageOf(anna, listOver);
  for (const subject of ['Sju', 'Åtta']) await mark(page, subject);
  const id = (await rowOf(page, 'Sju').getAttribute('data-row')) ?? '';
  await press(page, 'Sju', 'v');
  const form = page.getByTestId('many-form');
  await form.getByLabel('Till vilken brevlåda?').selectOption('sbf');
  await page.route(`**/work/api/messages/${id}?*`, (route) =>
    route.fulfill({ status: 404, json: { refusal: 'not-found', words: 'Det finns inte.' } }),
  );
  await form.getByRole('button', { name: 'Lämna vidare', exact: true }).click();
  await said(page).getByText('2 meddelanden: lämnas vidare').waitFor();
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('what a colleague has changed since is passed over: the one before it is shown', async () => {
  const all = '&show=all&sort=latest&mailbox=ks';
  const other = (await work.pageOf(bo, all)).page;
  const { page } = await work.pageOf(anna, all);
  for (const subject of ['Två', 'Fem']) {
    await press(page, subject, 'r');
    await said(page).getByText(`”${subject}”: av ringa betydelse`).waitFor();
    await rowOf(other, subject)
      .getByText(/ringa betydelse/iu)
      .waitFor();
  }
  await press(other, 'Fem', 'h');
  await rowOf(page, 'Fem')
    .getByText(/hålls ordnat/iu)
    .waitFor();
  await press(other, 'Fyra', 't');
  await rowOf(page, 'Fyra').getByText('Bo Ersättare').waitFor();
  await press(page, 'Fyra', 't');
  await rowOf(page, 'Fyra').getByText('Du tar hand om det').waitFor();
  await undo(page);
  await said(page).getByText('Det senaste med ”Fyra” går inte att ångra här.').waitFor();
  await undo(page);
  await page.getByTestId('undo').getByText('Ångra det senaste med ”Två”').click();
  await rowOf(page, 'Två')
    .getByText(/ringa betydelse/iu)
    .waitFor({ state: 'detached' });
  await page.close();
  await other.close();
});
