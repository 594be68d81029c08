import { describeInChromium, until } from '../sandbox/page/chromium';
import { openPlayer, type Player } from './sandbox-player';

/** What the spam filter held back, a register that fails, and what is put on the web, played in the sandbox. */
describeInChromium('the spam filter, the register and the public list, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer();
  });
  afterEach(async () => {
    await player.close();
  });

  test('a mail in quarantine is told in the morning, and looked through with a click', async () => {
    await player.page.getByTestId('hold-ks').click();
    await player.at('08:15');
    await player.pick('anna.registrator');
    await player.shows(/Skräpfiltret har hållit undan 1 meddelande/);
    await player.seen('De har kommit in.');
    await player.pressExactly('Genomgånget');
    await player.shows(/Anna Registrator gick igenom det/);
    await player.at('08:15', '2026-12-02');
    expect(await player.shows(/gick igenom det/)).not.toMatch(/Ingen har gått igenom/);
  });

  const takeCare = async () => {
    await player.pick('anna.registrator');
    await player.write('inkorg');
    await player
      .card()
      .getByLabel(/Remiss: regional cykelplan/)
      .check();
    await player.pressExactly('Ta hand om');
    await player.seen(/^Från/);
  };

  test('a register that refuses is told with its reason, and one that dies before it answers has one case', async () => {
    const { page } = player;
    await page.getByTestId('deliver-ks').click();
    await player.at('08:30');
    await takeCare();
    const register = async () => {
      await player.pressExactly('Nytt ärende i Platina …');
      await player.card().getByLabel('Rubrik, så som den ska stå i diariet').fill('Buller vid skolan');
      await player.card().getByLabel('Sekretessmarkering').selectOption({ index: 1 });
      await player.pressExactly('Diarieför');
    };
    await page.getByTestId('diary-mode').selectOption('refuses');
    await register();
    await player.seen(/tog inte emot ärendet: rubriken godtas inte/);
    await page.getByTestId('diary-mode').selectOption('forgetful');
    await register();
    await page.getByText('Buller vid skolan').first().waitFor();
    await page.getByTestId('diary-mode').selectOption('up');
    // Its pause is of real seconds.
    await player.shows(/Registrering Diariefört/);
    expect(await page.getByText(/: Buller vid skolan$/).count()).toBe(1);
  });

  test('a registered message is described for the web, stands there for everybody and is taken off', async () => {
    const { page } = player;
    await page.getByTestId('deliver-ks').click();
    await player.at('08:30');
    await takeCare();
    await player.pressExactly('Registrera …');
    await player
      .card()
      .getByLabel(/^Diarienummer/)
      .first()
      .fill('KS 2026/77');
    await player.pressExactly('Spara');
    await player.seen('Diariefört KS 2026/77');
    await player.pressExactly('Lägg på postlistan …');
    await player.card().getByLabel('Slag').selectOption('Skrivelse');
    await player.card().getByLabel('Kort beskrivning').fill('Buller vid skolan');
    await player.pressExactly('Lägg på postlistan');
    await player.seen(/På postlistan till och med/);
    const list = await page.context().browser()!.newPage();
    await list.goto(`${player.bot.url}/postlista`);
    await list.getByRole('cell', { name: 'Buller vid skolan' }).waitFor();
    await list.getByRole('cell', { name: 'KS 2026/77' }).waitFor();
    for (const width of [1280, 320]) {
      await list.setViewportSize({ width, height: 700 });
      const number = await list.getByText('KS 2026/77').boundingBox();
      expect({ width, isOneLine: (number?.height ?? 99) < 40 }).toEqual({ width, isOneLine: true });
      expect(await list.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await player.pressExactly('Ta bort från postlistan');
    await until(
      page,
      `fetch('/postlista.json').then((answer) => answer.json()).then(({ items }) => items.length === 0)`,
    );
  });
});
