import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver([
    'Ett',
    'Två',
    'Tre',
    'Fyra',
    'Begäran om kopia av avtal',
    'Begäran om protokoll',
  ]);
});
afterAll(() => work.close());

const list = '&show=unfinished&sort=latest&mailbox=ks';

test('the key for what needs no answer asks of a request why, in the list and beside it', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const [detail, said] = [page.getByTestId('detail'), page.getByTestId('said')];
  const why = detail.locator('form').getByLabel(/^Varför behövs inget svar/);
  await rowOf(page, 'Begäran om kopia av avtal').focus();
  await page.keyboard.press('b');
  await why.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Det är en påminnelse om den förra.');
  await detail.locator('form').getByRole('button', { name: 'Behöver inget svar', exact: true }).click();
  await said.getByText('”Begäran om kopia av avtal”: behöver inget svar.').waitFor();

  await rowOf(page, 'Begäran om protokoll').getByRole('button').first().click();
  await page.locator('h2:focus').getByText('Begäran om protokoll').waitFor();
  await page.keyboard.press('b');
  await why.and(page.locator(':focus')).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('what needs no answer and is not registered can be of little meaning, beside the list too', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const [detail, said] = [page.getByTestId('detail'), page.getByTestId('said')];
  await rowOf(page, 'Ett').getByRole('button').first().click();
  await page.locator('h2:focus').getByText('Ett').waitFor();
  await page.keyboard.press('b');
  await said.getByText('”Ett”: behöver inget svar. Det ska också').waitFor();
  await rowOf(page, 'Ett').getByText('Behöver inget svar').waitFor({ state: 'attached' });
  // As it is now.
  await detail
    .getByRole('button', { name: 'Behöver inget svar', exact: true })
    .waitFor({ state: 'detached' });
  await detail.getByRole('button', { name: 'Ringa betydelse', exact: true }).click();
  await said.getByText('”Ett”: av ringa betydelse.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a proposal says by when it is to be answered, and its undo stands with the receipt alone; who decides has a key for it', async () => {
  const { page, complaints } = await work.pageOf(anna, list);
  const [detail, said] = [page.getByTestId('detail'), page.getByTestId('said')];
  await rowOf(page, 'Två').focus();
  await page.keyboard.press('f');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await said.getByText('”Två”: Erik Handläggare är föreslagen, svar senast tisdag 8 december.').waitFor();
  await detail.getByRole('button', { name: 'Ta tillbaka förslaget' }).waitFor();
  expect(await detail.getByRole('button', { name: 'Ångra', exact: true }).count()).toBe(0);
  await page.getByTestId('undo').getByText('Ångra det senaste med ”Två”').waitFor();
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('f');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await said.getByText('”Tre”: Erik Handläggare är föreslagen').waitFor();
  // What a registrar does not decide has no key.
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await help.getByText('jag tar det här').waitFor();
  expect(await help.getByText('godkänn förslaget').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();

  const carins = await work.pageOf(carin, '&view=messages&show=decision&sort=latest&mailbox=ks');
  await rowOf(carins.page, 'Två').focus();
  await carins.page.keyboard.press('?');
  await carins.page.getByRole('dialog').getByText('godkänn förslaget').waitFor();
  await carins.page.keyboard.press('Escape');
  await carins.page.locator('[data-row]:focus').and(rowOf(carins.page, 'Två')).waitFor();
  await carins.page.keyboard.press('g');
  await carins.page.getByTestId('said').getByText('”Två”: godkänt. Erik Handläggare ska svara').waitFor();
  // The one beside the list, by its own key, and what is copied stands after what is decided.
  await rowOf(carins.page, 'Tre').getByRole('button').first().click();
  const pane = carins.page.getByTestId('detail');
  await carins.page.locator('h2:focus').getByText('Tre').waitFor();
  await pane.getByRole('button', { name: 'Kopiera till diariet' }).waitFor();
  const titles = await pane.getByRole('button').allInnerTexts();
  expect(titles).toContain('Godkänn');
  expect(titles.indexOf('Godkänn')).toBeLessThan(titles.indexOf('Kopiera till diariet'));
  await carins.page.keyboard.press('g');
  await carins.page.getByTestId('said').getByText('”Tre”: godkänt. Erik Handläggare ska svara').waitFor();
  expect(carins.complaints).toEqual([]);
  await carins.page.close();
});

test('a follow-up leads to the message with its number, which is offered in its row and saved when it is taken', async () => {
  const { page, complaints } = await work.pageOf(anna, '&show=all&sort=latest&mailbox=ks');
  const [detail, said] = [page.getByTestId('detail'), page.getByTestId('said')];
  await page
    .getByRole('columnheader', { name: 'Slag' })
    .and(page.getByTitle(/inte på texten/))
    .waitFor();
  await rowOf(page, 'Fyra').locator('input[type="text"]').fill('KS 2026/509');
  await page.keyboard.press('Enter');
  await said.getByText('”Fyra”: diariefört KS 2026/509').waitFor();
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej igen' },
    subject: 'SV: Fyra',
  });
  await work.bot.moveTo('2026-12-01T09:20:00+01:00');
  await rowOf(page, 'SV: Fyra').getByText('I tråden: KS 2026/509').waitFor();
  await rowOf(page, 'SV: Fyra').getByRole('button').first().click();
  await detail.getByText('Hör till samma konversation som').waitFor();
  await detail.getByRole('button', { name: 'KS 2026/509' }).click();
  await page.locator('h2:focus').getByText('Fyra', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  const number = rowOf(page, 'SV: Fyra').locator('input[type="text"]');
  await number.focus();
  await rowOf(page, 'SV: Fyra').getByText('Ur mejltråden').waitFor();
  expect(await number.inputValue()).toBe('KS 2026/509');
  await page.keyboard.press('Enter');
  await said.getByText('”SV: Fyra”: diariefört KS 2026/509').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
