import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

// A week from Tuesday to Friday, played by registrar, manager and responder in one browser; each step goes on from the one before.
jest.setTimeout(600_000);

describeInChromium('messages that hold, from Tuesday to Friday in a browser', () => {
  let player: Player;
  beforeAll(async () => {
    player = await openPlayer();
    for (const fromName of ['Lisa Larsson', 'Nils Nytt', 'Olle Ny'])
      await player.bot.deliver({
        ...{ mailbox: 'sbf', from: 'nagon@post.example', fromName },
        ...{ subject: 'Fråga om bullerplank', body: 'Hej' },
      });
    await player.at('08:00');
  });
  afterAll(async () => {
    await player.close();
  });

  const row = (what: string) => player.card().getByLabel(new RegExp(what));
  const [gunilla, eva, erik] = ['gunilla.diarium', 'eva.samhall', 'erik.handlaggare'] as const;

  async function inbox(who: string, line: string | RegExp): Promise<void> {
    await player.pick(who);
    const before = await player.page.getByTestId('card').count();
    await player.write('inkorg');
    // A list that was there before is not taken for the new one.
    await player.page.getByTestId('card').nth(before).waitFor();
    await player.seen(line);
  }

  async function takeCareOf(what: string): Promise<void> {
    await inbox(gunilla, /väntar/);
    await row(what).check();
    await player.pressExactly('Ta hand om');
    await player.seen(/^Från/);
  }

  async function proposeErik(): Promise<void> {
    await player.pressExactly('Föreslå vem som svarar …');
    const who = player.card().getByRole('combobox', { name: 'Vem ska svara?' }).last();
    await who.fill('Erik Handläggare');
    await who.blur();
    await player.pressExactly('Föreslå');
    await player.seen('Förslaget väntar på beslut');
  }

  test('what is registered stands apart and waits no more when it is done; the mailbox is seen as opened by it', async () => {
    await takeCareOf('Lisa Larsson');
    await player.pressExactly('Registrera …');
    await player
      .card()
      .getByLabel(/^Diarienummer/)
      .first()
      .fill('SBF 2026/118');
    await player.pressExactly('Spara');
    await player.seen('Diariefört SBF 2026/118');
    await player.write('status');
    await player.shows(/Gunilla Diarium hanterade ett meddelande kl\. 8/);
    await inbox(gunilla, /1 är registrerat men inte klart/);
    await row('Lisa Larsson.*diariefört.*ska någon svara').waitFor();
    await row('Lisa Larsson').check();
    await player.pressExactly('Ta hand om');
    // The list has a button of the same words.
    await player.seen(/^Från/);
    await player.pressExactly('Behöver inget svar');
    await player.seen('Klart');
    await player.at('08:10');
    await inbox(gunilla, /ska registreras$/);
    expect(await row('Lisa Larsson').count()).toBe(0);
  });

  test('it is found again, and undone from the list', async () => {
    await player.pick(gunilla);
    await player.write('hitta SBF 2026/118');
    await player.seen('1 meddelande hittades');
    await player.pressExactly('Ångra');
    await player.seen(/Diariefört SBF 2026\/118 · ska någon svara/);
    await inbox(gunilla, /1 är registrerat men inte klart/);
  });

  test('two proposals are one card to the manager, and one press approves both', async () => {
    for (const what of ['Lisa Larsson', 'Nils Nytt']) {
      await takeCareOf(what);
      await proposeErik();
    }
    await player.at('08:20');
    await player.pick(eva);
    await player.seen('2 förslag väntar på beslut');
    await player.pressExactly('Godkänn de förbockade');
    await player.seen('Bocka för minst ett meddelande först.');
    for (const what of ['Lisa Larsson', 'Nils Nytt']) await row(`Erik Handläggare svarar på ${what}`).check();
    await player.pressExactly('Godkänn de förbockade');
    await player.seen('Du godkände 2 förslag.');
    await player.at('08:30');
    await player.pick(erik);
    await player.seen('Du ska svara på ett meddelande');
    await player.write('jag är borta 2–10 december');
    await player.shows(/Du är borta/);
  });

  test('deleted in Outlook while it is open: its card says so within a look, and it stays on the list', async () => {
    await takeCareOf('Olle Ny');
    const mailbox = player.page.getByTestId('mailbox-sbf');
    await mailbox.locator('summary').first().click();
    const mail = mailbox.getByTestId('mail').filter({ hasText: 'Olle Ny' }).first();
    await mail.locator('summary').click();
    await mail.getByRole('button', { name: 'Ta bort' }).click();
    await player.at('08:40');
    await player.seen('Finns inte kvar i brevlådan');
    await inbox(gunilla, /1 finns inte kvar i brevlådan/);
  });

  test('on Wednesday the responder is away: the registrar has the answers, and proposes somebody else for one', async () => {
    await player.at('09:00', '2026-12-02');
    await player.pick(gunilla);
    await player.shows(/Erik Handläggare är borta och har 2 svar kvar/);
    const card = player.page.getByTestId('card').filter({ hasText: 'är borta och har 2 svar kvar' }).last();
    await card.getByRole('button', { name: 'Vänta' }).first().click();
    await player.shows(/Erik Handläggare är borta och har 1 svar kvar/);
    const left = player.page.getByTestId('card').filter({ hasText: 'är borta och har 1 svar kvar' }).last();
    await left.getByRole('button', { name: 'Föreslå någon annan …' }).click();
    const who = left.getByRole('combobox', { name: 'Vem ska svara?' }).last();
    await who.fill('Hasse Bygglov');
    await who.blur();
    await left.getByRole('button', { name: 'Föreslå', exact: true }).click();
    await player.shows(/Någon annan är föreslagen för 1 meddelande/);
  });

  test('what is not registered in time is late with the registrar on Thursday and with the manager on Friday', async () => {
    await player.at('15:05', '2026-12-03');
    await player.pick(gunilla);
    await player.shows(/▲|skulle ha registrerats/);
    await player.at('08:40', '2026-12-04');
    await player.pick(eva);
    await player.shows(
      /Samhällsbyggnads förvaltningsbrevlåda: \d+ meddelanden? skulle ha registrerats, det äldsta kom/,
    );
  });
});
