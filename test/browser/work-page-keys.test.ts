import { openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Begäran om kopia av avtal', 'Begäran om protokoll']);
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
  await detail.getByRole('button', { name: 'Ringa betydelse', exact: true }).click();
  await said.getByText('”Ett”: av ringa betydelse.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
