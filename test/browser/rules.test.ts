import type { Locator, Page } from 'playwright-core';
import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

let player: Player;
let page: Page;
const troubles: string[] = [];

const chatWith = async (person: string): Promise<void> => {
  await page.getByTestId(`person-${person}`).click();
};

/** Writes to the bot and gives the card that answers: the entry after what was written. */
async function write(text: string): Promise<Locator> {
  await player.write(text);
  const written = page
    .getByTestId('entry')
    .filter({ hasText: text })
    .and(page.locator('.from-person'))
    .last();
  const card = written.locator('xpath=following-sibling::*[1]').getByTestId('card');
  await card.waitFor();
  return card;
}

const says = (card: Locator, text: string | RegExp): Promise<void> => card.getByText(text).first().waitFor();
const button = (card: Locator, name: string): Locator => card.getByRole('button', { name, exact: true });

describeInChromium('questions to the rules in the sandbox’s page', () => {
  beforeAll(async () => {
    player = await openPlayer();
    page = player.page;
    page.on('pageerror', (error) => troubles.push(error.message));
    await player.at('10:00');
  });
  afterAll(() => player.close());
  afterEach(() => {
    expect(troubles.splice(0)).toEqual([]);
  });

  it('answers in Swedish with the rule itself, then what continues the question', async () => {
    await chatWith('erik.handlaggare');
    const card = await write('Hur ofta ska förvaltningsbrevlådan öppnas?');
    await says(card, 'F1 · Förvaltningsbrevlådan');
    await says(card, 'Någon ska öppna förvaltningsbrevlådan varje arbetsdag.');
    await says(card, /^Återgivet ur Rätt sätt för telefoni och e-post · Ale kommun/);
    await says(card, 'Skriv ”visa dagens brevlådor”');
    await button(card, 'Det hjälpte').click();
    await says(card, 'Det noteras för regeln, utan ditt namn.');
    expect(await button(card, 'Det hjälpte').count()).toBe(0);
    await says(await write('och när den som har den är borta?'), 'När den ordinarie ansvariga är borta');
  });

  it('answers in English around the Swedish rule', async () => {
    await chatWith('hasse.bygglov');
    await write('language English');
    const card = await write('Does somebody have to read my mailbox when I am on leave?');
    await says(card, 'P7 · Din egen brevlåda');
    await says(card, 'quoted in Swedish');
    await says(card, 'Write “arrange a delegation”');
    await button(card, 'That did not help').click();
    await says(card, 'Brevvakt does not keep what you wrote');
    await write('språk svenska');
  });

  it('takes a question to the registrar of the asker’s department and the answer back', async () => {
    await chatWith('erik.handlaggare');
    const refused = await write('Får man frankera brev om 19121212-1212?');
    await says(
      refused,
      'Det står inget om det i Rätt sätt för telefoni och e-post. Vill du fråga en registrator?',
    );
    await says(refused, 'Du skrev ett personnummer');
    await button(refused, 'Fråga registrator').click();
    await refused.getByRole('textbox').fill('Får man frankera brev om 19121212-1212?');
    await button(refused, 'Skicka frågan').click();
    await says(refused, 'Frågan har gått till Gunilla Diarium');
    await says(refused, 'Du frågade: Får man frankera brev om [personnummer]?');

    await chatWith('gunilla.diarium');
    const question = page.getByTestId('card').filter({ hasText: 'Erik Handläggare frågar' });
    await question.waitFor();
    await question.getByLabel('Ditt svar').fill('Fråga din chef; reglerna här gäller bara post och telefon.');
    await button(question, 'Skicka svaret').click();
    await page.getByTestId('card').getByText('Frågan är besvarad').waitFor();

    await chatWith('erik.handlaggare');
    const answer = page.getByTestId('card').filter({ hasText: 'Gunilla Diarium har svarat på din fråga' });
    await says(answer, 'Fråga din chef; reglerna här gäller bara post och telefon.');
  });

  it('lists for the registrar what the rules did not answer', async () => {
    await chatWith('erik.handlaggare');
    await write('Vilket språk ska man svara på?');
    await write('Vilket språk ska man svara Lisa på?');
    await chatWith('lars.diarium');
    const list = await write('frågor');
    await says(list, 'Ingen fråga till registratorn väntar på svar');
    await says(list, 'Vilket språk ska man svara på?');
    expect(await list.getByText('svara Lisa på').count()).toBe(0);
  });

  it('gives a signature from the directory, and ten rules for the first day', async () => {
    await chatWith('erik.handlaggare');
    const signature = await write('min signatur');
    for (const text of ['Med vänlig hälsning', 'Erik Handläggare', 'Trafikhandläggare', 'Samhällsbyggnad'])
      await says(signature, text);
    await button(signature, 'Visa som HTML').click();
    expect(await signature.getByLabel('Signaturen som HTML').inputValue()).toContain(
      '<br>Erik Handläggare<br>',
    );
    await says(await write('lathund'), 'Lathund för nyanställda');
  });

  it('draws no HTML out of a question, and answers one of nothing but signs', async () => {
    await chatWith('erik.handlaggare');
    await says(await write('😀😀😀'), /Boten|Brevvakt|skriv/i);
    await write('Vad gäller <img src=x onerror=alert(1)> för katter?');
    expect(await page.getByTestId('chat').locator('img').count()).toBe(0);
  });
});
