import type { Page } from 'playwright-core';
import { startGraph, type SandboxGraph } from '../../sandbox/graph/start-graph';
import { seedTenant } from '../../sandbox/tenant/seed';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { openWorkPage, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';
const vera = 'vaxel@ale.example';
const ks = 'kommunstyrelsen@ale.example';

let tenant: Tenant;
let graph: SandboxGraph;
let work: WorkPagePlayer;

beforeAll(async () => {
  const now = () => new Date('2026-12-01T08:00:00+01:00');
  tenant = seedTenant(now);
  graph = await startGraph({ tenant, now });
  work = await openWorkPage({ graphUrl: graph.url });
  for (let at = 0; at < 3; at++) comes(`Plank ${at}`);
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
});
afterAll(async () => {
  await work.close();
  await graph.close();
});
afterEach(() => {
  graph.setFaults({});
});

const comes = (subject: string) =>
  tenant.deliver(ks, { from: 'lisa@post.example', fromName: 'Lisa Larsson', subject, body: 'Hej' });
const rowsOf = (page: Page) => page.locator('[data-row]');
const lateWords = (page: Page) => page.getByTestId('late-words');

const kinds = ['is throttled', 'does not answer', 'is down'] as const;

test.each([
  [kinds[0], { rules: [{ kind: 429 as const, retryAfterSeconds: 5 }] }],
  [kinds[1], { rules: [{ kind: 'hang' as const }] }],
  [kinds[2], { rules: [{ kind: 503 as const }] }],
])(
  'Graph %s: the list is there with what the bot knows and can be worked with, what is missing is said, and comes by itself',
  async (kind, faults) => {
    graph.setFaults(faults);
    const { page, complaints } = await work.pageOf(anna, '&show=open&sort=latest&mailbox=ks');
    await rowsOf(page).nth(2).waitFor();
    await lateWords(page).getByText('Microsoft 365 svarar inte just nu').waitFor();
    const row = rowsOf(page).first();
    await row.getByText('Gick inte att läsa just nu').waitFor();
    expect(await row.innerText()).toContain('I dag kl.');
    // A number is saved meanwhile.
    const number = `KS 2026/${String(400 + kinds.indexOf(kind))}`;
    await row.locator('input[type="text"]').fill(number);
    await row.getByRole('button', { name: 'Spara' }).click();
    await page.getByTestId('said').getByText(number).waitFor();
    await page.locator('body').press('Control+z');
    await page.getByTestId('said').getByText('Ångrat').waitFor();
    graph.setFaults({});
    await page.getByText('Plank 2').waitFor();
    await lateWords(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test('a search that Graph does not answer says so, keeps the words, and finds when it answers', async () => {
  const { page } = await work.pageOf(anna, '&mailbox=ks');
  await rowsOf(page).nth(2).waitFor();
  graph.setFaults({ rules: [{ kind: 'hang', mailbox: ks }] });
  const box = page.getByRole('searchbox', { name: 'Sök på ord, nummer eller vem som svarar' });
  await box.fill('plank "Lisa Larsson"');
  await box.press('Enter');
  await page.getByText('svarade inte i tid. Sök igen om en stund.').waitFor();
  expect(await page.getByText('Inget väntar i dina brevlådor').count()).toBe(0);
  graph.setFaults({});
  expect(await box.inputValue()).toBe('plank "Lisa Larsson"');
  await box.press('Enter');
  await page.getByText('3 meddelanden hittades, öppna och klara.').waitFor();
  await page.getByText('Plank 1').waitFor();
  await box.fill('');
  await page.getByText('hittades').waitFor({ state: 'detached' });
  graph.setFaults({ rules: [{ kind: 403, mailbox: ks }] });
  await box.fill('plank');
  await box.press('Enter');
  await page.getByText('får Brevvakt inte söka i').waitFor();
  await page.close();
});

test('handed to another mailbox while Graph does not answer, it says until when that is undone', async () => {
  comes('Gatan');
  await work.bot.moveTo('2026-12-01T09:20:00+01:00');
  const { page, complaints } = await work.pageOf(anna, '&show=open&sort=latest&mailbox=ks');
  const row = rowsOf(page).filter({ has: page.getByRole('button', { name: 'Gatan', exact: true }) });
  await row.focus();
  await page.keyboard.press('v');
  const form = page.getByTestId('detail').locator('form');
  await form.getByLabel('Till vilken brevlåda?').selectOption('sbf');
  graph.setFaults({ rules: [{ kind: 'hang', route: 'createForward' }] });
  await form.getByRole('button', { name: 'Lämna vidare', exact: true }).click();
  await page
    .getByTestId('said')
    .getByText(
      /^”Gatan”: lämnat vidare till .* Det skickas genast, och när det har skickats går det inte att ångra\.$/,
    )
    .waitFor();
  await page.getByTestId('undo').getByText('”Gatan”').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('I dag and Borta are there with Graph down: they show what the bot knows', async () => {
  await work.say(bo, 'jag är borta till fredag');
  graph.setFaults({ rules: [{ kind: 503 }] });
  const today = await work.pageOf(anna, '&view=today');
  await today.page.getByRole('heading', { name: 'I dag' }).waitFor();
  await today.page.getByText('ska registreras').first().waitFor();
  await today.page.locator('article').first().waitFor();
  const away = await work.pageOf(vera, '&view=away');
  await away.page.getByRole('rowheader', { name: /Bo Ersättare/ }).waitFor();
  expect([...today.complaints, ...away.complaints]).toEqual([]);
  await today.page.close();
  await away.page.close();
});

test('in English too', async () => {
  await work.say(anna, 'english please');
  graph.setFaults({ rules: [{ kind: 503 }] });
  const { page } = await work.pageOf(anna, '&show=open&mailbox=ks');
  await lateWords(page).getByText('Microsoft 365 does not answer right now').waitFor();
  await page.getByText('Could not be read right now').first().waitFor();
  await page.close();
  await work.say(anna, 'svenska tack');
});
