import { buildWorkPage } from '../process/bot-process';
import { describeInChromium } from '../sandbox/page/chromium';
import { openPlayer, type Player } from './sandbox-player';

/** Mail that people handle in Outlook, played in the sandbox's panel. */
describeInChromium('what people do in Outlook, played in a browser', () => {
  let player: Player;
  beforeAll(buildWorkPage);
  beforeEach(async () => {
    player = await openPlayer();
  });
  afterEach(async () => {
    await player.close();
  });

  const mail = (subject: string) => player.page.getByTestId('mail').filter({ hasText: subject });
  const write = async (subject: string, isAttached = false) => {
    const { page } = player;
    await page.getByTestId('own-mail-ks').click();
    const form = page.locator('[data-testid="mailbox-ks"] form');
    await form.locator('[name=subject]').fill(subject);
    if (isAttached) await page.getByTestId('own-mail-attached-ks').check();
    await page.getByTestId('own-mail-send-ks').click();
    await mail(subject).first().waitFor();
  };
  const inOutlook = async (subject: string, testId: string) => {
    await mail(subject).first().locator('summary').click();
    await mail(subject).first().getByTestId(testId).click();
  };

  test('the registrar marks in Outlook, and registers in the chat and on the page what was marked', async () => {
    const { page } = player;
    await player.at('08:10');
    for (const subject of ['Tack för mötet', 'Protokoll 12', 'Ritningar'])
      await write(subject, subject === 'Ritningar');
    await player.at('08:30');
    const set = async (subject: string, category: string) => {
      await mail(subject).first().locator('summary').click();
      await mail(subject).first().getByTestId('mail-category').selectOption(category);
      await mail(subject).first().getByTestId('mail-categorise').click();
      await mail(subject).first().getByTestId('mail-categories').getByText(category).waitFor();
      await mail(subject).first().locator('summary').click();
    };
    await set('Tack för mötet', 'Ringa betydelse');
    await set('Protokoll 12', 'Håll ordnad');
    await set('Ritningar', 'Röd kategori');
    await player.at('08:40');
    await player.pick('anna.registrator');
    await player.write('status');
    await player.shows(/ett meddelande märktes i Outlook kl\. 8\.30/);
    await player.write('inkorg');
    await player.shows(/2 är märkta i Outlook\./);
    await player.press('Ringa betydelse: den märkta');
    await player.shows(/I dag går det att ångra/);
    await page.goto(`${player.bot.url}/work?as=anna.registrator@ale.example&mailbox=ks`);
    const bar = page.getByTestId('categories');
    await bar.getByText('1 meddelande är märkt i Outlook').waitFor();
    await bar.getByRole('button', { name: 'Visa dem' }).click();
    const row = page.locator('[data-row]').filter({ hasText: 'Protokoll 12' });
    await row.getByRole('button', { name: /^Håll ordnat, som märkt/ }).click();
    await page
      .getByTestId('said')
      .getByText(/Protokoll|ordna/i)
      .waitFor();
    await bar.waitFor({ state: 'detached' });
  });

  test('a mail with an attachment, an answer from the mailbox, one by a person, and the sender who writes again', async () => {
    const { page } = player;
    await player.at('08:10');
    await write('Bygglov för altan', true);
    await player.at('08:20');
    await player.pick('anna.registrator');
    await player.write('inkorg');
    await player
      .card()
      .getByLabel(/Bygglov för altan/)
      .first()
      .check();
    await player.press('Ta hand om');
    await player.shows(/Bilaga: ritning\.pdf/);
    await inOutlook('Bygglov för altan', 'mail-follow-up');
    await mail('SV: Bygglov för altan').first().waitFor();
    await mail('Bygglov för altan').last().getByTestId('mail-answer').click();
    await page.getByTestId('folder-ks').selectOption('sentitems');
    await mail('SV: Bygglov för altan').first().waitFor();
    await page.getByTestId('folder-ks').selectOption('Inbox');
    await player.pick('erik.handlaggare');
    await inOutlook('SV: Bygglov för altan', 'mail-answer-as');
    await mail('Erik Handläggare').first().waitFor();
    await player.at('08:35');
    await player.pick('anna.registrator');
    await player.write('status');
    await player.shows(/ett svar skickades/);
  });
});
