import type { Locator, Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const vera = 'vaxel@ale.example';
const carin = 'carin.chef@ale.example';
const anna = 'anna.registrator@ale.example';
const nils = 'nils.larare@ale.example';
const erik = 'erik.handlaggare@ale.example';

let player: WorkPagePlayer;

const widthOf = async (one: Locator) => (await one.boundingBox())?.width;
const openNote = (page: Page) => page.getByRole('button', { name: 'En kollega är borta i dag' }).click();

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
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Borta', 'I dag', 'Regler']);
  const bo = page.getByRole('row', { name: /Bo Ersättare/ });
  expect(await bo.innerText()).toContain('Till och med fredag 4 december');
  expect(await bo.innerText()).toContain('Åter måndag 7 december');
  expect(await bo.innerText()).toContain(
    '1–4 december: Anna Registrator har Kommunstyrelsens förvaltningsbrevlåda',
  );
  expect(await page.getByRole('row', { name: /Erik Handläggare/ }).innerText()).toContain('kl. 13–15');
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
    'Namn',
    'Förvaltning eller enhet',
    'Borta',
    'Vem som svarar',
  ]);
  await page.getByLabel('Namn', { exact: true }).focus();
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

test('days are kept in the address; a registrar sees her own rosters, and somebody without a part in it their own days alone', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=away');
  await page.getByRole('rowheader').first().waitFor();
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
    expect.stringContaining('Bo Ersättare') as string,
  ]);
  await page.getByLabel('Från och med').fill('2026-12-07');
  await page.getByText(/^Ingen av dem som du delar brevlåda med .* är borta de dagarna/).waitFor();
  expect(page.url()).toContain('awayFrom=2026-12-07');
  await page.goBack();
  await page.getByRole('rowheader', { name: /Bo Ersättare/ }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
  const { page: own } = await player.pageOf(nils, '');
  await own.getByRole('tab', { name: 'Borta' }).click();
  await own.getByRole('heading', { name: 'Din frånvaro', exact: true }).waitFor();
  expect(await own.getByRole('tab').allInnerTexts()).toEqual(['I dag', 'Borta', 'Regler']);
  await own.getByText('Inget är antecknat om dig.').waitFor();
  await own.getByRole('button', { name: 'Anteckna din frånvaro' }).press('Enter');
  await own.getByRole('button', { name: 'Anteckna', exact: true }).press('Enter');
  const said = own.getByTestId('said');
  await said.getByText('Du är borta i dag').waitFor();
  expect(await own.locator('main').innerText()).not.toMatch(
    /Bo Ersättare har|delar brevlåda med eller är chef för/,
  );
  expect(await own.getByRole('table').count()).toBe(0);
  await said.getByRole('button', { name: 'Ångra' }).press('Enter');
  await own.getByText('Inget är antecknat om dig.').waitFor();
  await own.close();
});

test('whoever may say it in the chat notes a colleague as away, with the keyboard alone, and takes it back', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=away');
  const cecilia = page.getByRole('rowheader', { name: /Cecilia Sekreterare/ });
  await page.getByRole('button', { name: 'En kollega är borta i dag' }).press('Enter');
  await page.keyboard.type('Cecilia');
  await page.getByRole('option', { name: 'Cecilia Sekreterare' }).waitFor();
  await page.keyboard.press('Enter');
  // A half typed form is closed with Escape and keeps what stands in it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'En kollega är borta i dag' }).press('Enter');
  await page.getByLabel('Från klockan').selectOption('13:00');
  await page.getByRole('button', { name: 'Anteckna', exact: true }).press('Enter');
  const said = page.getByTestId('said');
  await said.getByText('Cecilia Sekreterare är borta i dag från kl. 13').waitFor();
  expect(await page.evaluate<string>('document.activeElement.dataset.testid')).toBe('said');
  await cecilia.waitFor();
  // A page that is loaded again still has what takes it back.
  await page.reload();
  const noted = page.getByTestId('noted-days');
  await noted.getByText('Cecilia Sekreterare är borta i dag från kl. 13').waitFor();
  await noted.getByRole('button', { name: /Ångra/ }).press('Enter');
  await noted.waitFor({ state: 'detached' });
  await said.getByText('inte längre antecknad som borta').waitFor();
  await cecilia.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('the switchboard, which may not say it of others, is told who can, and chooses nobody', async () => {
  const { page } = await player.pageOf(vera, '');
  await page.getByRole('button', { name: 'Anteckna din frånvaro' }).click();
  await page.getByText('Att en kollega är borta säger kollegan själv till Brevvakt').waitFor();
  expect(await page.getByRole('combobox', { name: 'Vem?' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'En kollega är borta i dag' }).count()).toBe(0);
  await page.close();
});

test('of whom somebody cannot say it the form tells whose it is to say, and sends nothing', async () => {
  const { page, complaints } = await player.pageOf(carin, '&view=away');
  await openNote(page);
  await page.getByText('Alla andra, också chefer och ställföreträdare, säger det själva').waitFor();
  const form = page.getByRole('form', { name: 'En kollega är borta i dag' });
  const who = form.getByRole('combobox', { name: 'Vem?' });
  await who.pressSequentially('David');
  await page.getByRole('listbox').getByText('Ingen med det namnet står i bemanningen').waitFor();
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await form.getByText('Andra, också ställföreträdare, säger det själva till Brevvakt.').waitFor();
  expect(await who.inputValue()).toBe('David');
  // Nobody at all is another matter, and whoever stands in the roster is found.
  await who.fill('');
  await form.getByText('Välj en person först.').waitFor();
  await who.pressSequentially('Cec');
  await page.getByRole('option', { name: 'Cecilia Sekreterare' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a date’s field is as wide as a date, and no name is broken where the columns have little room', async () => {
  const { page } = await player.pageOf(vera, '', { width: 1366, height: 768 });
  await page.getByRole('button', { name: /^Anteckna/ }).click();
  const field = page.locator('form input[type="date"]').first();
  await field.waitFor();
  expect(await widthOf(field)).toBeLessThan(250);
  await page.setViewportSize({ width: 740, height: 800 });
  const name = page.getByRole('rowheader', { name: /Erik Handläggare/ });
  await name.waitFor();
  // Two words on two lines at most.
  const lines = await page.evaluate<number>(`(() => {
    const name = [...document.querySelectorAll('th')].find((it) => it.textContent.startsWith('Erik'));
    const range = document.createRange();
    range.selectNodeContents(name.firstChild);
    return range.getClientRects().length;
  })()`);
  expect(lines).toBeLessThanOrEqual(2);
  await page.close();
});

test('who notes days to come for themselves finds them there afterwards, with what takes them back', async () => {
  const { page, complaints } = await player.pageOf(vera, '');
  await page.getByRole('button', { name: 'Anteckna din frånvaro' }).click();
  await page.locator('form').getByLabel('Från och med').fill('2026-12-14');
  await page.locator('form').getByLabel('Till och med').fill('2026-12-16');
  await page.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await page.getByTestId('said').getByText('14–16 december').waitFor();
  await page.reload();
  const own = page.getByTestId('own-days');
  await own.getByText('Du är borta 14–16 december').waitFor();
  await own.getByRole('button', { name: /14–16 december/ }).click();
  await own.waitFor({ state: 'detached' });
  await page.getByTestId('said').getByText('14–16 december').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('axe finds nothing in three themes, at 320 px and at twice the text; nothing has to be scrolled sideways', async () => {
  expect(
    await player.faultsIn([
      { who: vera, query: '&theme=light', width: 1400 },
      { who: carin, query: '&view=away&theme=dark', width: 1400 },
      { who: vera, query: '&theme=contrast', width: 1400 },
      { who: vera, query: '&theme=light', width: 320 },
      { who: carin, query: '&view=away&theme=contrast', width: 320 },
      { who: nils, query: '&view=away&theme=dark', width: 320 },
      { who: anna, query: '&view=away&theme=light', width: 320, begin: openNote },
      { who: anna, query: '&view=away&theme=dark', width: 640, begin: openNote },
      // A browser's window at twice the size has half the room.
      { who: vera, query: '&theme=dark', width: 640 },
    ]),
  ).toEqual([]);
});

test('days that end before they begin are told at their field, what was written stays, and nothing is sent', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=away');
  await page.getByRole('button', { name: 'Anteckna din frånvaro …' }).click();
  const form = page.getByRole('form', { name: 'Anteckna din frånvaro …' });
  await form.getByLabel('Från och med').fill('2026-12-17');
  const until = form.getByLabel('Till och med');
  await until.fill('2026-12-16');
  await form.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await form.getByText('Den sista dagen är före den första.').waitFor();
  expect(await until.getAttribute('aria-invalid')).toBe('true');
  expect(await until.inputValue()).toBe('2026-12-16');
  await until.fill('2026-12-17');
  await form.getByText('Den sista dagen är före den första.').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('who reads the mail of somebody who will be away is asked and answered here, by the owner and by whom they chose', async () => {
  const { page, complaints } = await player.pageOf(nils, '&view=away');
  await page.getByRole('button', { name: 'Anteckna din frånvaro' }).click();
  await page.locator('form').getByLabel('Från och med').fill('2026-12-08');
  await page.locator('form').getByLabel('Till och med').fill('2026-12-18');
  await page.getByRole('button', { name: 'Anteckna', exact: true }).click();
  const mail = page.getByTestId('mail');
  await mail.getByText('Vem läser din e-post medan du är borta?').waitFor();
  expect(await player.faultsOf(page)).toEqual([]);
  await mail.getByRole('button', { name: 'Delegera …' }).press('Enter');
  await mail.getByText('Det är frivilligt.').waitFor();
  await mail.getByRole('combobox').pressSequentially('Maja');
  await page.getByRole('option', { name: /^Maja Assistent/ }).waitFor();
  await page.keyboard.press('Enter');
  await mail.getByRole('button', { name: 'Delegera', exact: true }).press('Enter');
  // Above nothing there is no line.
  expect(await mail.getByRole('article').first().locator('div:empty').count()).toBe(0);
  // What became of it is said once, with the question.
  await mail.getByTestId('said').getByText('Ditt svar är sparat.').waitFor();
  await mail.getByRole('article').getByText('Maja Assistent har fått frågan om din e-post').waitFor();
  const other = await player.pageOf('maja.assistent@ale.example', '&view=away');
  await other.page.getByTestId('mail').getByRole('button', { name: 'Ja', exact: true }).click();
  await other.page.getByTestId('said').getByText('Ditt svar är sparat.').waitFor();
  await other.page
    .getByTestId('mail')
    .getByRole('article')
    .getByText(/Nils Lärare/)
    .first()
    .waitFor();
  await mail.getByRole('button', { name: 'Ta tillbaka' }).waitFor();
  expect([...complaints, ...other.complaints]).toEqual([]);
  await other.page.close();
  await page.close();
});

test('of a date that is half written it is said at its field, and nothing is sent until it is whole or gone', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=away');
  await page.getByRole('button', { name: 'Anteckna din frånvaro …' }).click();
  const form = page.getByRole('form', { name: 'Anteckna din frånvaro …' });
  await form.getByLabel('Från och med').fill('2026-12-21');
  const until = form.getByLabel('Till och med');
  await until.fill('');
  await until.focus();
  await page.keyboard.type('12');
  const send = form.getByRole('button', { name: 'Anteckna', exact: true });
  await send.click();
  await form.getByText('Skriv hela datumet, eller ta bort det.').waitFor();
  await form.locator('input[type="date"][aria-invalid="true"]:focus').waitFor();
  await page.keyboard.press('Backspace');
  await form.getByText('Skriv hela datumet').waitFor({ state: 'detached' });
  await page.keyboard.type('12');
  await send.click();
  await form.getByText('Skriv hela datumet').waitFor();
  await until.fill('2026-12-21');
  await form.getByText('Skriv hela datumet').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('what was told of one form goes when another is sent, also when that one cannot be', async () => {
  const { page, complaints } = await player.pageOf(nils, '&view=away');
  const told = page.getByTestId('said').first();
  const form = page.locator('form');
  const open = () => page.getByRole('button', { name: 'Anteckna din frånvaro' }).click();
  await open();
  for (const field of ['Från och med', 'Till och med']) await form.getByLabel(field).fill('2027-01-20');
  await form.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await told.getByText('Du är borta onsdag 20 januari').waitFor();
  await form.waitFor({ state: 'detached' });
  await open();
  await form.getByLabel('Från och med').fill('2027-01-27');
  await form.getByLabel('Till och med').fill('2027-01-26');
  await form.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await form.getByText('Den sista dagen är före den första.').waitFor();
  await told.getByText('Du är borta').waitFor({ state: 'detached' });
  // What it was told of stands among one's own days, with what takes it back.
  const own = page.getByTestId('own-days').getByRole('button', { name: /^Ångra.*20 januari/ });
  await own.click();
  await own.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});
