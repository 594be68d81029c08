import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const erik = 'erik.handlaggare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Begäran om allmän handling']);
  await work.say(erik, 'jag är borta 1–23 december');
});
afterAll(() => work.close());

test('what is said stands where it belongs, and goes away with its list', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver, { width: 1300, height: 900 });
  const said = page.getByTestId('said');
  const detail = page.getByTestId('detail');

  // The focus is in the list after "?", and at first, whatever had it before.
  const first = page.locator('[data-row]').first();
  await page.locator('[data-row]:focus').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('[data-row]:focus').and(first).waitFor();
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('d');
  await page.locator('[data-row] input[type="text"]:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-row]:focus').waitFor();

  // Who is away is shown so before they are chosen, and a refusal stands at the field.
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('f');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik Handläggare.* · borta, åter/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  const refused = detail.locator('form').getByText(/Erik Handläggare är borta, åter .* Inget ändrades/);
  await refused.waitFor();
  expect(await detail.getByText('Inget ändrades').count()).toBe(1);
  await detail.getByRole('combobox').fill('');
  await refused.waitFor({ state: 'detached' });
  await detail.getByRole('combobox').pressSequentially('Bo Ers');
  await page.getByRole('option', { name: /^Bo Ersättare/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await said.getByText('”Tre”: Bo Ersättare är föreslagen').waitFor();

  // The question about secrecy stands whole within the pane.
  await detail
    .getByRole('button', { name: /[Ss]ekretess/ })
    .first()
    .click();
  await detail.getByRole('alertdialog').waitFor();
  const isWithin = `(() => {
    const [one, pane] = ['[role="alertdialog"]', '[data-testid="detail"]'].map((which) => document.querySelector(which));
    return one.getBoundingClientRect().right <= pane.getBoundingClientRect().left + pane.clientWidth;
  })()`;
  expect(await page.evaluate<boolean>(isWithin)).toBe(true);
  await detail.getByRole('button', { name: 'Avbryt' }).click();
  await detail.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await detail.waitFor({ state: 'detached' });

  // A number that stands twice is said; a name is whole, and who answers is found by it.
  for (const subject of ['Ett', 'Två']) {
    await rowOf(page, subject).locator('input[type="text"]').fill('KS 2026/201');
    await page.keyboard.press('Enter');
    await said.getByText(`”${subject}”`).waitFor();
  }
  await said.getByText(/KS 2026\/201 finns redan på meddelandet som kom/).waitFor();
  await page.getByRole('searchbox').fill('Ersätt');
  await page.getByRole('searchbox').press('Enter');
  await page.getByText(/^1 meddelande hittades/).waitFor();
  await rowOf(page, 'Tre').waitFor();

  // The receipt was of the list before.
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  expect(await said.innerText()).toBe('');
  const isWhole = `[...document.querySelectorAll('[data-row] [role="gridcell"]')]
    .filter((one) => one.textContent === 'Bo Ersättare')
    .map((one) => one.scrollWidth <= one.clientWidth)`;
  expect(await page.evaluate<readonly boolean[]>(isWhole)).toEqual([true]);

  // What was found by the number that it had stays where it is, and says which it was.
  await page.getByRole('searchbox').fill('KS 2026/201');
  await page.getByRole('searchbox').press('Enter');
  await page.getByText(/^2 meddelanden hittades/).waitFor();
  const number = rowOf(page, 'Ett').locator('input[type="text"]');
  await number.fill('KS 2026/202');
  const anew = page.waitForResponse(/messages\/search/);
  await number.press('Enter');
  await said.getByText('KS 2026/202 ersatte KS 2026/201.').waitFor();
  await (await anew).finished();
  await page.getByTestId('undo').click();
  await said.getByText('Ångrat: ”Ett” är som förut. Diariefört KS 2026/201').waitFor();
  expect(await number.inputValue()).toBe('KS 2026/201');
  expect(complaints).toEqual([]);
  await page.close();
});

test('on a telephone a holiday stands among the days by its name', async () => {
  const size = { width: 400, height: 900 };
  const { page } = await work.pageOf(anna, '&view=roster&weeks=2026-12-21', size);
  await page
    .getByRole('cell', { name: /Julafton/ })
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.close();
});
