import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

/** The sandbox's municipality with its first mailbox alone, so that weeks pass quickly. */
const oneMailbox = readFileSync(join(__dirname, '../../env/sandbox.municipality.yaml'), 'utf8').replace(
  /  - id: sbf[^]*?(?=^staff:)/m,
  '',
);

// Weeks pass in a real browser; what is waited for is on the page, however busy the machine.
jest.setTimeout(600_000);

describeInChromium('absences in the sandbox, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer('2026-12-01', oneMailbox);
  });
  afterEach(async () => {
    await player.close();
  });

  /** A day at a time, as people would live through it. */
  async function to(date: string, time: string): Promise<void> {
    await player.bot.moveTo(`${date}T${time}:00+01:00`);
  }

  const act = (name: string, body: object) =>
    player.page.evaluate(
      async ([path, json]) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(path ?? '', { method: 'POST', headers, body: json ?? '' });
        if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      },
      [`/sandbox/api/${name}`, JSON.stringify(body)],
    );

  const sees = async (who: string, text: string | RegExp): Promise<void> => {
    await player.pick(who);
    await player.card().getByText(text).first().waitFor();
  };

  /** On whichever card. */
  const hasRead = async (who: string, text: string | RegExp): Promise<void> => {
    await player.pick(who);
    await player.page.getByTestId('chat').getByText(text).first().waitFor();
  };

  async function choose(name: string): Promise<void> {
    const input = player.card().locator('input').first();
    await input.fill(name);
    await input.blur();
  }

  test('a planned fortnight and an illness, both to the end, with the other person’s half', async () => {
    await act('away', { person: 'erik.handlaggare@ale.example', from: '2026-12-03', to: '2026-12-16' });
    await player.pick('ines.miljo');
    await player.write('sjuk tills vidare');
    await player.page.getByText('Det här är ingen sjukanmälan').first().waitFor();

    await to('2026-12-02', '08:00');
    await sees('vaxel', /Ines Miljö · .*tills vidare/);
    await sees('erik.handlaggare', 'Vem läser din e-post medan du är borta?');
    await player.card().getByText('Det är frivilligt.').waitFor();
    await choose('Hasse Bygglov');
    await player.press('Delegera');
    await player.card().getByText('Hasse Bygglov har fått frågan om din e-post').waitFor();
    await to('2026-12-02', '08:10');
    await sees('hasse.bygglov', 'Erik Handläggare vill att du tar hand om e-posten 3–16 december');
    await player.press('Ja');
    await player
      .card()
      .getByText(/Du har sagt ja/)
      .waitFor();
    await to('2026-12-02', '08:20');
    await sees('erik.handlaggare', /Omdirigera till/);
    await player.press('Jag har lagt in regeln');
    await player.card().getByText('Hasse Bygglov tar hand om din e-post 3–16 december').waitFor();

    await to('2026-12-03', '08:00');
    await sees('ines.miljo', 'Ska någon läsa din e-post medan du är borta?');
    await player.card().getByText('Har du inte svarat senast i dag frågar Brevvakt din chef').waitFor();
    await to('2026-12-04', '08:00');
    await sees('fredrik.plan', /Det är inte ordnat vem som läser e-posten för Ines Miljö/);
    await player.press('Anteckna varför ingen behövs');
    await player.card().getByText('Skriv hur eller varför i rutan först').waitFor();
    await choose('Gunilla Diarium');
    await player.card().locator('textarea').fill('På telefon i dag.');
    await player.press('Anteckna samtycke');
    await to('2026-12-04', '08:10');
    await sees('gunilla.diarium', /Ines Miljö vill att du tar hand om e-posten/);
    await player.press('Nej, jag kan inte');
    await to('2026-12-04', '08:20');
    await sees('fredrik.plan', /Det är inte ordnat vem som läser e-posten för Ines Miljö/);
    await player.press('Jag kontaktar själv');
    await player.card().getByText('Du kontaktar Ines Miljö själv').waitFor();
    await player.pick('ines.miljo');
    await player.write('tillbaka');
    await to('2026-12-04', '09:00');
    await sees('vaxel', 'Ines Miljö är tillbaka');

    for (const day of ['07', '09', '11', '14', '16', '17']) await to(`2026-12-${day}`, '08:30');
    await sees('hasse.bygglov', 'Uppdraget med e-posten för Erik Handläggare är slut');
    await hasRead('erik.handlaggare', 'Delegeringen av din e-post har upphört');
    await hasRead('erik.handlaggare', /^Hasse Bygglov hade hand om den/);
  });

  test('refused, exempt and returned early', async () => {
    await act('away', { person: 'ulla.bistand@ale.example', from: '2026-12-03', to: '2026-12-16' });
    await act('away', { person: 'nils.larare@ale.example', from: '2026-12-03', to: '2026-12-16' });
    await to('2026-12-02', '08:00');
    await sees('ulla.bistand', 'Vem läser din e-post medan du är borta?');
    await choose('Ulla Bistånd');
    await player.press('Delegera');
    await player.card().getByText('Den som brevlådan tillhör kan inte väljas').waitFor();
    await player.press('Får inte läsas av andra');
    await player.card().getByText('Din e-post läses inte av andra').waitFor();
    await sees('nils.larare', 'Vem läser din e-post medan du är borta?');
    await choose('Maja Assistent');
    await player.press('Delegera');
    await to('2026-12-02', '08:10');
    await sees('maja.assistent', /Nils Lärare vill att du tar hand om/);
    await player.press('Ja');
    await to('2026-12-02', '08:20');
    await sees('nils.larare', /Omdirigera till/);
    await player.press('Jag har lagt in regeln');
    await player.card().getByText('Maja Assistent tar hand om din e-post').waitFor();
    await to('2026-12-03', '12:00');
    await act('back', { person: 'nils.larare@ale.example' });
    await to('2026-12-03', '17:30');
    await to('2026-12-04', '08:00');
    await hasRead('nils.larare', /Du är tillbaka, så Maja Assistent får inte längre din e-post/);
    await player.pick('per.enhet');
    expect(await player.page.getByTestId('chat').innerText()).not.toMatch(/Ulla Bistånd/);
  });
});
