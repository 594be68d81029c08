import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre']);
});
afterAll(() => work.close());

const list = '&show=open&sort=latest&mailbox=ks';

test('after numbers are saved or dropped by their button the next field has the focus; pasted ones beyond the rows are told', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const [said, unsaved] = [page.getByTestId('said'), page.getByTestId('unsaved')];
  const fieldOf = (at: number) => page.locator(`[data-index="${String(at)}"] input[type="text"]`);
  const focused = page.locator(':focus');
  await rowOf(page, 'Tre').waitFor();
  const saved = await page.locator('[data-index="0"]').getAttribute('data-row');
  await fieldOf(0).fill('2026/511');
  await unsaved.getByRole('button', { name: 'Spara det' }).click();
  await said.getByText('KS 2026/511 sparades.').waitFor();
  await page.locator('[data-row] input[type="text"]').and(focused).waitFor();
  await page.locator(`[data-row="${saved ?? ''}"]`).waitFor({ state: 'detached' });

  await fieldOf(0).fill('hundra');
  await unsaved.getByRole('button', { name: 'Spara det' }).click();
  await said.getByText('1 nummer är inte sparat: se raden.').waitFor();
  await fieldOf(0).and(focused).waitFor();
  await unsaved.getByRole('button', { name: 'Ta bort utan att spara' }).click();
  await fieldOf(0).and(focused).waitFor();
  expect(await fieldOf(0).inputValue()).toBe('');

  const last = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 2;
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await fieldOf(last).focus();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', 'KS 2026/801\\nKS 2026/802\\nfel');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  })()`);
  await said.getByText('2 nummer fick ingen rad och är inte inklistrade: KS 2026/802, fel.').waitFor();
  expect(await fieldOf(last).inputValue()).toBe('KS 2026/801');
  await unsaved.getByRole('button', { name: 'Ta bort utan att spara' }).click();
  expect(complaints).toEqual([]);
  await page.close();
});

test('what can be done about those that are marked stands still: a double click opens its form once', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const first = page.locator('[data-row]').first();
  await first.locator('input[type="checkbox"]').click();
  const button = page.getByRole('button', { name: 'Föreslå vem som svarar …' });
  const before = await button.boundingBox();
  await button.dblclick();
  await page.getByTestId('many-form').locator('form').waitFor();
  expect((await button.boundingBox())?.x).toBe(before?.x);
  await page.getByTestId('many-form').locator(':focus').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
