import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

// Three days with every card of the ladder, played by registrar, substitute and managers in one browser; each day goes on from the one before.
jest.setTimeout(900_000);

const [anna, bo, carin, cecilia] = [
  'anna.registrator',
  'bo.ersattare',
  'carin.chef',
  'cecilia.sekreterare',
] as const;
const ks = 'Kommunstyrelsens förvaltningsbrevlåda';

describeInChromium('the ladder over three days, played in a browser', () => {
  let player: Player;
  beforeAll(async () => {
    player = await openPlayer();
  });
  afterAll(async () => {
    await player.close();
  });

  /** The latest card with these words in the chat of who is picked. */
  const cardWith = (text: string | RegExp) =>
    player.page.getByTestId('card').filter({ hasText: text }).filter({ hasText: ks }).last();
  const press = (text: string | RegExp, button: string) =>
    cardWith(text).getByRole('button', { name: button, exact: true }).first().click();

  const comes = () =>
    player.bot.deliver({
      mailbox: 'ks',
      from: 'lisa@post.example',
      fromName: 'Lisa',
      subject: 'Fråga',
      body: 'Hej',
    });

  test('Tuesday: noon to the registrar, 13:00 to the substitute, 14:30 to the manager, who gives it to somebody', async () => {
    await player.at('11:00');
    await comes();
    await player.at('12:00');
    await player.pick(anna);
    await cardWith(/Det syns inte att brevlådan har öppnats i dag/).waitFor();
    await player.at('13:00');
    await player.pick(bo);
    await cardWith(/Det syns inte att brevlådan har öppnats i dag/).waitFor();
    await player.at('14:30');
    await player.pick(carin);
    const question = cardWith(/Bemanningen har fått frågan|Det syns inte att brevlådan har öppnats/);
    await question.waitFor();
    await question.getByRole('button', { name: 'Ge den till …' }).click();
    const who = question.getByRole('combobox').last();
    await who.fill('Cecilia Sekreterare');
    await who.blur();
    // Her other mailbox stands below it.
    await question.getByRole('button', { name: 'Ge brevlådan', exact: true }).first().click();
    await player.at('14:35');
    await player.pick(cecilia);
    await player.shows(/Carin Chef har gett dig den/);
    await press(/Carin Chef har gett dig den/, 'Jag har öppnat den');
    await player.pick(anna);
    await player.shows(/Öppnad i dag.*Cecilia Sekreterare bekräftade/);
  });

  test('Wednesday: what is confirmed is taken back, the question goes on, and at 16:00 the day is noted on every card', async () => {
    await player.at('11:00', '2026-12-02');
    await comes();
    await player.at('12:00', '2026-12-02');
    await player.pick(anna);
    await press(/Det syns inte att brevlådan har öppnats i dag/, 'Jag har öppnat den');
    await player.shows(/Öppnad i dag.*Anna Registrator bekräftade/);
    await player.card().getByRole('button', { name: 'Ångra', exact: true }).first().click();
    await cardWith(/Det syns inte att brevlådan har öppnats i dag/).waitFor();
    await player.at('13:00', '2026-12-02');
    await player.pick(bo);
    await cardWith(/Det syns inte att brevlådan har öppnats i dag/).waitFor();
    await player.at('16:01', '2026-12-02');
    await player.pick(carin);
    await player.shows(/Det syntes inte att .*öppnades i dag.*noterad utan öppning/);
    await player.pick(anna);
    await player.shows(/Dagen är avslutad för brevlådan|noterad utan öppning/);
  });

  test('Monday: the registrar is away, so the substitute has it from 08:00; nobody there, and one card asks the manager', async () => {
    await player.at('15:00', '2026-12-04');
    await player.pick(anna);
    await player.write('jag är borta 7–8 december');
    await player.shows(/Du är borta 7–8 december/);
    await player.pick(bo);
    await player.write('jag är borta 8 december');
    await player.shows(/Du är borta tisdag 8 december|Du är borta 8 december/);
    await player.at('07:55', '2026-12-07');
    await comes();
    await player.at('08:01', '2026-12-07');
    await player.pick(bo);
    await press('Du har brevlådan i dag', 'Jag tar den');
    await player.shows(/Du har tagit brevlådan|Du har brevlådan/);
    await player.at('08:01', '2026-12-08');
    await player.pick(carin);
    await cardWith('Ingen har brevlådan i dag').waitFor();
    await player.shows(/Vem som tar brevlådan i dag frågas på dagens kort/);
    expect(
      await player.page
        .getByTestId('card')
        // The card of the week, which says it of a day among others, asks nothing.
        .filter({ hasText: /Ingen i bemanningen är på plats/, hasNotText: /Brevlådorna vecka/ })
        .filter({ hasText: ks })
        .count(),
    ).toBe(0);
  });
});
