import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

// Two people in a real browser over the sandbox's own tenant; what is waited for is on the page.
jest.setTimeout(600_000);

describeInChromium('a message’s own way, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer();
    await player.at('08:00');
  });
  afterEach(async () => {
    await player.close();
  });

  /** Somebody opens one message of their list. */
  async function takeCareOf(who: string, what: RegExp): Promise<void> {
    await player.pick(who);
    await player.write('inkorg');
    await player.card().getByLabel(what).check();
    await player.pressExactly('Ta hand om');
    // The list has buttons of the same words.
    await player.seen(/^Från/);
  }

  const number = () =>
    player
      .card()
      .getByLabel(/^Diarienummer/)
      .first();

  test('passed on: it is sent, stands in the other mailbox with its first arrival, and the receipt is here', async () => {
    await takeCareOf('gunilla.diarium', /Maria Moberg/);
    await player.seen(/Från Maria Moberg/);
    const arrived = /Inkom\s+(.+)/.exec(await player.card().innerText())?.[1] ?? 'no arrival';
    await player.pressExactly('Registrera …');
    await player.card().getByLabel('Hur ska meddelandet registreras?').selectOption('passedOn');
    await player.card().getByLabel('Till vilken brevlåda, om det lämnas vidare').selectOption('ks');
    await player.pressExactly('Spara');
    await player.seen(/Lämnat vidare till Kommunstyrelsens förvaltningsbrevlåda/);
    await player.at('08:15');
    await player.pick('gunilla.diarium');
    await player.seen(/det står som inkommet hos Kommunstyrelsens förvaltningsbrevlåda/);
    await takeCareOf('anna.registrator', /VB: /);
    await player.seen(/Lämnat hit från Samhällsbyggnads förvaltningsbrevlåda/);
    expect(await player.card().innerText()).toContain(arrived);
  });

  test('a request is told at once, given without an approval, and ends as what became of it', async () => {
    const subject = 'Begäran om allmän handling';
    await player.bot.deliver({
      mailbox: 'sbf',
      from: 'ulla@post.example',
      fromName: 'Ulla Undrar',
      subject,
      body: 'Hej',
    });
    await player.at('08:20');
    await player.pick('gunilla.diarium');
    await player.seen('Hanteras som en begäran om allmän handling');
    await player.pressExactly('Ge begäran till …');
    const who = player.card().getByRole('combobox', { name: 'Vem har handlingen?' }).last();
    await who.fill('Erik Handläggare');
    await who.blur();
    await player.pressExactly('Ge till den här');
    await player.seen('Erik Handläggare ska svara');
    await player.at('08:25');
    await player.pick('eva.samhall');
    await player.seen('Erik Handläggare har en begäran om allmän handling');
    expect(await player.page.getByTestId('chat').innerText()).not.toContain('Ulla');
    await player.pick('erik.handlaggare');
    await player.seen('Du ska svara på en begäran om allmän handling');
    await player.pressExactly('Jag har svarat …');
    await player.card().getByLabel('Hur?').selectOption('notHandedOut');
    await player.pressExactly('Jag har svarat');
    await player.seen(/skriftligt beslut/);
  });

  test('secret with an attachment: the number first, each attachment ticked, and a forgotten tick loses nothing', async () => {
    await player.bot.deliver({
      ...{
        mailbox: 'sbf',
        from: 'nils@post.example',
        fromName: 'Nils Nytt',
        subject: 'Läkarintyg',
        body: 'Hej',
      },
      attachments: [{ name: 'Intyg.pdf', contentType: 'application/pdf', size: 219_000 }],
    });
    await player.at('08:20');
    await takeCareOf('gunilla.diarium', /Nils Nytt/);
    await player.pressExactly('Innehåller sekretess');
    await player.seen('Markerat som sekretess');
    await player.pressExactly('Diarieför och skriv ut …');
    await number().fill('SBF 2026/131');
    await player.pressExactly('Spara numret');
    await player.seen('Diariefört SBF 2026/131');
    await player.at('08:22');
    await player.pressExactly('Det är utskrivet …');
    await player.card().getByLabel('Det är utskrivet på papper').check();
    await player.pressExactly('Utskrivet och diariefört');
    await player.seen(/Bocka för varje bilaga/);
    await player.pressExactly('Det är utskrivet …');
    expect(await number().inputValue()).toBe('SBF 2026/131');
    await player
      .card()
      .getByLabel(/^Bilaga 1/)
      .check();
    await player.pressExactly('Utskrivet och diariefört');
    await player.pressExactly('Radera nu');
    await player.seen('Raderat');
    await player.at('08:30');
    await player.page.getByTestId('mailbox-sbf').locator('summary').first().click();
    expect(await player.page.getByTestId('mailbox-sbf').innerText()).not.toContain('Läkarintyg');
  });
});
