import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';
const vera = 'vaxel@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPage({
    municipality: (yaml) =>
      /^figures:/m.test(yaml)
        ? yaml
        : yaml.replace(/^mailboxes:/m, 'figures: {decision: MBL 2026-02-03}\nmailboxes:'),
  });
});
afterAll(() => work.close());

test('the server is restarted under Bemanning, Borta, Regler and Över tid: what was typed stays, what stood there stands, and each comes back by itself', async () => {
  const roster = (await work.pageOf(carin, '&view=roster')).page;
  await roster.locator('[data-day="ks/2026-12-08"]').click();
  await roster.getByTestId('roster-day').getByRole('button', { name: 'Ge till någon …' }).click();
  const until = roster.getByTestId('roster-day').getByLabel('Till och med');
  await until.fill('2026-12-09');
  const away = (await work.pageOf(vera, '&view=away')).page;
  const name = away.getByLabel('Namn', { exact: true });
  await name.fill('bo');
  const rules = (await work.pageOf(anna, '&view=rules')).page;
  const question = rules.getByRole('main').locator('input, textarea').first();
  await question.fill('Hur ofta ska brevlådan');
  const figures = (await work.pageOf(carin, '&view=figures')).page;
  await figures.getByRole('heading', { name: /Över tid/ }).waitFor();
  const pages = [roster, away, rules, figures];
  await work.restart(async () => {
    for (const page of pages) await page.getByTestId('lost').waitFor();
    await roster.locator('[data-day="ks/2026-12-08"]').waitFor();
    await figures.getByRole('heading', { name: /Över tid/ }).waitFor();
  });
  for (const page of pages) await page.getByTestId('lost').waitFor({ state: 'detached' });
  expect(await until.inputValue()).toBe('2026-12-09');
  expect(await name.inputValue()).toBe('bo');
  expect(await question.inputValue()).toBe('Hur ofta ska brevlådan');
  // What is said meanwhile is there, without reloading.
  await work.say('bo.ersattare@ale.example', 'jag är borta till fredag');
  await away.getByRole('rowheader', { name: /Bo Ersättare/ }).waitFor();
});
