import { describeInChromium } from '../sandbox/page/chromium';
import { openPlayer, type Player } from './sandbox-player';

describeInChromium('what leaves the municipality, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer();
  });
  afterEach(async () => {
    await player.close();
  });

  const received = () => player.page.getByTestId('received');
  const ask = async (key: string) => {
    const answer = await fetch(`${player.bot.url}/duty/ks`, { headers: { authorization: `Bearer ${key}` } });
    return { status: answer.status, body: (await answer.json()) as { holder?: { name: string } } };
  };

  test('the registrar falls ill while the receiver is down: it hears it once, later, and so does the channel', async () => {
    await player.at('08:05');
    expect((await ask('sandbox-0123456789abcdef-who-has-it')).body.holder?.name).toBe('Anna Registrator');
    expect((await ask('guess')).status).toBe(404);
    await player.page.getByTestId('receiver-mode').selectOption('down');
    await player.pick('anna.registrator');
    await player.write('sjuk');
    await player.shows(/Krya på dig|borta i dag/);
    await player.at('08:20');
    expect((await ask('sandbox-0123456789abcdef-who-has-it')).body.holder?.name).toBe('Bo Ersättare');
    expect(await received().count()).toBe(0);
    await player.page.getByTestId('receiver-mode').selectOption('up');
    // Its pause is of real seconds.
    await received().getByText('ks: Bo Ersättare').waitFor();
    expect(await received().getByText('ks: Bo Ersättare').count()).toBe(1);
    expect(await received().innerText()).not.toMatch(/fel signatur|inte mottaget|igen/);
    await player.pick('kanal-1');
    const post = await player.shows(/Kommunstyrelsens förvaltningsbrevlåda: Bo Ersättare har den nu/);
    expect(post).toMatch(/Till och med tisdag 1 december/);
    expect(post).not.toMatch(/sjuk|borta|Anna/);
  });

  test('mail to whoever is to answer bounces: the registrar hears of it, and the report stands in the list as a bounce', async () => {
    const { page } = player;
    await player.pick('erik.handlaggare');
    await page.getByTestId('bounces').check();
    await page.getByTestId('deliver-ks').click();
    await player.at('08:10');
    await player.pick('anna.registrator');
    await player.write('inkorg');
    await player
      .card()
      .getByLabel(/Remiss: regional cykelplan/)
      .check();
    await player.pressExactly('Ta hand om');
    await player.pressExactly('Föreslå vem som svarar …');
    const who = player.card().getByRole('combobox', { name: 'Vem ska svara?' }).last();
    await who.fill('Erik Handläggare');
    await who.blur();
    await player.pressExactly('Föreslå');
    await player.seen('Förslaget väntar på beslut');
    await player.at('08:20');
    await player.pick('carin.chef');
    await player.pressExactly('Godkänn');
    await player.at('08:30');
    await player.pick('anna.registrator');
    await player.shows(/Det som skickades vidare har inte kommit fram/);
    expect(await page.getByTestId('log').innerText()).toMatch(/inte har kommit fram kom tillbaka/);
    await player.pick('erik.handlaggare');
    await player.shows(/Mejlet till dig har studsat/);
    await page.getByTestId('bounces').uncheck();
    await player.pick('anna.registrator');
    await player.write('inkorg');
    await player.shows(/Oleverbart: VB: Remiss: regional cykelplan.*studs/);
  });

  test('Teams does not reach the registrar: a mail without content, the next at once, and what the manager gets is marked', async () => {
    await player.at('11:55');
    await player.pick('anna.registrator');
    await player.page.getByTestId('unreachable').check();
    await player.at('12:01');
    const letters = player.page.getByTestId('letters');
    await letters.getByText('Brevvakt når dig inte i Teams').first().waitFor();
    const mail = await letters.innerText();
    expect(mail).toMatch(/anna\.registrator@ale\.example/);
    expect(mail).toMatch(/Du står på tur i dag: Kommunstyrelsens förvaltningsbrevlåda/);
    expect(mail).not.toMatch(/bullerplank|protokoll|Lisa/i);
    await player.pick('bo.ersattare');
    await player.shows(/Det syns inte att brevlådan har öppnats i dag/);
    await player.at('14:31');
    await player.pick('carin.chef');
    await player.shows(/Viktigt!/);
    const about = letters.getByRole('listitem').filter({ hasText: 'Kommunstyrelsens' });
    expect(await about.count()).toBe(1);
    expect(await player.page.getByTestId('log').innerText()).toMatch(
      /Ett mejl om brevlådan skickades till Anna Registrator/,
    );
  });
});
