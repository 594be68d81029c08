import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { faintTexts, namelessControls, scrollsSideways, toldOver } from './audit';
import { describeInChromium, launchChromium } from './chromium';
import type { FakeTown } from './fake-town';
import { startFakeTown } from './fake-town';

const WIDE = { width: 1600, height: 900 };
const PHONE = { width: 390, height: 800 };

let browser: Browser;
let town: FakeTown;
let page: Page;
const troubles: string[] = [];

const at = (testId: string): Locator => page.getByTestId(testId);
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const waitFor = (text: string): Promise<void> => page.getByText(text).first().waitFor();

async function open(hash = '', options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.goto(`${town.url}${hash}`);
  await at('person-anna.registrator').waitFor({ state: 'attached' });
}

describeInChromium('the sandbox’s page in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    town = await startFakeTown();
  });
  afterEach(async () => {
    await page.context().close();
    await town.close();
    expect(troubles.splice(0)).toEqual([]);
  });

  it('tells in three lines what to try, and that is what happens: noon, a card, a click, opened for all', async () => {
    await open();
    expect(await page.locator('#try-first li').count()).toBe(3);
    expect(await at('clock-now').textContent()).toBe('11.48');
    await at('person-anna.registrator').click();
    await at('jump-noon').click();
    await at('card').waitFor();
    expect(await at('clock-now').textContent()).toBe('12.00');
    expect(await at('unread-bo.ersattare').textContent()).toBe('1 ny');
    await waitFor('Kortet kl. 12 skickades');

    await button('Jag har öppnat den').click();
    await at('card').getByText('Öppnad i dag').waitFor();
    expect(await at('card').getByRole('button').count()).toBe(0);
    await at('person-bo.ersattare').click();
    await page.getByRole('heading', { name: 'Bo Ersättare' }).waitFor();
    await at('card').getByText('Öppnad i dag').waitFor();
    await at('unread-bo.ersattare').waitFor({ state: 'detached' });
  });

  it('can be played with the keyboard alone, and the focus stays at the card that was clicked', async () => {
    await open('#anna.registrator');
    await at('jump-noon').focus();
    await page.keyboard.press('Enter');
    await button('Jag har öppnat den').focus();
    await page.keyboard.press('Space');
    await at('card').getByText('Öppnad i dag').waitFor();
    await page.locator('[data-testid=card]:focus').waitFor();
  });

  it('shows the toast line to whoever looks elsewhere, and leads there', async () => {
    await open('#carin.chef');
    await at('jump-noon').click();
    await at('toast').getByText('Det syns inte att brevlådan har öppnats i dag').first().waitFor();
    await at('toast').filter({ hasText: 'Bo Ersättare' }).locator('.toast-body').click();
    await at('card').waitFor();
    expect(page.url()).toContain('#bo.ersattare');
  });

  it('finds people in a picker by name, demands one, and shows a short answer under the card', async () => {
    await open('#anna.registrator');
    await at('jump-noon').click();
    await button('Ge den till …').click();
    await button('Ge brevlådan').click();
    await waitFor('Välj en person');
    await page.getByRole('combobox', { name: 'Vem ska ha brevlådan i dag?' }).fill('Erik Handläggare');
    await button('Ge brevlådan').click();
    await at('card-note').getByText(`Brevlådan är given till ${town.people[3]!.id}.`).waitFor();
  });

  it('takes a part of a name that is one person’s alone, and demands more of one that is not', async () => {
    await open('#anna.registrator');
    await at('jump-noon').click();
    await button('Ge den till …').click();
    const field = page.getByRole('combobox', { name: 'Vem ska ha brevlådan i dag?' });
    await field.fill('r');
    await button('Ge brevlådan').click();
    await waitFor('Välj en person');
    await field.fill('handlagg');
    await button('Ge brevlådan').click();
    await at('card-note').getByText(`Brevlådan är given till ${town.people[3]!.id}.`).waitFor();
    expect(await field.inputValue()).toBe('Erik Handläggare');
  });

  it('opens a form where it can be seen', async () => {
    await open('#anna.registrator', { viewport: { width: 1400, height: 420 } });
    await at('jump-noon').click();
    await button('Ge den till …').click();
    const form = (await page.getByRole('combobox').first().boundingBox())!;
    const view = (await page.locator('#chat-scroll').boundingBox())!;
    expect(form.y).toBeGreaterThanOrEqual(view.y);
    expect(form.y + form.height).toBeLessThanOrEqual(view.y + view.height);
  });

  it('keeps nothing that was filled in when the click was taken and the card came back as it was', async () => {
    await open('#anna.registrator');
    await at('jump-noon').click();
    await button('Ge den till …').click();
    const field = page.getByRole('combobox', { name: 'Vem ska ha brevlådan i dag?' });
    await field.fill('Bo Ersättare');
    await button('Ge brevlådan').click();
    await field.waitFor({ state: 'hidden' });
    await button('Ge den till …').click();
    expect(await field.inputValue()).toBe('');
  });

  it('keeps what somebody has begun to fill in when the bot sends the card once more as it was', async () => {
    await open('#anna.registrator');
    await at('jump-noon').click();
    await button('Ge den till …').click();
    const field = page.getByRole('combobox', { name: 'Vem ska ha brevlådan i dag?' });
    await field.fill('Bo Ersättare');
    await at('write').fill('igen');
    await at('send').click();
    await waitFor('Du skrev');
    expect(await field.inputValue()).toBe('Bo Ersättare');
  });

  it.each([WIDE, { width: 1100, height: 800 }, PHONE])(
    'covers nothing by what it tells, at $width px',
    async (viewport) => {
      await open('#carin.chef', { viewport });
      await at('jump-noon').click();
      const told = at('toast').getByText('Det syns inte att brevlådan har öppnats i dag');
      await told.last().waitFor({ state: 'attached' });
      // On a telephone the latest alone is shown, which may be that the clock has moved.
      await at('toast').last().waitFor();
      expect(await toldOver(page)).toEqual([]);
    },
  );

  it('proposes absences on working days only, also late in the week', async () => {
    await open('#anna.registrator');
    await at('suggestion').last().getByText('jag är borta 2–4 december').waitFor();
    await at('next-day').click();
    await at('suggestion').last().getByText('jag är borta 7–11 december').waitFor();
    for (let day = 3; day <= 4; day++) {
      await page.locator('body:not(.is-moving)').waitFor();
      await at('next-day').click();
      await page.getByText(`${day} december 2026`).first().waitFor();
    }
    expect([await at('away-from').inputValue(), await at('away-to').inputValue()]).toEqual([
      '2026-12-04',
      '2026-12-04',
    ]);
  });

  it('cuts nothing off at 480 pixels', async () => {
    await open('', { viewport: { width: 480, height: 800 } });
    for (const control of await page.locator('.top button, .top input').all()) {
      const box = (await control.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(480);
    }
  });

  it('asks for a card anew when it comes into view of somebody whom it names', async () => {
    await open('#carin.chef');
    await at('jump-noon').click();
    await at('person-bo.ersattare').click();
    await at('card').getByText('8 olästa meddelanden just nu').waitFor();
  });

  it('leads a link to Outlook to the mailbox on the page', async () => {
    await open('#anna.registrator');
    await at('jump-noon').click();
    await page.getByRole('link', { name: 'Öppna brevlådan' }).click();
    await waitFor('I Teams öppnas Outlook.');
    expect(await at('mailbox-ks').getAttribute('open')).toBe('');
  });

  it('writes to the bot, also by a suggestion, and draws no HTML out of an answer', async () => {
    await open('#anna.registrator');
    await at('write').fill('<img src=x onerror=alert(1)> **fet**');
    await at('send').click();
    await waitFor('Du skrev');
    expect(await at('chat').locator('img').count()).toBe(0);
    await at('suggestion').first().click();
    await at('chat').getByText('Du skrev status.').waitFor();
    expect(await at('chat').locator('strong', { hasText: 'status' }).count()).toBe(1);
  });

  it('says so kindly when a click reaches no bot, and lets one try again', async () => {
    await open('#anna.registrator');
    await at('jump-noon').click();
    await button('Vilken regel?').waitFor();
    town.breakBot(true);
    await button('Vilken regel?').click();
    await at('card-note').getByText('Det gick inte. Vänta en stund och försök igen.').waitFor();
    town.breakBot(false);
    await button('Vilken regel?').click();
    await at('card-note').getByText('Det står i regel F1.').waitFor();
  });

  it('delivers a mail, reads the oldest, and tells when a reading comes too soon to count', async () => {
    await open();
    const unread = at('unread-ks');
    expect(await unread.textContent()).toBe('2 olästa');
    await at('deliver-ks').click();
    await unread.getByText('3 olästa').waitFor();
    await at('read-first-ks').click();
    await unread.getByText('2 olästa').waitFor();
    expect(await page.getByText('mindre än två minuter').count()).toBe(0);
    await at('mail').first().locator('summary').click();
    await at('mail').first().getByTestId('mail-read').click();
    await page.getByTestId('toast').getByText('mindre än två minuter').waitFor();
  });

  it('moves a mail to a folder and deletes another', async () => {
    await open();
    await at('mail').first().locator('summary').click();
    await at('mail').first().getByTestId('mail-folder').selectOption({ label: 'Skräppost' });
    await at('mail').first().getByTestId('mail-move').click();
    await page.getByText('1 oläst av 1').waitFor();
    await at('mail').first().locator('summary').click();
    await at('mail').first().getByTestId('mail-delete').click();
    await at('mailbox-ks').getByText('Inga meddelanden i mappen.').waitFor();
    await at('folder-ks').selectOption({ label: 'Skräppost' });
    await at('mail').getByText('Begäran om protokoll').waitFor();
  });

  it('sets the person that is picked out of office, and marks them in the list', async () => {
    await open('#bo.ersattare');
    await at('away-from').fill('2026-12-01');
    await at('away-to').fill('2026-12-04');
    await at('away-set').click();
    await at('away-bo.ersattare').getByText('Borta till och med 4 dec.').waitFor();
    await at('away-end').click();
    await at('away-bo.ersattare').waitFor({ state: 'detached' });
  });

  it('speaks English when asked, and still does after a reload', async () => {
    await open('#anna.registrator');
    await at('language-en').click();
    await button('Jump to 12:00').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await at('clock-now').textContent()).toBe('11:48');
    await page.reload();
    await button('Next working day').waitFor();
  });

  it.each([
    { scheme: 'light', size: WIDE },
    { scheme: 'dark', size: WIDE },
    { scheme: 'light', size: PHONE },
    { scheme: 'dark', size: PHONE },
  ] as const)('can be read and heard in $scheme at $size.width pixels', async ({ scheme, size }) => {
    await open('#anna.registrator', { viewport: size, colorScheme: scheme });
    await at('jump-noon').click();
    await button('Ge den till …').click();
    for (const view of ['people', 'mailboxes', 'log', 'chat']) {
      if (size === PHONE) await at(`tab-${view}`).click();
      expect(await faintTexts(page)).toEqual([]);
      expect(await namelessControls(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    }
  });

  it('shows a phone one part at a time, and the chat when a person is picked', async () => {
    await open('', { viewport: PHONE });
    await at('person-anna.registrator').waitFor();
    expect(await at('write').isVisible()).toBe(false);
    await at('person-anna.registrator').click();
    await at('write').waitFor();
    expect(await at('person-anna.registrator').isVisible()).toBe(false);
  });
});
