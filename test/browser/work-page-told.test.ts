import { until } from '../sandbox/page/chromium';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra']);
});
afterAll(() => work.close());

test('what is empty and may not be is said at the field in the page’s own language, and the first has the focus', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const detail = page.getByTestId('detail');
  const form = detail.locator('form');
  await rowOf(page, 'Fyra').getByRole('button', { name: 'Fyra', exact: true }).click();
  await detail.getByRole('button', { name: 'Nytt ärende i Platina …' }).click();
  const send = form.getByRole('button', { name: 'Diarieför', exact: true });
  await send.click();
  await form.getByText('Skriv en rubrik på högst 200 tecken.').waitFor();
  await form.getByText('Välj något i listan.').waitFor();
  await form.locator('select[aria-invalid="true"]:focus').waitFor();
  await form.getByLabel('Sekretessmarkering').selectOption({ index: 1 });
  await form.getByText('Välj något i listan.').waitFor({ state: 'detached' });
  await send.click();
  await form.locator('input[aria-invalid="true"]:focus').waitFor();
  expect(await work.faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'In English' }).click();
  await detail.getByRole('button', { name: 'New case in Platina …' }).click();
  await form.getByRole('button', { name: 'Register', exact: true }).click();
  await form.getByText('Choose something in the list.').waitFor();
  await page.getByRole('button', { name: 'På svenska' }).click();
  await page.getByText('Inkommet').first().waitFor();
  await page.close();
});

test('what the register of cases gave a number is told, also when it has left the list', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const detail = page.getByTestId('detail');
  await rowOf(page, 'Tre').getByRole('button', { name: 'Tre', exact: true }).click();
  await detail.getByRole('button', { name: 'Nytt ärende i Platina …' }).click();
  const form = detail.locator('form');
  await form.getByLabel(/Rubrik/).fill('Fråga');
  await form.getByLabel('Sekretessmarkering').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Diarieför', exact: true }).click();
  await rowOf(page, 'Tre').waitFor({ state: 'detached' });
  await page
    .getByTestId('said')
    .getByText(/”Tre”: diariefört KS 2026\//)
    .waitFor();
  await page.close();
});

test('where it goes is chosen by whoever passes it on; to whom is asked for where that is no mailbox, and said at its field in a low window', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver, { width: 1366, height: 620 });
  const form = page.getByTestId('detail').locator('form');
  await rowOf(page, 'Fyra').focus();
  await page.keyboard.press('v');
  const send = form.getByRole('button', { name: 'Lämna vidare', exact: true });
  await send.waitFor();
  await until(
    page,
    `(() => {
    const button = document.querySelector('[data-testid="detail"] form button[type="submit"]').getBoundingClientRect();
    return button.bottom <= document.querySelector('[data-testid="detail"]').getBoundingClientRect().bottom;
  })()`,
  );
  await send.click();
  await form.locator('select[aria-invalid="true"]:focus').waitFor();
  await form.getByLabel('Till vilken brevlåda?').selectOption('none');
  await send.click();
  await form.getByText('Skriv vem det lämnas vidare till.').waitFor();
  await form.locator('input[aria-invalid="true"]:focus').waitFor();
  expect(await rowOf(page, 'Fyra').getByText('Skriv vem').count()).toBe(0);
  await form.getByLabel('Till vilken brevlåda?').selectOption('sbf');
  await form.getByLabel('Till vem?').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('handed to another mailbox it says until when that is undone, and then that it has been sent; after another act its undo is offered alone', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  const detail = page.getByTestId('detail');
  const pass = async (subject: string) => {
    await rowOf(page, subject).focus();
    await page.keyboard.press('v');
    const form = detail.locator('form');
    await form.getByText('Till en brevlåda skickas det genast').waitFor();
    await form.getByLabel('Till vilken brevlåda?').selectOption('sbf');
    await form.getByRole('button', { name: 'Lämna vidare', exact: true }).click();
    await page.getByTestId('said').getByText(`”${subject}”: lämnat vidare till`).waitFor();
  };
  await pass('Ett');
  await detail.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await page.getByTestId('said').getByText('Det är skickat och går inte att ångra.').waitFor();
  await page.getByTestId('undo').waitFor({ state: 'detached' });

  await rowOf(page, 'Två').focus();
  await page.keyboard.press('r');
  await page.getByTestId('undo').getByText('”Två”').waitFor();
  await rowOf(page, 'Fyra').focus();
  await page.keyboard.press('t');
  await page.getByTestId('said').getByText('du tar hand om det').waitFor();
  await page.getByTestId('undo').getByText('”Fyra”').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is marked as secret is told so, without its subject', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const detail = page.getByTestId('detail');
  await rowOf(page, 'Fyra').getByRole('button', { name: 'Fyra', exact: true }).click();
  await detail.getByRole('button', { name: 'Innehåller sekretess' }).click();
  await detail.getByRole('button', { name: 'Ja, markera som sekretess' }).click();
  const said = page.getByTestId('said');
  await said.getByText('markerat som sekretess. Avsändare och ämne visas inte längre.').waitFor();
  expect(await said.innerText()).not.toContain('Fyra');
  await page.close();
});
