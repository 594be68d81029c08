import type { Page } from 'playwright-core';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';
const nils = 'nils.larare@ale.example';

let player: WorkPagePlayer;

beforeAll(async () => {
  player = await openWorkPage();
});
afterAll(() => player.close());

const tabOf = (page: Page) => page.getByRole('tab', { selected: true }).innerText();

test('of a list that filters leave empty it is said that nothing fits them, never that nothing waits; days that are turned say so', async () => {
  const { page, complaints } = await player.pageOf(anna, '&view=messages&from=2026-12-05&until=2026-11-01');
  await page.getByText('Inget meddelande passar filtren.').waitFor();
  const main = page.locator('main');
  expect(await main.innerText()).not.toContain('Inget väntar i dina brevlådor');
  expect(await main.innerText()).toContain(
    'Bara: Från och med 5 december 2026, Till och med 1 november 2026',
  );
  await page.getByText('Den sista dagen är före den första.').waitFor();
  expect(await player.faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await page.getByText('Inget meddelande passar filtren.').waitFor({ state: 'detached' });
  await page.getByText('Den sista dagen är före den första.').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('a name that is written and not chosen is told so at its field: to be chosen in the list, or nobody’s', async () => {
  const { page } = await player.pageOf(carin, '&view=roster&day=ks/2026-12-03');
  await page.getByRole('button', { name: /^Ge till någon/ }).click();
  const form = page.getByRole('form', { name: /^Ge till någon/ });
  const who = form.getByRole('combobox').first();
  const send = form.getByRole('button').first();
  await who.pressSequentially('erik');
  await page.getByRole('option', { name: /^Erik Handläggare/ }).waitFor();
  await page.keyboard.press('Escape');
  await send.click();
  await form.getByText('Välj personen i listan.').waitFor();
  await who.fill('Pelle Okänd');
  await form.getByText('Ingen med det namnet hittades.').waitFor();
  await who.fill('');
  await form.getByText('Välj en person först.').waitFor();
  await page.close();
});

test('the view that somebody looks at stays when they are given a mailbox; who opens one message has I dag chosen', async () => {
  const { page } = await player.pageOf(nils, '');
  await page.getByRole('heading', { name: 'I dag' }).waitFor();
  await player.say(carin, 'ge ks till Nils Lärare i dag');
  await page.getByRole('tab', { name: 'Inkommet' }).waitFor();
  expect(await tabOf(page)).toBe('I dag');
  await player.say(carin, 'ångra');
  await page.getByRole('tab', { name: 'Inkommet' }).waitFor({ state: 'detached' });
  expect(await tabOf(page)).toBe('I dag');
  await page.close();
  const { page: one } = await player.pageOf(nils, '&message=11111111-2222-3333-4444-555555555555');
  await one.getByText(/^Det här meddelandet finns inte, eller/).waitFor();
  expect(await tabOf(one)).toBe('I dag');
  await one.close();
});
