import { describeInChromium } from '../sandbox/page/chromium';
import { openAbsencePlayer, type AbsencePlayer } from './absence-player';

// Weeks pass in a real browser; what is waited for is on the page, however busy the machine.
jest.setTimeout(600_000);

describeInChromium('absences in the sandbox, played in a browser', () => {
  let player: AbsencePlayer;
  beforeEach(async () => {
    player = await openAbsencePlayer('2026-12-01');
  });
  afterEach(async () => {
    await player.close();
  });

  test('a planned fortnight and an illness, both to the end, with the other person’s half', async () => {
    await player.act('away', {
      person: 'erik.handlaggare@ale.example',
      from: '2026-12-03',
      to: '2026-12-16',
    });
    await player.pick('ines.miljo');
    await player.write('sjuk tills vidare');
    await player.page.getByText('Det här är ingen sjukanmälan').first().waitFor();

    await player.to('2026-12-02', '08:00');
    await player.sees('vaxel', /Ines Miljö · .*tills vidare/);
    await player.sees('erik.handlaggare', 'Vem läser din e-post medan du är borta?');
    await player.card().getByText('Det är frivilligt.').waitFor();
    await player.choose('Hasse Bygglov');
    await player.press('Delegera');
    await player.card().getByText('Hasse Bygglov har fått frågan om din e-post').waitFor();
    await player.to('2026-12-02', '08:10');
    await player.sees('hasse.bygglov', 'Erik Handläggare vill att du tar hand om e-posten 3–16 december');
    await player.press('Ja');
    await player
      .card()
      .getByText(/Du har sagt ja/)
      .waitFor();
    await player.to('2026-12-02', '08:20');
    await player.sees('erik.handlaggare', /Omdirigera till/);
    await player.press('Jag har lagt in regeln');
    await player.card().getByText('Hasse Bygglov tar hand om din e-post 3–16 december').waitFor();

    await player.to('2026-12-03', '08:00');
    await player.sees('ines.miljo', 'Ska någon läsa din e-post medan du är borta?');
    await player.card().getByText('Svarar du inte i dag frågar Brevvakt din chef').waitFor();
    await player.to('2026-12-04', '08:00');
    await player.sees('fredrik.plan', /E-posten för Ines Miljö är inte ordnad/);
    await player.press('Anteckna varför ingen behövs');
    await player.card().getByText('Skriv hur eller varför i rutan först').waitFor();
    await player.choose('Gunilla Diarium');
    await player.card().locator('textarea').fill('På telefon i dag.');
    await player.press('Anteckna samtycke');
    await player.to('2026-12-04', '08:10');
    await player.sees('gunilla.diarium', /Ines Miljö vill att du tar hand om e-posten/);
    await player.press('Nej, jag kan inte');
    await player.to('2026-12-04', '08:20');
    await player.sees('fredrik.plan', /E-posten för Ines Miljö är inte ordnad/);
    await player.press('Jag kontaktar själv');
    await player.card().getByText('Du kontaktar Ines Miljö själv').waitFor();
    await player.pick('ines.miljo');
    await player.write('tillbaka');
    await player.to('2026-12-04', '09:00');
    await player.sees('vaxel', 'Ines Miljö är tillbaka');

    for (const day of ['07', '09', '11', '14', '16', '17']) await player.to(`2026-12-${day}`, '08:30');
    await player.sees('hasse.bygglov', 'Uppdraget med e-posten för Erik Handläggare är slut');
    await player.hasRead('erik.handlaggare', /^Hasse Bygglov hade hand om den/);
  });

  test('refused, exempt and returned early', async () => {
    await player.act('away', { person: 'ulla.bistand@ale.example', from: '2026-12-03', to: '2026-12-16' });
    await player.act('away', { person: 'nils.larare@ale.example', from: '2026-12-03', to: '2026-12-16' });
    await player.to('2026-12-02', '08:00');
    await player.sees('ulla.bistand', 'Vem läser din e-post medan du är borta?');
    await player.choose('Ulla Bistånd');
    await player.press('Delegera');
    await player.card().getByText('Den som brevlådan tillhör kan inte väljas').waitFor();
    await player.press('Får inte läsas av andra');
    await player.card().getByText('Din e-post läses inte av andra').waitFor();
    await player.sees('nils.larare', 'Vem läser din e-post medan du är borta?');
    await player.choose('Maja Assistent');
    await player.press('Delegera');
    await player.to('2026-12-02', '08:10');
    await player.sees('maja.assistent', /Nils Lärare vill att du tar hand om/);
    await player.press('Ja');
    await player.to('2026-12-02', '08:20');
    await player.sees('nils.larare', /Omdirigera till/);
    await player.press('Jag har lagt in regeln');
    await player.card().getByText('Maja Assistent tar hand om din e-post').waitFor();
    await player.to('2026-12-03', '12:00');
    await player.act('back', { person: 'nils.larare@ale.example' });
    await player.to('2026-12-03', '17:30');
    await player.to('2026-12-04', '08:00');
    await player.hasRead('nils.larare', /Du är tillbaka, så Maja Assistent får inte längre din e-post/);
    await player.pick('per.enhet');
    expect(await player.page.getByTestId('chat').innerText()).not.toMatch(/Ulla Bistånd/);
  });
});
