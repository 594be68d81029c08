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

  const exactly = (name: string) => player.card().getByRole('button', { name, exact: true }).first().click();
  const seen = (text: string | RegExp) => player.card().getByText(text).first().waitFor();
  const deliver = (mail: object) =>
    player.page.evaluate(async (json) => {
      const headers = { 'content-type': 'application/json' };
      await fetch('/sandbox/api/deliver', { method: 'POST', headers, body: json });
    }, JSON.stringify(mail));

  /** Somebody opens one message of their list. */
  async function takeCareOf(who: string, what: RegExp): Promise<void> {
    await player.pick(who);
    await player.write('inkorg');
    await player.card().getByLabel(what).check();
    await exactly('Ta hand om');
  }

  const number = () =>
    player
      .card()
      .getByLabel(/^Diarienummer/)
      .first();

  test('passed on: it is sent, stands in the other mailbox with its first arrival, and the receipt is here', async () => {
    await takeCareOf('gunilla.diarium', /Maria Moberg/);
    await seen(/Från Maria Moberg/);
    const arrived = /Inkom\s+(.+)/.exec(await player.card().innerText())?.[1] ?? 'no arrival';
    await exactly('Registrera …');
    await player.card().getByLabel('Hur ska meddelandet registreras?').selectOption('passedOn');
    await player.card().getByLabel('Till vilken brevlåda, om det lämnas vidare').selectOption('ks');
    await exactly('Spara');
    await seen(/Lämnat vidare till Kommunstyrelsens förvaltningsbrevlåda/);
    await player.at('08:15');
    await player.pick('gunilla.diarium');
    await seen(/det står som inkommet hos Kommunstyrelsens förvaltningsbrevlåda/);
    await takeCareOf('anna.registrator', /VB: /);
    await seen(/Lämnat hit från Samhällsbyggnads förvaltningsbrevlåda/);
    expect(await player.card().innerText()).toContain(arrived);
  });

  test('a request is told at once, given without an approval, and ends as what became of it', async () => {
    const subject = 'Begäran om allmän handling';
    await deliver({
      mailbox: 'sbf',
      from: 'ulla@post.example',
      fromName: 'Ulla Undrar',
      subject,
      body: 'Hej',
    });
    await player.at('08:20');
    await player.pick('gunilla.diarium');
    await seen('Det ser ut som en begäran om allmän handling');
    await exactly('Ge begäran till …');
    const who = player.card().getByRole('combobox', { name: 'Vem har handlingen?' }).last();
    await who.fill('Erik Handläggare');
    await who.blur();
    await exactly('Ge till den här');
    await seen('Erik Handläggare ska svara');
    await player.at('08:25');
    await player.pick('eva.samhall');
    await seen('Erik Handläggare har en begäran om allmän handling');
    expect(await player.page.getByTestId('chat').innerText()).not.toContain('Ulla');
    await player.pick('erik.handlaggare');
    await seen('Du ska svara på en begäran om allmän handling');
    await exactly('Jag har svarat …');
    await player.card().getByLabel('Hur?').selectOption('notHandedOut');
    await exactly('Jag har svarat');
    await seen(/skriftligt beslut/);
  });

  test('secret with an attachment: the number first, each attachment ticked, and a forgotten tick loses nothing', async () => {
    await deliver({
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
    await exactly('Innehåller sekretess');
    await seen('Markerat som sekretess');
    await exactly('Diarieför och skriv ut …');
    await number().fill('SBF 2026/131');
    await exactly('Spara numret');
    await seen('Diariefört SBF 2026/131');
    await player.at('08:22');
    await exactly('Det är utskrivet …');
    await player.card().getByLabel('Det är utskrivet på papper').check();
    await exactly('Utskrivet och diariefört');
    await seen(/Bocka för varje bilaga/);
    await exactly('Det är utskrivet …');
    expect(await number().inputValue()).toBe('SBF 2026/131');
    await player
      .card()
      .getByLabel(/^Bilaga 1/)
      .check();
    await exactly('Utskrivet och diariefört');
    await exactly('Radera nu');
    await seen('Raderat');
    await player.at('08:30');
    await player.page.getByTestId('mailbox-sbf').locator('summary').first().click();
    expect(await player.page.getByTestId('mailbox-sbf').innerText()).not.toContain('Läkarintyg');
  });
});
