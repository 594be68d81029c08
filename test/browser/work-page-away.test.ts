import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const vera = 'vaxel@ale.example';
const carin = 'carin.chef@ale.example';
const anna = 'anna.registrator@ale.example';
const erik = 'erik.handlaggare@ale.example';

let player: WorkPagePlayer;

beforeAll(async () => {
  player = await openWorkPage();
  await player.say('bo.ersattare@ale.example', 'jag är borta till fredag');
  await player.say(erik, 'jag är borta i dag kl 13-15');
});
afterAll(() => player.close());

test('the switchboard finds who is away by name and unit, with the keyboard alone, and sees at once what is said', async () => {
  const { page, complaints } = await player.pageOf(vera, '');
  const table = page.getByRole('table');
  await table.getByRole('rowheader', { name: /Bo Ersättare/ }).waitFor();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Borta', 'Regler']);
  const bo = page.getByRole('row', { name: /Bo Ersättare/ });
  expect(await bo.innerText()).toContain('till och med fredag 4 december');
  expect(await bo.innerText()).toContain('Anna Registrator har Kommunstyrelsens förvaltningsbrevlåda');
  expect(await page.getByRole('row', { name: /Erik Handläggare/ }).innerText()).toContain('kl. 13–15');
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
    'Namn',
    'Förvaltning eller enhet',
    'Borta',
    'Vem som svarar i dag',
  ]);
  await page.getByLabel('Namn eller enhet').focus();
  await page.keyboard.type('samhäll');
  await bo.waitFor({ state: 'detached' });
  await page.getByRole('rowheader').first().waitFor();
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Erik Handläggare']);
  // Whom somebody looks for stands in no address.
  expect(page.url()).not.toMatch(/samh/i);
  await player.say('ines.miljo@ale.example', 'jag är sjuk i dag');
  await page.getByRole('rowheader', { name: /Ines Miljö/ }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/sjuk/i);
  expect(complaints).toEqual([]);
  await page.close();
});

test('days are kept in the address; a registrar sees her own rosters, and somebody without a part in it has no such view', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=away');
  await page.getByRole('rowheader').first().waitFor();
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
    expect.stringContaining('Bo Ersättare') as string,
  ]);
  await page.getByLabel('Från och med').fill('2026-12-07');
  await page.getByText('Ingen är borta de dagarna').waitFor();
  expect(page.url()).toContain('awayFrom=2026-12-07');
  await page.goBack();
  await page.getByRole('rowheader', { name: /Bo Ersättare/ }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
  const other = await player.pageOf(erik, '&view=away');
  await other.page.locator('h1').first().waitFor();
  expect(await other.page.getByRole('tab').allInnerTexts()).not.toContain('Borta');
  await other.page.close();
});

test('axe finds nothing in three themes, at 320 px and at twice the text; nothing has to be scrolled sideways', async () => {
  expect(
    await player.faultsIn([
      { who: vera, query: '&theme=light', width: 1400 },
      { who: carin, query: '&view=away&theme=dark', width: 1400 },
      { who: vera, query: '&theme=contrast', width: 1400 },
      { who: vera, query: '&theme=light', width: 320 },
      { who: carin, query: '&view=away&theme=contrast', width: 320 },
      // A browser's window at twice the size has half the room.
      { who: vera, query: '&theme=dark', width: 640 },
    ]),
  ).toEqual([]);
});
