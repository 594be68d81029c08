import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

/** The sandbox's municipality, where two people have its common mailbox as one. */
const town = readFileSync(join(__dirname, '../../env/sandbox.municipality.yaml'), 'utf8')
  .replace(
    '\nmailboxes:\n',
    '\nfunctions: [{ id: kansliet, name: Kansliet, people: [cecilia.sekreterare@ale.example, kim.kommunikator@ale.example] }]\nmailboxes:\n',
  )
  .replace(
    /( {6}- )cecilia\.sekreterare@ale\.example\n( {6}- anna\.registrator@ale\.example\n) {6}- kim\.kommunikator@ale\.example\n/,
    '$1{ function: kansliet }\n$2',
  );

const [anna, bo, carin] = ['anna.registrator', 'bo.ersattare', 'carin.chef'] as const;
const [cecilia, kim] = ['cecilia.sekreterare', 'kim.kommunikator'] as const;

// Each test plays hours of a day in a real browser; what it waits for is on the page, however busy the machine.
describeInChromium('who has which mailbox, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer('2026-12-01', town);
  });
  afterEach(async () => {
    await player.close();
  });

  const cardWith = (text: string | RegExp) =>
    player.page.getByTestId('card').filter({ hasText: text }).last();

  test('nobody will be there: the manager’s card fills the days in one press, and everybody’s says who has them', async () => {
    await player.at('08:10');
    await player.pick(anna);
    // On Thursdays and Fridays Bo is not in the order.
    await player.write('jag är borta 3-4 december');
    await player.shows(/Du är borta 3–4 december/);
    await player.at('08:20');
    await player.pick(carin);
    await player.shows(/Ingen i bemanningen är på plats 3–4 december.*Annars får du frågan/);
    const card = cardWith('Ingen i bemanningen är på plats 3–4 december');
    await card.getByRole('button', { name: 'Ge till någon …' }).click();
    expect(await card.locator('input[type=date]').first().inputValue()).toBe('2026-12-03');
    expect(await card.locator('input[type=date]').nth(1).inputValue()).toBe('2026-12-04');
    const who = card.getByRole('combobox', { name: 'Vem?' });
    await who.fill('Bo Ersättare');
    await who.blur();
    await card.getByRole('button', { name: 'Ge dagarna' }).click();
    await player.shows(/Bo Ersättare har brevlådan 3–4 december.*Bo Ersättare får besked/);
    await player.shows(/Någon har brevlådan 3–4 december.*3–4 december: Bo Ersättare/);
    await player.pick(anna);
    expect(await player.shows(/Någon har brevlådan 3–4 december/)).not.toMatch(
      /Ingen i bemanningen är på plats/,
    );
    await player.pick(bo);
    await player.shows(/Du har brevlådan 3–4 december.*Carin Chef gav den till dig/);
    await player.press('Jag kan inte');
    await player.pick(carin);
    await player.shows(/Bo Ersättare kan inte.*Ingen i bemanningen är på plats 3–4 december/);
  });

  test('a function: one of it takes the card of noon, the other sees who has it, and in the chat too', async () => {
    await player.at('12:00');
    await player.pick(cecilia);
    await player.shows(/Alla i Kansliet som är på plats har fått kortet/);
    await player.pick(kim);
    await player.shows(/Alla i Kansliet som är på plats har fått kortet/);
    await player.press('Jag tar den');
    await player.shows(/Ångra bytet/);
    await player.pick(cecilia);
    expect(await player.shows(/Kim Kommunikatör har brevlådan i dag/)).not.toMatch(/Alla i Kansliet/);
    await player.write('vem har kommunens gemensamma brevlåda idag?');
    await player.shows(/Kommunens gemensamma brevlåda · Kim Kommunikatör har den/);
  });

  test('a function of which nobody takes it: at the substitute’s time the next of the order has the card', async () => {
    await player.at('13:00');
    await player.pick(anna);
    await player.shows(
      /Kommunens gemensamma brevlåda.*Är det fortfarande så kl\. 14\.30 går frågan till Carin Chef/,
    );
    await player.pick(kim);
    await player.shows(/Är det fortfarande så kl\. 14\.30/);
  });

  test('a function answers: each of it has the card, the first who takes it, and a registrar hears of what nobody takes', async () => {
    await player.at('08:10');
    await player.pick(anna);
    await player.write('inkorg');
    const open = async (subject: RegExp) => {
      await player.page.getByRole('checkbox', { name: subject }).last().check();
      await player.page.getByRole('button', { name: 'Ta hand om', exact: true }).last().click();
    };
    const exactly = (name: string) =>
      player.card().getByRole('button', { name, exact: true }).first().click();
    for (const subject of ['Karta över vandringsleder', 'Synpunkt 1041']) {
      await player
        .card()
        .getByText(/meddelanden väntar/)
        .waitFor();
      await open(new RegExp(subject));
      await player
        .card()
        .getByText(new RegExp(`Från .*${subject}`))
        .waitFor();
      await exactly('Föreslå vem som svarar …');
      const who = player.card().getByRole('combobox', { name: 'Vem ska svara?' }).last();
      await who.fill('Kansliet');
      await who.blur();
      await exactly('Föreslå');
      await player.card().getByText('Förslaget väntar på beslut').waitFor();
      await player.write('inkorg');
    }
    await player.at('08:20');
    await player.pick(carin);
    await player.shows(/2 förslag väntar på beslut/);
    for (const subject of ['Karta över vandringsleder', 'Synpunkt 1041'])
      await player
        .card()
        .getByRole('checkbox', { name: new RegExp(subject) })
        .check();
    await exactly('Godkänn de förbockade');
    await player.shows(/Du godkände 2 förslag/);
    await player.at('08:30');
    await player.pick(kim);
    await player.shows(/Någon av er i Kansliet ska svara på ett meddelande/);
    const map = cardWith('Karta över vandringsleder');
    await map.getByRole('button', { name: 'Jag tar det', exact: true }).click();
    await player.shows(/Du ska svara på ett meddelande/);
    await player.pick(cecilia);
    await player.at('08:40');
    await player.shows(/Kim Kommunikatör ska svara|Du har inte längre det här meddelandet/);
    await player.at('08:15', '2026-12-03');
    await player.pick(anna);
    await player.shows(/Ingen i Kansliet har tagit meddelandet/);
    const untaken = cardWith('Ingen i Kansliet har tagit meddelandet');
    expect(await untaken.innerText()).toMatch(/Synpunkt 1041/);
    await untaken.getByRole('button', { name: 'Föreslå någon annan …' }).waitFor();
  });
});
