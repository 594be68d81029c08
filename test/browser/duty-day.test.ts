import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

// Each test plays hours of a day in a real browser; what it waits for is on the page, however busy the machine.
describeInChromium('a day in the sandbox, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer();
  });
  afterEach(async () => {
    await player.close();
  });

  const log = async () => (await player.page.getByTestId('log').innerText()).replace(/\s+/g, ' ');

  test('unopened at 12:00: a card, the substitute at 13:00, a click, and it is opened for both and in the log', async () => {
    await player.at('12:00');
    await player.pick('anna.registrator');
    const noon = await player.shows(/Det syns inte att brevlådan har öppnats i dag/);
    expect(noon).toMatch(/4 olästa meddelanden · det äldsta kom i går kl\. 15\.42 · 2 olästa i skräpposten/);
    expect(noon).toMatch(/Är det fortfarande så kl\. 13 går frågan till Bo Ersättare/);
    await player.at('13:00');
    await player.pick('bo.ersattare');
    await player.shows(/Det syns inte att brevlådan har öppnats i dag/);
    await player.press('Jag har öppnat den');
    await player.shows(/Öppnad i dag .*Bo Ersättare bekräftade kl\. 13/);
    await player.at('13:05');
    await player.pick('anna.registrator');
    await player.shows(/Öppnad i dag .*Bo Ersättare bekräftade kl\. 13/);
    expect(await log()).toMatch(/Kommunstyrelsens förvaltningsbrevlåda · Öppnad: Bo Ersättare bekräftade/);
    await player.at('16:00');
    await player.pick('carin.chef');
    expect(await player.page.getByTestId('chat').innerText()).not.toMatch(/Det syntes inte att 2 brevlådor/);
  });

  test('nobody opens it: the manager at 14:30, and the day is noted without an opening at 16:00 on every card', async () => {
    await player.at('14:30');
    await player.pick('carin.chef');
    expect(await player.shows(/Det syns inte att 2 brevlådor/)).toMatch(/Bemanningen har fått frågan/);
    await player.at('16:00');
    await player.shows(/Det syntes inte att 2 brevlådor öppnades i dag/);
    await player.pick('anna.registrator');
    await player.shows(/Det syntes inte/);
    expect(await player.page.getByRole('button', { name: 'Jag har öppnat den' }).count()).toBe(0);
  });

  test('a message that is read at 11:30 means no card about opening at all', async () => {
    await player.at('11:30');
    await player.page.getByTestId('read-first-ks').click();
    await player.page.getByTestId('unread-ks').getByText('3 olästa').waitFor();
    await player.at('12:30');
    await player.pick('anna.registrator');
    // The request that came after hours yesterday has been told; of the opening there is nothing to ask.
    expect(await player.shows(/Hanteras som en begäran om allmän handling/)).not.toMatch(/Det syns inte att/);
    expect(await player.page.getByTestId('card').count()).toBe(1);
    expect(await log()).toMatch(/ett meddelande lästes/);
  });

  test('the rule behind it comes as a card of its own, and the bot says who has the mailboxes', async () => {
    await player.at('12:00');
    await player.pick('anna.registrator');
    await player.shows(/Det syns inte att brevlådan/);
    await player.press('Vilken regel?');
    await player.shows(/Någon ska öppna förvaltningsbrevlådan varje arbetsdag\./);
    await player.write('vem har brevlådan?');
    await player.shows(/Gunilla Diarium/);
  });

  test('"jag är borta i dag" at 09:00 gives the mailbox to the substitute at once, who takes it', async () => {
    await player.at('09:00');
    await player.pick('anna.registrator');
    await player.write('jag är borta i dag');
    await player.shows(/Växeln vet att du är borta i dag[^]*Bo Ersättare/);
    await player.pick('bo.ersattare');
    await player.shows(/Du har brevlådan i dag/);
    await player.press('Jag tar den');
    await player.at('12:00');
    await player.shows(/Det syns inte att brevlådan har öppnats i dag/);
    await player.pick('anna.registrator');
    await player.write('tillbaka');
    await player.shows(/Du är inte längre antecknad som borta/);
  });
});
