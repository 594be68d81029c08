import type { Page } from 'playwright-core';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

const subjects = ['Ett', 'Två', 'Tre', 'Fyra', 'Överklagande av beslut', 'Begäran om allmän handling'];

beforeAll(async () => {
  work = await openWorkPageOver(subjects);
});
afterAll(() => work.close());

const mark = (page: Page, subject: string) => rowOf(page, subject).locator('input[type="checkbox"]').click();

const said = (page: Page) => page.getByTestId('said');

test('f with two marked and the focus in a checkbox asks once for both, and one undo takes both proposals back', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  for (const subject of ['Tre', 'Fyra']) await mark(page, subject);
  await page.getByText('2 meddelanden markerade').waitFor();
  await page.keyboard.press('f');
  const form = page.getByTestId('many-form');
  await form.getByText('Gäller de 2 markerade meddelandena.').waitFor();
  await form.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await form.getByRole('button', { name: 'Föreslå', exact: true }).click();
  const receipt = said(page).getByText('Erik Handläggare är föreslagen');
  await receipt.waitFor();
  expect(await receipt.innerText()).toMatch(
    /^”(Tre|Fyra)” och ”(Tre|Fyra)”: Erik Handläggare är föreslagen, svar senast tisdag 8 december\. Frågan ligger hos Carin Chef\. Utan beslut .*påminnelse/,
  );
  await rowOf(page, 'Tre').getByText('Väntar på beslut').waitFor();
  await page.getByText('markerade').waitFor({ state: 'detached' });
  await page.getByTestId('undo').click();
  await rowOf(page, 'Tre').getByText('Väntar på beslut').waitFor({ state: 'detached' });
  await rowOf(page, 'Fyra').getByText('Väntar på beslut').waitFor({ state: 'detached' });
  // Of one by itself what it waits for is said once.
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('f');
  const detail = page.getByTestId('detail');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await said(page).getByText('”Tre”').waitFor();
  expect((await said(page).innerText()).match(/väntar på beslut/gi)).toHaveLength(1);
  await detail.getByRole('button', { name: 'Ta tillbaka förslaget' }).click();
  await rowOf(page, 'Tre').getByText('Väntar på beslut').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is marked goes with the list that it was marked in: a search that does not show it drops the mark', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  const search = page.getByRole('searchbox');
  await mark(page, 'Tre');
  await page.getByText('1 meddelande markerat').waitFor();
  await search.fill('överklagande');
  await search.press('Enter');
  await rowOf(page, 'Tre').waitFor({ state: 'detached' });
  await rowOf(page, 'Överklagande av beslut').waitFor();
  expect(await page.locator('[data-many]').count()).toBe(0);
  // Back in the list it is not marked either, nor what was marked among what was found.
  await rowOf(page, 'Överklagande av beslut').locator('input[type="checkbox"]').click();
  await page.getByText('1 meddelande markerat').waitFor();
  await search.fill('finnsinte');
  await search.press('Enter');
  await rowOf(page, 'Överklagande av beslut').waitFor({ state: 'detached' });
  expect(await page.locator('[data-many]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('several that are each decided about by themselves are offered nothing for all, and f opens no form and says so', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  for (const subject of ['Överklagande av beslut', 'Begäran om allmän handling'])
    await rowOf(page, subject).locator('input[type="checkbox"]').first().click();
  const bar = page.getByRole('group', { name: '2 meddelanden markerade' });
  await bar.getByRole('button', { name: 'Avmarkera' }).waitFor();
  expect(await bar.getByRole('button').allInnerTexts()).toEqual(['Avmarkera']);
  await bar.getByText('Alla 2 är begäran, överklagande eller sekretess').waitFor();
  await page.keyboard.press('f');
  await page.getByText('Begäran, överklaganden och sekretess tas för sig. Öppna ett i taget.').waitFor();
  expect(await page.getByTestId('many-form').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a double click on a button for several does it once: nothing says that it was not done', async () => {
  const { page } = await work.pageOf(anna, listOver);
  // So slow that the second press comes before the answer.
  const asked: string[] = [];
  await page.route('**/messages/acts*', async (route) => {
    asked.push(route.request().postData() ?? '');
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  for (const subject of ['Tre', 'Fyra']) await mark(page, subject);
  await page.getByRole('button', { name: 'Ringa betydelse', exact: true }).dblclick();
  await said(page).getByText('2 meddelanden').waitFor();
  await page.getByText('markerade').waitFor({ state: 'detached' });
  expect(await said(page).innerText()).not.toMatch(/lämnades|ändrats/u);
  expect(asked).toHaveLength(1);
  await page.getByTestId('undo').click();
  for (const subject of ['Tre', 'Fyra']) await rowOf(page, subject).waitFor();
  await page.close();
});

test('a key on a row that is not marked is of that row alone, and what was marked stays so; the help says it', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  for (const subject of ['Tre', 'Fyra']) await mark(page, subject);
  await rowOf(page, 'Ett').focus();
  await page.keyboard.press('r');
  await said(page).getByText('”Ett”: av ringa betydelse').waitFor();
  await rowOf(page, 'Ett').waitFor({ state: 'detached' });
  await page.getByText('2 meddelanden markerade').waitFor();
  for (const subject of ['Tre', 'Fyra']) expect(await rowOf(page, subject).count()).toBe(1);
  await rowOf(page, 'Två').focus();
  await page.keyboard.press('t');
  await rowOf(page, 'Två').getByText('Du tar hand om det').waitFor();
  expect(await page.locator('[data-row]').getByText('Du tar hand om det').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await rowOf(page, 'Två').getByText('Du tar hand om det').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await rowOf(page, 'Ett').waitFor();
  await page.keyboard.press('?');
  await page
    .getByRole('dialog')
    .getByText('Är den markerad gäller tangenten alla som är markerade')
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('2 meddelanden markerade').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('d with two marked says that the number is of one, and Enter goes on to the other, past what is not marked; the keys say it', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  const fieldOf = (subject: string) => rowOf(page, subject).locator('input[type="text"]');
  for (const subject of ['Två', 'Fyra']) await mark(page, subject);
  // The latest stands first: Tre stands between them.
  await rowOf(page, 'Fyra').focus();
  await page.keyboard.press('d');
  await said(page).getByText('Numret gäller det här meddelandet ensamt').waitFor();
  await fieldOf('Fyra').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('KS 2026/520');
  await page.keyboard.press('Enter');
  await said(page).getByText('KS 2026/520').waitFor();
  await fieldOf('Två').and(page.locator(':focus')).waitFor();
  await page.getByText('1 meddelande markerat').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await rowOf(page, 'Fyra').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('utom numret, som skrivs för en rad i taget').waitFor();
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
  await page.close();
});

test('t takes all that are marked, and Ctrl+Z lets go of them together', async () => {
  const { page } = await work.pageOf(anna, listOver);
  for (const subject of ['Tre', 'Fyra']) await mark(page, subject);
  await page.keyboard.press('t');
  for (const subject of ['Tre', 'Fyra']) await rowOf(page, subject).getByText('Du tar hand om det').waitFor();
  await page.getByText('markerade').waitFor({ state: 'detached' });
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('Control+z');
  for (const subject of ['Tre', 'Fyra'])
    await rowOf(page, subject).getByText('Du tar hand om det').waitFor({ state: 'detached' });
  await page.close();
});

test('of several each reason is told once with those it holds for, and at their rows until the next act', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  const urgent = ['Överklagande av beslut', 'Begäran om allmän handling'];
  const boxOf = (subject: string) => rowOf(page, subject).first().getByRole('checkbox');
  for (const subject of ['Ett', ...urgent]) await boxOf(subject).click();
  await page.getByRole('button', { name: 'Ringa betydelse', exact: true }).click();
  await said(page).getByText('2 meddelanden lämnades som de var.').waitFor();
  const told = await said(page).innerText();
  expect(told.match(/Begäran om allmän handling, överklaganden/gu)).toHaveLength(1);
  expect(told).toMatch(/”Begär[^”]+”: Begäran om allmän handling, överklaganden/u);
  expect(told).toMatch(/”Överk[^”]+”: Ett överklagande diarieförs/u);
  for (const subject of urgent) await rowOf(page, subject).first().getByRole('alert').waitFor();
  await page.getByTestId('undo').click();
  await rowOf(page, 'Ett').waitFor();
  for (const subject of urgent) await rowOf(page, subject).getByRole('alert').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('v with two marked passes both on, and once they are sent no undo is offered; an opened one says that it is of this one alone', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  for (const subject of ['Ett', 'Två', 'Fyra']) await mark(page, subject);
  await rowOf(page, 'Ett').getByRole('button', { name: 'Ett', exact: true }).click();
  const detail = page.getByTestId('detail');
  await detail.getByText('gäller bara det här meddelandet, inte de 2 andra som är markerade').waitFor();
  await detail.getByRole('button', { name: 'Lämna vidare …' }).waitFor();
  await mark(page, 'Fyra');
  await page.getByText('2 meddelanden markerade').waitFor();
  await rowOf(page, 'Två').focus();
  await page.keyboard.press('v');
  const form = page.getByTestId('many-form');
  await form.getByText('Gäller de 2 markerade meddelandena.').waitFor();
  await form.getByText('Till en brevlåda skickas det genast').waitFor();
  await form.getByLabel('Till vilken brevlåda?').selectOption('sbf');
  await form.getByRole('button', { name: 'Lämna vidare', exact: true }).click();
  for (const subject of ['Ett', 'Två']) await rowOf(page, subject).waitFor({ state: 'detached' });
  await said(page)
    .getByText('2 meddelanden: lämnas vidare till Samhällsbyggnads förvaltningsbrevlåda.')
    .waitFor();
  await page.getByText('markerade').waitFor({ state: 'detached' });
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('a number that is refused has the focus again, and what it should be like stands below it', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const field = rowOf(page, 'Fyra').locator('input[type="text"]');
  await field.click();
  await page.keyboard.type('123');
  await page.keyboard.press('Enter');
  await rowOf(page, 'Fyra').getByRole('alert').waitFor();
  await page.locator('[data-row] input[type="text"]:focus').and(field).waitFor();
  expect(await field.inputValue()).toBe('123');
  await page.keyboard.press('Escape');
  await page.close();
});

test('Ctrl+Z after Escape has closed a question undoes what was done last, and leaves a number that is half written', async () => {
  const { page } = await work.pageOf(anna, listOver);
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('r');
  await rowOf(page, 'Tre').waitFor({ state: 'detached' });
  const field = rowOf(page, 'Överklagande av beslut').locator('input[type="text"]');
  await field.click();
  await page.keyboard.type('KS 2026/202');
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('detail');
  await detail.getByText('Kom det i tid?').first().waitFor();
  await detail.locator('form :focus').waitFor();
  await page.keyboard.press('Escape');
  await detail.getByRole('button', { expanded: false }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+z');
  await rowOf(page, 'Tre').waitFor();
  expect(await field.inputValue()).toBe('KS 2026/202');
  await page.close();
});

test('of a request the first thing to do is to give it to whoever has the document, and needing no answer comes last of what is likely', async () => {
  const { page } = await work.pageOf(anna, listOver);
  await rowOf(page, 'Begäran om allmän handling').getByRole('button').first().click();
  const detail = page.getByTestId('detail');
  await detail.getByRole('button', { name: 'Ge begäran till …' }).waitFor();
  const titles = await detail.getByRole('button').allInnerTexts();
  const place = (title: string) => titles.findIndex((one) => one.startsWith(title));
  expect(place('Ge begäran till')).toBeGreaterThanOrEqual(0);
  expect(place('Ge begäran till')).toBeLessThan(place('Registrera'));
  expect(place('Registrera')).toBeLessThan(place('Behöver inget svar'));
  await page.close();
});

test('what is put on the public list is told so, and Ctrl+Z says how it comes off it and takes nothing older back', async () => {
  const { page, complaints } = await work.pageOf(anna, '&show=all&sort=latest&mailbox=ks');
  const detail = page.getByTestId('detail');
  await rowOf(page, 'Tre').locator('input[type="text"]').fill('KS 2026/333');
  await page.keyboard.press('Enter');
  await said(page).getByText('KS 2026/333').waitFor();
  await rowOf(page, 'Tre').getByRole('button', { name: 'Tre', exact: true }).click();
  await detail.getByRole('button', { name: 'Lägg på postlistan …' }).click();
  const form = detail.locator('form');
  await form.locator('select').selectOption({ index: 1 });
  await form.locator('input[type="text"]').first().fill('Buller vid skolan');
  await form.getByRole('button', { name: 'Lägg på postlistan', exact: true }).click();
  await said(page).getByText('”Tre”: det står på postlistan.').waitFor();
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('Control+z');
  await said(page).getByText('går inte att ångra här. ”Ta bort från postlistan” på meddelandet').waitFor();
  await page.keyboard.press('r');
  await detail.getByRole('alert').getByText('KS 2026/333 slutar gälla').waitFor();
  await page.keyboard.press('r');
  await said(page)
    .getByText('KS 2026/333 gäller inte längre, och det står inte längre på postlistan.')
    .waitFor();
  await page.getByTestId('undo').click();
  await detail.getByRole('button', { name: 'Ta bort från postlistan' }).waitFor();
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});
