import { openScene, type WorkScene } from './work-page-scene';

const vera = 'vaxel@ale.example';
const carin = 'carin.chef@ale.example';
const anna = 'anna.registrator@ale.example';
const erik = 'erik.handlaggare@ale.example';

let scene: WorkScene;

beforeAll(async () => {
  scene = await openScene({ now: '2026-12-01T09:00:00+01:00' });
  await scene.say('bo.ersattare@ale.example', 'jag är borta till fredag');
  await scene.say(erik, 'jag är borta i dag kl 13-15');
});
afterAll(() => scene.close());

test('the switchboard finds who is away by name and unit, with the keyboard alone, and sees at once what is said', async () => {
  const { page, complaints } = await scene.view(vera, '');
  expect(await page.getByRole('tab').allInnerTexts()).toContain('Borta');
  const table = page.getByRole('table');
  await table.getByRole('rowheader', { name: /Bo Ersättare/ }).waitFor();
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
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Erik Handläggare']);
  // Whom somebody looks for stands in no address.
  expect(page.url()).not.toMatch(/samh/i);
  await scene.say('ines.miljo@ale.example', 'jag är sjuk i dag');
  await page.getByRole('rowheader', { name: /Ines Miljö/ }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/sjuk/i);
  expect(complaints).toEqual([]);
  await page.close();
});

test('days are kept in the address; a registrar sees her own rosters, and somebody without a part in it has no such view', async () => {
  const { page, complaints } = await scene.view(anna, '&view=away');
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
  const other = await scene.view(erik, '&view=away');
  expect(await other.page.getByRole('tab').allInnerTexts()).not.toContain('Borta');
  await other.page.close();
});

test('axe finds nothing in three themes, at 320 px and at twice the text; nothing has to be scrolled sideways', async () => {
  expect(
    await scene.check([
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
