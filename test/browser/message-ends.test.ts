import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInChromium } from '../sandbox/page/chromium';
import type { Player } from './sandbox-player';
import { openPlayer } from './sandbox-player';

/** The sandbox's municipality, where the building department's mailbox is another authority's. */
const town = readFileSync(join(__dirname, '../../env/sandbox.municipality.yaml'), 'utf8')
  .replace('  - id: ks\n', '  - id: ks\n    authority: Kommunstyrelsen\n')
  .replace('  - id: sbf\n', '  - id: sbf\n    authority: Byggnadsnämnden\n');

// What became of a message, played by several people in a real browser; what is waited for is on the page.
jest.setTimeout(600_000);

describeInChromium('how messages end, played in a browser', () => {
  let player: Player;
  beforeEach(async () => {
    player = await openPlayer('2026-12-01', town);
    await player.at('08:00');
  });
  afterEach(async () => {
    await player.close();
  });

  const [gunilla, eva, erik] = ['gunilla.diarium', 'eva.samhall', 'erik.handlaggare'] as const;

  async function comes(subject: string): Promise<void> {
    const mail = { mailbox: 'sbf', from: 'ulla@post.example', fromName: 'Ulla Undrar', subject, body: 'Hej' };
    await player.bot.deliver(mail);
    await player.at('08:20');
    await player.pick(gunilla);
  }

  async function takeCare(): Promise<void> {
    await player.write('inkorg');
    await player
      .card()
      .getByLabel(/Ulla Undrar/)
      .check();
    await player.pressExactly('Ta hand om');
    await player.seen(/Från Ulla Undrar/);
  }

  async function choose(label: string, name: string): Promise<void> {
    const who = player.card().getByRole('combobox', { name: label }).last();
    await who.fill(name);
    await who.blur();
  }

  async function givenToErik(): Promise<void> {
    await comes('Fråga om bullerplank');
    await takeCare();
    await player.pressExactly('Föreslå vem som svarar …');
    await choose('Vem ska svara?', 'Erik Handläggare');
    await player.pressExactly('Föreslå');
    await player.seen('Förslaget väntar på beslut');
    await player.at('08:25');
    await player.pick(eva);
    await player.seen('Vem ska svara?');
    await player.pressExactly('Godkänn');
    await player.at('08:35');
    await player.pick(erik);
  }

  test('an appeal: registered with whether it came in time, then handed over, and it waits no more', async () => {
    await comes('Överklagande av beslut om bygglov');
    await player.seen('Det ser ut som ett överklagande');
    await player.pressExactly('Diarieför …');
    await player
      .card()
      .getByLabel(/^Diarienummer/)
      .first()
      .fill('SBF 2026/140');
    await player.card().getByLabel('Kom det i tid?').selectOption('yes');
    await player.pressExactly('Spara');
    await player.seen('Överklagandet ska lämnas över');
    await player.seen(/Lämna över det senast tisdag 8 december/);
    await player.pressExactly('Det är överlämnat …');
    await player
      .card()
      .getByLabel(/^Till vem/)
      .fill('Länsstyrelsen');
    await player.pressExactly('Det är överlämnat');
    await player.seen('Överklagandet är överlämnat · SBF 2026/140');
  });

  test('to another authority nothing is sent before it is said that nothing in it is secret', async () => {
    await comes('Fråga om skolskjuts');
    await takeCare();
    await player.pressExactly('Registrera …');
    await player.card().getByLabel('Hur ska meddelandet registreras?').selectOption('passedOn');
    await player.card().getByLabel('Till vilken brevlåda, om det lämnas vidare').selectOption('ks');
    await player.pressExactly('Spara');
    await player.seen(/är en annan myndighet: finns sekretess\?/);
    await player.pressExactly('Nej, skicka det dit');
    await player.seen(/Skickas till Kommunstyrelsens förvaltningsbrevlåda/);
    await player.at('08:40');
    await player.seen(/det står som inkommet hos Kommunstyrelsens förvaltningsbrevlåda/);
    await player.pick('anna.registrator');
    await player.write('inkorg');
    await player
      .card()
      .getByLabel(/Ulla Undrar: .*VB: Fråga om skolskjuts/)
      .check();
    await player.pressExactly('Ta hand om');
    await player.seen(/Lämnat hit från .*, som är en annan myndighet/);
  });

  test('a request is closed without an answer only with why, and the manager is told', async () => {
    await comes('Begäran om allmän handling');
    await player.seen('Hanteras som en begäran om allmän handling');
    expect(await player.card().getByRole('button', { name: 'Behöver inget svar', exact: true }).count()).toBe(
      0,
    );
    await player.pressExactly('Behöver inget svar …');
    await player
      .card()
      .getByLabel(/^Varför behövs inget svar/)
      .fill('Den är redan utlämnad');
    await player.pressExactly('Behöver inget svar');
    await player.seen(/har avslutat en begäran utan svar/);
    await player.at('08:30');
    await player.pick(eva);
    await player.seen(/Gunilla Diarium har avslutat en begäran utan svar/);
    await player.seen('Skäl: Den är redan utlämnad');
  });

  test('who answers finds it by words, moves the day, which is told, and is late with the manager on Monday', async () => {
    await givenToErik();
    await player.seen(/^Du ska svara på ett meddelande · kom /);
    await player.write('vad ska jag svara på');
    await player.seen('Du ska svara på 1 meddelande');
    await player.pressExactly('Öppna');
    await player.seen(/svarsdag|Svar senast/);
    await player.pressExactly('Flytta svarsdagen …');
    await player.card().getByLabel('Ny svarsdag').fill('2026-12-04');
    await player.pressExactly('Flytta svarsdagen');
    await player.seen(/Svar senast fredag 4 december · svarsdagen är flyttad/);
    await player.at('08:50');
    await player.pick(gunilla);
    await player.seen('Erik Handläggare har flyttat svarsdagen till fredag 4 december');
    await player.at('08:45', '2026-12-07');
    await player.pick(eva);
    const late = player.page.getByTestId('card').filter({ hasText: 'Svarsdagen har passerat' }).last();
    expect(await late.innerText()).toMatch(/Försenat[\s\S]*bullerplank[\s\S]*Erik Handläggare ska svara/);
    await late.getByRole('button', { name: 'Öppna' }).first().click();
    await player.seen(/^Erik Handläggare ska svara/);
  });
});
