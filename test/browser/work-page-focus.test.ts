import type { Page } from 'playwright-core';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const carin = 'carin.chef@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två']);
});
afterAll(() => work.close());

/** Pressed by the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** From now on how many pictures in a row are drawn with the focus nowhere: the most of it. */
const watchFocus = (page: Page) =>
  page.evaluate(`(() => {
    let now = 0;
    window.mostLost = 0;
    const look = () => {
      now = document.activeElement === document.body ? now + 1 : 0;
      window.mostLost = Math.max(window.mostLost, now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`);

test('what is done beside the list takes the focus nowhere else, and a question that is answered no gives it back', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  const detail = page.getByTestId('detail');
  await rowOf(page, 'Ett').focus();
  await page.keyboard.press('f');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/ }).click();
  await watchFocus(page);
  await press(page, 'Föreslå');
  await detail.locator('h2:focus').getByText('Ett').waitFor();
  await press(page, 'Jag tar det här');
  await detail.getByRole('button', { name: 'Jag tar det inte längre' }).waitFor();
  await detail.locator('h2:focus').waitFor();
  for (const no of ['Enter', 'Escape']) {
    await press(page, 'Innehåller sekretess');
    await detail
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Avbryt' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press(no);
    await detail.getByRole('alertdialog').waitFor({ state: 'detached' });
    await detail.locator('button:focus').getByText('Innehåller sekretess').waitFor();
  }
  const { page: managers } = await work.pageOf(carin, '&view=messages&show=decision&mailbox=ks');
  const form = managers.getByTestId('detail');
  await rowOf(managers, 'Ett').focus();
  await managers.keyboard.press('Enter');
  await form.locator('h2:focus').waitFor();
  await press(managers, 'Annan person eller dag …');
  await form.locator('input[type="date"]').fill('2026-12-09');
  await watchFocus(managers);
  await press(managers, 'Godkänn med ändringen');
  await form.locator('h2:focus').getByText('Erik Handläggare ska svara').waitFor();
  for (const one of [page, managers]) {
    // A form that closes has one picture for its button, and what stands around it the next.
    expect(await one.evaluate<number>('window.mostLost')).toBeLessThan(4);
    await one.close();
  }
  expect(complaints).toEqual([]);
});

test('Ctrl+Z takes back what stands told with its undo: days that were given, an absence, an opening, a no to the day', async () => {
  const { page, complaints } = await work.pageOf(carin, '&view=roster&day=ks%2F2026-12-10');
  const day = page.locator('[data-day="ks/2026-12-10"]');
  await press(page, 'Ge till någon …');
  await page.locator('input[role="combobox"]:focus').waitFor();
  await page.keyboard.type('Bo Ersättare');
  await page.getByRole('option', { name: 'Bo Ersättare' }).click();
  // In a form it is of what is typed there.
  await press(page, 'Ge dagarna');
  await day.getByText('gavs av Carin Chef').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByTestId('said').getByText('Ändringen är ångrad.').waitFor();
  await day.getByText('gavs av Carin Chef').waitFor({ state: 'detached' });
  await page.goto(`${work.bot.url}/work?as=${anna}&view=away`);
  await page.getByRole('button', { name: 'En kollega är borta i dag' }).click();
  await page.keyboard.type('Cecilia');
  await page.getByRole('option', { name: 'Cecilia Sekreterare' }).click();
  await press(page, 'Anteckna');
  await page.getByTestId('said').getByRole('button').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByTestId('said').getByRole('button').waitFor({ state: 'detached' });
  await page.goto(`${work.bot.url}/work?as=${anna}&view=today`);
  const shared = page.getByRole('article', { name: 'Kommunens gemensamma brevlåda' });
  await shared.getByRole('button', { name: 'Jag har öppnat den' }).click();
  await shared.getByRole('button', { name: 'Ångra' }).waitFor();
  await page.keyboard.press('Control+z');
  await shared.getByRole('button', { name: 'Jag har öppnat den' }).waitFor();
  await page.goto(`${work.bot.url}/work?as=cecilia.sekreterare@ale.example&view=today`);
  await shared.getByRole('button', { name: 'Jag kan inte i dag' }).click();
  await shared.getByRole('button', { name: 'Ångra bytet' }).waitFor();
  await page.keyboard.press('Control+z');
  await shared.getByText('Cecilia Sekreterare har den').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('who has no list takes back what they have done with their message in the same way, and nothing older', async () => {
  await work.bot.moveTo('2026-12-01T09:20:00+01:00');
  const { page, complaints } = await work.pageOf('erik.handlaggare@ale.example');
  await page.getByRole('button', { name: /^Svara på meddelandet/ }).click();
  const detail = page.getByTestId('detail');
  const answers = detail.getByRole('button', { name: 'Jag har svarat …' });
  for (const isReloaded of [false, true]) {
    await answers.click();
    await press(page, 'Jag har svarat');
    await detail.getByRole('button', { name: 'Ångra' }).waitFor();
    if (isReloaded) await page.reload();
    await detail.locator('h2:focus').getByText('Du har svarat').waitFor();
    await page.keyboard.press('Control+z');
    if (!isReloaded) await answers.waitFor();
  }
  await detail.getByRole('button', { name: 'Ångra' }).click();
  await answers.waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  ['a message', 'Enter', 't', 'Du tar hand om det'],
  ['its form', 'f', 'r', 'Ringa betydelse'],
])(
  '%s that comes late takes neither the focus nor the next key from the row that somebody has gone to',
  async (_, opens, next, said) => {
    const { page } = await work.pageOf(anna, listOver);
    const detail = page.getByTestId('detail');
    await rowOf(page, 'Ett').first().waitFor();
    let letGo: () => void = () => undefined;
    const isLate = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/\/messages\/[^/]+$/, async (route) => {
      await isLate;
      await route.continue();
    });
    await rowOf(page, 'Ett').focus();
    await page.keyboard.press(opens);
    await detail.waitFor();
    const other = rowOf(page, 'Två');
    await page.keyboard.press(await arrowTo(page, 'Ett', 'Två'));
    await other.and(page.locator(':focus')).waitFor();
    letGo();
    await detail.getByRole('heading', { name: /^Ett/ }).waitFor();
    await page.keyboard.press(next);
    await other.getByText(said).waitFor();
    expect(await detail.locator(':focus').count()).toBe(0);
    await page.close();
  },
);

/** The key that leads from that row to the one beside it. */
async function arrowTo(page: Page, from: string, to: string): Promise<'ArrowUp' | 'ArrowDown'> {
  const [at, there] = await Promise.all([from, to].map((subject) => rowOf(page, subject).boundingBox()));
  return (there?.y ?? 0) > (at?.y ?? 0) ? 'ArrowDown' : 'ArrowUp';
}
