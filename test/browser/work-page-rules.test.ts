import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';
const ivar = 'it@ale.example';
const erik = 'erik.handlaggare@ale.example';

let player: WorkPagePlayer;

beforeAll(async () => {
  player = await openWorkPage();
});
afterAll(() => player.close());

async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
}

test('asked by the keyboard alone: the rule with its source; what is near is asked back and shown when it is chosen', async () => {
  const { page, complaints } = await player.pageOf(erik, '&view=rules');
  await page.getByRole('searchbox').waitFor();
  await ask(page, 'Hur ofta ska brevlådan öppnas?');
  const answer = page.getByRole('article', { name: 'F1 · Förvaltningsbrevlådan' });
  await answer.getByText('Återgivet ur Rätt sätt för telefoni och e-post').waitFor();
  expect(await answer.locator('blockquote').innerText()).toBe(
    'Någon ska öppna förvaltningsbrevlådan varje arbetsdag.',
  );
  // What somebody wonders stands in no address.
  expect(page.url()).not.toMatch(/ofta/);
  await ask(page, 'vad gäller för känsliga saker');
  await page.getByRole('article', { name: 'Är det något av det här?' }).waitFor();
  await page.getByRole('button', { name: 'Visa K1 · Sekretess och säkerhet' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'K1 · Sekretess och säkerhet' }).waitFor();
  await page.locator('h3:focus', { hasText: 'K1' }).waitFor();
  expect(await page.getByRole('heading', { level: 3, name: 'Telefon och röstbrevlåda' }).count()).toBe(1);
  expect(await page.getByText('Frågor som väntar').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('an answer that stands is in the language that is chosen then', async () => {
  const { page } = await player.pageOf(erik, '&view=rules');
  await page.getByRole('searchbox').waitFor();
  await ask(page, 'Hur ofta ska brevlådan öppnas?');
  const answer = page.getByRole('article', { name: 'F1 · Förvaltningsbrevlådan' });
  await answer.getByText('Återgivet ur Rätt sätt för telefoni och e-post').waitFor();
  await page.getByRole('button', { name: 'In English' }).click();
  await answer.getByText('quoted in Swedish').waitFor();
  await page.getByRole('button', { name: 'På svenska' }).click();
  await answer.getByText('Återgivet ur').waitFor();
  await page.close();
});

test('a question that was not answered teaches: asked, proposed and tied on three pages, each of which sees it at once', async () => {
  const asker = await player.pageOf(ivar, '&view=rules');
  const registrar = await player.pageOf(anna, '&view=rules');
  const editor = await player.pageOf(carin, '&view=rules');
  await asker.page.getByRole('searchbox').waitFor();
  await ask(asker.page, 'Får jag ta med hunden till jobbet?');
  await asker.page.getByText('sparas som du skrev den, utan ditt namn').waitFor();
  await asker.page.getByRole('button', { name: 'Fråga registrator' }).click();
  const box = asker.page.getByRole('textbox', { name: 'Din fråga' });
  await box.fill('');
  await box.fill('Får jag ta med hunden till jobbet?');
  await asker.page.getByRole('button', { name: 'Skicka frågan' }).click();
  await asker.page.getByText('Frågan har gått till').first().waitFor();
  await registrar.page.getByText('Ivar Drift frågar').waitFor();
  await registrar.page.getByRole('button', { name: 'Ditt svar' }).click();
  await registrar.page.getByRole('textbox', { name: 'Ditt svar' }).fill('Nej, inte i kundmottagningen.');
  await registrar.page.getByRole('button', { name: 'Skicka svaret' }).click();
  await registrar.page.getByText('Frågan är besvarad').waitFor();
  await registrar.page.getByRole('button', { name: /^Föreslå regel/ }).click();
  await registrar.page.getByRole('combobox', { name: 'Regel' }).selectOption('S3');
  await registrar.page.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await registrar.page.getByText('Förslaget S3 har gått till').waitFor();
  const shows = registrar.page.getByRole('button', { name: 'Visa knutna frågor' });
  const tied = registrar.page.getByTestId('rules-tieList');
  await shows.click();
  await tied.getByText('Ingen fråga är knuten till reglerna').waitFor();
  const proposed = editor.page.getByRole('article', { name: /föreslår S3/ });
  await proposed.getByRole('button', { name: 'Så sparas frågan' }).click();
  const wording = proposed.getByRole('textbox', { name: 'Så sparas frågan' });
  await wording.fill('Får Bo Ersättare ta med hunden?');
  await proposed.getByRole('button', { name: 'Knyt frågan' }).click();
  await proposed.getByRole('alert').getByText('Det kan stå ett namn').waitFor();
  // A no keeps what was typed.
  expect(await wording.inputValue()).toBe('Får Bo Ersättare ta med hunden?');
  await wording.fill('Får jag ta med hunden till jobbet?');
  await proposed.getByRole('button', { name: 'Knyt frågan' }).click();
  await editor.page.getByText('Frågan är knuten till S3').waitFor();
  await editor.page.getByText('1 fråga är knuten till reglerna').waitFor();
  // What was shown before is as it is now, until the same button takes it away.
  await tied.getByText('1 fråga är knuten till reglerna').waitFor();
  await tied.getByText('Får jag ta med hunden till jobbet?').waitFor();
  expect(await shows.getAttribute('aria-expanded')).toBe('true');
  await shows.click();
  await tied.waitFor({ state: 'detached' });
  await ask(asker.page, 'Får jag ta med hunden till jobbet?');
  await asker.page.getByRole('article', { name: /^S3/ }).waitFor();
  for (const { page, complaints } of [asker, registrar, editor]) {
    expect(complaints).toEqual([]);
    await page.close();
  }
});

test('nothing asked is said at its field, and what was answered before stays', async () => {
  const { page } = await player.pageOf(anna, '&view=rules');
  await page.getByRole('searchbox').waitFor();
  await ask(page, 'F1');
  await page.getByRole('heading', { name: 'F1', exact: false }).first().waitFor();
  const headings = await page.getByRole('search').getByRole('heading').allInnerTexts();
  await page.getByRole('searchbox').fill('');
  await page.keyboard.press('Enter');
  await page.getByText('Skriv en fråga.').waitFor();
  expect(await page.getByRole('searchbox').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('search').getByRole('heading').allInnerTexts()).toEqual(headings);
  expect(await player.faultsOf(page)).toEqual([]);
  await page.keyboard.type('F');
  await page.getByText('Skriv en fråga.').waitFor({ state: 'detached' });
  await page.close();
});

test('a question that the rules did not answer stands at once in the list below it', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=rules');
  await page.getByRole('searchbox').waitFor();
  await ask(page, 'Hur länge ska protokoll från kommunstyrelsen sparas?');
  await page.getByText('sparas som du skrev den, utan ditt namn').waitFor();
  await page
    .getByTestId('rules-questionList')
    .getByText('Hur länge ska protokoll från kommunstyrelsen sparas?')
    .waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('axe finds nothing in three themes, at 320 px and at twice the text; nothing has to be scrolled sideways', async () => {
  const answered = async (page: Page) => {
    await ask(page, 'vad gäller för känsliga saker');
    await page.getByText('Är det något av det här?').first().waitFor();
    await page.getByRole('button', { name: /^Visa K1/ }).click();
    await page.getByRole('button', { name: 'Fråga registrator' }).click();
  };
  expect(
    await player.faultsIn([
      { who: anna, query: '&view=rules&theme=light', width: 1400 },
      { who: erik, query: '&view=rules&theme=dark', width: 1400, begin: answered },
      { who: carin, query: '&view=rules&theme=contrast', width: 1400, begin: answered },
      { who: erik, query: '&view=rules&theme=light', width: 320, begin: answered },
      { who: carin, query: '&view=rules&theme=contrast', width: 320 },
      // A browser's window at twice the size has half the room.
      { who: anna, query: '&view=rules&theme=dark', width: 640 },
    ]),
  ).toEqual([]);
});
