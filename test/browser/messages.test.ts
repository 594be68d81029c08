import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

// Three people in a real browser; what is waited for is on the page, however busy the machine.
jest.setTimeout(600_000);

describeInChromium('who answers, played by three people in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer();
    await player.at('08:00');
  });
  afterEach(async () => {
    await player.close();
  });

  /** Every card shows the present state; one that is drawn anew closes the form that lies open in it. */
  const drawn = (time: string) => player.at(time);

  async function choosePerson(name: string): Promise<void> {
    const input = player.card().getByRole('combobox', { name: 'Vem ska svara?' }).last();
    await input.fill(name);
    await input.blur();
  }

  const link = (name: string) => player.card().getByRole('link', { name, exact: true }).first();

  /** A link of the card opens a page of its own. */
  async function opens(title: string): Promise<Page> {
    await link(title).waitFor();
    const [opened] = await Promise.all([player.page.context().waitForEvent('page'), link(title).click()]);
    return opened;
  }

  async function fileOf(
    page: Page,
    button: Locator,
  ): Promise<{ readonly name: string; readonly text: string }> {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  /** The registrar opens one message of the list. */
  async function takeCareOf(sender: string): Promise<void> {
    await player.pick('gunilla.diarium');
    await player.write('inkorg');
    await player.card().getByLabel(new RegExp(sender)).check();
    await player.pressExactly('Ta hand om');
    await player.seen(new RegExp(`Från ${sender}`));
  }

  async function propose(): Promise<void> {
    await player.pressExactly('Föreslå vem som svarar …');
    await choosePerson('Erik Handläggare');
    await player.card().getByLabel('Kommentar').first().fill('Erik svarade förra gången.');
    await player.pressExactly('Föreslå');
    await player.seen('Förslaget väntar på beslut');
  }

  test('incoming, registered, proposed, returned, proposed anew, approved, forwarded, handed back, given anew, answered, filed', async () => {
    await takeCareOf('Maria Moberg');
    await player.pressExactly('Registrera …');
    await player
      .card()
      .getByLabel(/^Diarienummer/)
      .first()
      .fill('SBF 2026/118');
    await player.pressExactly('Spara');
    await player.seen('Diariefört SBF 2026/118');
    await drawn('08:02');
    const sheet = await opens('Skriv ut');
    await sheet.getByRole('heading', { name: 'Inkommet meddelande' }).waitFor();
    expect(await sheet.locator('main').innerText()).toMatch(/SBF 2026\/118[^]+Maria Moberg/);
    expect(await fileOf(sheet, sheet.getByRole('link', { name: 'Hämta som PDF' }))).toMatchObject({
      name: 'inkommet-SBF-2026-118.pdf',
      text: expect.stringMatching(/^%PDF-/) as unknown,
    });
    await sheet.close();
    await propose();

    await player.at('08:05');
    await player.pick('eva.samhall');
    await player.seen('Vem ska svara?');
    await player.seen(/Gunilla Diarium föreslår Erik Handläggare/);
    await player.pressExactly('Lämna tillbaka …');
    await player.card().getByLabel('Varför?').fill('Fråga Ines först.');
    await player.pressExactly('Lämna tillbaka');
    await player.at('08:10');
    await player.pick('gunilla.diarium');
    await player.seen('Förslaget är tillbaka');
    await player.seen(/Eva Samhäll lämnade tillbaka: Fråga Ines först\./);
    await propose();

    await player.at('08:15');
    await player.pick('eva.samhall');
    await player.pressExactly('Godkänn');
    await player.seen('Erik Handläggare ska svara');
    await player.at('08:20');
    await player.pick('erik.handlaggare');
    await player.seen('Du ska svara på ett meddelande');
    await player.pressExactly('Lämna tillbaka …');
    await player.card().getByLabel('Varför?').fill('Det är Hasses område.');
    await player.pressExactly('Lämna tillbaka');
    await player.seen('Du har inte längre det här meddelandet');

    await player.at('08:25');
    await player.pick('gunilla.diarium');
    await player.seen('Meddelandet är tillbaka');
    await propose();
    await player.at('08:30');
    await player.pick('eva.samhall');
    await player.pressExactly('Godkänn');
    await player.at('08:35');
    await drawn('08:37');
    await player.pick('erik.handlaggare');
    await player.pressExactly('Jag har svarat …');
    await player.card().getByLabel('Hur?').selectOption('phone');
    await player.pressExactly('Jag har svarat');
    await player.seen('Du har svarat');
    await drawn('08:40');
    await player.pressExactly('Det är sparat …');
    await player
      .card()
      .getByLabel(/^Var är/)
      .fill('Mappen Besvarat');
    await player.pressExactly('Det är sparat');
    await player.seen(/ska meddelandet och svaret ligga i akten/);
    await drawn('08:42');
    await player.pressExactly('Det är sparat …');
    await player
      .card()
      .getByLabel(/^Var är/)
      .fill('Mappen Besvarat');
    await player.card().getByRole('checkbox').last().check();
    await player.pressExactly('Det är sparat');
    await player
      .card()
      .getByText(/^Klart · /)
      .waitFor();
    expect(await player.card().innerText()).not.toMatch(/Moberg|Träd/);
  });

  test('secret: every card is emptied, and it is deleted only when it is on paper, registered and confirmed', async () => {
    await takeCareOf('Maria Moberg');
    await propose();
    await player.at('08:05');
    await player.pick('gunilla.diarium');
    await player.pressExactly('Innehåller sekretess');
    await player.seen('Markerat som sekretess');
    await player.at('08:06');
    await player.pick('eva.samhall');
    await player.seen('Vem ska svara? · sekretessmarkerat');
    expect(await player.page.getByTestId('chat').innerText()).not.toMatch(/Moberg|Träd|förra gången/);
    await player.pick('gunilla.diarium');
    expect(await player.page.getByTestId('chat').innerText()).not.toMatch(/Moberg|Träd/);
    await player.pressExactly('Diarieför och skriv ut …');
    await player
      .card()
      .getByLabel(/^Diarienummer/)
      .first()
      .fill('SBF 2026/119');
    await player.card().getByRole('checkbox').last().check();
    await player.pressExactly('Utskrivet och diariefört');
    await player.pressExactly('Radera nu');
    await player.seen('Raderat');
    await player.at('08:10');
    await player.page.getByTestId('mailbox-sbf').locator('summary').first().click();
    expect(await player.page.getByTestId('mailbox-sbf').innerText()).not.toMatch(/Träd som skymmer/);
  });

  test('thirty newsletters are minor in one go and taken back; an agreement gives the next message to Erik', async () => {
    for (let n = 1; n <= 30; n++)
      await player.bot.deliver({
        mailbox: 'sbf',
        from: 'brev@branschen.example',
        fromName: 'Nyhetsbrev',
        subject: `Kampanj ${n}`,
        body: 'x',
        headers: [{ name: 'List-Id', value: 'brev.branschen.example' }],
      });
    await player.at('08:10');
    await player.pick('gunilla.diarium');
    await player.write('inkorg');
    await player.pressExactly('Ringa betydelse: de 30 automatiska');
    await player.seen('30 meddelanden: av ringa betydelse');
    await player.pressExactly('Ångra');
    await player.seen('30 meddelanden är som förut igen');

    await player.write('överenskommelser');
    await player.seen('Inga stående överenskommelser');
    await player.pressExactly('Ny överenskommelse …');
    await choosePerson('Erik Handläggare');
    await player.card().getByLabel('Ord i ämnet').fill('cykelväg');
    await player.pressExactly('Spara');
    await player.seen(/gäller när chefen har sagt ja/);
    await player.at('08:12');
    await player.pick('eva.samhall');
    await player.pressExactly('Ja, det gäller');
    await player.seen(/Gäller sedan tisdag 1 december/);
    await player.bot.deliver({
      mailbox: 'sbf',
      from: 'nora@post.example',
      fromName: 'Nora',
      subject: 'Ny cykelväg?',
      body: 'När?',
    });
    await player.at('08:20');
    await player.pick('erik.handlaggare');
    await player.seen('Du ska svara på ett meddelande');
    await player.seen('Enligt en stående överenskommelse.');
    await player.pick('gunilla.diarium');
    await player.write('lista 7');
    await player.seen(/meddelanden kom/);
    for (const title of ['Hämta som CSV', 'Hämta som Excel']) await link(title).waitFor();
    const choice = await opens('Välj kolumner …');
    await choice.getByLabel('Avsändare').uncheck();
    await choice.getByLabel('Ämne').uncheck();
    const choose = (name: string) => choice.getByRole('button', { name });
    const csv = await fileOf(choice, choose('Hämta som CSV'));
    expect(csv.name).toMatch(/^lista-sbf-.+\.csv$/);
    expect(csv.text).toMatch(/^\ufeffInkom;Registrering;Nummer;Svar\r\n/);
    expect(csv.text).not.toMatch(/Nora|cykelväg|Moberg/);
    const workbook = await fileOf(choice, choose('Hämta som Excel'));
    expect(workbook).toMatchObject({
      name: expect.stringMatching(/\.xlsx$/) as unknown,
      text: expect.stringMatching(/^PK/) as unknown,
    });
    await choice.close();
  });
});
